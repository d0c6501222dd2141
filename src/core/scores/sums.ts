import { pointUnits } from "./points";
import type { CriterionNode, Measure, ScoreTree } from "./tree";
import { MEASURES } from "./tree";
import { agrees } from "./units";

/** The points of every node in one measure, in units (millionths), by index. */
export interface Sums {
  /** What the node's own cell says, else the sum of its children; null where neither says anything. */
  readonly value: readonly (number | null)[];
  /** The node's own cell alone. */
  readonly stated: readonly (number | null)[];
  /** Sum of the children's values, and how many of the children have one. */
  readonly listed: readonly number[];
  readonly known: readonly number[];
}

/** What was worked out for a tree, kept as long as the tree: many facts ask for it. */
interface Worked {
  readonly sums: Map<Measure, Sums>;
  readonly unrounded: Map<Measure, Sums>;
  marked: readonly boolean[] | null;
  left: readonly number[] | null;
}

const worked = new WeakMap<ScoreTree, Worked>();

function workedFor(tree: ScoreTree): Worked {
  const known = worked.get(tree) ?? { sums: new Map(), unrounded: new Map(), marked: null, left: null };
  worked.set(tree, known);
  return known;
}

/**
 * Adds up one measure from the leaves to the roots. A node that states its points counts with those, and its children
 * do not count again. Done once for a tree.
 */
export function sumUp(tree: ScoreTree, measure: Measure): Sums {
  const { sums } = workedFor(tree);
  const known = sums.get(measure);
  if (known) return known;
  const made = sumWith(tree.nodes, ({ cells }) => pointUnits(cells[measure]?.points));
  sums.set(measure, made);
  return made;
}

/**
 * Adds up points won or lost without those of nodes that do not apply, whatever numbers stand there. `stated` is nothing
 * for these.
 */
export function sumApplicable({ nodes }: ScoreTree, measure: Measure, marked: readonly boolean[]): Sums {
  return sumWith(nodes, ({ cells }, at) => (marked[at] === true ? null : pointUnits(cells[measure]?.points)));
}

/**
 * Adds up one measure as it was before parents were rounded: a parent that states its children's sum with fewer decimals
 * counts with the sum itself. Done once for a tree.
 */
export function unroundedSums(tree: ScoreTree, measure: Measure): Sums {
  const { unrounded } = workedFor(tree);
  const known = unrounded.get(measure) ?? sumUnrounded(tree, measure);
  unrounded.set(measure, known);
  return known;
}

function sumUnrounded(tree: ScoreTree, measure: Measure): Sums {
  const { nodes } = tree;
  const { stated } = sumUp(tree, measure);
  const exact = stated.slice();
  const listed: (number | null)[] = nodes.map(() => null);
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const { parent = -1, children = [], cells = {} } = nodes[at] ?? {};
    const points = cells[measure]?.points;
    const [own, sum] = [stated[at] ?? null, listed[at] ?? null];
    const isRounded =
      sum !== null && points?.kind === "points" && agrees(own ?? 0, points.decimals, sum, children.length);
    const units = own === null || isRounded ? sum : own;
    exact[at] = units;
    if (parent >= 0 && units !== null) listed[parent] = (listed[parent] ?? 0) + units;
  }
  return sumWith(nodes, (_, at) => exact[at] ?? null);
}

/** Adds up what `own` says of every node (in units; null for nothing). */
export function sumWith(
  nodes: readonly CriterionNode[],
  own: (node: CriterionNode, index: number) => number | null,
): Sums {
  const stated = nodes.map(own);
  const value = stated.slice();
  const listed = nodes.map(() => 0);
  const known = nodes.map(() => 0);
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    if (value[at] === null && (known[at] ?? 0) > 0) value[at] = listed[at] ?? 0;
    const points = value[at] ?? null;
    const parent = nodes[at]?.parent ?? -1;
    if (parent < 0 || points === null) continue;
    listed[parent] = (listed[parent] ?? 0) + points;
    known[parent] = (known[parent] ?? 0) + 1;
  }
  return { value, stated, listed, known };
}

/** Whether a node says that it does not apply (`Không phát sinh`), by itself or by a node above it. Done once for a tree. */
export function notApplicable(tree: ScoreTree): readonly boolean[] {
  const known = workedFor(tree);
  known.marked ??= marksIn(tree);
  return known.marked;
}

function marksIn({ nodes }: ScoreTree): readonly boolean[] {
  const marked: boolean[] = [];
  for (const { parent, cells } of nodes) {
    const own = MEASURES.some((measure) => cells[measure]?.points.kind === "not-applicable");
    marked.push(own || (marked[parent] ?? false));
  }
  return marked;
}

/**
 * Maximum points, in units, that leave the base of every node because something in it does not apply. Nothing where the
 * node's own maximum has left them out already, being the sum of those that do apply. Done once for a tree.
 */
export function leftOut(tree: ScoreTree): readonly number[] {
  const known = workedFor(tree);
  known.left ??= leftOutOf(tree);
  return known.left;
}

function leftOutOf(tree: ScoreTree): readonly number[] {
  const { nodes } = tree;
  const { value, stated, listed } = sumUp(tree, "maxScore");
  const marked = notApplicable(tree);
  const left = nodes.map(() => 0);
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const inside = left[at] ?? 0;
    if (marked[at]) left[at] = value[at] ?? 0;
    else if (inside > 0 && stated[at] === (listed[at] ?? 0) - inside) left[at] = 0;
    const parent = nodes[at]?.parent ?? -1;
    if (parent >= 0) left[parent] = (left[parent] ?? 0) + (left[at] ?? 0);
  }
  return left;
}

/** What a set of nodes that contain none of each other comes to, in units. */
export interface Tally {
  readonly max: number | null;
  /** The maximum without what does not apply. */
  readonly applicable: number | null;
  readonly score: number | null;
  readonly lost: number | null;
}

/** Adds up some nodes, all roots by default. */
export function tally(tree: ScoreTree, over: readonly number[] = tree.roots): Tally {
  const max = addUp(sumUp(tree, "maxScore"), over);
  const measure = tree.scores;
  const marked = notApplicable(tree);
  const out = leftOut(tree);
  const left = over.reduce((sum, at) => sum + (out[at] ?? 0), 0);
  return {
    max,
    applicable: max === null ? null : max - left,
    score: measure === null ? null : addUp(sumApplicable(tree, measure, marked), over),
    lost: addUp(sumApplicable(tree, "lostScore", marked), over),
  };
}

/** The sum of some nodes' values; null where none has one. */
export function addUp({ value }: Pick<Sums, "value">, over: readonly number[]): number | null {
  const known = over.map((at) => value[at] ?? null).filter((points) => points !== null);
  return known.length === 0 ? null : known.reduce((sum, points) => sum + points, 0);
}

/** The nodes that adding up really adds: those that state points, and in place of one that does not, its children. */
export function termsOf(tree: ScoreTree, { stated }: Sums, over: readonly number[]): number[] {
  const terms: number[] = [];
  const visit = (at: number): void => {
    if (stated[at] !== null) terms.push(at);
    else tree.nodes[at]?.children.forEach(visit);
  };
  over.forEach(visit);
  return terms;
}
