import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import type { Row, Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { readAmount } from "./amount";
import type { Amount } from "./amount";
import type { AmountColumn } from "./columns";
import { amountColumns } from "./columns";
import type { Outline } from "./outline";
import { outlineOf } from "./outline";
import type { Below } from "./texts-below";
import { textsBelow } from "./texts-below";
import type { UnitOfAccount } from "./unit-of-account";
import { readUnitOfAccount } from "./unit-of-account";

/** A row with its amounts, in the order of the budget's columns. */
export interface BudgetLine {
  readonly row: Row;
  readonly amounts: readonly Amount[];
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
}

const NO_AMOUNTS: readonly Amount[] = [];

/** Reads the money of a table; null for a table without a column of amounts. Linear in rows. */
export function readBudget(table: Table): Budget | null {
  const frame = readFrame(table);
  return frame && readLines(frame);
}

/** Where the money of a table stands; null for a table without a column of amounts. */
export function readFrame(table: Table): BudgetFrame | null {
  if (amountColumns(table, null).length === 0) return null;
  const below = textsBelow(table);
  const unit = unitOf(table, below);
  return { table, unit, columns: amountColumns(table, unit), below };
}

/** Reads every row's money. */
export function readLines(frame: BudgetFrame): Budget {
  const { table, columns } = frame;
  const lines = table.rows.map((row, index) => readLine(table, row, index, columns));
  const rowOutline = outlineOf(table);
  return { ...frame, lines, outline: withDetails(rowOutline, lines), rowOutline };
}

/** The amounts of one row, header and blank rows aside. */
export function readLine(
  table: Table,
  row: Row,
  index: number,
  columns: readonly AmountColumn[],
): BudgetLine {
  if (row.kind === "header" || row.kind === "blank") return { row, amounts: NO_AMOUNTS };
  const at = sheetRow(table, index);
  const amounts = new Array<Amount>(columns.length);
  for (let place = 0; place < columns.length; place += 1) {
    const one = columns[place];
    if (one) amounts[place] = readAmount(table.grid, at, one.column, one.unit?.factor ?? 1);
  }
  return { row, amounts };
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

/** A section or an item: what an amount may be listed under, or be itself. */
export function isEntry({ kind }: Row): boolean {
  return kind === "section" || kind === "item" || kind === "part" || kind === "continuation";
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
