import { countsIn } from "./counts";
import type { Counts } from "./counts";
import type { Planning } from "./formula-plan";
import { capped } from "./grade";
import type { Profile } from "./profile";
import { sumFormula } from "./sum-formula";
import type { Measure } from "./tree";
import { toUnits } from "./units";

/** Terms to subtract in a formula, and what they make now, in units. */
export interface Subtracted {
  readonly terms: readonly string[];
  readonly units: number;
}

/** Bonus and penalty points, which a sheet's sums hold like any others. */
export interface Adjustments {
  readonly leaves: readonly number[];
  /** With the nodes that hold nothing else. */
  readonly nodes: ReadonlySet<number>;
  /** What of the points won does not count: bonus above its cap; penalty, but that it is taken off. */
  readonly score: Subtracted;
  /** Their maxima, which are not of the base. */
  readonly max: Subtracted;
}

/** Some cells of one column, added up: as a formula and in units. */
interface Sum {
  readonly formula: string;
  readonly units: number;
}

const NOTHING: Subtracted = { terms: [], units: 0 };

/**
 * The bonus and penalty points among some nodes and below them, by the profile or the words; null where one of them has
 * points besides those of its subcriteria, which no formula could tell apart.
 */
export function adjustmentsOf(
  planning: Planning,
  over: readonly number[],
  scores: Measure,
  profile: Profile,
): Adjustments | null {
  const { nodes } = planning.tree;
  const inside = new Set(over);
  nodes.forEach(({ parent }, at) => {
    if (inside.has(parent)) inside.add(at);
  });
  const counts = countsIn(planning.tree, profile);
  const named = (kind: Counts): number[] =>
    nodes.flatMap(({ children }, at) =>
      inside.has(at) && counts[at] === kind && children.length === 0 ? [at] : [],
    );
  const [bonus, penalty] = [named("bonus"), named("penalty")];
  const all = [...bonus, ...penalty].toSorted((a, b) => a - b);
  const isOpen = nodes.some(
    (_, at) => inside.has(at) && counts[at] !== "base" && !isListed(planning, at, scores),
  );
  if (isOpen) return null;
  const max = sumOf(planning, all, "maxScore");
  return {
    leaves: all,
    nodes: withHolders(planning, all),
    score: joined(
      tooMuch(sumOf(planning, bonus, scores), profile.bonusCap),
      takenOff(sumOf(planning, penalty, scores), profile.penaltyCap),
    ),
    max: max ? { terms: [max.formula], units: max.units } : NOTHING,
  };
}

/** Whether a node has no points but those of its children, so that these tell what it adds. */
function isListed({ tree, after }: Planning, at: number, scores: Measure): boolean {
  const children = tree.nodes[at]?.children ?? [];
  return ([scores, "maxScore"] as const).every((measure) => {
    const units = after.get(measure) ?? [];
    const own = units[at] ?? null;
    return children.length === 0 || own === null || own === sumOfUnits(units, children);
  });
}

function sumOfUnits(units: readonly (number | null)[], nodes: readonly number[]): number {
  return nodes.reduce((sum, at) => sum + (units[at] ?? 0), 0);
}

function withHolders({ tree }: Planning, leaves: readonly number[]): ReadonlySet<number> {
  const held = new Set(leaves);
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const children = tree.nodes[at]?.children ?? [];
    if (children.length > 0 && children.every((child) => held.has(child))) held.add(at);
  }
  return held;
}

function sumOf(
  { tree, after, isHarmless }: Planning,
  nodes: readonly number[],
  measure: Measure,
): Sum | null {
  const cells = nodes.flatMap((at) => tree.nodes[at]?.cells[measure] ?? []);
  const units = sumOfUnits(after.get(measure) ?? [], nodes);
  return cells.length === 0 ? null : { formula: sumFormula(cells, isHarmless), units };
}

function tooMuch(bonus: Sum | null, cap: number | null): Subtracted {
  if (!bonus || cap === null) return NOTHING;
  return { terms: [`MAX(${bonus.formula}-${cap},0)`], units: Math.max(bonus.units - toUnits(cap), 0) };
}

/** A sheet may state penalty points above or below 0: they leave the sum as they stand, and are taken off once. */
function takenOff(penalty: Sum | null, cap: number | null): Subtracted {
  if (!penalty) return NOTHING;
  const size = `ABS(${penalty.formula})`;
  return {
    terms: [penalty.formula, cap === null ? size : `MIN(${size},${cap})`],
    units: penalty.units + capped(Math.abs(penalty.units), cap),
  };
}

function joined(a: Subtracted, b: Subtracted): Subtracted {
  return { terms: [...a.terms, ...b.terms], units: a.units + b.units };
}
