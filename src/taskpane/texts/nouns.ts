import type { Wording } from "../../core/language";

/** Things that are counted; where one and several differ, they stand on either side of `|`. */
export const NOUNS = {
  error: { vi: "{n} lỗi", en: "{n} error|{n} errors" },
  warning: { vi: "{n} cảnh báo", en: "{n} warning|{n} warnings" },
  info: { vi: "{n} lưu ý", en: "{n} note|{n} notes" },
  table: { vi: "{n} bảng", en: "{n} table|{n} tables" },
  sheet: { vi: "{n} trang tính", en: "{n} sheet|{n} sheets" },
  row: { vi: "{n} dòng", en: "{n} row|{n} rows" },
  cell: { vi: "{n} ô", en: "{n} cell|{n} cells" },
  finding: { vi: "{n} mục", en: "{n} finding|{n} findings" },
  section: { vi: "{n} mục", en: "{n} section|{n} sections" },
  task: { vi: "{n} nhiệm vụ", en: "{n} task|{n} tasks" },
  criterion: { vi: "{n} tiêu chí", en: "{n} criterion|{n} criteria" },
  amount: { vi: "{n} nội dung chi", en: "{n} budget item|{n} budget items" },
  part: { vi: "{n} mục con", en: "{n} part|{n} parts" },
  sum: { vi: "{n} tổng", en: "{n} sum|{n} sums" },
  scenario: { vi: "{n} phương án", en: "{n} scenario|{n} scenarios" },
  total: { vi: "{n} dòng tổng", en: "{n} total row|{n} total rows" },
} as const satisfies Readonly<Record<string, Wording>>;

export type Noun = keyof typeof NOUNS;
