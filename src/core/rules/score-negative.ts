import { fullyTyped } from "./score-cells";
import type { ScoreRule } from "./rule";
import { columnName, isAdjustment, losesBelowZero } from "./score-words";

export const scoreNegative: ScoreRule = {
  id: "score-negative",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Điểm âm", en: "Points below 0" },
  messages: {
    negative: {
      vi: "Cột “{column}” ghi điểm âm: {points}.",
      en: "The column “{column}” has points below 0: {points}.",
    },
  },
  why: {
    vi: "Tiêu chí chấm từ 0 đến điểm tối đa; số âm làm sai tổng điểm.",
    en: "A criterion earns from 0 to its maximum; a number below 0 makes the total wrong.",
  },
  remedy: {
    vi: "Nhập lại điểm; điểm trừ ghi số dương ở cột điểm trừ.",
    en: "Type the points again; lost points are written as positive numbers in their own column.",
  },
  fix: null,
  examples: { bad: "TC 1.1 Kế hoạch CCHC | -0,5", good: "TC 1.1 Kế hoạch CCHC | 0" },
  check: ({ tree }, { table, settings }) => {
    const negativeLosses = losesBelowZero(tree);
    return tree.nodes.flatMap(({ text, cells }, index) =>
      fullyTyped(cells).flatMap((cell) => {
        const { row, column, points } = cell;
        if (points.kind !== "points" || points.value >= 0) return [];
        if (negativeLosses && cell === cells.lostScore) return [];
        if (isAdjustment(tree, index, settings.profile)) return [];
        const data = { column: columnName(table, cell), points: points.value };
        return [{ row, column, message: "negative", data, text }];
      }),
    );
  },
};
