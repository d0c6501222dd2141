import type { SetValue } from "../edits";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { Budget } from "./budget";
import type { BudgetFact, WordsFact } from "./facts";

/** Edits that put the right standard words into the cells of totals in words; all else in their texts stays; a text made by a formula does. */
export function wordsEdits({ table }: Budget, facts: readonly BudgetFact[]): readonly SetValue[] {
  const { sheet } = table.grid;
  const byCell = new Map<string, WordsFact[]>();
  for (const fact of facts) {
    if (fact.kind !== "words-value" && fact.kind !== "words-spelling") continue;
    const key = `${fact.cell.row}:${fact.cell.column}`;
    byCell.set(key, [...(byCell.get(key) ?? []), fact]);
  }
  return [...byCell.values()].flatMap((found): SetValue[] => {
    const cell = found[0]?.cell;
    const expect = cell ? valueAt(sheet, cell.row, cell.column) : null;
    if (!cell || typeof expect !== "string" || formulaAt(sheet, cell.row, cell.column) !== null) return [];
    const value = withWords(expect, found);
    return value === expect ? [] : [{ type: "set", sheet: sheet.name, cell, expect, value }];
  });
}

/** The text with each amount's words replaced, from the last to the first so that offsets stay true. */
function withWords(text: string, facts: readonly WordsFact[]): string {
  return facts
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce(
      (before, { span, words }) =>
        words === null ? before : before.slice(0, span.start) + words + before.slice(span.end),
      text,
    );
}
