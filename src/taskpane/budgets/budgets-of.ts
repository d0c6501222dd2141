import type { Budget } from "../../core/budgets/budget";
import { readBudget } from "../../core/budgets/budget";
import type { Review } from "../engine";

/** The budgets of all tables that were found, in the order of the workbook. */
export function budgetsOf({ state }: Review): readonly Budget[] {
  return state.tables.flatMap(({ context }) => readBudget(context.table) ?? []);
}
