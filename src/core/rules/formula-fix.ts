import type { BudgetFact } from "../budgets/facts";
import { formulasFor } from "../budgets/mending";
import type { SetFormula } from "../edits";
import type { Fix } from "../report";
import { formulasText } from "./budget-words";
import type { BudgetContext, Draft } from "./rule";

/** A fix that puts sum formulas into a fact's cell and into the sums that change with it; none where that is not certain. */
export function formulaFix(fact: BudgetFact, context: BudgetContext): Pick<Draft, "laterFix"> {
  return { laterFix: () => fixOf(fact, context) };
}

function fixOf(fact: BudgetFact, { reading, mending }: BudgetContext): Fix | null {
  const formulas = formulasFor(reading(), mending(), fact);
  if (formulas.length === 0) return null;
  const edits = formulas.map((one): SetFormula => ({
    type: "set-formula",
    ...one,
    value: Number(one.value),
  }));
  return { safe: false, edits, data: { formulas: formulasText(formulas) } };
}
