import type { Budget } from "./budget";
import type { BudgetFact } from "./facts";
import { speakingCell } from "./speaking-cell";

/** Amounts that no unit of account stands over, said at the header of the first such column. */
export function checkUnit({ table, columns, lines }: Budget): readonly BudgetFact[] {
  const bare = columns.find(
    ({ unit }, at) => unit === null && lines.some(({ amounts }) => (amounts[at]?.value ?? null) !== null),
  );
  return bare
    ? [{ kind: "unit-missing", cell: speakingCell(table.grid, table.headerBottom, bare.column) }]
    : [];
}
