import type { Budget } from "../../core/budgets/budget";
import type { LiveFormula } from "../../core/budgets/live-formulas";
import { liveFormulasInSteps } from "../../core/budgets/live-formulas";
import type { BudgetReading } from "../../core/budgets/reading";
import { shareFormulas } from "../../core/budgets/shares";
import type { SetFormula } from "../../core/edits";

/** The formulas for a budget's totals, rows and shares, worked out in steps of a few milliseconds. */
export function* formulasFor(reading: BudgetReading): Generator<undefined, readonly LiveFormula[]> {
  const { budget } = reading;
  const sums = yield* liveFormulasInSteps(budget, reading);
  // Shares are told of the total as it stands: while that is about to change, they wait.
  return sums.some(changesValue) ? sums : [...sums, ...shareFormulas(budget)];
}

/** The edit that puts a formula into its cell. */
export function editOf({ value, ...formula }: LiveFormula): SetFormula {
  return { type: "set-formula", ...formula, value: Number(value) };
}

/** Whether a cell will show another number than it does now. */
export function changesValue({ expect, value }: Pick<LiveFormula, "expect" | "value">): boolean {
  return expect !== Number(value);
}

/** Whether any amount is a formula, so that none to insert means that they are right. */
export function hasFormulas({ lines }: Pick<Budget, "lines">): boolean {
  return lines.some(({ amounts }) => amounts.some(({ formula }) => formula !== null));
}
