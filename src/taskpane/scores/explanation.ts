import { totalFacts } from "../../core/scores/total-facts";
import type { PointCell } from "../../core/scores/tree";
import type { ScoreSet } from "../../core/scores/score-set";

/** A set of criteria that, left out of the base, makes a stated total the percentage of the rest. */
export interface ExplainingWay {
  /** Keys in the model; null for points that no criterion lists, which nobody can mark. */
  readonly keys: readonly (string | null)[];
  /** What the points left out are of: indices of the joined tree's nodes. */
  readonly nodes: readonly number[];
  readonly base: number;
  readonly percent: number;
}

/** A stated total that is not the sum of the fields but makes sense as a percentage of the points that applied. */
export interface ExplainedTotal {
  readonly cell: PointCell;
  readonly stated: number;
  readonly sum: number;
  /** Those whose criteria can all be marked come first. */
  readonly ways: readonly ExplainingWay[];
}

/** Totals that criteria without occasion explain, where the profile grades by the points that applied. */
export function explainedTotals({ tables, joined, model, profile }: ScoreSet): readonly ExplainedTotal[] {
  if (profile.base !== "applicable") return [];
  return tables.flatMap(({ tree }, index) => {
    const nodeOf = (node: number): number =>
      joined.from.findIndex((places) => places.some((place) => place.tree === index && place.node === node));
    return totalFacts(tree, profile).flatMap(({ cell, stated, sum, explanation }): ExplainedTotal[] => {
      const ways = (explanation?.ways ?? []).map(({ leftOut, base, percent }): ExplainingWay => {
        const nodes = leftOut.map(({ node }) => nodeOf(node));
        const keys = nodes.map(
          (node) => model.criteria.find((one) => one.node === node && !one.unlisted)?.key ?? null,
        );
        return { keys, nodes, base, percent };
      });
      // The base is that of the points that applied already: nothing is to be marked.
      const open = ways.filter(({ keys }) => keys.length > 0);
      return open.length === 0 ? [] : [{ cell, stated, sum, ways: byMarkable(open) }];
    });
  });
}

function byMarkable(ways: readonly ExplainingWay[]): ExplainingWay[] {
  return [...ways.filter(isMarkable), ...ways.filter((way) => !isMarkable(way))];
}

/** Whether every criterion of a way can be marked as not applicable. */
export function isMarkable({ keys }: ExplainingWay): boolean {
  return keys.every((key) => key !== null);
}
