import type { PointCell, ScoreTree } from "../scores/tree";
import { fullyTyped } from "./score-cells";
import type { Draft, ScoreRule, TableContext } from "./rule";
import { columnName } from "./score-words";

export const scoreNotNumber: ScoreRule = {
  id: "score-not-number",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Điểm không phải là số", en: "Points that are no number" },
  messages: {
    text: {
      vi: "Cột “{column}” ghi điểm dưới dạng chữ: “{written}”. Excel không cộng ô này.",
      en: "The column “{column}” has points as text: “{written}”. Excel's sums leave them out.",
    },
    words: {
      vi: "Cột “{column}” phải ghi điểm nhưng lại là “{written}”.",
      en: "The column “{column}” should have points and says “{written}”.",
    },
  },
  why: {
    vi: "Ô không phải là số thì công thức cộng bỏ qua, tổng điểm bị thiếu.",
    en: "Sums pass over a cell that is no number, and the total comes out too low.",
  },
  remedy: {
    vi: "Nhập điểm bằng số; nếu tiêu chí không có việc phát sinh thì ghi “Không phát sinh”.",
    en: "Type the points as a number; write “Không phát sinh” where the criterion had no occasion.",
  },
  fix: { vi: "Đổi thành số {number}", en: "Make it the number {number}" },
  examples: { bad: "TC 1.1 Kế hoạch CCHC | 2 điểm", good: "TC 1.1 Kế hoạch CCHC | 2" },
  check: ({ tree }, context) => [
    ...tree.nodes.flatMap(({ kind, text, cells }) =>
      fullyTyped(cells).flatMap((cell) => draftOf(cell, text, kind === "criterion", tree, context)),
    ),
    ...tree.totals.flatMap(({ text, cells }) =>
      fullyTyped(cells).flatMap((cell) => draftOf(cell, text, false, tree, context)),
    ),
  ],
};

/** Words are judged beside criteria only: beside a field or a total they may be a grade or a remark. */
function draftOf(
  cell: PointCell,
  text: string,
  wordsToo: boolean,
  { tables }: ScoreTree,
  { table }: TableContext,
): readonly Draft[] {
  const { row, column, value, points, sheet, formula } = cell;
  if (typeof value !== "string") return [];
  const data = { column: columnName(table, cell), written: value.trim() };
  if (points.kind === "other") return wordsToo ? [{ row, column, message: "words", data, text }] : [];
  if (points.kind !== "points" || !points.asText) return [];
  // `8,42/10` is the only place for the maximum where no column has it.
  if (points.of !== null && tables.every(({ columns }) => columns.maxScore === undefined)) return [];
  const edit = { type: "set", sheet, cell: { row, column }, expect: value, value: points.value } as const;
  const number =
    value
      .replace(/[^\d.,+-].*$/s, "")
      .trim()
      .replace(".", ",") || value.trim();
  const fix = { safe: false, edits: [edit], data: { number } };
  return [{ row, column, message: "text", data, text, ...(formula === null ? { fix } : {}) }];
}
