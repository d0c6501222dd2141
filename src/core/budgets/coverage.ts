import type { Area } from "../workbook/workbook";
import type { Addend } from "./sum-formula";
import type { Budget } from "./budget";
import type { Range } from "./outline";
import type { Tally } from "./tally";
import type { ColumnTotal } from "./totals";

/** Which rows (indices) a total's formula leaves out and which it counts more than once. */
export interface Coverage {
  readonly missing: readonly number[];
  readonly twice: readonly number[];
}

/** Rows that one formula may reach over all its subtotals; a formula that reaches more is left unjudged. */
const MOST_REACHED = 400_000;

/** Reads the cells that a total adds; subtotals among them stand for the rows that they sum up. Null for too many. */
export function coverageOf(
  budget: Budget,
  total: ColumnTotal,
  addends: readonly Addend[],
  tally: Tally,
  totals: ReadonlyMap<number, ColumnTotal>,
): Coverage | null {
  const times = new Map<number, number>();
  let reached = 0;
  const { area: table } = budget.table;
  const add = (row: number, skipsSubtotals: boolean): void => {
    const subtotal = totals.get(row);
    if (!subtotal) {
      if (tally.counts[row] === true) times.set(row, (times.get(row) ?? 0) + 1);
      return;
    }
    if (row === total.index || (skipsSubtotals && isSubtotal(subtotal))) return;
    for (let at = subtotal.range.from; at < subtotal.range.end; at += 1) {
      reached += 1;
      if (tally.counts[at] === true) times.set(at, (times.get(at) ?? 0) + 1);
    }
  };
  for (const { area, skipsSubtotals } of addends) {
    const { from, end } = rowsIn(area, table, budget.lines.length);
    for (let row = from; row < end && reached <= MOST_REACHED; row += 1) {
      reached += 1;
      add(row, skipsSubtotals);
    }
  }
  if (reached > MOST_REACHED) return null;
  const missing: number[] = [];
  for (let row = total.range.from; row < total.range.end; row += 1) {
    if (tally.counts[row] === true && !times.has(row)) missing.push(row);
  }
  return { missing, twice: [...times].filter(([, count]) => count > 1).map(([row]) => row) };
}

function rowsIn(area: Area, table: Area, rows: number): Range {
  return { from: Math.max(0, area.top - table.top), end: Math.min(rows, area.bottom - table.top + 1) };
}

function isSubtotal({ amount }: ColumnTotal): boolean {
  return /^\s*SUBTOTAL\(/i.test(amount.formula ?? "");
}
