import { isBlank, isBlankText } from "../text/blank";
import { sameTyped } from "../text/scan";
import { valueAt } from "../workbook/workbook";
import type { CellValue } from "../workbook/workbook";
import { mergeAt, spokenValue, textOf } from "./grid";
import type { Grid } from "./grid";

const NUMBER_TEXT = /^[\d.,\s%]+$/;

/** What telling a row's kind needs to know of the table it stands in. */
export interface RowFrame {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  /** Sheet column of TT; null in a table without one. */
  readonly tt: number | null;
  /** Sheet column that names the rows. */
  readonly subject: number;
  /** Sheet columns right of it whose headers name rows, too: `Tiêu chí thành phần` beside `Tiêu chí`. */
  readonly besides: readonly number[];
  /** Whether the rows are criteria: there a `-` right below a field is a part of the field and its points. */
  readonly isOfCriteria: boolean;
  readonly isHeader: (row: number) => boolean;
}

/** The first text of a row. */
export function firstText({ grid, left, right }: RowFrame, row: number): string {
  for (let column = left; column <= right; column += 1) {
    const text = textOf(spokenValue(grid, row, column));
    if (!isBlankText(text)) return text;
  }
  return "";
}

/** Whether a cell right of TT other than the subject says something else than `text`. */
export function hasOther(frame: RowFrame, row: number, text: string): boolean {
  for (let column = frame.left; column <= frame.right; column += 1) {
    if (otherAt(frame, row, column, text) !== null) return true;
  }
  return false;
}

/** What a cell beside a row's words says other than they; null for nothing. */
function otherAt({ grid, tt, subject }: RowFrame, row: number, column: number, text: string): CellValue {
  if (column === tt || column === subject) return null;
  const area = mergeAt(grid, row, column);
  if (area && area.left <= subject && area.right >= subject) return null;
  const value = spokenValue(grid, row, column);
  return isBlank(value) || (typeof value === "string" && sameTyped(value, text)) ? null : value;
}

/** Whether all that stands beside a row's words is points or money. */
export function hasNumbersOnly(frame: RowFrame, row: number, text: string): boolean {
  let count = 0;
  for (let column = frame.left; column <= frame.right; column += 1) {
    const value = otherAt(frame, row, column, text);
    if (value === null) continue;
    if (typeof value !== "number" && !(typeof value === "string" && NUMBER_TEXT.test(value))) return false;
    count += 1;
  }
  return count > 0;
}

/** Whether a row's words are spread over most of the table: merged sideways, or filled into every cell. */
export function isSpread(frame: RowFrame, row: number, text: string): boolean {
  const { grid, left, right, tt, subject } = frame;
  const width = right - left + 1 - (tt === null ? 0 : 1);
  const from = mergeAt(grid, row, subject) ?? (tt === null ? null : mergeAt(grid, row, tt));
  if (from && from.right > from.left) {
    const covered = Math.min(from.right, right) - Math.max(from.left, left) + 1;
    if (covered > 2 && covered * 2 > width && !hasOther(frame, row, text)) return true;
  }
  return width >= 3 && isFilled(frame, row, text);
}

function isFilled(frame: RowFrame, row: number, text: string): boolean {
  for (let column = frame.left; column <= frame.right; column += 1) {
    if (column === frame.tt) continue;
    const value = valueAt(frame.grid.sheet, row, column);
    if (typeof value !== "string" || !sameTyped(value, text)) return false;
  }
  return text !== "";
}
