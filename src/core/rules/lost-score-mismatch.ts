import { mendLost } from "../scores/mending";
import type { ScoreRule } from "./rule";
import { mostMended, scoreFix } from "./score-fix";
import { columnName, losesBelowZero } from "./score-words";

export const lostScoreMismatch: ScoreRule = {
  id: "lost-score-mismatch",
  scope: "scores",
  level: "error",
  group: "score",
  needs: ["lostScore"],
  options: null,
  title: { vi: "Điểm trừ không khớp", en: "Lost points do not fit" },
  messages: {
    mismatch: {
      vi: "Cột “{column}” ghi {stated}, nhưng điểm tối đa trừ điểm đạt được là {expected}.",
      en: "The column “{column}” says {stated}, but maximum minus points won is {expected}.",
    },
  },
  why: {
    vi: "Điểm trừ = điểm tối đa − điểm đạt được; lệch nhau thì một trong ba số sai.",
    en: "Lost points are the maximum minus the points won; one of the three numbers is wrong.",
  },
  remedy: {
    vi: "Đối chiếu ba số với hồ sơ chấm điểm, sửa số sai hoặc dùng công thức.",
    en: "Compare the three numbers with the record of the assessment; correct one, or use a formula.",
  },
  fix: { vi: "Đặt công thức: {formula}", en: "Put the formula: {formula}" },
  examples: { bad: "tối đa 2 | đạt 1,96 | trừ 0,4", good: "tối đa 2 | đạt 1,96 | trừ 0,04" },
  check: ({ tree, lost }, { table }) => {
    const isNegative = losesBelowZero(tree);
    // Only the sign is odd: score-negative tells it, unless the whole column is written so.
    const told = lost.filter(({ stated, expected }) => stated !== -expected);
    const most = mostMended(tree);
    return told.map(({ node, cell, stated, expected }, at) => {
      const { row, column } = cell;
      const data = { column: columnName(table, cell), stated, expected };
      const fix = at < most && !isNegative ? scoreFix(mendLost(tree, node)) : {};
      return { row, column, message: "mismatch", data, text: tree.nodes[node]?.text ?? "", ...fix };
    });
  },
};
