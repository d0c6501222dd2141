import type { CellValue, Sheet } from "../core/workbook/workbook";
import { formatFor, writtenCell } from "./cell-writes";
import { rangeOf } from "./ranges";
import { writeExcel } from "./run";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * Adds a sheet with plain data, shows it and returns the name that it got: a number in brackets is added when the name
 * is taken. `widths` are of the columns from A on, in characters. Throws `ExcelFailure`.
 */
export function insertSheet(sheet: Sheet, widths: readonly number[]): Promise<string> {
  return writeExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const name = freeName(
      sheet.name,
      sheets.items.map((one) => one.name),
    );
    const added = sheets.add(name);
    fillSheet(added, sheet);
    widths.forEach((width, column) => {
      rangeOf(added, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = pointsOf(width);
    });
    added.activate();
    await context.sync();
    return name;
  });
}

/** A name that no sheet has; Excel does not tell upper and lower case apart. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!known.has(name.toLowerCase())) return name;
  }
}

function fillSheet(added: Excel.Worksheet, { origin, values, formulas, merges }: Sheet): void {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (values.length === 0 || width === 0) return;
  const full = values.map((row) => Array.from({ length: width }, (_, at): CellValue => row[at] ?? null));
  const range = rangeOf(added, {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + values.length - 1,
    right: origin.column + width - 1,
  });
  const formats = full.map((row) => row.map((value) => formatFor(value, "General") ?? "General"));
  range.format.wrapText = true;
  range.format.verticalAlignment = "Top";
  range.numberFormat = formats;
  range.formulas = full.map((row, at) =>
    row.map((value, column) => {
      const formula = formulas[at]?.[column] ?? null;
      return writtenCell({ value, formula }, formats[at]?.[column] ?? "General");
    }),
  );
  for (const area of merges) rangeOf(added, area).merge();
}

/** The width of a column in points: 7 pixels a digit and 5 of padding in Excel's standard font, at 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
