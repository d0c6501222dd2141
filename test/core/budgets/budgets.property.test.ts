import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { grandTotals } from "../../../src/core/budgets/check-words";
import type { BudgetFact } from "../../../src/core/budgets/facts";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { liveFormulas } from "../../../src/core/budgets/live-formulas";
import { writeNumber } from "../../../src/core/numbers/write-number";
import type { CellPlace, CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { budgetOf } from "./budget-of";
import type { RandomBudget } from "./random-budget";
import { nestedBudget, periodBudget, randomBudget, sheetOf } from "./random-budget";

const SUMS: readonly BudgetFact["kind"][] = ["row-total", "column-total"];

function wrongSums(sheet: Sheet): BudgetFact[] {
  return findFacts(budgetOf(sheet)).filter(({ kind }) => SUMS.includes(kind));
}

/** What the formulas of a sheet will show, as changes. */
function formulaValues(sheet: Sheet): [CellPlace, CellValue][] {
  return liveFormulas(budgetOf(sheet)).map(({ cell, value }) => [cell, Number(value)]);
}

/** A budget, one of its amounts, and how much is added to it. */
function changedOne(budgets: fc.Arbitrary<RandomBudget>): fc.Arbitrary<{
  readonly budget: RandomBudget;
  readonly cell: CellPlace;
  readonly more: number;
}> {
  return budgets.chain((budget) => {
    const cells = [...budget.items, ...budget.subtotals, ...budget.totals];
    return fc.record({
      budget: fc.constant(budget),
      cell: fc.constantFrom(...cells),
      more: fc.integer({ min: 1, max: 1_000 }),
    });
  });
}

describe.each([
  ["sources", randomBudget],
  ["years", periodBudget],
  ["groups of sources", nestedBudget],
])("random budgets of %s", (_, budgets) => {
  it("have nothing but typed totals when they are right", () => {
    fc.assert(
      fc.property(budgets, (budget) => {
        const facts = findFacts(budgetOf(sheetOf(budget)));
        expect(facts.filter(({ kind }) => kind !== "total-not-formula")).toEqual([]);
        expect(facts).toHaveLength(budget.subtotals.length + budget.totals.length);
      }),
      { numRuns: 200 },
    );
  });

  it("give away any one changed amount, in its row or column, and their formulas put it right", () => {
    fc.assert(
      fc.property(changedOne(budgets), ({ budget, cell, more }) => {
        const was = Number(budget.values[cell.row]?.[cell.column] ?? 0);
        const change: [CellPlace, CellValue] = [cell, was + more];
        const sheet = sheetOf(budget, [change]);
        const facts = wrongSums(sheet);
        const isItem = budget.items.some(({ row }) => row === cell.row);
        const rowFact = facts.find((fact) => fact.kind === "row-total" && fact.cell.row === cell.row);
        expect(rowFact).toBeDefined();
        if (isItem) {
          // The changed amount, not another one, no longer makes up its column's total.
          const columns = facts.filter(({ kind }) => kind === "column-total").map((fact) => fact.cell.column);
          expect([...new Set(columns)]).toEqual([cell.column]);
        } else {
          expect(facts).toContainEqual(
            expect.objectContaining({ kind: "column-total", cell, expected: was }),
          );
        }
        expect(wrongSums(sheetOf(budget, [change, ...formulaValues(sheet)]))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("typed as text read the same, and are right once the numbers are put in", () => {
    fc.assert(
      fc.property(budgets, (budget) => {
        const cells = [...budget.items, ...budget.subtotals, ...budget.totals];
        const typed = cells.map((cell): [CellPlace, CellValue] => [
          cell,
          writeNumber(Number(budget.values[cell.row]?.[cell.column])),
        ]);
        const right = budgetOf(sheetOf(budget));
        const text = budgetOf(sheetOf(budget, typed));
        expect(grandTotals(text)).toEqual(grandTotals(right));
        const mended = findFacts(text).flatMap((fact): [CellPlace, CellValue][] =>
          fact.kind === "amount-not-number" ? [[fact.cell, Number(fact.value)]] : [],
        );
        expect(sheetOf(budget, [...typed, ...mended])).toEqual(sheetOf(budget));
      }),
      { numRuns: 100 },
    );
  });
});
