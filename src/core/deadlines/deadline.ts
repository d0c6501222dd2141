/** Classes of time expressions, as named in the plans' phrase list. */
export const DEADLINE_CLASSES = [
  "date",
  "before_date",
  "month",
  "month_year",
  "month_range",
  "latest_month",
  "quarter",
  "quarter_year",
  "quarter_range",
  "half_year",
  "year",
  "all_year",
  "year_range",
  "recurring_month",
  "recurring_quarter",
  "recurring_half_year",
  "recurring_year",
  "recurring_multi",
  "continuous",
  "periodic_unspecified",
  "external_dependency",
  "relative_event",
  "unrecognised",
] as const;
export type DeadlineClass = (typeof DEADLINE_CLASSES)[number];

/** One entry of a deadline cell. */
export interface Milestone {
  /** The entry as written, trimmed. */
  readonly text: string;
  /** What it says, most telling first; several when it says several things (`Quý I và thực hiện cả năm`). */
  readonly classes: readonly DeadlineClass[];
  /** Due days, ISO 8601, ascending, none twice; empty where none can be told (also: no year known). */
  readonly due: readonly string[];
  /** The years written in the entry, first to last; `to` is null for "and the following years". Null: none written. */
  readonly years: { readonly from: number; readonly to: number | null } | null;
}

/** Something impossible in a deadline: `31/02`, `Quý V`, `Tháng 13`. */
export interface DeadlineProblem {
  readonly kind: "date" | "month" | "quarter";
  /** The impossible words as written. */
  readonly text: string;
}

/** A deadline cell, understood. */
export interface Deadline {
  readonly milestones: readonly Milestone[];
  /** All milestones' due days, ascending, none twice. */
  readonly due: readonly string[];
  /** Only vague phrases: nothing that can be dated, nothing continuous. */
  readonly vague: boolean;
  readonly problems: readonly DeadlineProblem[];
}

/** How deadlines of one table are read. */
export interface DeadlineReading {
  /** The year of entries that name none; null when nothing tells it. */
  readonly year: number | null;
  /** `Trước ngày 30/11`: `strict` is due on 29/11, `inclusive` on 30/11. */
  readonly before: "strict" | "inclusive";
}
