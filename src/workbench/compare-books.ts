import type { Edit } from "../core/edits";
import { cellAddress } from "../core/workbook/address";
import { sameValue } from "../core/workbook/change";
import type { Area, CellPlace, CellValue, Sheet, Workbook } from "../core/workbook/workbook";
import { formulaAt, valueAt } from "../core/workbook/workbook";
import { areInPlace, type Lines } from "./lines";

/** What happened to the lines of one sheet since it was opened. */
export interface SheetLines {
  readonly rows: Lines;
  readonly columns: Lines;
}

/** A change that the original file cannot take as a change of single cells. */
export interface Unwritable {
  readonly kind: "sheets" | "rows" | "columns" | "unmerged" | "formula" | "refused";
  /** Absent for `sheets`. */
  readonly sheet?: string;
  /** A1 address; only for `unmerged`, `formula` and `refused`. */
  readonly address?: string;
}

/** The way from the workbook that was opened to what it is now. */
export interface Comparison {
  readonly edits: readonly Edit[];
  readonly unwritable: readonly Unwritable[];
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** One past the last row and column with content; rows may be ragged, so the widest counts. */
function endOf(sheet: Sheet): CellPlace {
  const widths = [...sheet.values, ...sheet.formulas].map((row) => row?.length ?? 0);
  const width = widths.reduce((most, one) => Math.max(most, one), 0);
  const height = Math.max(sheet.values.length, sheet.formulas.length);
  return { row: sheet.origin.row + height, column: sheet.origin.column + width };
}

/** How many rows and columns of a sheet, counted from A1, had content. */
export function usedLines(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const { row, column } = endOf(sheet);
  return { rows: row, columns: column };
}

/** The grid's value in the words of the file, which knows errors, days and empty texts. */
function valueLike(opened: CellValue, now: CellValue): CellValue {
  if (opened === "" && now === null) return opened;
  if (opened === null || typeof opened !== "object") return now;
  if (opened.type === "date") return typeof now === "number" ? { type: "date", serial: now } : now;
  return now === opened.code ? opened : now;
}

function sameCell(opened: Sheet, now: Sheet, row: number, column: number): boolean {
  const formula = formulaAt(now, row, column);
  if (formula !== formulaAt(opened, row, column)) return false;
  const before = valueAt(opened, row, column);
  return formula !== null || sameValue(before, valueLike(before, valueAt(now, row, column)));
}

function linesProblem(opened: Sheet, now: Sheet, lines: SheetLines): Unwritable | null {
  const { rows, columns } = usedLines(opened);
  const end = endOf(now);
  const across = Math.max(columns, end.column);
  const down = Math.max(rows, end.row);
  const sameRow = (row: number) =>
    Array.from({ length: across }, (_, column) => column).every((column) =>
      sameCell(opened, now, row, column),
    );
  const sameColumn = (column: number) =>
    Array.from({ length: down }, (_, row) => row).every((row) => sameCell(opened, now, row, column));
  if (!areInPlace(lines.rows, rows, sameRow)) return { kind: "rows", sheet: opened.name };
  if (!areInPlace(lines.columns, columns, sameColumn)) return { kind: "columns", sheet: opened.name };
  return null;
}

function compareCells(opened: Sheet, now: Sheet): readonly Edit[] {
  const edits: Edit[] = [];
  const [a, b] = [endOf(opened), endOf(now)];
  const { name: sheet } = opened;
  for (let row = 0; row < Math.max(a.row, b.row); row += 1) {
    for (let column = 0; column < Math.max(a.column, b.column); column += 1) {
      if (sameCell(opened, now, row, column)) continue;
      const cell = { row, column };
      const expect = valueAt(opened, row, column);
      const expectFormula = formulaAt(opened, row, column);
      const value = valueLike(expect, valueAt(now, row, column));
      const formula = formulaAt(now, row, column);
      if (formula !== null) {
        edits.push({ type: "set-formula", sheet, cell, expect, expectFormula, formula, value });
      } else {
        edits.push({ type: "set", sheet, cell, expect, expectFormula, value });
      }
    }
  }
  return edits;
}

function compareMerges(opened: Sheet, now: Sheet): Comparison {
  const { name: sheet } = opened;
  const isNew = (area: Area) => !opened.merges.some((one) => sameArea(one, area));
  const isGone = (area: Area) => !now.merges.some((one) => sameArea(one, area));
  const edits = now.merges.filter(isNew).map((area): Edit => ({
    type: "merge",
    sheet,
    area,
    expect: valueLike(valueAt(opened, area.top, area.left), valueAt(now, area.top, area.left)),
  }));
  const unwritable = opened.merges.filter(isGone).map(({ top, left }): Unwritable => ({
    kind: "unmerged",
    sheet,
    address: cellAddress({ row: top, column: left }),
  }));
  return { edits, unwritable };
}

function compareSheets(opened: Sheet, now: Sheet, lines: SheetLines): Comparison {
  const problem = linesProblem(opened, now, lines);
  if (problem) return { edits: [], unwritable: [problem] };
  const [cells, merges] = [compareCells(opened, now), compareMerges(opened, now)];
  return {
    edits: [...cells, ...merges.edits],
    unwritable: merges.unwritable,
  };
}

/**
 * What has to be edited in the file that was opened so that it says what the workbook says now: values, formulas and
 * new merged areas. Inserted or deleted rows, columns and sheets and dissolved merges are told apart as unwritable;
 * results of unchanged formulas are left to Excel, which calculates them anew. `lines` has one entry a sheet.
 */
export function compareBooks(opened: Workbook, now: Workbook, lines: readonly SheetLines[]): Comparison {
  const sameSheets =
    opened.sheets.length === now.sheets.length &&
    opened.sheets.every((sheet, index) => now.sheets[index]?.name === sheet.name);
  if (!sameSheets) return { edits: [], unwritable: [{ kind: "sheets" }] };
  const parts = opened.sheets.map((sheet, index) => {
    const [later, itsLines] = [now.sheets[index], lines[index]];
    return later && itsLines ? compareSheets(sheet, later, itsLines) : { edits: [], unwritable: [] };
  });
  return {
    edits: parts.flatMap(({ edits }) => edits),
    unwritable: parts.flatMap(({ unwritable }) => unwritable),
  };
}
