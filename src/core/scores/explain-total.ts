import type { Points } from "./points";
import { addUp, leftOut, notApplicable, sumUp, termsOf } from "./sums";
import type { ScoreTree } from "./tree";
import { decimalsOf, halfOfLast, toPoints, toUnits } from "./units";

/** Points that did not apply: those of a criterion that scored 0, or those of a parent that no child of it lists. */
export interface LeftOut {
  readonly node: number;
  /** The part of the node's maximum that its children do not list. */
  readonly unlisted: boolean;
  /** In points. */
  readonly max: number;
}

/** One way to the stated percentage: these points left out, this base, this percentage. In points and percent. */
export interface Way {
  readonly leftOut: readonly LeftOut[];
  readonly base: number;
  readonly percent: number;
}

/**
 * A stated total understood as the percentage of the points that applied. `ways` are those with the fewest criteria
 * left out, and among them first those for which the sheet gives no reason why points were lost. `complete` is false
 * when there may be more of them.
 */
export interface Explanation {
  readonly score: number;
  readonly ways: readonly Way[];
  readonly complete: boolean;
}

interface Candidate extends LeftOut {
  readonly units: number;
  readonly reason: boolean;
}

const MOST_WAYS = 10;
/** Sets of criteria looked at, at most. */
const MOST_STEPS = 100_000;

/**
 * Finds what must be left out of the maximum so that the score is the stated percentage of the rest. Every score added
 * may have been rounded, and so may the stated one: each gives half a unit of its last decimal.
 */
export function explainTotal(
  tree: ScoreTree,
  over: readonly number[],
  stated: Extract<Points, { kind: "points" }>,
): Explanation | null {
  const measure = tree.scores;
  const maxima = sumUp(tree, "maxScore");
  const max = addUp(maxima, over);
  const scores = measure && sumUp(tree, measure);
  const score = scores && addUp(scores, over);
  if (max === null || score == null || !scores || score <= 0 || stated.value <= 0) return null;
  const marked = notApplicable(tree);
  const left = leftOut(tree);
  const base = max - over.reduce((sum, at) => sum + (left[at] ?? 0), 0);
  const values = termsOf(tree, scores, over).map((at) => scores.value[at] ?? 0);
  const finest = Math.max(...values.map(decimalsOf));
  const slack = values.filter((units) => decimalsOf(units) > 0).length * halfOfLast(finest);
  const half = toPoints(halfOfLast(stated.decimals));
  const least = (100 * (score - slack)) / (stated.value + half);
  const most = (100 * (score + slack)) / Math.max(stated.value - half, Number.MIN_VALUE);
  const candidates = candidatesIn(tree, over, marked);
  const found = smallestSets(candidates, Math.max(base - most, 0), base - least);
  if (found.sets.length === 0) return null;
  const ways = found.sets
    .toSorted((a, b) => reasonsIn(a) - reasonsIn(b))
    .map((set) => wayOf(set, base, score));
  return { score: toPoints(score), ways, complete: found.complete };
}

function reasonsIn(set: readonly Candidate[]): number {
  return set.filter(({ reason }) => reason).length;
}

function wayOf(set: readonly Candidate[], base: number, score: number): Way {
  const rest = base - set.reduce((sum, { units }) => sum + units, 0);
  return {
    leftOut: set.map(({ node, unlisted, max }) => ({ node, unlisted, max })),
    base: toPoints(rest),
    percent: toPoints(Math.round(toUnits((100 * score) / rest))),
  };
}

/** What could be left out: criteria without children that scored 0, and unlisted maxima with which nothing was won. */
function candidatesIn(tree: ScoreTree, over: readonly number[], marked: readonly boolean[]): Candidate[] {
  const measure = tree.scores;
  const maxima = sumUp(tree, "maxScore");
  const scores = measure && sumUp(tree, measure);
  const inside = new Set(over);
  const candidates: Candidate[] = [];
  tree.nodes.forEach(({ parent, children, reason }, node) => {
    if (inside.has(parent)) inside.add(node);
    const [max, score] = [maxima.value[node], scores?.value[node]];
    if (!inside.has(node) || marked[node] || max == null || score == null) return;
    const units = max - (maxima.listed[node] ?? 0);
    if (units <= 0 || score !== (scores?.listed[node] ?? 0)) return;
    const unlisted = children.length > 0;
    candidates.push({ node, unlisted, max: toPoints(units), units, reason: !unlisted && reason });
  });
  return candidates.sort((a, b) => b.units - a.units);
}

/** The smallest sets whose units add up to `least` … `most`; `candidates` with the largest first. */
function smallestSets(
  candidates: readonly Candidate[],
  least: number,
  most: number,
): { readonly sets: readonly (readonly Candidate[])[]; readonly complete: boolean } {
  const sets: Candidate[][] = [];
  let steps = 0;
  const search = (from: number, size: number, sum: number, set: readonly Candidate[]): void => {
    steps += 1;
    if (size === 0) {
      if (sum >= least && sum <= most) sets.push([...set]);
      return;
    }
    for (let at = from; at + size <= candidates.length && steps < MOST_STEPS; at += 1) {
      const next = candidates[at];
      if (!next || sum + next.units * size < least || sets.length > MOST_WAYS) return;
      if (sum + next.units <= most) search(at + 1, size - 1, sum + next.units, [...set, next]);
    }
  };
  for (let size = 0; size <= candidates.length && sets.length === 0 && steps < MOST_STEPS; size += 1) {
    search(0, size, 0, []);
  }
  return { sets: sets.slice(0, MOST_WAYS), complete: steps < MOST_STEPS && sets.length <= MOST_WAYS };
}
