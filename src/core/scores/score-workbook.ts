import type { Settings } from "../settings";
import { findTables } from "../tables/find-tables";
import type { Workbook } from "../workbook/workbook";
import { buildTree } from "./build-tree";
import type { JoinedTree } from "./join-trees";
import { joinTrees } from "./join-trees";
import { NO_PROFILE } from "./profile";
import type { Profile } from "./profile";
import type { Outcome } from "./scenario";
import { evaluate } from "./scenario";
import { makeModel } from "./score-model";
import type { ScoreModel } from "./score-model";
import type { ScoreTree } from "./tree";
import { hasPoints } from "./score-columns";

/** What the points of a workbook come to, its tables read together. */
export interface WorkbookScore {
  readonly tree: ScoreTree;
  readonly model: ScoreModel;
  readonly profile: Profile;
  readonly outcome: Outcome;
  /** What was left out because an earlier table states other points for the same criteria; null for nothing. */
  readonly passedOver: PassedOver | null;
}

/** Points of later tables that do not count: how many criteria's, and on which sheets. */
export interface PassedOver {
  readonly criteria: number;
  readonly sheets: readonly string[];
}

/** What a joined tree leaves out because earlier tables state other points; null for nothing. */
export function passedOver(trees: readonly ScoreTree[], { differing }: JoinedTree): PassedOver | null {
  if (differing.length === 0) return null;
  const sheets = differing.flatMap(({ here }) => trees[here.tree]?.nodes[here.node]?.sheet ?? []);
  return { criteria: differing.length, sheets: [...new Set(sheets)] };
}

/** Adds up a workbook's points; null where none of its tables has points won. Linear in rows. */
export function scoreWorkbook(workbook: Workbook, settings: Settings): WorkbookScore | null {
  const tables = workbook.sheets.flatMap((sheet) => findTables(sheet, settings.columns));
  const scored = tables.filter(hasPoints);
  const trees = scored.map(buildTree);
  const joined = joinTrees(trees);
  const { tree } = joined;
  if (tree.scores === null) return null;
  const profile = settings.profile ?? NO_PROFILE;
  const model = makeModel(tree, profile);
  const outcome = evaluate(model, null, profile);
  return { tree, model, profile, outcome, passedOver: passedOver(trees, joined) };
}
