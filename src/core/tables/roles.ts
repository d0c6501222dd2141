/** What a column says. A table may lack any of them; only `source` and `other` may occur more than once. */
export const ROLES = [
  "tt",
  "task",
  "criterion",
  "product",
  "leadUnit",
  "supportUnits",
  "deadline",
  "target",
  "solution",
  "reason",
  "maxScore",
  "selfScore",
  "appraisedScore",
  "score",
  "lostScore",
  "total",
  "source",
  "note",
  "other",
] as const;
export type Role = (typeof ROLES)[number];

/** What a table is about; a real one may be about several things at once. */
export const FACETS = ["duty", "score", "budget"] as const;
export type Facet = (typeof FACETS)[number];

/** What a row of a table is. `unknown` ones are reported, never dropped. */
export const ROW_KINDS = [
  "header",
  "section",
  "item",
  "part",
  "continuation",
  "total",
  "blank",
  "unknown",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];
