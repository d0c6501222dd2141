import type { BudgetFact } from "../budgets/facts";
import { formulasFor, wordsAfter } from "../budgets/mending";
import { wordsEdits } from "../budgets/words-edits";
import type { SetFormula } from "../edits";
import type { Fix } from "../report";
import { valueText } from "../text/value-text";
import { cellAddress } from "../workbook/address";
import { formulasText } from "./budget-words";
import type { BudgetContext, Draft } from "./rule";

/**
 * A fix that puts sum formulas into a fact's cell and into the sums that change with it, and says a total that changes
 * anew in words; none where that is not certain.
 */
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
  const words = wordsEdits(reading().budget, wordsAfter(reading(), formulas));
  const named = words.map(({ cell, value }) => `${cellAddress(cell)} “${valueText(value, "vi")}”`);
  const data = { formulas: [formulasText(formulas), ...named].join("; ") };
  return { safe: false, edits: [...edits, ...words], data };
}
