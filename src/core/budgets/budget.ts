import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import { textOf } from "../tables/grid";
import type { Row, Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import { inThousands, isAmbiguous as isAmbiguousAmount, noAmount, readAmount } from "./amount";
import type { Amount } from "./amount";
import { checkColumn } from "./check-columns";
import { checkRow, listsAllSources } from "./check-rows";
import type { AmountColumn } from "./columns";
import { amountColumns } from "./columns";
import type { Outline, Range } from "./outline";
import { outlineOf } from "./outline";
import type { Below } from "./texts-below";
import { withoutTotalSources } from "./total-sources";
import { textsBelow } from "./texts-below";
import type { UnitOfAccount } from "./unit-of-account";
import { readUnitOfAccount } from "./unit-of-account";

/** A row with its amounts, in the order of the budget's columns. */
export interface BudgetLine {
  readonly row: Row;
  readonly amounts: readonly Amount[];
  /** What the columns beside say of how the amount comes about; empty where there are none. */
  readonly workings: string;
}

/** What a table's header, title and the texts below it say of its money. */
export interface BudgetFrame {
  readonly table: Table;
  /** Said for the whole table; a column's header may say its own. */
  readonly unit: UnitOfAccount | null;
  readonly columns: readonly AmountColumn[];
  /** The rows of words and notes below the table. */
  readonly below: Below;
}

/** The money of one table. */
export interface Budget extends BudgetFrame {
  /** One a row of the table; rows that hold no amounts (headers, blank ones) have none. */
  readonly lines: readonly BudgetLine[];
  readonly outline: Outline;
  /** The outline without what amounts tell of it. */
  readonly rowOutline: Outline;
  /** Whether an amount is typed as text that may be read in two ways: which way, all amounts together tell. */
  readonly isAmbiguous: boolean;
  /** Totals with the rows under them that may spell them out, which their amounts tell. */
  readonly underTotals: readonly Range[];
}

const NO_AMOUNTS: readonly Amount[] = [];

/** Reads the money of a table; null for a table without a column of amounts. Linear in rows. */
export function readBudget(table: Table): Budget | null {
  const frame = readFrame(table);
  return frame && readLines(frame);
}

/** Where the money of a table stands; null for a table without a column of amounts. */
export function readFrame(table: Table): BudgetFrame | null {
  if (!table.facets.includes("budget")) return null;
  const below = textsBelow(table);
  const unit = unitOf(table, below);
  const columns = amountColumns(table, unit);
  return columns.length === 0 ? null : { table, unit, columns, below };
}

/** Reads every row's money. Amounts such as `6,000` are read as Vietnamese, unless their sums come out right otherwise. */
export function readLines(frame: BudgetFrame): Budget {
  const { table, columns } = frame;
  const lines = table.rows.map((row, index) => readLine(table, row, index, columns));
  const budgetOf = (read: readonly BudgetLine[], isAmbiguous: boolean): Budget => {
    const { lines: own, ranges: underTotals } = withoutTotalSources(read);
    const rowOutline = outlineOf({ rows: own.map(({ row }) => row) });
    const outline = withDetails(rowOutline, own);
    return { ...frame, lines: own, outline, rowOutline, isAmbiguous, underTotals };
  };
  if (!lines.some(({ amounts }) => amounts.some(isAmbiguousAmount))) return budgetOf(lines, false);
  const grouped = lines.map((line) => ({ ...line, amounts: line.amounts.map(inThousands) }));
  const [asDecimals, asGroups] = [budgetOf(lines, true), budgetOf(grouped, true)];
  return countWrong(asGroups) < countWrong(asDecimals) ? asGroups : asDecimals;
}

/** How many sums do not add up. */
function countWrong(budget: Budget): number {
  const allSources = listsAllSources(budget);
  const facts = [
    ...budget.lines.flatMap((_, index) => checkRow(budget, index, allSources)),
    ...budget.columns.flatMap((_, at) => checkColumn(budget, at)),
  ];
  return facts.filter(({ kind }) => kind === "row-total" || kind === "column-total").length;
}

/** The amounts of one row, header and blank rows aside. */
export function readLine(
  table: Table,
  row: Row,
  index: number,
  columns: readonly AmountColumn[],
): BudgetLine {
  if (row.kind === "header" || row.kind === "blank") return { row, amounts: NO_AMOUNTS, workings: "" };
  const at = sheetRow(table, index);
  const amounts = new Array<Amount>(columns.length);
  let workings = "";
  for (let place = 0; place < columns.length; place += 1) {
    const one = columns[place];
    if (!one) continue;
    amounts[place] = amountAt(table, at, one);
    if (one.kind === "workings") workings += `${textOf(valueAt(table.grid.sheet, at, one.column))}\n`;
  }
  return { row, amounts, workings };
}

function amountAt({ grid }: Table, row: number, { column, kind, unit }: AmountColumn): Amount {
  return kind === "open" || kind === "workings"
    ? noAmount(row, column)
    : readAmount(grid, row, column, unit?.factor ?? 1);
}

/** The line right above the table speaks before a title; notes below come last. */
function unitOf({ titleLines }: Table, { texts }: Below): UnitOfAccount | null {
  for (const line of titleLines.toReversed()) {
    const unit = readUnitOfAccount(line, "title");
    if (unit) return unit;
  }
  for (const { text } of texts) {
    const unit = readUnitOfAccount(text, "note");
    if (unit) return unit;
  }
  return null;
}

/** Whether a row (an index) may be one that others spell out, or one of those. */
export function mayBeDetailed(lines: readonly BudgetLine[], index: number): boolean {
  return [lines[index], lines[index + 1]].some(
    (line) => line?.row.kind === "item" && line.row.number === null,
  );
}

/**
 * Unnumbered rows that add up to the numbered item right above them spell it out: they stand under it, not beside it.
 * One row alone may have the same amount by chance.
 */
export function withDetails(outline: Outline, lines: readonly BudgetLine[]): Outline {
  const parents = [...outline.parents];
  for (let index = 0; index < lines.length; index += 1) {
    const { row, amounts } = lines[index] ?? {};
    const stated = amounts?.[0]?.value ?? null;
    if (row?.kind !== "item" || row.number === null || stated === null) continue;
    let end = index + 1;
    let sum: Decimal = 0;
    for (let line = lines[end]; line?.row.kind === "item" && line.row.number === null; line = lines[end]) {
      sum = addDecimals(sum, line.amounts[0]?.value ?? 0);
      end += 1;
    }
    if (end - index > 2 && compareDecimals(sum, stated) === 0) parents.fill(index, index + 1, end);
    index = end - 1;
  }
  return { ...outline, parents };
}
