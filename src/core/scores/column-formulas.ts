import type { Planning, SkipReason } from "./formula-plan";
import { planPoints, planSum, skip } from "./formula-plan";
import { lostFormula } from "./grade-formulas";
import { leftOut, notApplicable, sumUp } from "./sums";
import type { CriterionNode, Measure, PointCell } from "./tree";
import { scoreMeasure } from "./tree";
import { agrees, toUnits } from "./units";

/** The cells that some nodes add up to, from top to bottom, with what they will hold. */
export interface Terms {
  readonly cells: readonly PointCell[];
  /** In units; null where none holds points. */
  readonly sum: number | null;
}

/** The cells that make up some nodes: their own, or those of the children of one that has none in the column. */
export function termsFor(
  { tree, after }: Pick<Planning, "tree" | "after">,
  over: readonly number[],
  measure: Measure,
): Terms {
  const cells: PointCell[] = [];
  const units = after.get(measure) ?? [];
  let sum: number | null = null;
  const visit = (at: number): void => {
    const node = tree.nodes[at];
    const cell = node?.cells[measure];
    if (!cell) {
      node?.children.forEach(visit);
      return;
    }
    cells.push(cell);
    const own = units[at] ?? null;
    if (own !== null) sum = (sum ?? 0) + own;
  };
  over.forEach(visit);
  return { cells, sum };
}

/** Whether a sum of these cells misses a number because it is typed as text. */
export function hasText({ cells }: Terms): boolean {
  return cells.some(({ points }) => points.kind === "other" || (points.kind === "points" && points.asText));
}

/** Plans the sums of children into their parents for one column. */
export function planColumn(planning: Planning, measure: Measure): void {
  const { tree } = planning;
  const sums = sumUp(tree, measure);
  const after = sums.stated.slice();
  const summed = new Set<number>();
  planning.after.set(measure, after);
  planning.summed.set(measure, summed);
  const left = measure === "maxScore" ? leftOut(tree, sums, notApplicable(tree)) : [];
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const node = tree.nodes[at];
    const cell = node?.cells[measure];
    if (!node || !cell || node.children.length === 0 || cell.points.kind === "not-applicable") continue;
    const terms = termsFor(planning, node.children, measure);
    if (terms.sum === null) continue;
    const reason = whyNot(cell, terms, terms.sum, inside(node, left));
    if (reason) {
      skip(planning, cell, "children", reason);
    } else {
      planSum(planning, "children", cell, terms.cells, terms.sum);
      after[at] = terms.sum;
      summed.add(at);
    }
  }
}

function inside({ children }: CriterionNode, left: readonly number[]): number {
  return children.reduce((sum, child) => sum + (left[child] ?? 0), 0);
}

function whyNot(cell: PointCell, terms: Terms, sum: number, left: number): SkipReason | null {
  if (cell.points.kind === "other" || hasText(terms)) return "text";
  if (cell.points.kind !== "points") return null;
  const own = toUnits(cell.points.value);
  if (own >= sum && !agrees(own, cell.points.decimals, sum, terms.cells.length)) return "unlisted";
  return left > 0 && own === sum - left ? "not-applicable" : null;
}

/**
 * Plans lost points: the sum of the children where the parent's maximum and score are theirs, so that a child that
 * does not apply loses nothing; else maximum − score.
 */
export function planLost(planning: Planning): void {
  const { tree, summed } = planning;
  const scores = scoreMeasure(tree);
  const after = sumUp(tree, "lostScore").stated.slice();
  planning.after.set("lostScore", after);
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const node = tree.nodes[at];
    const cell = node?.cells.lostScore;
    if (!node || !cell || cell.points.kind === "not-applicable") continue;
    const terms = termsFor(planning, node.children, "lostScore");
    const isSum = scores !== null && summed.get("maxScore")?.has(at) && summed.get(scores)?.has(at);
    if (isSum && terms.sum !== null && !hasText(terms)) {
      planSum(planning, "lost", cell, terms.cells, terms.sum);
      after[at] = terms.sum;
    } else {
      after[at] = planDifference(planning, node, cell, scores, at) ?? after[at] ?? null;
    }
  }
}

/** Plans maximum − score for a node and gives it, in units; null where either is not there to subtract. */
function planDifference(
  planning: Planning,
  { cells }: CriterionNode,
  cell: PointCell,
  scores: Measure | null,
  at: number,
): number | null {
  const [max, score] = [cells.maxScore, scores === null ? undefined : cells[scores]];
  if (scores === null || max?.points.kind !== "points" || !score) return null;
  if (cell.points.kind === "other" || hasText({ cells: [max, score], sum: null })) {
    skip(planning, cell, "lost", "text");
    return null;
  }
  const most = planning.after.get("maxScore")?.[at] ?? 0;
  const won = planning.after.get(scores)?.[at] ?? null;
  const gives = won === null ? 0 : most - won;
  planPoints(planning, "lost", cell, lostFormula(max, score), gives);
  return gives;
}
