import type {
  BudgetFact,
  ColumnTotalFact,
  FormulaRangeFact,
  NotNumberFact,
  ProductFact,
  RowTotalFact,
} from "../../core/budgets/facts";
import type { BudgetReading } from "../../core/budgets/reading";
import { sourceName } from "../../core/budgets/source-name";
import type { Decimal } from "../../core/numbers/decimal";
import { compareDecimals, subtractDecimals } from "../../core/numbers/decimal";
import type { CellPlace } from "../../core/workbook/workbook";

/** An amount that was added up. */
export interface Addend extends CellPlace {
  /** What it is for: its row's words, or its column's header. */
  readonly name: string;
  readonly value: Decimal;
}

/** A sum that does not come to what the sheet states. */
export interface Difference {
  readonly fact: ColumnTotalFact | RowTotalFact;
  /** What is stated less what was counted; null where nothing is stated. */
  readonly difference: Decimal | null;
  readonly addends: readonly Addend[];
  /** Those of the addends that are as large as the difference, so that leaving out or counting twice would explain it. */
  readonly suspects: readonly Addend[];
}

/** What else may make a budget's sums wrong. */
export type Weakness =
  | FormulaRangeFact
  | ProductFact
  | NotNumberFact
  | { readonly kind: "source-missing"; readonly cell: CellPlace };

/** The sums that are wrong, with the amounts behind them. */
export function differencesOf(reading: BudgetReading, facts: readonly BudgetFact[]): readonly Difference[] {
  return facts.flatMap((fact): Difference[] => {
    if (fact.kind !== "column-total" && fact.kind !== "row-total") return [];
    const addends = fact.kind === "row-total" ? sourcesOf(reading, fact) : rowsOf(reading, fact);
    const difference = fact.stated === null ? null : subtractDecimals(fact.stated, fact.expected);
    const suspects = difference === null ? [] : addends.filter(({ value }) => isOfSize(value, difference));
    return [{ fact, difference, addends, suspects }];
  });
}

function isOfSize(value: Decimal, difference: Decimal): boolean {
  return (
    compareDecimals(value, difference) === 0 || compareDecimals(value, subtractDecimals(0, difference)) === 0
  );
}

function sourcesOf({ budget }: BudgetReading, { sources }: RowTotalFact): Addend[] {
  const { table, columns, lines } = budget;
  return sources.flatMap(({ row, column }): Addend[] => {
    const at = columns.findIndex((one) => one.column === column);
    const value = lines[row - table.area.top]?.amounts[at]?.value ?? null;
    return value === null ? [] : [{ row, column, value, name: sourceName(columns[at]?.header ?? "") }];
  });
}

function rowsOf({ budget, tallies }: BudgetReading, { of, cell, rows }: ColumnTotalFact): Addend[] {
  const { table, columns, lines, outline } = budget;
  const at = columns.findIndex(({ column }) => column === cell.column);
  const own = cell.row - table.area.top;
  const counts = of === "item" ? outline.parents.map((parent) => parent === own) : tallies[at]?.().counts;
  const addends: Addend[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    const index = row - table.area.top;
    const line = lines[index];
    const value = line?.amounts[at]?.value ?? null;
    if (!line || value === null || counts?.[index] !== true) continue;
    addends.push({ row, column: cell.column, value, name: line.row.text });
  }
  return addends;
}

/** What else may make a budget's sums wrong, in the order of the sheet. */
export function weaknessesOf(facts: readonly BudgetFact[]): readonly Weakness[] {
  return facts.flatMap((fact): Weakness[] => {
    switch (fact.kind) {
      case "formula-range":
      case "product":
      case "amount-not-number":
        return [fact];
      case "source-missing":
        return [{ kind: "source-missing", cell: fact.cell }];
      default:
        return [];
    }
  });
}
