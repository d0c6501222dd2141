import type { Settings } from "../settings";
import { findTables } from "../tables/find-tables";
import type { Workbook } from "../workbook/workbook";
import { buildTree } from "./build-tree";
import { joinTrees } from "./join-trees";
import { NO_PROFILE } from "./profile";
import type { Profile } from "./profile";
import type { Outcome } from "./scenario";
import { evaluate } from "./scenario";
import { makeModel } from "./score-model";
import type { ScoreModel } from "./score-model";
import type { ScoreTree } from "./tree";
import { hasPoints, scoreMeasure } from "./tree";

/** What the points of a workbook come to, its tables read together. */
export interface WorkbookScore {
  readonly tree: ScoreTree;
  readonly model: ScoreModel;
  readonly profile: Profile;
  readonly outcome: Outcome;
}

/** Adds up a workbook's points; null where none of its tables has points won. Linear in rows. */
export function scoreWorkbook(workbook: Workbook, settings: Settings): WorkbookScore | null {
  const tables = workbook.sheets.flatMap((sheet) => findTables(sheet, settings.columns));
  const scored = tables.filter(hasPoints);
  const { tree } = joinTrees(scored.map(buildTree));
  if (scoreMeasure(tree) === null) return null;
  const profile = settings.profile ?? NO_PROFILE;
  const model = makeModel(tree, profile);
  return { tree, model, profile, outcome: evaluate(model, null, profile) };
}
