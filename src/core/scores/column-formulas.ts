import type { Planning, SkipReason } from "./formula-plan";
import { planNumber, planSum, skip } from "./formula-plan";
import { lostFormula } from "./grade-formulas";
import type { LeftOutFormula, MarkColumn } from "./left-out-formula";
import { leftOutInside, markColumn } from "./left-out-formula";
import { sumUp } from "./sums";
import type { CriterionNode, Measure, PointCell } from "./tree";
import { agrees, toPoints, toUnits } from "./units";

/** The cells that some nodes add up to, from top to bottom, with what they will hold. */
export interface Terms {
  readonly cells: readonly PointCell[];
  /** In units; null where none holds points. */
  readonly sum: number | null;
}

/** The cells that make up some nodes: their own, or those of the children of one that says nothing in the column. */
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
    const own = units[at] ?? null;
    const isSilent = own === null && cell?.points.kind !== "not-applicable" && node?.children.length !== 0;
    if (!cell || isSilent) {
      node?.children.forEach(visit);
      return;
    }
    cells.push(cell);
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
  const after = sumUp(tree, measure).stated.slice();
  const summed = new Set<number>();
  planning.after.set(measure, after);
  planning.summed.set(measure, summed);
  const left = measure === "maxScore" ? planning.left : [];
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const node = tree.nodes[at];
    const cell = node?.cells[measure];
    if (!node || !cell || node.children.length === 0 || cell.points.kind === "not-applicable") continue;
    const terms = termsFor(planning, node.children, measure);
    if (terms.sum === null) continue;
    const reason = whyNot(cell, terms, terms.sum, inside(node, left));
    if (reason) {
      skip(planning, cell, "children", reason);
    } else if (planSum(planning, "children", cell, terms.cells, terms.sum)) {
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
 * Plans lost points: the sum of the children where the parent's maximum and score are theirs; else maximum − score,
 * without what does not apply among the children.
 */
export function planLost(planning: Planning): void {
  const { tree, summed } = planning;
  const scores = tree.scores;
  const after = sumUp(tree, "lostScore").stated.slice();
  planning.after.set("lostScore", after);
  if (scores === null) return;
  const column = markColumn(scores);
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const node = tree.nodes[at];
    const cell = node?.cells.lostScore;
    if (!node || !cell || cell.points.kind === "not-applicable" || node.bonus !== 0) continue;
    const lost = lostOf(planning, node, column, at);
    const terms = termsFor(planning, node.children, "lostScore");
    const isSummed = summed.get("maxScore")?.has(at) && summed.get(scores)?.has(at);
    const gives =
      isSummed && terms.sum !== null && terms.sum === lost?.units && !hasText(terms)
        ? planSum(planning, "lost", cell, terms.cells, terms.sum) && terms.sum
        : planDifference(planning, cell, lost);
    if (typeof gives === "number") after[at] = gives;
  }
}

/** Lost points as maximum − score without what does not apply: the formula's parts, and what it gives. */
interface Lost {
  readonly max: PointCell;
  readonly score: PointCell;
  readonly inside: LeftOutFormula;
  readonly units: number;
  /** Whether the formula follows what does not apply. */
  readonly follows: boolean;
}

/** Null where maximum or score are not there to subtract. */
function lostOf(planning: Planning, { cells }: CriterionNode, column: MarkColumn, at: number): Lost | null {
  const { scores } = column;
  const [max, score] = [cells.maxScore, cells[scores]];
  if (max?.points.kind !== "points" || !score) return null;
  const { marked, left, after } = planning;
  const won = after.get(scores)?.[at] ?? null;
  const inside = leftOutInside(planning, at, column);
  const most = after.get("maxScore")?.[at] ?? 0;
  const units = won === null ? 0 : most - won - inside.units;
  const follows = won === null || (marked[at] !== true && inside.units === left[at]);
  return { max, score, inside, units, follows };
}

/** Plans maximum − score for a cell of lost points and gives it, in units; null where the cell stays as it is. */
function planDifference(planning: Planning, cell: PointCell, lost: Lost | null): number | null {
  if (!lost) return null;
  const { max, score, inside, units, follows } = lost;
  const isText = cell.points.kind === "other" || hasText({ cells: [max, score], sum: null });
  if (isText || !follows) {
    skip(planning, cell, "lost", isText ? "text" : "not-applicable");
    return null;
  }
  return planNumber(planning, "lost", cell, lostFormula(max, score, inside), toPoints(units)) ? units : null;
}
