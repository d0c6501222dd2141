import type { Column } from "../report";
import type { Area } from "../workbook/workbook";
import type { Grid } from "./grid";
import type { ItemNumber } from "./item-number";
import type { Facet, Role, RowKind } from "./roles";

/** One row of a table, as understood. */
export interface Row {
  readonly kind: RowKind;
  /** The TT cell's number; null where it has none. */
  readonly number: ItemNumber | null;
  /** The task's or criterion's words, as written; empty where there are none. */
  readonly text: string;
  /**
   * Index (in `Table.rows`) of the row that this one belongs to: a part's item, a continuation's item or part.
   * -1 for rows that stand by themselves.
   */
  readonly owner: number;
}

/** The years that a plan speaks for; an end that nothing tells is null, and one of them is told. */
export interface PlanYears {
  readonly first: number | null;
  readonly last: number | null;
  /** The year of a deadline that names none; null when nothing tells it. */
  readonly usual: number | null;
}

/** An appendix table found on a sheet. */
export interface Table {
  readonly grid: Grid;
  /** From the first header row to the last row; columns as the header spans them. */
  readonly area: Area;
  /** The last of the header rows (sheet row). */
  readonly headerBottom: number;
  readonly titleLines: readonly string[];
  readonly facets: readonly Facet[];
  readonly columns: readonly Column[];
  /** The first column of each role (sheet column). */
  readonly columnOf: Readonly<Partial<Record<Role, number>>>;
  /** One entry a sheet row of `area`, header rows included. */
  readonly rows: readonly Row[];
}

/** The column whose words name a row: the criterion where there is one, else the task. */
export function subjectColumn(table: Pick<Table, "columnOf">): number | null {
  return table.columnOf.criterion ?? table.columnOf.task ?? null;
}

/** The sheet row of a row index. */
export function sheetRow(table: Table, index: number): number {
  return table.area.top + index;
}
