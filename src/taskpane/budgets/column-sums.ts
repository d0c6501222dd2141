import type { Budget } from "../../core/budgets/budget";
import { grandTotals } from "../../core/budgets/check-words";
import type { AmountColumn } from "../../core/budgets/columns";
import { tallyColumn } from "../../core/budgets/tally";
import { columnTotals } from "../../core/budgets/totals";
import type { Decimal } from "../../core/numbers/decimal";
import { compareDecimals, subtractDecimals } from "../../core/numbers/decimal";
import type { CellPlace } from "../../core/workbook/workbook";

/** One column of amounts: what its rows come to, and what the table's total row says. */
export interface ColumnSum {
  readonly column: AmountColumn;
  /** In the column's unit of account; null where no row has an amount. */
  readonly counted: Decimal | null;
  /** The total row's cell; null where the table has no row for its whole. */
  readonly stated: (CellPlace & { readonly value: Decimal | null }) | null;
  /** What is stated less what was counted; null where both agree or one is not there. */
  readonly difference: Decimal | null;
}

/** The sums of a budget's columns, the total first, then its sources. */
export function columnSums(budget: Budget): readonly ColumnSum[] {
  const tallies = budget.columns.map((_, at) => tallyColumn(budget, at));
  const counted = new Map(grandTotals(budget, tallies).map(({ column, value }) => [column, value]));
  return budget.columns.map((column, at): ColumnSum => {
    const tally = tallies[at] ?? tallyColumn(budget, at);
    const whole = columnTotals(budget, at, tally).findLast(
      ({ of, range }) => of === "total" && range.from === 0,
    );
    const sum = counted.get(column) ?? null;
    const stated = whole ? { row: whole.amount.row, column: column.column, value: whole.amount.value } : null;
    return { column, counted: sum, stated, difference: differenceOf(stated?.value ?? null, sum) };
  });
}

function differenceOf(stated: Decimal | null, counted: Decimal | null): Decimal | null {
  if (stated === null || counted === null || compareDecimals(stated, counted) === 0) return null;
  return subtractDecimals(stated, counted);
}

/** Whether a budget holds any amount yet. */
export function hasAmounts({ lines }: Pick<Budget, "lines">): boolean {
  return lines.some(({ amounts }) => amounts.some(({ value }) => value !== null));
}
