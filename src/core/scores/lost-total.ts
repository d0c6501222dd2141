import { toPoints } from "./units";
import { hasText, termsFor } from "./column-formulas";
import type { Planning } from "./formula-plan";
import { planNumber, planSum, skip } from "./formula-plan";
import { leftOutFormula, markColumn, without } from "./left-out-formula";
import type { SummedTotal } from "./summed-total";
import { sumText } from "./summed-total";
import type { Measure, PointCell } from "./tree";

/**
 * Plans a total of lost points: the sum of its fields where that is all; else, as where a field states no lost points and
 * lists but some of its criteria, maximum − score without what does not apply.
 */
export function planLostTotal(
  planning: Planning,
  total: SummedTotal,
  cell: PointCell,
  scores: Measure | null,
): void {
  const lost = termsFor(planning, total.over, "lostScore");
  // Points on top of the maxima would make up for lost ones.
  const isBare = planning.tree.nodes.every(({ bonus }) => bonus === 0);
  const difference = scores === null || !isBare ? null : differenceOf(planning, total, scores);
  if (hasText(lost)) skip(planning, cell, "total", "text");
  else if (lost.sum !== null && (difference === null || lost.sum === difference.units)) {
    planSum(planning, "total", cell, lost.cells, lost.sum);
  } else if (lost.sum !== null && difference) {
    if (!difference.follows) skip(planning, cell, "total", "not-applicable");
    else planNumber(planning, "total", cell, difference.formula, toPoints(difference.units));
  }
}

/** Maximum − score of a total, as a formula and in units; null where either is not there. */
function differenceOf(
  planning: Planning,
  total: SummedTotal,
  scores: Measure,
): { readonly formula: string; readonly units: number; readonly follows: boolean } | null {
  const won = termsFor(planning, total.over, scores);
  const maxima = termsFor(planning, total.over, "maxScore");
  if (won.sum === null || maxima.sum === null || hasText(won) || hasText(maxima)) return null;
  const left = leftOutFormula(planning, total.over, markColumn(scores));
  const text = (measure: Measure): string =>
    sumText(planning, total, measure, measure === scores ? won : maxima);
  const right = total.over.reduce((sum, at) => sum + (planning.left[at] ?? 0), 0);
  return {
    formula: without(`${text("maxScore")}-${text(scores)}`, left),
    units: maxima.sum - won.sum - left.units,
    follows: left.units === right,
  };
}
