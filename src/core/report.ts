import type { Edit } from "./edits";
import type { Facet, Role, RowKind } from "./tables/roles";
import type { Area, CellPlace } from "./workbook/workbook";

/** How much a finding weighs. Only an error keeps a plan from being ready. */
export const LEVELS = ["error", "warning", "info"] as const;
export type Level = (typeof LEVELS)[number];

/** Another cell that a finding speaks of. */
export interface RelatedCell extends CellPlace {
  readonly sheet: string;
}

/** A way to put a finding right. A safe one keeps the meaning and may be applied together with others. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Fills the places of the rule's fix label. */
  readonly data: Readonly<Record<string, string>>;
}

/** One thing found at one cell. Its words are made by `wording` from the rule's metadata. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly sheet: string;
  readonly cell: CellPlace;
  /** The task's or criterion's text, empty where the finding is not about one. */
  readonly row: string;
  /** Which of the rule's messages, and what fills its places; numbers are written as the language does. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly related: readonly RelatedCell[];
  readonly fix: Fix | null;
}

/** A column of a table: 0-based sheet column, role, and its header as written (two header rows joined). */
export interface Column {
  readonly column: number;
  readonly role: Role;
  readonly header: string;
}

/** What was understood of one table. */
export interface TableSummary {
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly columns: readonly Column[];
  /** Rows of the area by kind; they add up to its height. */
  readonly rows: Readonly<Record<RowKind, number>>;
  /** Sheet rows (0-based) whose meaning was not understood. */
  readonly unknownRows: readonly number[];
}

export type Verdict = "ready" | "errors" | "no-tables";

/** What a check found out about one workbook. Findings stand in the order of sheets, rows and columns. */
export interface Report {
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Level, number>>;
  readonly tables: readonly TableSummary[];
  readonly findings: readonly Finding[];
}
