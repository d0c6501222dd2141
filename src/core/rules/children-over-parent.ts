import type { ChildFact } from "../scores/child-facts";
import { pointUnits } from "../scores/points";
import { mendParent } from "../scores/mending";
import type { ScoreTree } from "../scores/tree";
import type { ScoreRule } from "./rule";
import { mostMended, scoreFix } from "./score-fix";
import { columnName } from "./score-words";

export const childrenOverParent: ScoreRule = {
  id: "children-over-parent",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Các tiêu chí con cộng lại lớn hơn mục cha", en: "Parts add up to more than the whole" },
  messages: {
    over: {
      vi: "Cột “{column}” ghi {stated}, nhưng các dòng bên trong cộng lại là {listed}, nhiều hơn {difference}.",
      en: "The column “{column}” says {stated}, but the rows inside add up to {listed}, {difference} more.",
    },
  },
  why: {
    vi: "Điểm của một mục bằng tổng điểm các tiêu chí bên trong; tổng điểm toàn bảng sẽ sai theo.",
    en: "A field or criterion has the points of its parts; the grand total goes wrong with it.",
  },
  remedy: {
    vi: "Kiểm tra điểm của các tiêu chí bên trong; nếu đúng thì sửa dòng mục.",
    en: "Check the rows inside; if they are right, correct the row above them.",
  },
  fix: { vi: "Đặt công thức: {formula}", en: "Put the formula: {formula}" },
  examples: {
    bad: "TC 3.4 | 5 điểm; các dòng + | 2, 2 và 1,5 điểm",
    good: "TC 3.4 | 5,5 điểm; các dòng + | 2, 2 và 1,5 điểm",
  },
  check: ({ tree, children }, { table }) =>
    children
      .filter((fact) => fact.kind === "over" && !areChoices(tree, fact))
      .map(({ node, measure, cell, stated, listed, difference }, at) => {
        const { row, column } = cell;
        const data = { column: columnName(table, cell), stated, listed, difference };
        const edit = at < mostMended(tree) ? mendParent(tree, table.grid.sheet, node, measure) : null;
        return { row, column, message: "over", data, text: tree.nodes[node]?.text ?? "", ...scoreFix(edit) };
      }),
};

/** Steps of one criterion (`trong quý I: 2 điểm`, `quý II: 1 điểm`) are choices, the highest of which is its maximum. */
function areChoices({ nodes }: ScoreTree, { node: index, measure, cell }: ChildFact): boolean {
  const children = (nodes[index]?.children ?? []).flatMap((child) => nodes[child] ?? []);
  const points = children.flatMap(({ cells }) => pointUnits(cells[measure]?.points) ?? []);
  const most = Math.max(...points);
  return (
    measure === "maxScore" && children.every(({ code }) => code === null) && most === pointUnits(cell.points)
  );
}
