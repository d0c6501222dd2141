import type { ScoreRule } from "./rule";
import { pointUnits } from "../scores/points";
import { toUnits } from "../scores/units";
import { columnName, wonMeasures } from "./score-words";

export const scoreOverMax: ScoreRule = {
  id: "score-over-max",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Điểm cao hơn điểm tối đa", en: "More points than the maximum" },
  messages: {
    over: {
      vi: "Cột “{column}” ghi {score} điểm, cao hơn điểm tối đa {max}.",
      en: "The column “{column}” has {score} points, more than the maximum of {max}.",
    },
  },
  why: {
    vi: "Không tiêu chí nào được chấm quá điểm tối đa; tổng điểm sẽ bị trả lại.",
    en: "No criterion earns more than its maximum; the total will be sent back.",
  },
  remedy: {
    vi: "Kiểm tra lại điểm và điểm tối đa của tiêu chí.",
    en: "Look again at the points and the maximum.",
  },
  fix: null,
  examples: { bad: "TC 1.1 | tối đa 2 | đạt 2,5", good: "TC 1.1 | tối đa 2 | đạt 2" },
  check: ({ tree }, { table }) =>
    tree.nodes.flatMap(({ text, cells, bonus }) => {
      const max = pointUnits(cells.maxScore?.points);
      if (max === null || max <= 0) return [];
      return wonMeasures(tree).flatMap((measure) => {
        const cell = cells[measure];
        const { points } = cell ?? {};
        if (!cell || points?.kind !== "points" || toUnits(points.value) <= max + toUnits(bonus)) return [];
        const { row, column } = cell;
        const most = cells.maxScore?.points;
        const data = {
          column: columnName(table, cell),
          score: points.value,
          max: most?.kind === "points" ? most.value : 0,
        };
        return [{ row, column, message: "over", data, text }];
      });
    }),
};
