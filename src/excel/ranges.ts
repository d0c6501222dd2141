import type { Area, CellPlace } from "../core/workbook/workbook";

/** The range of an area, never tracked: reading it leaves nothing to release, which would be a request more. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** The area of one cell. */
export function cellArea({ row, column }: CellPlace): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Where a range lies that was loaded with `PLACE_PROPERTIES`. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** The properties to load of a range to know where it lies. */
export const PLACE_PROPERTIES = "rowIndex,columnIndex,rowCount,columnCount";
