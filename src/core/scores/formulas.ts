import type { CellPlace, Sheet } from "../workbook/workbook";
import { formulaAt, valueAt } from "../workbook/workbook";
import { planColumn, planLost } from "./column-formulas";
import type { FormulaPlan, Planning } from "./formula-plan";
import type { Profile } from "./profile";
import type { HarmlessTest } from "./sum-formula";
import { leftOut, notApplicable } from "./sums";
import { planTotal } from "./total-formulas";
import type { Measure, ScoreTree } from "./tree";
import { isWeighted } from "./tree";

const SUMMED: readonly Measure[] = ["maxScore", "selfScore", "appraisedScore", "score"];

/**
 * The formulas that keep the points of one table alive: children into parents, fields into totals, lost points, the
 * percentage and the grade, in the order of rows. A formula that is right stays; a parent whose children are not all
 * listed keeps its number, and points that are weighed keep theirs all. With `mayChange` false nothing that the sheet
 * shows becomes another number or grade, and no formula counts on one that would. Functions that Excel 2016 has, in
 * English, with commas. `tree` is of one table of `sheet`.
 */
export function planFormulas(tree: ScoreTree, sheet: Sheet, profile: Profile, mayChange = true): FormulaPlan {
  const isHarmless = harmlessIn(tree, sheet);
  const noted = { formulas: [], changing: [], kept: [], skipped: [] };
  const marked = notApplicable(tree);
  const left = leftOut(tree);
  const made = { after: new Map(), summed: new Map() };
  const planning: Planning = { tree, isHarmless, mayChange, marked, left, ...made, ...noted };
  if (isWeighted(tree)) return noted;
  for (const measure of SUMMED) if (hasColumn(tree, measure)) planColumn(planning, measure);
  if (hasColumn(tree, "lostScore")) planLost(planning);
  for (const total of tree.totals) planTotal(planning, total, profile);
  const { formulas, changing, kept, skipped } = planning;
  return {
    formulas: formulas.toSorted((a, b) => byPlace(a.edit.cell, b.edit.cell)),
    changing: changing.toSorted((a, b) => byPlace(a.edit.cell, b.edit.cell)),
    kept: kept.toSorted(byPlace),
    skipped: skipped.toSorted(byPlace),
  };
}

function byPlace(a: CellPlace, b: CellPlace): number {
  return a.row - b.row || a.column - b.column;
}

/** A maximum that only the score's own text names has no column to put a sum in. */
function hasColumn({ tables }: ScoreTree, measure: Measure): boolean {
  return tables.some(({ columns }) => columns[measure] !== undefined);
}

/** Cells that a sum may take in: those of rows without criterion or total that hold no number. */
export function harmlessIn(tree: ScoreTree, sheet: Sheet): HarmlessTest {
  const taken = new Set([...tree.nodes.map(({ cell }) => cell.row), ...tree.totals.map(({ row }) => row)]);
  return ({ row, column }) =>
    !taken.has(row) &&
    typeof valueAt(sheet, row, column) !== "number" &&
    formulaAt(sheet, row, column) === null;
}
