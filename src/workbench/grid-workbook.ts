import { isDateFormat } from "../core/workbook/date-formats";
import { type CellValue, makeSheet, type Sheet, type Workbook } from "../core/workbook/workbook";
import type { Cell, LineKind, SheetInfo, Spreadsheet } from "./host/spreadsheet";

/** What Excel shows when a formula fails. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function cellValue({ value, formula, format }: Cell): CellValue {
  if (typeof value === "number") return isDateFormat(format) ? { type: "date", serial: value } : value;
  return typeof value === "string" && formula !== null && ERROR.test(value)
    ? { type: "error", code: value }
    : value === ""
      ? null
      : value;
}

function hiddenLines(
  spreadsheet: Spreadsheet,
  sheet: string,
  lines: LineKind,
  first: number,
  last: number,
): number[] {
  const hidden: number[] = [];
  for (let index = first; index <= last; index += 1) {
    if (spreadsheet.isHidden(sheet, lines, index)) hidden.push(index);
  }
  return hidden;
}

function sheetOf(spreadsheet: Spreadsheet, { id, name }: SheetInfo): Sheet {
  const area = spreadsheet.usedArea(id, false);
  const merges = spreadsheet.merges(id);
  if (!area) return makeSheet({ name, values: [], merges });
  const cells = spreadsheet.readCells(id, area);
  return makeSheet({
    name,
    origin: { row: area.top, column: area.left },
    values: cells.map((row) => row.map(cellValue)),
    formulas: cells.map((row) => row.map(({ formula }) => formula?.slice(1) ?? null)),
    merges,
    hiddenRows: hiddenLines(spreadsheet, id, "rows", area.top, area.bottom),
    hiddenColumns: hiddenLines(spreadsheet, id, "columns", area.left, area.right),
  });
}

/** What the open spreadsheet says now: values, formulas, merged areas and what is hidden, of all sheets. */
export function gridWorkbook(spreadsheet: Spreadsheet): Workbook {
  return { sheets: spreadsheet.sheets().map((info) => sheetOf(spreadsheet, info)) };
}
