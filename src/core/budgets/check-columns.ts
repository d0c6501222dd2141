import { sheetRow } from "../tables/table";
import type { CellPlace } from "../workbook/workbook";
import type { Budget } from "./budget";
import { checkItems } from "./check-items";
import { placeOf } from "./check-rows";
import { coverageOf } from "./coverage";
import type { BudgetFact } from "./facts";
import { readSumFormula } from "./sum-formula";
import { tallyColumn } from "./tally";
import type { Tally } from "./tally";
import { columnTotals, isWrong, mayHaveTotals } from "./totals";
import type { ColumnTotal } from "./totals";

/** Rows that the formulas of one column may reach together before the rest is left unjudged. */
const MOST_ROWS_READ = 4_000_000;

/**
 * What is wrong with the sums of the `at`-th column: totals and items that do not add up, right totals typed as
 * constants, formulas that leave rows out or count some twice.
 */
export function checkColumn(
  budget: Budget,
  at: number,
  tallyOf: () => Tally = () => tallyColumn(budget, at),
): readonly BudgetFact[] {
  const ofItems = checkItems(budget, at);
  if (!mayHaveTotals(budget, at)) return ofItems;
  const tally = tallyOf();
  const totals = columnTotals(budget, at, tally);
  return [...checkSums(budget, totals, tally), ...checkFormulas(budget, totals, tally), ...ofItems];
}

/** What was found out about a column before some of its amounts changed. */
export interface KnownColumn {
  readonly budget: Budget;
  readonly tally: Tally;
  readonly facts: readonly BudgetFact[];
}

/**
 * What is wrong with the totals of the `at`-th column whose amounts have changed since. Where the same rows count and the
 * same totals have the same formulas over the same rows, what is wrong with those is known.
 */
export function followColumn(
  budget: Budget,
  at: number,
  tally: Tally,
  known: KnownColumn,
): readonly BudgetFact[] {
  const totals = columnTotals(budget, at, tally);
  const isKnown =
    tally.counts === known.tally.counts && sameFormulas(totals, columnTotals(known.budget, at, known.tally));
  const ofFormulas = isKnown
    ? known.facts.filter(({ kind }) => kind === "formula-range")
    : checkFormulas(budget, totals, tally);
  return [...checkSums(budget, totals, tally), ...ofFormulas, ...checkItems(budget, at)];
}

function sameFormulas(now: readonly ColumnTotal[], was: readonly ColumnTotal[]): boolean {
  return (
    now.length === was.length &&
    now.every(({ index, range, amount }, at) => {
      const other = was[at];
      if (other?.index !== index || other.amount.formula !== amount.formula) return false;
      return other.range.from === range.from && other.range.end === range.end;
    })
  );
}

function checkSums(budget: Budget, totals: readonly ColumnTotal[], tally: Tally): BudgetFact[] {
  return totals.flatMap((total) =>
    isWrong(total, tally) ? [mismatch(budget, total)] : constant(total, tally),
  );
}

function checkFormulas(budget: Budget, totals: readonly ColumnTotal[], tally: Tally): BudgetFact[] {
  const byRow = new Map(totals.map((total) => [total.index, total]));
  const made = totals.filter(({ amount }) => amount.formula !== null);
  const most = Math.ceil(MOST_ROWS_READ / Math.max(1, budget.lines.length));
  return made.slice(0, most).flatMap((total) => checkFormula(budget, total, tally, byRow));
}

function mismatch({ table }: Budget, { of, amount, range, expected }: ColumnTotal): BudgetFact {
  const rows = { first: sheetRow(table, range.from), last: sheetRow(table, range.end - 1) };
  return { kind: "column-total", of, cell: placeOf(amount), stated: amount.value ?? 0, expected, rows };
}

function constant({ amount, range }: ColumnTotal, tally: Tally): BudgetFact[] {
  const isConstant = amount.value !== null && amount.formula === null && !tally.isUnclear(range);
  return isConstant ? [{ kind: "total-not-formula", cell: placeOf(amount) }] : [];
}

function checkFormula(
  budget: Budget,
  total: ColumnTotal,
  tally: Tally,
  totals: ReadonlyMap<number, ColumnTotal>,
): BudgetFact[] {
  const { amount } = total;
  const formula = amount.formula ?? "";
  const addends = readSumFormula(formula, budget.table.grid.sheet.name);
  if (!addends) return [];
  const { column } = amount;
  // One that adds the sources of its own row is judged there.
  if (!addends.every(({ area }) => area.left === column && area.right === column)) return [];
  const coverage = coverageOf(budget, total, addends, tally, totals);
  if (!coverage || (coverage.missing.length === 0 && coverage.twice.length === 0)) return [];
  const cells = (rows: readonly number[]): CellPlace[] =>
    rows.map((index) => ({ row: sheetRow(budget.table, index), column }));
  const [missing, twice] = [cells(coverage.missing), cells(coverage.twice)];
  return [{ kind: "formula-range", cell: placeOf(amount), formula, missing, twice }];
}
