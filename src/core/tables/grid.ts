import type { Area, CellValue, Sheet } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";
import type { SheetTexts } from "./texts";
import { makeSheetTexts } from "./texts";

/** A sheet whose merged areas can be asked for by cell, and what its texts say. */
export interface Grid {
  readonly sheet: Sheet;
  /** One past the last used column, sheet coordinates. */
  readonly width: number;
  /** By column, the merged areas that cover it, none overlapping another, from top to bottom. */
  readonly merges: ReadonlyMap<number, readonly Area[]>;
  readonly texts: SheetTexts;
}

/** Columns right of this are not looked at for tables: no plan is this wide, and damaged files can be. */
const WIDEST = 512;
/** Covered columns kept at most, summed over merged areas: beyond it a sheet is damaged, not merged. */
const MOST_COVERED = 2_000_000;

/** Prepares a sheet. In a damaged file areas may overlap; then the one that starts higher speaks. */
export function makeGrid(sheet: Sheet): Grid {
  const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const left = sheet.origin.column;
  const width = left + Math.min(widest, WIDEST);
  const merges = new Map<number, Area[]>();
  let covered = 0;
  for (const area of sheet.merges.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const first = Math.max(area.left, left);
    const last = Math.min(area.right, width - 1);
    if (first > last || isTaken(merges, area, first, last)) continue;
    covered += last - first + 1;
    if (covered > MOST_COVERED) break;
    for (let column = first; column <= last; column += 1) {
      const list = merges.get(column);
      if (list) list.push(area);
      else merges.set(column, [area]);
    }
  }
  return { sheet, width, merges, texts: makeSheetTexts() };
}

function isTaken(
  merges: ReadonlyMap<number, readonly Area[]>,
  area: Area,
  first: number,
  last: number,
): boolean {
  for (let column = first; column <= last; column += 1) {
    const above = merges.get(column)?.at(-1);
    if (above && above.bottom >= area.top) return true;
  }
  return false;
}

/** The merged area that covers a cell, if one does. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  const list = grid.merges.get(column);
  if (!list) return null;
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const area = list[middle];
    if (!area) return null;
    if (area.bottom < row) low = middle + 1;
    else if (area.top > row) high = middle - 1;
    else return area;
  }
  return null;
}

/** What a cell says: its own value, or that of the merged area that covers it. */
export function spokenValue(grid: Grid, row: number, column: number): CellValue {
  const area = mergeAt(grid, row, column);
  return area ? valueAt(grid.sheet, area.top, area.left) : valueAt(grid.sheet, row, column);
}

/** A cell's value as text for recognising: numbers and dates give their digits, errors and blanks nothing. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : "";
}
