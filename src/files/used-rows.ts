import type { CellValue, Sheet } from "../core/workbook/workbook";
import { COST, type Meter, spend } from "./meter";

/** The used cells of one row: `values[0]` stands in column `first`. */
interface UsedRow {
  readonly row: number;
  readonly first: number;
  readonly values: CellValue[];
  formulas: (string | null)[] | null;
}

/** The used cells of a sheet while they come in, rows and columns ascending; empty rows take no memory. */
export interface UsedRows {
  readonly rows: UsedRow[];
  readonly meter: Meter;
  readonly part: string;
}

const NO_CELLS: readonly CellValue[] = [];

/** No cell yet; what the gaps between cells cost is taken off the meter, blaming the part. */
export function startRows(meter: Meter, part: string): UsedRows {
  return { rows: [], meter, part };
}

/** Adds a cell that holds a value, a formula or both. */
export function addCell(
  { rows, meter, part }: UsedRows,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null,
): void {
  let used = rows.at(-1);
  if (used?.row !== row) {
    used = { row, first: column, values: [], formulas: null };
    rows.push(used);
    spend(meter, "cells", COST.row, part);
  }
  const index = column - used.first;
  spend(meter, "cells", index + 1 - used.values.length, part);
  while (used.values.length < index) used.values.push(null);
  used.values.push(value);
  if (formula === null) return;
  used.formulas ??= [];
  while (used.formulas.length < index) used.formulas.push(null);
  used.formulas.push(formula);
}

function padded<T>(row: readonly T[], count: number): readonly (T | null)[] {
  return count === 0 ? row : [...new Array<null>(count).fill(null), ...row];
}

/** The used range of the cells that came in; all empty rows are one and the same array. */
export function usedRange({ rows, meter, part }: UsedRows): Pick<Sheet, "origin" | "values" | "formulas"> {
  const top = rows[0]?.row ?? 0;
  const left = rows.reduce((least, { first }) => Math.min(least, first), rows[0]?.first ?? 0);
  const height = (rows.at(-1)?.row ?? top - 1) - top + 1;
  const hasFormulas = rows.some((used) => used.formulas);
  spend(meter, "cells", hasFormulas ? 2 * height : height, part);
  const values = new Array<readonly CellValue[]>(height).fill(NO_CELLS);
  const formulas = new Array<readonly (string | null)[] | null>(hasFormulas ? height : 0).fill(null);
  for (const used of rows) {
    const before = used.first - left;
    spend(meter, "cells", before, part);
    values[used.row - top] = padded(used.values, before);
    if (used.formulas) formulas[used.row - top] = padded(used.formulas, before);
  }
  return { origin: { row: top, column: left }, values, formulas };
}
