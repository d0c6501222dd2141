import Big from "big.js";
import type { Profile } from "./profile";
import { toUnits } from "./units";

/** A constructor of our own: its settings are nobody else's. Thirty decimals tell any two percentages apart. */
const Decimal = Big();
Decimal.DP = 30;

const MODES = { down: Big.roundDown, "half-up": Big.roundHalfUp, up: Big.roundUp } as const;

/** More decimals than any two percentages of points differ in, and fewer than computers get wrong. */
export const SAFE_DECIMALS = 9;

/** Points won of a base, graded. */
export interface Standing {
  /** In percent, rounded as the profile says, else to six decimals for showing; null where the base is nothing. */
  readonly percent: number | null;
  /** Null where the profile has no bands, or the percentage is below all of them. */
  readonly grade: string | null;
}

/** The base of a percentage in units: the profile's number of points, or those that applied. */
export function baseUnits({ base }: Pick<Profile, "base">, applicable: number): number {
  return base === "applicable" ? applicable : toUnits(base);
}

/** Grades points (in units) of a base (in units). Exact: a percentage a hair below a band is below it. */
export function standingOf(score: number, base: number, profile: Profile): Standing {
  if (base <= 0) return { percent: null, grade: null };
  const percent = percentOf(score, base, profile);
  const band = profile.bands.find(({ from }) => percent.gte(from));
  return { percent: percent.round(6, Big.roundHalfUp).toNumber(), grade: band?.grade ?? null };
}

/** The percentage that a formula shows: rounded as the profile says, else to nine decimals; null where the base is nothing. */
export function percentShown(score: number, base: number, profile: Profile): number | null {
  return base <= 0 ? null : percentOf(score, base, profile).round(SAFE_DECIMALS, Big.roundHalfUp).toNumber();
}

/** Whether points (in units) of a base reach a percentage. */
export function reaches(score: number, base: number, from: number, profile: Profile): boolean {
  return base > 0 && percentOf(score, base, profile).gte(from);
}

function percentOf(score: number, base: number, { rounding }: Profile): Big {
  const percent = new Decimal(score).times(100).div(base);
  return rounding === null ? percent : percent.round(rounding.decimals, MODES[rounding.mode]);
}

/** Bonus or penalty points (in units) as far as they count. */
export function capped(units: number, cap: number | null): number {
  return cap === null ? units : Math.min(units, toUnits(cap));
}
