import { fold } from "../text/fold";
import { cellAddress } from "../workbook/address";
import type { Terms } from "./column-formulas";
import { hasText, termsFor } from "./column-formulas";
import type { Planning } from "./formula-plan";
import { planGrade, planNumber, planSum, skip } from "./formula-plan";
import { countsIn } from "./counts";
import { percentShown, standingOf } from "./grade";
import { gradeFormula, percentFormula } from "./grade-formulas";
import { planLostTotal } from "./lost-total";
import { percentageOf } from "./percentage-formula";
import type { Profile } from "./profile";
import type { SummedTotal } from "./summed-total";
import type { GradeCell, Measure, PointCell, TotalRow } from "./tree";
import { MEASURES } from "./tree";
import { agrees, toUnits } from "./units";

/** Plans a total row: sums of what it adds up, or the percentage where the total is one, and the grade beside it. */
export function planTotal(planning: Planning, total: TotalRow, profile: Profile): void {
  const scores = planning.tree.scores;
  const sums = new Set<Measure>();
  const counts = countsIn(planning.tree, profile);
  const isAdjusted = total.over.some((at) => counts[at] !== "base");
  let percentCell: PointCell | null = null;
  for (const measure of MEASURES) {
    const cell = total.cells[measure];
    const terms = termsFor(planning, total.over, measure);
    if (!cell || terms.sum === null || measure === "lostScore") continue;
    if (hasText(terms)) skip(planning, cell, "total", "text");
    else if (measure === scores && isPercentage(cell, terms, profile)) percentCell = cell;
    else if (isAdjusted && !isSum(cell, terms)) skip(planning, cell, "total", "adjusted");
    else if (planSum(planning, "total", cell, terms.cells, terms.sum)) sums.add(measure);
  }
  if (total.cells.lostScore) planLostTotal(planning, { ...total, sums }, total.cells.lostScore, scores);
  if (scores === null) return;
  const stated = planning.tree.grades.filter(({ sheet, row }) => sheet === total.sheet && row === total.row);
  const grades = stated.filter((cell) => isGraded(cell, profile));
  planStanding(planning, { ...total, sums }, { scores, percentCell, grades }, profile);
}

function isSum({ points }: PointCell, { cells, sum }: Terms): boolean {
  return (
    points.kind === "points" &&
    sum !== null &&
    agrees(toUnits(points.value), points.decimals, sum, cells.length)
  );
}

/** A total that is not the sum states a percentage where the profile grades by the points that applied. */
function isPercentage(cell: PointCell, terms: Terms, { base }: Profile): boolean {
  return cell.points.kind === "points" && terms.sum !== null && base === "applicable" && !isSum(cell, terms);
}

function isGraded({ before, grade }: GradeCell, { bands }: Profile): boolean {
  return bands.length > 0 && (before !== "" || bands.some((band) => fold(band.grade) === fold(grade)));
}

interface Standings {
  readonly scores: Measure;
  readonly percentCell: PointCell | null;
  readonly grades: readonly GradeCell[];
}

function planStanding(
  planning: Planning,
  total: SummedTotal,
  { scores, percentCell, grades }: Standings,
  profile: Profile,
): void {
  if (!percentCell && grades.length === 0) return;
  const percentage = percentageOf(planning, total, scores, profile);
  if (typeof percentage === "string") {
    if (percentCell) skip(planning, percentCell, "percentage", percentage);
    for (const cell of grades) skip(planning, cell, "grade", percentage);
    return;
  }
  const { won, most, score, base } = percentage;
  const percent = percentShown(won, most, profile);
  if (percent === null) return;
  const formula = percentFormula(score, base, profile);
  const isShown = !percentCell || planNumber(planning, "percentage", percentCell, formula, percent);
  const shown = percentCell ? cellAddress(percentCell) : formula;
  const { grade } = standingOf(won, most, profile);
  for (const cell of grades) {
    const words = `${cell.before}${grade ?? ""}`;
    planGrade(planning, cell, gradeFormula(shown, profile, cell.before), words, isShown);
  }
}
