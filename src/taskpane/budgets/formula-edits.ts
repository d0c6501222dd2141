import type { Budget } from "../../core/budgets/budget";
import type { LiveFormula } from "../../core/budgets/live-formulas";
import { liveFormulas } from "../../core/budgets/live-formulas";
import { shareFormulas } from "../../core/budgets/shares";
import type { SetFormula } from "../../core/edits";

/** The edits that put formulas into a budget's totals, rows and shares. */
export function formulaEdits(budget: Budget): readonly SetFormula[] {
  const sums = liveFormulas(budget).map(editOf);
  // Shares are told of the total as it stands: while that is about to change, they wait.
  return sums.some(changesValue) ? sums : [...sums, ...shareFormulas(budget).map(editOf)];
}

function editOf({ value, ...formula }: LiveFormula): SetFormula {
  return { type: "set-formula", ...formula, value: Number(value) };
}

/** Whether a cell will show another number than it does now. */
export function changesValue({ expect, value }: SetFormula): boolean {
  return expect !== value;
}

/** Whether any amount is a formula, so that none to insert means that they are right. */
export function hasFormulas({ lines }: Pick<Budget, "lines">): boolean {
  return lines.some(({ amounts }) => amounts.some(({ formula }) => formula !== null));
}
