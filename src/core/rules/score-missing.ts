import { pointUnits } from "../scores/points";
import { notApplicable } from "../scores/sums";
import type { Measure, PointCell, ScoreTree } from "../scores/tree";
import type { ScoreRule } from "./rule";
import { columnName, wonMeasures } from "./score-words";

export const scoreMissing: ScoreRule = {
  id: "score-missing",
  scope: "scores",
  level: "warning",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Tiêu chí chưa có điểm", en: "Criterion without points" },
  messages: {
    missing: {
      vi: "Cột “{column}” chưa ghi điểm, trong khi điểm tối đa là {max} và các tiêu chí khác đã có điểm.",
      en: "The column “{column}” has no points although the maximum is {max} and other criteria have theirs.",
    },
  },
  why: {
    vi: "Ô trống được cộng như 0 điểm, tổng điểm có thể thấp hơn thực tế.",
    en: "A blank counts as 0 points, and the total may come out too low.",
  },
  remedy: {
    vi: "Nhập điểm; nếu không được điểm thì ghi 0, nếu không có việc phát sinh thì ghi “Không phát sinh”.",
    en: "Type the points: 0 where none were won, “Không phát sinh” where there was no occasion.",
  },
  fix: null,
  examples: { bad: "TC 1.2 | tối đa 2 | (trống)", good: "TC 1.2 | tối đa 2 | 0" },
  check: ({ tree }, { table }) => {
    const marked = notApplicable(tree);
    return wonMeasures(tree).flatMap((measure) => {
      const leaves = tree.nodes.flatMap((node, index) =>
        isLeafWithMax(tree, index) ? [{ node, index }] : [],
      );
      const scored = leaves.filter(({ node }) => isFilled(node.cells[measure]));
      if (scored.length * 2 < leaves.length) return [];
      return leaves.flatMap(({ node, index }) => {
        const cell = node.cells[measure];
        const max = node.cells.maxScore?.points;
        if (cell?.points.kind !== "blank" || marked[index] || max?.kind !== "points") return [];
        if (isSpokenFor(tree, index, measure) || isJudgedElsewhere(tree, index, measure)) return [];
        const { row, column } = cell;
        const data = { column: columnName(table, cell), max: max.value };
        return [{ row, column, message: "missing", data, text: node.text }];
      });
    });
  },
};

function isLeafWithMax({ nodes }: ScoreTree, index: number): boolean {
  const node = nodes[index];
  return (
    node?.kind === "criterion" &&
    node.children.length === 0 &&
    (pointUnits(node.cells.maxScore?.points) ?? 0) > 0
  );
}

function isFilled(cell: PointCell | undefined): boolean {
  return cell !== undefined && cell.points.kind !== "blank";
}

/** Whether the column that counts has the points: those of a survey, for one, which nobody awards himself. */
function isJudgedElsewhere({ nodes, scores }: ScoreTree, index: number, measure: Measure): boolean {
  return scores !== null && measure !== scores && isFilled(nodes[index]?.cells[scores]);
}

/** Whether a node above states the points and leaves its children without any. */
function isSpokenFor(tree: ScoreTree, index: number, measure: Measure): boolean {
  const parent = tree.nodes[tree.nodes[index]?.parent ?? -1];
  if (!parent || pointUnits(parent.cells[measure]?.points) === null) return false;
  return parent.children.every((child) => !isFilled(tree.nodes[child]?.cells[measure]));
}
