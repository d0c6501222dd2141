import type { Budget } from "../../core/budgets/budget";
import { saysWords } from "../../core/budgets/check-words";
import type { ColumnSum } from "../../core/budgets/column-sums";
import type { BudgetFact, WordsFact } from "../../core/budgets/facts";
import { wordsEdits } from "../../core/budgets/words-edits";
import { multiplyDecimals } from "../../core/numbers/decimal";
import { writeWords } from "../../core/numbers/words/write-words";
import type { SetValue } from "../../core/edits";
import type { CellPlace } from "../../core/workbook/workbook";

/** A cell that says the total in words, and the edit that puts it right. */
export interface WordsCell {
  readonly cell: CellPlace;
  /** `wrong` says another amount, `misspelt` the right one in other than the standard spelling. */
  readonly state: "right" | "misspelt" | "wrong";
  readonly edit: SetValue | null;
}

/** The words for a budget's total. */
export interface TotalInWords {
  /** Null where they cannot be given: the table says no unit of account, or the total is no whole number of đồng. */
  readonly words: string | null;
  readonly why: "unit-missing" | "not-whole" | null;
  readonly cells: readonly WordsCell[];
}

/** The words for a budget's total beside the cells that say it; null where there is no total. */
export function totalInWords(
  budget: Budget,
  sums: readonly ColumnSum[],
  facts: readonly BudgetFact[],
): TotalInWords | null {
  const whole =
    sums.find(({ column }) => column.kind === "total") ?? (sums.length === 1 ? sums[0] : undefined);
  if (!whole || whole.counted === null) return null;
  const factor = whole.column.unit?.factor;
  const words = factor === undefined ? null : writeWords(multiplyDecimals(whole.counted, factor));
  const why = words !== null ? null : factor === undefined ? "unit-missing" : "not-whole";
  return { words, why, cells: wordsCells(budget, facts) };
}

function wordsCells(budget: Budget, facts: readonly BudgetFact[]): WordsCell[] {
  const found = facts.filter(
    (fact): fact is WordsFact => fact.kind === "words-value" || fact.kind === "words-spelling",
  );
  const edits = wordsEdits(budget, found);
  return budget.below.texts.filter(saysWords).map(({ row, column }): WordsCell => {
    const mine = found.filter(({ cell }) => cell.row === row && cell.column === column);
    const isWrong = mine.some(({ kind }) => kind === "words-value");
    return {
      cell: { row, column },
      state: isWrong ? "wrong" : mine.length > 0 ? "misspelt" : "right",
      edit: edits.find(({ cell }) => cell.row === row && cell.column === column) ?? null,
    };
  });
}
