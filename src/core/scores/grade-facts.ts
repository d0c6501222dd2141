import { fold } from "../text/fold";
import { baseUnits, standingOf } from "./grade";
import type { Profile } from "./profile";
import { tally } from "./sums";
import type { TotalFact } from "./total-facts";
import { totalFacts } from "./total-facts";
import type { GradeCell, ScoreTree } from "./tree";
import { scoreMeasure } from "./tree";
import { toUnits } from "./units";

/** A stated grade that is not the one of the points. */
export interface GradeFact {
  readonly cell: GradeCell;
  readonly expected: string;
  /** In percent. */
  readonly percent: number;
}

/**
 * Stated grades that the points do not bear out under a profile. A total that is explained as a percentage of the
 * points that applied is graded by that percentage, where the profile grades so; else the sum of the fields is graded.
 */
export function gradeFacts(
  tree: ScoreTree,
  profile: Profile,
  totals: readonly TotalFact[] = totalFacts(tree),
): GradeFact[] {
  const measure = scoreMeasure(tree);
  const { score, applicable } = tally(tree);
  if (profile.bands.length === 0 || measure === null || score === null) return [];
  const explanations = totals.flatMap((fact) => fact.explanation ?? []);
  const [way] = profile.base === "applicable" ? (explanations[0]?.ways ?? []) : [];
  const base = way ? toUnits(way.base) : baseUnits(profile, applicable ?? 0);
  const { grade: expected, percent } = standingOf(score, base, profile);
  if (expected === null || percent === null) return [];
  return tree.grades
    .filter((cell) => cell.before !== "" || profile.bands.some(({ grade }) => sameGrade(grade, cell.grade)))
    .filter((cell) => !sameGrade(cell.grade, expected))
    .map((cell) => ({ cell, expected, percent }));
}

function sameGrade(a: string, b: string): boolean {
  return fold(a).replace(/[.\s]+$/, "") === fold(b).replace(/[.\s]+$/, "");
}
