import { foldWords } from "../text/fold";
import { standingOf } from "./grade";
import type { Profile } from "./profile";
import { totalOf, tryOut } from "./scenario";
import { makeModel } from "./score-model";
import type { TotalFact } from "./total-facts";
import { totalFacts } from "./total-facts";
import type { GradeCell, ScoreTree } from "./tree";
import { isWeighted } from "./tree";
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
 * points that applied is graded by that percentage, where the profile grades so; else what the fields come to is graded,
 * bonus and penalty points as the profile counts them. Of points that are weighed nothing is known.
 */
export function gradeFacts(
  tree: ScoreTree,
  profile: Profile,
  totals: readonly TotalFact[] = totalFacts(tree, profile),
): GradeFact[] {
  if (isWeighted(tree)) return [];
  const model = makeModel(tree, profile);
  const isScored = model.criteria.some(({ score }) => score !== null);
  if (profile.bands.length === 0 || !isScored) return [];
  const { score, base } = totalOf(tryOut(model, null), profile);
  const explanations = totals.flatMap((fact) => fact.explanation ?? []);
  const [way] = profile.base === "applicable" ? (explanations[0]?.ways ?? []) : [];
  const { grade: expected, percent } = standingOf(score, way ? toUnits(way.base) : base, profile);
  if (expected === null || percent === null) return [];
  return tree.grades
    .filter(({ before, grade }) => before !== "" || bandsNamed(grade, profile).length > 0)
    .filter(({ grade }) => !isSameGrade(grade, expected, profile))
    .map((cell) => ({ cell, expected, percent }));
}

/** Whether words mean a grade: they are its name, or name it and no other (`Loại Tốt`, `Hoàn thành tốt nhiệm vụ`). */
function isSameGrade(words: string, expected: string, profile: Profile): boolean {
  const named = bandsNamed(words, profile);
  return foldWords(words) === foldWords(expected) || (named.length > 0 && named.includes(expected));
}

/** The grades that words name; `Trung bình khá` names that and not `Khá`. */
function bandsNamed(words: string, { bands }: Profile): readonly string[] {
  const grades = bands.map(({ grade }) => grade).toSorted((a, b) => b.length - a.length);
  const named: string[] = [];
  let rest = ` ${foldWords(words)} `;
  for (const grade of grades) {
    const name = ` ${foldWords(grade)} `;
    if (!rest.includes(name)) continue;
    named.push(grade);
    rest = rest.replace(name, " ");
  }
  return named;
}
