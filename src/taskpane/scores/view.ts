import { codeText } from "../../core/scores/code";
import type { ModelCriterion } from "../../core/scores/score-model";
import type { ScoreSet } from "../../core/scores/score-set";
import { readScoreSet } from "../../core/scores/score-set";
import { toPoints } from "../../core/scores/units";
import type { Live } from "../session/desk";

/** The points that a review knows of; without criteria where no table has any that add up. */
export function scoreSetOf({ review }: Live): ScoreSet {
  const { tables, settings } = review.state;
  return readScoreSet(
    tables.map(({ context }) => context.table),
    settings.profile,
  );
}

/** How a criterion is named: its code where it has one, and its words. */
export interface CriterionName {
  readonly code: string;
  readonly name: string;
}

/** The name of a criterion of the model. */
export function nameOf({ joined }: ScoreSet, { node }: Pick<ModelCriterion, "node">): CriterionName {
  const found = joined.tree.nodes[node];
  return { code: found?.code ? codeText(found.code) : "", name: found?.name ?? "" };
}

/** Points that a criterion lost, of those that apply; what has no score yet lost all. */
export function lostPoints({ max, score, applicable }: ModelCriterion): number {
  return applicable ? toPoints(max - (score ?? 0)) : 0;
}
