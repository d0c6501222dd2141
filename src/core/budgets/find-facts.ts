import type { Budget } from "./budget";
import { checkColumn } from "./check-columns";
import { checkProducts } from "./check-products";
import { checkRow, listsAllSources } from "./check-rows";
import { checkWords, grandTotals } from "./check-words";
import type { BudgetFact } from "./facts";
import { speakingCell } from "./speaking-cell";
import { tallyColumn } from "./tally";

/** Everything found out about a budget, by place. Linear in rows but for the order. */
export function findFacts(budget: Budget): readonly BudgetFact[] {
  const allSources = listsAllSources(budget);
  const tallies = budget.columns.map((_, at) => tallyColumn(budget, at));
  const rows: BudgetFact[] = [];
  for (let index = 0; index < budget.lines.length; index += 1) {
    for (const fact of checkRow(budget, index, allSources)) rows.push(fact);
    for (const fact of checkProducts(budget, index)) rows.push(fact);
  }
  const columns = tallies.flatMap((tally, at) => checkColumn(budget, at, tally));
  const facts = [
    ...checkUnit(budget),
    ...rows,
    ...columns,
    ...checkWords(budget, grandTotals(budget, tallies)),
  ];
  return facts.toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** Amounts that no unit of account stands over, said at the header of the first such column. */
export function checkUnit({ table, columns, lines }: Budget): readonly BudgetFact[] {
  const bare = columns.find(
    ({ unit }, at) => unit === null && lines.some(({ amounts }) => (amounts[at]?.value ?? null) !== null),
  );
  return bare
    ? [{ kind: "unit-missing", cell: speakingCell(table.grid, table.headerBottom, bare.column) }]
    : [];
}
