import { cheapestCover } from "./cheapest-cover";
import { reaches, standingOf } from "./grade";
import type { Standing } from "./grade";
import type { Profile } from "./profile";
import type { Scenario, Tried } from "./scenario";
import { totalOf, tryOut } from "./scenario";
import type { ScoreModel } from "./score-model";
import { toPoints, toUnits } from "./units";

/** A criterion to raise, in points. */
export interface Raise {
  readonly key: string;
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** The way to a grade, or why there is none. */
export type Reach =
  | { readonly kind: "unknown-grade" }
  | { readonly kind: "reached"; readonly standing: Standing }
  /** `exact` is false where the search was given up: there may be a plan with fewer criteria or less effort. */
  | {
      readonly kind: "reachable";
      readonly raises: readonly Raise[];
      readonly standing: Standing;
      readonly exact: boolean;
    }
  /** With everything raised that may be. */
  | { readonly kind: "out-of-reach"; readonly most: Standing };

/** `fewest`: the fewest criteria; `effort`: the least effort in sum, and of those plans one with the fewest. */
export type ReachBy = "fewest" | "effort";

/** Points are written to the hundredth where the profile names no step. */
const USUAL_STEP = 0.01;

interface Raisable {
  readonly tried: Tried;
  /** In units. */
  readonly from: number;
  readonly gain: number;
  readonly cost: number;
}

/**
 * What is needed to reach a grade from where a scenario (null: the sheet) stands. Which criteria is exact within a bound
 * on the work; each of them is then raised no further than the plan needs, in the profile's steps. Locked criteria, those
 * that do not apply, bonus and penalty points stay as they are, and so do points that no criterion lists.
 */
export function planToReach(
  model: ScoreModel,
  scenario: Scenario | null,
  profile: Profile,
  grade: string,
  by: ReachBy = "fewest",
): Reach {
  const band = profile.bands.find((one) => one.grade === grade);
  if (!band) return { kind: "unknown-grade" };
  const tried = tryOut(model, scenario);
  const { score, base } = totalOf(tried, profile);
  const enough = (gain: number): boolean => reaches(score + gain, base, band.from, profile);
  if (enough(0)) return { kind: "reached", standing: standingOf(score, base, profile) };
  const raisable = raisableIn(tried, scenario, by);
  const all = raisable.reduce((sum, { gain }) => sum + gain, 0);
  if (!enough(all)) return { kind: "out-of-reach", most: standingOf(score + all, base, profile) };
  const need = leastGain(all, enough);
  const cover = cheapestCover(raisable, need);
  const chosen = (cover?.chosen ?? []).flatMap((at) => raisable[at] ?? []);
  const raises = raisesOf(chosen, need);
  const gained = raises.reduce((sum, { from, to }) => sum + toUnits(to) - toUnits(from), 0);
  const standing = standingOf(score + gained, base, profile);
  return { kind: "reachable", raises, standing, exact: cover?.exact ?? false };
}

function raisableIn(tried: readonly Tried[], scenario: Scenario | null, by: ReachBy): Raisable[] {
  const locked = new Set(scenario?.locked ?? []);
  const efforts = new Map(Object.entries(scenario?.effort ?? {}));
  return tried.flatMap((one) => {
    const { key, max, counts, unlisted } = one.criterion;
    const from = one.score ?? 0;
    if (!one.applicable || unlisted || counts !== "base" || locked.has(key) || from >= max) return [];
    const cost = by === "fewest" ? 1 : toUnits(efforts.get(key) ?? 1);
    return [{ tried: one, from, gain: max - from, cost }];
  });
}

/** The smallest gain, in units, that is enough. */
function leastGain(all: number, enough: (gain: number) => boolean): number {
  let low = 0;
  let high = all;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The chosen criteria raised as far as needed: what is too much is taken off, the hardest criterion first. */
function raisesOf(chosen: readonly Raisable[], need: number): Raise[] {
  let spare = chosen.reduce((sum, { gain }) => sum + gain, 0) - need;
  const hardestFirst = chosen.toSorted((a, b) => b.cost - a.cost || b.gain - a.gain);
  const to = new Map<Raisable, number>();
  for (const one of hardestFirst) {
    const { max, step } = one.tried.criterion;
    const part = toUnits(step ?? USUAL_STEP);
    const least = Math.min(max, Math.ceil((max - spare) / part) * part);
    to.set(one, least);
    spare -= max - least;
  }
  return chosen.map((one) => {
    const { key, node, max } = one.tried.criterion;
    return { key, node, from: toPoints(one.from), to: toPoints(to.get(one) ?? max) };
  });
}
