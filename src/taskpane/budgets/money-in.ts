import type { BudgetReading } from "../../core/budgets/reading";
import { moneyOf } from "../../core/checking/budget-check";
import type { Review } from "../engine";

/** The money of all tables that were found, in the order of the workbook. */
export function moneyIn({ state }: Review): readonly BudgetReading[] {
  return state.tables.flatMap((check) => moneyOf(check) ?? []);
}
