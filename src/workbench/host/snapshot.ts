import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellValue, Sheet, Workbook } from "../../core/workbook/workbook";
import { BOOLEAN, NUMBER, TEXT, VIETNAMESE, YES } from "./univer-codes";

/** How a date is shown where no other format is known. */
const DATE_FORMAT = "dd/mm/yyyy";
/** Room below and beside the used range, so that the user can go on typing. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;
const LEAST_COLUMNS = 26;

/**
 * The spreadsheet's own form of a workbook: values, formulas with their last results, merges, hidden rows and columns.
 * Its sheets have the ids `sheet-1`, `sheet-2` … in their order; `id` names the workbook.
 */
export function workbookSnapshot(workbook: Workbook, id = "workbook"): IWorkbookData {
  const sheets: IWorkbookData["sheets"] = {};
  const order = workbook.sheets.map((sheet, at) => {
    const sheetId = `sheet-${at + 1}`;
    sheets[sheetId] = sheetSnapshot(sheet, sheetId);
    return sheetId;
  });
  return {
    id,
    name: id,
    appVersion: "",
    locale: VIETNAMESE,
    styles: {},
    sheetOrder: order,
    sheets,
  };
}

function sheetSnapshot(sheet: Sheet, id: string): Partial<IWorksheetData> {
  const { origin, values, merges } = sheet;
  const width = Math.max(0, ...values.map((row) => row.length), ...merges.map(({ right }) => right + 1));
  const rowCount =
    Math.max(origin.row + values.length, ...merges.map(({ bottom }) => bottom + 1)) + SPARE_ROWS;
  const columnCount = Math.max(origin.column + width + SPARE_COLUMNS, LEAST_COLUMNS);
  const lineData: Pick<IWorksheetData, "rowData" | "columnData"> = { rowData: {}, columnData: {} };
  for (const row of sheet.hiddenRows) {
    lineData.rowData[row] = { hd: YES };
  }
  for (const column of sheet.hiddenColumns) {
    lineData.columnData[column] = { hd: YES };
  }
  return {
    id,
    name: sheet.name,
    rowCount,
    columnCount,
    cellData: cellData(sheet),
    ...lineData,
    mergeData: merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
  };
}

function cellData({ origin, values, formulas }: Sheet): IWorksheetData["cellData"] {
  const rows: IWorksheetData["cellData"] = {};
  const height = Math.max(values.length, formulas.length);
  for (let at = 0; at < height; at += 1) {
    const width = Math.max(values[at]?.length ?? 0, formulas[at]?.length ?? 0);
    const cells: Record<number, ICellData> = {};
    let isBlank = true;
    for (let offset = 0; offset < width; offset += 1) {
      const value = values[at]?.[offset] ?? null;
      const formula = formulas[at]?.[offset] ?? null;
      if (value === null && formula === null) continue;
      cells[origin.column + offset] =
        formula === null ? content(value) : { ...content(value), f: `=${formula}` };
      isBlank = false;
    }
    if (!isBlank) rows[origin.row + at] = cells;
  }
  return rows;
}

function content(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "string") return { v: value, t: TEXT };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return value.type === "date"
    ? { v: value.serial, t: NUMBER, s: { n: { pattern: DATE_FORMAT } } }
    : { v: value.code, t: TEXT };
}
