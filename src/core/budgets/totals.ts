import { compareDecimals } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { Amount } from "./amount";
import type { Budget } from "./budget";
import type { Range } from "./outline";
import type { Tally } from "./tally";

/** An amount that sums up others of its column. */
export interface ColumnTotal {
  readonly of: "total" | "section";
  /** Row of the table. */
  readonly index: number;
  readonly amount: Amount;
  readonly range: Range;
  readonly expected: Decimal;
}

/** Whether an amount sums up others and says another sum than theirs; a text that may hide an amount leaves it open. */
export function isWrong({ amount, range, expected }: ColumnTotal, tally: Tally): boolean {
  return amount.value !== null && !tally.isUnclear(range) && compareDecimals(amount.value, expected) !== 0;
}

/** Whether a column has amounts that may sum others up. */
export function mayHaveTotals({ lines, outline }: Budget, at: number): boolean {
  return outline.heads.some((index) => {
    const { row, amounts = [] } = lines[index] ?? {};
    return amounts[at] !== undefined && (row?.kind === "total" || amounts[at].value !== null);
  });
}

/** The sums of one column: total rows, sections with an amount over their items. */
export function columnTotals(budget: Budget, at: number, tally: Tally): readonly ColumnTotal[] {
  return budget.outline.heads.flatMap((index): ColumnTotal[] => {
    const { row, amounts = [] } = budget.lines[index] ?? {};
    const amount = amounts[at];
    if (!amount) return [];
    if (row?.kind === "total") return totalRow(budget, index, amount, tally);
    if (tally.hasBelow[index] !== true || amount.value === null) return [];
    const range = { from: index + 1, end: (tally.lastBelow[index] ?? index) + 1 };
    return [{ of: "section", index, amount, range, expected: tally.sumOf(range) }];
  });
}

function totalRow({ outline }: Budget, index: number, amount: Amount, tally: Tally): ColumnTotal[] {
  const scope = outline.scopes.get(index);
  if (!scope || tally.countIn(scope) === 0) return [];
  const { alternative, from, end } = scope;
  const expected = tally.sumOf(scope);
  if (alternative && amount.value !== null && compareDecimals(expected, amount.value) !== 0) {
    const other = tally.sumOf(alternative);
    if (compareDecimals(other, amount.value) === 0) {
      return [{ of: "total", index, amount, range: alternative, expected: other }];
    }
  }
  return [{ of: "total", index, amount, range: { from, end }, expected }];
}
