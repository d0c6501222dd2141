import type { Settings } from "../settings";
import { findTables } from "../tables/find-tables";
import type { Workbook } from "../workbook/workbook";
import type { Outcome } from "./scenario";
import { evaluate } from "./scenario";
import type { ScoreSet } from "./score-set";
import { readScoreSet } from "./score-set";

/** The points of a workbook and what they come to. */
export interface ScoredWorkbook extends ScoreSet {
  readonly kind: "scored";
  readonly outcome: Outcome;
}

/** `weighted`: all points won are weighed and not added up; `no-scores`: no table has points won. */
export type WorkbookScore = ScoredWorkbook | { readonly kind: "weighted" } | { readonly kind: "no-scores" };

/** Adds up a workbook's points. Linear in rows. */
export function scoreWorkbook({ sheets }: Workbook, { columns, profile }: Settings): WorkbookScore {
  const set = readScoreSet(
    sheets.flatMap((sheet) => findTables(sheet, columns)),
    profile,
  );
  if (set.joined.tree.scores === null) return { kind: set.weighted.length > 0 ? "weighted" : "no-scores" };
  return { ...set, kind: "scored", outcome: evaluate(set.model, null, set.profile) };
}
