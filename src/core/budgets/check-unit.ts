import type { Budget, BudgetFrame } from "./budget";
import type { AmountColumn } from "./columns";
import type { BudgetFact } from "./facts";
import { speakingCell } from "./speaking-cell";

/** Amounts that no unit of account stands over, said at the header of the first such column. */
export function checkUnit(budget: Budget): readonly BudgetFact[] {
  const bare = budget.columns.find(
    ({ unit, kind }, at) =>
      unit === null &&
      kind !== "side" &&
      budget.lines.some(({ amounts }) => (amounts[at]?.value ?? null) !== null),
  );
  return bare ? [unitMissing(budget, bare)] : [];
}

/** The fact that no unit of account stands over a column. */
export function unitMissing({ table }: BudgetFrame, { column }: AmountColumn): BudgetFact {
  return { kind: "unit-missing", cell: speakingCell(table.grid, table.headerBottom, column) };
}
