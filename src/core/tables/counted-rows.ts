import type { TableSummary } from "../report";

/** Rows of one kind, with what they are called: an item is a criterion, an amount or a task. */
export interface CountedRows {
  readonly kind: "section" | "criterion" | "amount" | "task" | "part" | "total";
  readonly count: number;
}

/** The rows that say something, by kind, kinds without a row left out. */
export function countedRows({
  columns,
  facets,
  rows,
}: Pick<TableSummary, "columns" | "facets" | "rows">): readonly CountedRows[] {
  const isOfCriteria = columns.some(({ role }) => role === "criterion");
  const isOfMoney = facets.length === 1 && facets[0] === "budget";
  const item = isOfCriteria ? "criterion" : isOfMoney ? "amount" : "task";
  const counted: readonly CountedRows[] = [
    { kind: "section", count: rows.section },
    { kind: item, count: rows.item },
    { kind: "part", count: rows.part },
    { kind: "total", count: rows.total },
  ];
  return counted.filter(({ count }) => count > 0);
}
