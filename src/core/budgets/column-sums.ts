import type { Decimal } from "../numbers/decimal";
import { compareDecimals, subtractDecimals } from "../numbers/decimal";
import type { CellPlace } from "../workbook/workbook";
import type { Budget } from "./budget";
import { grandTotals } from "./check-words";
import type { AmountColumn } from "./columns";
import type { BudgetReading } from "./reading";
import { columnTotals } from "./totals";

/** One column of amounts: what its rows come to, and what the table's total row says. */
export interface ColumnSum {
  readonly column: AmountColumn;
  /** In the column's unit of account; null where no row has an amount. */
  readonly counted: Decimal | null;
  /** The total row's cell; null where the table has no row for its whole. */
  readonly stated: (CellPlace & { readonly value: Decimal | null }) | null;
  /** What is stated less what was counted, 0 where both agree; null where one of them is not there. */
  readonly difference: Decimal | null;
}

/** The sums of a budget's columns, the total first, then its sources. Linear in rows. */
export function columnSums({ budget, tallies }: BudgetReading): readonly ColumnSum[] {
  const added = tallies.map((tallyOf) => tallyOf());
  const counted = new Map(grandTotals(budget, added).map(({ column, value }) => [column, value]));
  return budget.columns.flatMap((column, at): ColumnSum[] => {
    const tally = added[at];
    if (!tally || column.kind === "open" || column.kind === "workings") return [];
    const whole = columnTotals(budget, at, tally).findLast(
      ({ of, range }) => of === "total" && range.from === 0,
    );
    const sum = counted.get(column) ?? null;
    const stated = whole ? { row: whole.amount.row, column: column.column, value: whole.amount.value } : null;
    return [{ column, counted: sum, stated, difference: differenceOf(stated?.value ?? null, sum) }];
  });
}

function differenceOf(stated: Decimal | null, counted: Decimal | null): Decimal | null {
  if (stated === null || counted === null) return null;
  return compareDecimals(stated, counted) === 0 ? 0 : subtractDecimals(stated, counted);
}

/** Whether a sum is stated and comes to something else. */
export function isOff({ difference }: ColumnSum): boolean {
  return difference !== null && difference !== 0;
}

/** Whether a budget holds any amount yet. */
export function hasAmounts({ lines }: Pick<Budget, "lines">): boolean {
  return lines.some(({ amounts }) => amounts.some(({ value }) => value !== null));
}
