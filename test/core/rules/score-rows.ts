import type { CellValue } from "../../../src/core/workbook/workbook";

/** The header of a table of points, columns A to F. */
export const SCORE_HEADER: readonly CellValue[] = [
  "TT",
  "Tiêu chí",
  "Điểm tối đa",
  "Điểm đạt được",
  "Điểm trừ",
  "Nguyên nhân",
];

/** A table of points with everything right: one field of 100 points. */
export const SCORE_ROWS: readonly (readonly CellValue[])[] = [
  SCORE_HEADER,
  ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 100, 97.5, 2.5],
  [1, "TC 1.1 Kế hoạch cải cách hành chính", 60, 60, 0],
  [2, "TC 1.2 Báo cáo định kỳ", 40, 37.5, 2.5],
  [null, "TỔNG ĐIỂM", 100, 97.5, 2.5],
];
