import type { WordsFact } from "../budgets/facts";
import { wordsEdits } from "../budgets/words-edits";
import type { Fix } from "../report";
import { valueAt } from "../workbook/workbook";
import type { BudgetContext } from "./rule";

/** The amounts in words that stand in the cell of a fact, from left to right, the fact's own among them. */
export function wordsInCell({ cell }: WordsFact, { reading }: BudgetContext): readonly WordsFact[] {
  return reading().otherFacts.filter(
    (fact): fact is WordsFact =>
      (fact.kind === "words-value" || fact.kind === "words-spelling") &&
      fact.cell.row === cell.row &&
      fact.cell.column === cell.column,
  );
}

/** Whether an amount's spelling is wrong: of two words that are both right, `nghìn` and `ngàn`, either may stand. */
export function isMisspelt({ slips }: WordsFact, countsVariants: boolean): boolean {
  return slips.some((slip) => countsVariants || slip !== "variant");
}

/** The words of an amount as they are written. */
export function writtenWords({ cell, span }: WordsFact, { table }: BudgetContext): string {
  const text = valueAt(table.grid.sheet, cell.row, cell.column);
  return typeof text === "string" ? text.slice(span.start, span.end) : "";
}

/** A fix that writes amounts of one cell anew; none where one of them has no words or a formula makes the text. */
export function wordsFix(facts: readonly WordsFact[], { reading }: BudgetContext): { readonly fix?: Fix } {
  const words = facts.flatMap((fact) => fact.words ?? []);
  const edits = wordsEdits(reading().budget, facts);
  if (words.length < facts.length || edits.length === 0) return {};
  return { fix: { safe: false, edits, data: { words: words.map((one) => `“${one}”`).join("; ") } } };
}
