import type { ScoreRule } from "./rule";
import { columnName } from "./score-words";

export const childrenUnlisted: ScoreRule = {
  id: "children-unlisted",
  scope: "scores",
  level: "warning",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Chưa liệt kê hết tiêu chí con", en: "Parts not all listed" },
  messages: {
    unlisted: {
      vi: "Cột “{column}” ghi {stated}, nhưng các dòng bên trong mới cộng được {listed}; còn {difference} điểm chưa liệt kê.",
      en: "The column “{column}” says {stated}, but the rows inside add up to {listed} only; not listed: {difference}.",
    },
    blank: {
      vi: "Cột “{column}” ghi {stated}, nhưng các dòng bên trong mới cộng được {listed}; còn {difference} điểm chưa ghi ({blank} dòng để trống).",
      en: "The column “{column}” says {stated}, but the rows inside add up to {listed} only; missing: {difference} (blank rows: {blank}).",
    },
  },
  why: {
    vi: "Người đọc không kiểm tra được phần điểm không có dòng nào giải thích.",
    en: "Nobody can check points that no row accounts for.",
  },
  remedy: {
    vi: "Bổ sung tiêu chí còn thiếu; nếu chỉ liệt kê tiêu chí bị trừ điểm thì ghi rõ ở dòng mục.",
    en: "Add the criteria that are missing; if only those that lost points are listed, say so.",
  },
  fix: null,
  examples: {
    bad: "III | 14,5 điểm; các tiêu chí bên trong | 13 điểm",
    good: "III | 14,5 điểm; các tiêu chí bên trong | 14,5 điểm",
  },
  check: ({ tree, children }, { table }) =>
    children
      .filter(({ kind }) => kind === "unlisted")
      .map(({ node, cell, stated, listed, difference, blank }) => {
        const { row, column } = cell;
        const message = blank > 0 ? "blank" : "unlisted";
        const data = { column: columnName(table, cell), stated, listed, difference, blank };
        return { row, column, message, data, text: tree.nodes[node]?.text ?? "" };
      }),
};
