import type { Decimal } from "../numbers/decimal";
import { decimalOf, divideByUnit } from "../numbers/decimal";
import { readNumber } from "../numbers/read-number";
import { mergeAt } from "../tables/grid";
import type { Grid } from "../tables/grid";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { CellPlace, CellValue } from "../workbook/workbook";

/** One cell of an amount column. */
export interface Amount extends CellPlace {
  /**
   * `number`; `text`: a number typed as text; `blank`; `covered`: a merged area from another cell speaks for it; `other`: text
   * that is no number, an error, a date.
   */
  readonly kind: "number" | "text" | "blank" | "covered" | "other";
  /** Merged over several rows: it speaks for all of them. */
  readonly shared: boolean;
  /** In the column's unit of account; null unless it is a number or text that says one. */
  readonly value: Decimal | null;
  /** Decimals as written. */
  readonly decimals: number;
  /** Without its `=`; null for a constant. */
  readonly formula: string | null;
  readonly written: CellValue;
}

/** Reads one amount; `factor` is its unit of account in đồng, for text that says đồng itself (`50 triệu`). */
export function readAmount(grid: Grid, row: number, column: number, factor: number): Amount {
  const written = valueAt(grid.sheet, row, column);
  const formula = formulaAt(grid.sheet, row, column);
  const area = grid.merges.has(column) ? mergeAt(grid, row, column) : null;
  const shared = area !== null && area.bottom > area.top;
  if (typeof written === "number" && Number.isSafeInteger(written)) {
    return { row, column, kind: "number", shared, value: written + 0, decimals: 0, formula, written };
  }
  const reading = readNumber(written);
  if (reading.kind !== "number") {
    const covered = area !== null && (area.top < row || area.left < column);
    const kind = reading.kind === "other" ? "other" : covered ? "covered" : "blank";
    return { row, column, kind, shared, value: null, decimals: 0, formula, written };
  }
  const value = decimalOf(reading.value);
  return {
    row,
    column,
    kind: reading.asText ? "text" : "number",
    shared,
    value: reading.inDong ? divideByUnit(value, factor) : value,
    decimals: reading.inDong ? 0 : reading.decimals,
    formula,
    written,
  };
}
