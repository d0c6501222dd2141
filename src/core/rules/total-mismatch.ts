import { codeText } from "../scores/code";
import type { Explanation, LeftOut, Way } from "../scores/explain-total";
import { mendTotal } from "../scores/mending";
import type { TotalFact } from "../scores/total-facts";
import type { ScoreTree } from "../scores/tree";
import { toPoints, toUnits } from "../scores/units";
import { cellAddress } from "../workbook/address";
import type { Draft, ScoreRule, TableContext } from "./rule";
import { mostMended, scoreFix } from "./score-fix";
import { columnName } from "./score-words";

/** Ways named in the message; there may be more. */
const MOST_NAMED = 5;

export const totalMismatch: ScoreRule = {
  id: "total-mismatch",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Tổng điểm không khớp", en: "Total differs from its fields" },
  messages: {
    differs: {
      vi: "Cột “{column}” ghi tổng {stated}, nhưng các mục cộng lại là {sum}.",
      en: "The column “{column}” has a total of {stated}, but its fields add up to {sum}.",
    },
    applicable: {
      vi: "Cột “{column}” ghi tổng {stated}, nhưng các mục cộng lại là {sum}. Con số này gần bằng {sum}/{base} = {percent}%: có thể đây là tỷ lệ trên số điểm áp dụng, nếu {left} điểm tối đa không phát sinh. Các ô có thể đã bỏ ra: {ways}.",
      en: "The column “{column}” has a total of {stated}, but its fields add up to {sum}. It is close to {sum}/{base} = {percent}%: it may be the percentage of the points that applied, if {left} points of the maximum did not. Cells that may have been left out: {ways}.",
    },
    partly: {
      vi: "Cột “{column}” ghi tổng {stated}, nhưng các mục cộng lại là {sum}. Con số này gần bằng {sum}/{base} = {percent}%: có thể đây là tỷ lệ trên số điểm áp dụng, nếu {left} điểm tối đa không phát sinh. Các ô có thể đã bỏ ra: {ways} (* chỉ phần điểm chưa liệt kê thành tiêu chí).",
      en: "The column “{column}” has a total of {stated}, but its fields add up to {sum}. It is close to {sum}/{base} = {percent}%: it may be the percentage of the points that applied, if {left} points of the maximum did not. Cells that may have been left out: {ways} (* only the points that no criterion lists).",
    },
  },
  why: {
    vi: "Tổng điểm quyết định xếp loại; người đọc cộng lại không ra số này thì hồ sơ bị trả.",
    en: "The total decides the grade; a reader who adds up and gets another number sends it back.",
  },
  remedy: {
    vi: "Nếu là tỷ lệ phần trăm thì ghi rõ và ghi “Không phát sinh” vào các tiêu chí không áp dụng; nếu không thì sửa tổng điểm.",
    en: "If it is a percentage, say so and write “Không phát sinh” at the criteria that did not apply; otherwise correct the total.",
  },
  fix: { vi: "Đặt công thức: {formula}", en: "Put the formula: {formula}" },
  examples: { bad: "I | 40; II | 35,73; TỔNG ĐIỂM | 81,863", good: "I | 40; II | 35,73; TỔNG ĐIỂM | 75,73" },
  check: ({ tree, totals }, context) =>
    totals
      .filter(({ explanation }) => explanation === null || !isPercentage(explanation))
      .map((fact, at) => draftOf(tree, fact, at, context)),
};

/** Whether the sheet itself says all that makes the total the percentage of the points that applied. */
function isPercentage({ ways }: Explanation): boolean {
  return ways[0]?.leftOut.length === 0;
}

function draftOf(tree: ScoreTree, fact: TotalFact, at: number, { table }: TableContext): Draft {
  const { total, measure, cell, stated, sum, isPlain, explanation } = fact;
  const { row, column, points } = cell;
  const totalRow = tree.totals[total];
  const text = totalRow?.text ?? "";
  // Words that state the total stand in a column of another name.
  const header = cell === totalRow?.said?.cell ? table.columnOf[measure] : undefined;
  const name = { column: columnName(table, { column: header ?? column }), stated, sum };
  const [way] = explanation?.ways ?? [];
  if (!explanation || !way) {
    const edit =
      at < mostMended(tree) && totalRow && isPlain
        ? mendTotal(tree, table.grid.sheet, totalRow, measure)
        : null;
    return { row, column, message: "differs", data: name, text, ...scoreFix(edit) };
  }
  const named = explanation.ways.slice(0, MOST_NAMED);
  const left = toPoints(way.leftOut.reduce((all, { max }) => all + toUnits(max), 0));
  const decimals = points.kind === "points" ? points.decimals : 2;
  const percent = Number(way.percent.toFixed(Math.max(decimals, 2)));
  const isPartly = named.some(({ leftOut }) => leftOut.some(({ unlisted }) => unlisted));
  return {
    row,
    column,
    message: isPartly ? "partly" : "applicable",
    data: { ...name, base: way.base, percent, left, ways: waysText(tree, named, explanation) },
    related: relatedOf(tree, named),
    text,
  };
}

function waysText(tree: ScoreTree, named: readonly Way[], { ways, complete }: Explanation): string {
  const texts = named.map(({ leftOut }) => leftOut.map((one) => cellText(tree, one)).join(" + "));
  return [...texts, ...(complete && ways.length === named.length ? [] : ["…"])].join("; ");
}

/** The cell of a maximum with the criterion's code: `C55 (9.5)`. */
function cellText({ nodes }: ScoreTree, { node: index, unlisted }: LeftOut): string {
  const node = nodes[index];
  const cell = node?.cells.maxScore ?? node?.cell;
  const address = cell ? cellAddress(cell) : "";
  return `${address}${unlisted ? "*" : ""}${node?.code ? ` (${codeText(node.code)})` : ""}`;
}

function relatedOf({ nodes }: ScoreTree, ways: readonly Way[]): Draft["related"] & object {
  const indices = new Set(ways.flatMap(({ leftOut }) => leftOut.map(({ node }) => node)));
  return [...indices].flatMap((index) => {
    const node = nodes[index];
    if (!node) return [];
    const { row, column } = node.cells.maxScore ?? node.cell;
    return [{ sheet: node.sheet, row, column }];
  });
}
