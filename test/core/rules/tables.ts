import { parseArea } from "../../../src/core/workbook/address";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

/**
 * One sheet of a test. Rows are written as `1 | Công khai thủ tục | Phòng Nội vụ`: parts are trimmed, blank ones
 * are empty cells, whole numbers are numbers. A row with dates, spaces or line breaks is written as a list of values.
 */
export interface Page {
  /** `Phụ lục` unless said otherwise. */
  readonly sheet?: string;
  readonly rows: readonly (string | readonly CellValue[])[];
  /** Merged areas, `A1:D1`. */
  readonly merges?: readonly string[];
  /** Formulas by cell, without their `=`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Hidden rows, numbered as in Excel. */
  readonly hiddenRows?: readonly number[];
}

/** The workbook that pages make. */
export function workbookOf(pages: readonly Page[]): Workbook {
  return { sheets: pages.map(sheetOf) };
}

function sheetOf({ sheet = "Phụ lục", rows, merges = [], formulas = {}, hiddenRows = [] }: Page): Sheet {
  const values = rows.map((row) => (typeof row === "string" ? row.split("|").map(valueOf) : row));
  return makeSheet({
    name: sheet,
    values,
    merges: merges.map(areaOf),
    formulas: formulaRows(values.length, formulas),
    hiddenRows: hiddenRows.map((row) => row - 1),
  });
}

function valueOf(part: string): CellValue {
  const text = part.trim();
  if (text === "") return null;
  return /^\d+$/.test(text) ? Number(text) : text;
}

function areaOf(address: string): ReturnType<typeof parseArea> & object {
  const area = parseArea(address);
  if (!area) throw new TypeError(`not an area: ${address}`);
  return area;
}

function formulaRows(height: number, formulas: Readonly<Record<string, string>>): (string | null)[][] {
  const rows: (string | null)[][] = Array.from({ length: height }, () => []);
  for (const [address, formula] of Object.entries(formulas)) {
    const { top, left } = areaOf(address);
    const row = (rows[top] ??= []);
    while (row.length < left) row.push(null);
    row[left] = formula;
  }
  return rows;
}
