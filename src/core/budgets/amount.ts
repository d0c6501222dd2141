import type { Decimal } from "../numbers/decimal";
import { decimalOf, divideByUnit, multiplyDecimals } from "../numbers/decimal";
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

/** May be a decimal comma or an English group of thousands. */
const TWO_READINGS = /^[-+(]?\s*\d{1,3},\d{3}\)?$/;

/** Whether an amount is typed as text that two people may read as two numbers: `6,000`. */
export function isAmbiguous({ kind, written }: Amount): boolean {
  return kind === "text" && typeof written === "string" && TWO_READINGS.test(written.trim());
}

/** Whether an amount can be compared: a number or none, in a cell of its own. */
export function isClear({ kind, shared }: Amount): boolean {
  return !shared && kind !== "covered" && kind !== "other";
}

/** An ambiguous amount read as a group of thousands, `6,000` as six thousand; any other as it is. */
export function inThousands(amount: Amount): Amount {
  if (!isAmbiguous(amount) || amount.value === null) return amount;
  return { ...amount, value: multiplyDecimals(amount.value, 1_000), decimals: 0 };
}

/** A cell that is not looked at: as good as blank. */
export function noAmount(row: number, column: number): Amount {
  return {
    row,
    column,
    kind: "blank",
    shared: false,
    value: null,
    decimals: 0,
    formula: null,
    written: null,
  };
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
