import { fold } from "../text/fold";
import { cellAddress } from "../workbook/address";
import type { Area } from "../workbook/workbook";
import type { Terms } from "./column-formulas";
import { hasText, termsFor } from "./column-formulas";
import type { Planning } from "./formula-plan";
import { planGrade, planPoints, planSum, skip } from "./formula-plan";
import { baseUnits, standingOf } from "./grade";
import { applicableFormula, gradeFormula, NOT_APPLICABLE_WORDS, percentFormula } from "./grade-formulas";
import type { Profile } from "./profile";
import { sumFormula } from "./sum-formula";
import { leftOut, notApplicable, sumUp } from "./sums";
import type { GradeCell, Measure, PointCell, TotalRow } from "./tree";
import { MEASURES, scoreMeasure } from "./tree";
import { agrees, toUnits } from "./units";

/** A percentage in the making: what it is of, in words of Excel and in units. */
interface Percentage {
  readonly score: string;
  readonly base: string;
  readonly won: number;
  readonly most: number;
}

/** Plans a total row: sums of what it adds up, or the percentage where the total is one, and the grade beside it. */
export function planTotal(planning: Planning, total: TotalRow, profile: Profile): void {
  const scores = scoreMeasure(planning.tree);
  let percentCell: PointCell | null = null;
  for (const measure of MEASURES) {
    const cell = total.cells[measure];
    const terms = termsFor(planning, total.over, measure);
    if (!cell || terms.sum === null) continue;
    if (hasText(terms)) skip(planning, cell, "total", "text");
    else if (measure === scores && isPercentage(cell, terms, profile)) percentCell = cell;
    else planSum(planning, "total", cell, terms.cells, terms.sum);
  }
  const grades = planning.tree.grades.filter(({ sheet, row }) => sheet === total.sheet && row === total.row);
  if (scores !== null) planStanding(planning, total, { scores, percentCell, grades }, profile);
}

/** A total that is not the sum states a percentage where the profile grades by the points that applied. */
function isPercentage({ points }: PointCell, { cells, sum }: Terms, { base }: Profile): boolean {
  if (points.kind !== "points" || sum === null || base !== "applicable") return false;
  return !agrees(toUnits(points.value), points.decimals, sum, cells.length);
}

interface Standings {
  readonly scores: Measure;
  readonly percentCell: PointCell | null;
  readonly grades: readonly GradeCell[];
}

function planStanding(
  planning: Planning,
  total: TotalRow,
  { scores, percentCell, grades }: Standings,
  profile: Profile,
): void {
  const named = grades.filter(
    ({ before, grade }) => before !== "" || profile.bands.some((band) => fold(band.grade) === fold(grade)),
  );
  const graded = profile.bands.length > 0 ? named : [];
  const percentage = percentageOf(planning, total, scores, percentCell === null, profile);
  const reason = percentage === null ? "not-applicable" : hasAdjustments(profile) ? "adjusted" : null;
  if (percentage === null || reason) {
    if (percentCell) skip(planning, percentCell, "percentage", reason ?? "not-applicable");
    for (const cell of graded) skip(planning, cell, "grade", reason ?? "not-applicable");
    return;
  }
  const { won, most, score, base } = percentage;
  const { percent, grade } = standingOf(won, most, profile);
  const formula = percentFormula(score, base, profile);
  if (percent === null) return;
  if (percentCell) planPoints(planning, "percentage", percentCell, formula, toUnits(percent));
  const shown = percentCell ? cellAddress(percentCell) : formula;
  for (const cell of graded) {
    planGrade(planning, cell, gradeFormula(shown, profile, cell.before), `${cell.before}${grade ?? ""}`);
  }
}

function hasAdjustments({ criteria }: Profile): boolean {
  return criteria.some(({ counts }) => counts !== "base");
}

/** What the percentage of a total row is made of; null where a formula would not follow what does not apply. */
function percentageOf(
  planning: Planning,
  total: TotalRow,
  scores: Measure,
  hasSum: boolean,
  profile: Profile,
): Percentage | null {
  const won = termsFor(planning, total.over, scores);
  const maxima = termsFor(planning, total.over, "maxScore");
  const text = (measure: Measure, terms: Terms): string => {
    const cell = total.cells[measure];
    return cell ? cellAddress(cell) : sumFormula(terms.cells, planning.isHarmless);
  };
  if (won.sum === null) return null;
  const score = hasSum ? text(scores, won) : sumFormula(won.cells, planning.isHarmless);
  if (profile.base !== "applicable") {
    return { score, base: String(profile.base), won: won.sum, most: baseUnits(profile, 0) };
  }
  const [scoreArea, maxArea] = [columnArea(planning, scores), columnArea(planning, "maxScore")];
  const left = leftAsFormula(planning, scores);
  if (maxima.sum === null || !scoreArea || !maxArea || left === null) return null;
  const base = applicableFormula(text("maxScore", maxima), scoreArea, maxArea);
  return { score, base, won: won.sum, most: maxima.sum - left };
}

/** A table's column from its first to its last criterion. */
function columnArea({ tree }: Planning, measure: Measure): Area | null {
  const column = tree.tables[0]?.columns[measure];
  const rows = tree.nodes.map(({ cell }) => cell.row);
  const [top, bottom] = [rows[0], rows.at(-1)];
  return column === undefined || top === undefined || bottom === undefined
    ? null
    : { top, left: column, bottom, right: column };
}

/** The units that the formula will leave out; null where those are not the ones that do not apply. */
function leftAsFormula({ tree, after }: Planning, scores: Measure): number | null {
  const maxima = after.get("maxScore") ?? [];
  const left = leftOut(tree, sumUp(tree, "maxScore"), notApplicable(tree));
  const right = tree.roots.reduce((sum, root) => sum + (left[root] ?? 0), 0);
  const byFormula = tree.nodes.reduce((sum, { cells }, at) => {
    const value = cells[scores]?.value;
    const marked =
      typeof value === "string" &&
      NOT_APPLICABLE_WORDS.some((words) => value.toLowerCase().startsWith(words.toLowerCase()));
    return marked ? sum + (maxima[at] ?? 0) : sum;
  }, 0);
  return byFormula === right ? right : null;
}
