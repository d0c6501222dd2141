import { buildTree } from "../../core/scores/build-tree";
import type { JoinedTree } from "../../core/scores/join-trees";
import { joinTrees } from "../../core/scores/join-trees";
import type { Profile } from "../../core/scores/profile";
import { NO_PROFILE } from "../../core/scores/profile";
import type { ModelCriterion, ScoreModel } from "../../core/scores/score-model";
import { makeModel } from "../../core/scores/score-model";
import type { PassedOver } from "../../core/scores/score-workbook";
import { passedOver } from "../../core/scores/score-workbook";
import { codeText } from "../../core/scores/code";
import type { ScoreTree } from "../../core/scores/tree";
import { hasPoints } from "../../core/scores/score-columns";
import { toPoints } from "../../core/scores/units";
import type { Table } from "../../core/tables/table";
import type { Live } from "../session/desk";

/** One table of points with its criteria. */
export interface ScoreTableView {
  readonly table: Table;
  readonly tree: ScoreTree;
}

/** The points of a workbook: its tables, and what they say when they are read together. */
export interface ScoreView {
  readonly tables: readonly ScoreTableView[];
  readonly joined: JoinedTree;
  readonly model: ScoreModel;
  readonly profile: Profile;
  /** Points of later tables that earlier ones contradict; null for none. */
  readonly passedOver: PassedOver | null;
}

/** The points that a review knows of; null where no table has any. */
export function scoreViewOf({ review }: Live): ScoreView | null {
  const { tables, settings } = review.state;
  return viewOf(
    tables.map(({ context }) => context.table),
    settings.profile ?? NO_PROFILE,
  );
}

/** The points of some tables; null where none has any. */
export function viewOf(tables: readonly Table[], profile: Profile): ScoreView | null {
  const scored = tables
    .filter(hasPoints)
    .map((table) => ({ table, tree: buildTree(table) }))
    .filter(({ tree }) => tree.nodes.length > 0);
  const trees = scored.map(({ tree }) => tree);
  const joined = joinTrees(trees);
  const model = makeModel(joined.tree, profile);
  return model.criteria.length === 0
    ? null
    : { tables: scored, joined, model, profile, passedOver: passedOver(trees, joined) };
}

/** How a criterion is named: its code where it has one, and its words. */
export interface CriterionName {
  readonly code: string;
  readonly name: string;
}

/** The name of a criterion of the model. */
export function nameOf({ joined }: ScoreView, { node }: Pick<ModelCriterion, "node">): CriterionName {
  const found = joined.tree.nodes[node];
  return { code: found?.code ? codeText(found.code) : "", name: found?.name ?? "" };
}

/** Points that a criterion lost, of those that apply; what has no score yet lost all. */
export function lostPoints({ max, score, applicable }: ModelCriterion): number {
  return applicable ? toPoints(max - (score ?? 0)) : 0;
}
