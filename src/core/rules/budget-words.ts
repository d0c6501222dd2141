import Big from "big.js";
import type { Decimal } from "../numbers/decimal";
import { decimalOf, subtractDecimals } from "../numbers/decimal";
import { writeNumber } from "../numbers/write-number";
import { areaAddress, cellAddress } from "../workbook/address";
import type { CellPlace } from "../workbook/workbook";

/** Runs of cells named one by one; of more, the rest is counted. */
const MOST_NAMED = 6;

/** An amount as the user's tables write it, in either language: `1.081.000`. */
export function amountText(value: Decimal): string {
  return writeNumber(typeof value === "number" ? value : new Big(value));
}

/** How far a number is from what it should be, without a sign. */
export function gapText(stated: Decimal, expected: Decimal): string {
  const gap = subtractDecimals(stated, expected);
  return amountText(typeof gap === "number" ? Math.abs(gap) : decimalOf(new Big(gap).abs()));
}

/** Cells as people name them, those next to one another together: `C9, C12:C15, … (+20)`. */
export function cellsText(cells: readonly CellPlace[]): string {
  const runs = runsOf(cells);
  const named = runs.slice(0, MOST_NAMED).map(([first, last]) => {
    return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  });
  const rest = runs.length - named.length;
  return named.join(", ") + (rest > 0 ? `, … (+${rest})` : "");
}

function runsOf(cells: readonly CellPlace[]): (readonly [CellPlace, CellPlace])[] {
  const runs: (readonly [CellPlace, CellPlace])[] = [];
  for (const cell of cells) {
    const [first, last] = runs.at(-1) ?? [];
    const isNext = last?.column === cell.column && last.row + 1 === cell.row;
    if (first && isNext) runs[runs.length - 1] = [first, cell];
    else runs.push([cell, cell]);
  }
  return runs;
}

/** Formulas with their cells: `C9 =SUM(D9:E9); C16 =SUM(C7:C15)`. */
export function formulasText(
  formulas: readonly { readonly cell: CellPlace; readonly formula: string }[],
): string {
  const named = formulas.slice(0, MOST_NAMED).map(({ cell, formula }) => `${cellAddress(cell)} =${formula}`);
  const rest = formulas.length - named.length;
  return named.join("; ") + (rest > 0 ? `; … (+${rest})` : "");
}
