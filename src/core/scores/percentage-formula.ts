import type { Adjustments } from "./adjustments";
import { adjustmentsOf } from "./adjustments";
import { hasText, termsFor } from "./column-formulas";
import type { Planning, SkipReason } from "./formula-plan";
import { baseUnits } from "./grade";
import { leftOutFormula, markColumn, without } from "./left-out-formula";
import type { Profile } from "./profile";
import { sumText } from "./summed-total";
import type { SummedTotal } from "./summed-total";
import type { Measure } from "./tree";

/** A percentage in the making: points won and their base, as formulas and in units. */
export interface Percentage {
  readonly score: string;
  readonly base: string;
  readonly won: number;
  readonly most: number;
}

/** What the percentage of a total row is made of, or why a formula would not follow the points. */
export function percentageOf(
  planning: Planning,
  total: SummedTotal,
  scores: Measure,
  profile: Profile,
): Percentage | SkipReason {
  const won = termsFor(planning, total.over, scores);
  const maxima = termsFor(planning, total.over, "maxScore");
  if (hasText(won)) return "text";
  if (won.sum === null) return "not-applicable";
  const adjustments = adjustmentsOf(planning, total.over, scores, profile);
  if (!adjustments) return "adjusted";
  const score = {
    score: bracketed([sumText(planning, total, scores, won), ...adjustments.score.terms].join("-")),
    won: won.sum - adjustments.score.units,
  };
  if (profile.base !== "applicable") {
    return { ...score, base: String(profile.base), most: baseUnits(profile, 0) };
  }
  if (hasText(maxima)) return "text";
  const left = leftOutFormula(planning, total.over, markColumn(scores, adjustments.nodes));
  if (maxima.sum === null || left.units !== rightlyLeft(planning, total.over, adjustments)) {
    return "not-applicable";
  }
  const max = [sumText(planning, total, "maxScore", maxima), ...adjustments.max.terms].join("-");
  const base = bracketed(without(max, left));
  return { ...score, base, most: maxima.sum - adjustments.max.units - left.units };
}

/** A cell, a number or one call needs no brackets. */
function bracketed(formula: string): string {
  return /^(?:[A-Z]+)?\d+$|^SUM\([^()]*\)$/.test(formula) ? formula : `(${formula})`;
}

/** The maxima, in units, that do not apply: those that are not of the base anyway left aside. */
function rightlyLeft({ left, marked }: Planning, over: readonly number[], { leaves }: Adjustments): number {
  const all = over.reduce((sum, at) => sum + (left[at] ?? 0), 0);
  return leaves.reduce((sum, at) => sum - (marked[at] ? (left[at] ?? 0) : 0), all);
}
