import type { Table } from "../tables/table";
import { buildTree } from "./build-tree";
import type { JoinedTree } from "./join-trees";
import { joinTrees } from "./join-trees";
import { ownProfile } from "./own-profile";
import type { Profile } from "./profile";
import { NO_PROFILE } from "./profile";
import { hasPoints } from "./score-columns";
import type { ScoreModel } from "./score-model";
import { makeModel } from "./score-model";
import type { ScoreTree } from "./tree";
import { isWeighted } from "./tree";

/** One table of points with its criteria. */
export interface TableTree {
  readonly table: Table;
  readonly tree: ScoreTree;
}

/** The points of a workbook: its tables, and what they say when they are read together. */
export interface ScoreSet {
  /** Those whose points add up. */
  readonly tables: readonly TableTree[];
  readonly joined: JoinedTree;
  readonly model: ScoreModel;
  /** The profile that the points themselves give, and the one that counts: the chosen one, if any. */
  readonly own: Profile;
  readonly profile: Profile;
  /** Points of later tables that earlier ones contradict; null for none. */
  readonly passedOver: PassedOver | null;
  /** The sheets with points that are weighed, which nobody can simply add up. */
  readonly weighted: readonly string[];
}

/** Points of later tables that do not count: how many criteria's, and on which sheets. */
export interface PassedOver {
  readonly criteria: number;
  readonly sheets: readonly string[];
}

/** Reads the points of a workbook's tables together; `chosen` is null where nobody chose a profile. Linear in rows. */
export function readScoreSet(tables: readonly Table[], chosen: Profile | null): ScoreSet {
  const scored = tables
    .filter(hasPoints)
    .map((table) => ({ table, tree: buildTree(table) }))
    .filter(({ tree }) => tree.nodes.length > 0);
  const plain = scored.filter(({ tree }) => !isWeighted(tree));
  const weighted = scored.filter(({ tree }) => isWeighted(tree));
  const trees = plain.map(({ tree }) => tree);
  const joined = joinTrees(trees);
  const model = makeModel(joined.tree, chosen ?? NO_PROFILE);
  const own = ownProfile(model, trees);
  return {
    tables: plain,
    joined,
    model,
    own,
    profile: chosen ?? own,
    passedOver: passedOver(trees, joined),
    weighted: distinct(weighted.map(({ table }) => table.grid.sheet.name)),
  };
}

function passedOver(trees: readonly ScoreTree[], { differing }: JoinedTree): PassedOver | null {
  if (differing.length === 0) return null;
  const sheets = differing.flatMap(({ here }) => trees[here.tree]?.nodes[here.node]?.sheet ?? []);
  return { criteria: differing.length, sheets: distinct(sheets) };
}

function distinct(sheets: readonly string[]): readonly string[] {
  return [...new Set(sheets)];
}
