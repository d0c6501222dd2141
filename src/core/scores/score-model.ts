import { codeText } from "./code";
import { countsIn } from "./counts";
import type { Counts } from "./counts";
import { fieldName, nameKey } from "./names";
import type { Profile } from "./profile";
import type { Sums } from "./sums";
import { leftOut, notApplicable, sumApplicable, sumUp } from "./sums";
import type { ScoreTree } from "./tree";
import { fieldOf, rootOf } from "./tree";

/** A criterion without subcriteria, whose points can be tried out. Points in units (millionths). */
export interface ModelCriterion {
  /** The same for the same criterion when rows move: its code, else its name. Unique in the model. */
  readonly key: string;
  /** Index in the tree; for `unlisted`, that of the parent. */
  readonly node: number;
  /** The points of a parent that none of its children lists: part of the totals, and nobody can be told to win them. */
  readonly unlisted: boolean;
  /** Index in the model's fields. */
  readonly field: number;
  readonly max: number;
  /** Null where the sheet has none yet. */
  readonly score: number | null;
  readonly applicable: boolean;
  /** Smallest part in which points are given, in points; null where the profile names none. */
  readonly step: number | null;
  readonly counts: Counts;
}

/** A field, or a criterion that stands in none. */
export interface ModelField {
  readonly node: number;
  readonly name: string;
}

/** A score tree laid flat: what its criteria add up to is what its roots do. */
export interface ScoreModel {
  readonly criteria: readonly ModelCriterion[];
  readonly fields: readonly ModelField[];
}

/**
 * Lays a tree flat for trying out scores. The profile says which criteria have steps; it or their words, which of them
 * are bonus or penalty points.
 */
export function makeModel(tree: ScoreTree, profile: Profile): ScoreModel {
  const marked = notApplicable(tree);
  const own = ownPoints(tree, marked);
  const known = new Map(profile.criteria.map((criterion) => [criterion.code, criterion]));
  const counts = countsIn(tree, profile);
  const fields: ModelField[] = [];
  const fieldAt = new Map<number, number>();
  const keys = makeKeys();
  const criteria = tree.nodes.flatMap(({ code, name, children }, node): ModelCriterion[] => {
    const unlisted = children.length > 0;
    const key = keys(code ? codeText(code) : nameKey(name), unlisted);
    const { max, score } = own(node);
    if (unlisted ? !max && !score : max === null && score === null) return [];
    const { step = null } = (code && known.get(codeText(code))) ?? {};
    const field = fieldIndex(tree, node, fields, fieldAt);
    const criterion = { key, node, unlisted, field, max: max ?? 0, score, applicable: !marked[node], step };
    return [{ ...criterion, counts: counts[node] ?? "base" }];
  });
  return { criteria, fields };
}

/**
 * A node's points in units without those of its children: all of a leaf's, the unlisted ones of a parent. Points won do
 * not count under what does not apply; a leaf keeps its own, to be tried out.
 */
function ownPoints(
  tree: ScoreTree,
  marked: readonly boolean[],
): (node: number) => { readonly max: number | null; readonly score: number | null } {
  const maxima = sumUp(tree, "maxScore");
  const measure = tree.scores;
  const stated = measure && sumUp(tree, measure).stated;
  const scores = measure && sumApplicable(tree, measure, marked);
  const left = leftOut(tree);
  return (node) => {
    const children = tree.nodes[node]?.children ?? [];
    const inside = children.reduce((sum, child) => sum + (left[child] ?? 0), 0);
    const without = left[node] === 0 ? inside : 0;
    return {
      max: less(maxima.value[node], (maxima.listed[node] ?? 0) - without),
      score: children.length === 0 ? (stated?.[node] ?? null) : unlistedScore(scores, node),
    };
  };
}

/** Null where the parent states no score of its own: nothing but its children is scored. */
function unlistedScore(scores: Sums | null, node: number): number | null {
  return scores?.stated[node] == null ? null : less(scores.value[node], scores.listed[node] ?? 0);
}

function less(units: number | null | undefined, listed: number): number | null {
  return units == null ? null : units - listed;
}

function nameOf({ nodes }: ScoreTree, at: number): string {
  const node = nodes[at];
  return node ? fieldName(node) : "";
}

function fieldIndex(tree: ScoreTree, at: number, fields: ModelField[], known: Map<number, number>): number {
  const inField = fieldOf(tree, at);
  const node = inField >= 0 ? inField : rootOf(tree, at);
  const index = known.get(node) ?? fields.push({ node, name: nameOf(tree, node) }) - 1;
  known.set(node, index);
  return index;
}

/** Gives each criterion a key of its own: the second of one name ends in `#2`, the unlisted rest of a parent in `+`. */
function makeKeys(): (name: string, unlisted: boolean) => string {
  const times = new Map<string, number>();
  return (name, unlisted) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}${time > 1 ? `#${time}` : ""}${unlisted ? "+" : ""}`;
  };
}
