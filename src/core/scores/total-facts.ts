import type { Explanation } from "./explain-total";
import { explainTotal } from "./explain-total";
import { addUp, sumUp, termsOf } from "./sums";
import type { Measure, PointCell, ScoreTree } from "./tree";
import { MEASURES, scoreMeasure } from "./tree";
import { agrees, toPoints, toUnits } from "./units";

/** A total that is not the sum of what it adds up. In points. */
export interface TotalFact {
  /** Index in the tree's totals. */
  readonly total: number;
  readonly measure: Measure;
  readonly cell: PointCell;
  readonly stated: number;
  readonly sum: number;
  /** Why the stated total may be right all the same; null where nothing explains it. Of scores only. */
  readonly explanation: Explanation | null;
}

/** Totals that differ from the sum of their fields by more than the decimals shown allow. */
export function totalFacts(tree: ScoreTree): TotalFact[] {
  const scores = scoreMeasure(tree);
  return MEASURES.filter((measure) => tree.measures.includes(measure)).flatMap((measure) => {
    const sums = sumUp(tree, measure);
    return tree.totals.flatMap(({ over, cells }, total) => {
      const cell = cells[measure];
      const sum = addUp(sums, over);
      if (cell?.points.kind !== "points" || sum === null) return [];
      const { value, decimals } = cell.points;
      if (agrees(toUnits(value), decimals, sum, termsOf(tree, sums, over).length)) return [];
      const explanation = measure === scores ? explainTotal(tree, over, cell.points) : null;
      return [{ total, measure, cell, stated: value, sum: toPoints(sum), explanation }];
    });
  });
}
