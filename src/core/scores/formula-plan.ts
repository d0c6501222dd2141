import type { SetFormula } from "../edits";
import type { CellPlace } from "../workbook/workbook";
import type { HarmlessTest } from "./sum-formula";
import { LONGEST_FORMULA, sumFormula, sumsUp } from "./sum-formula";
import type { GradeCell, Measure, PointCell, ScoreTree } from "./tree";
import { agrees, DECIMALS, toPoints, toUnits } from "./units";

export type FormulaPurpose = "children" | "lost" | "total" | "percentage" | "grade";

/** A formula to write, and what it will show: points, a percentage, or the words of a grade. */
export interface PlannedFormula {
  readonly purpose: FormulaPurpose;
  readonly edit: SetFormula;
  readonly gives: number | string;
  /** Whether that is something else than the cell shows now. */
  readonly changes: boolean;
}

/**
 * Why a cell gets no formula. `unlisted`: the children listed make less than the parent has; `text`: a number typed as
 * text, which Excel's sums pass over; `not-applicable`: something is left out in a way that no formula follows;
 * `too-long`: Excel takes no formula of that length; `adjusted`: the profile has bonus or penalty points.
 */
export type SkipReason = "unlisted" | "text" | "not-applicable" | "too-long" | "adjusted";

/** A cell that gets no formula. */
export interface SkippedFormula extends CellPlace {
  readonly sheet: string;
  readonly purpose: FormulaPurpose;
  readonly reason: SkipReason;
}

export interface FormulaPlan {
  readonly formulas: readonly PlannedFormula[];
  /** Cells whose own formula is right and stays. */
  readonly kept: readonly (CellPlace & { readonly sheet: string })[];
  readonly skipped: readonly SkippedFormula[];
}

/** A plan while it is made. */
export interface Planning {
  readonly tree: ScoreTree;
  readonly isHarmless: HarmlessTest;
  /** Points by measure and node as they will be, in units. */
  readonly after: Map<Measure, (number | null)[]>;
  /** Nodes by measure that are the sum of all their children. */
  readonly summed: Map<Measure, Set<number>>;
  readonly formulas: PlannedFormula[];
  readonly kept: (CellPlace & { readonly sheet: string })[];
  readonly skipped: SkippedFormula[];
}

/** Notes that a cell gets no formula. */
export function skip({ skipped }: Planning, cell: Place, purpose: FormulaPurpose, reason: SkipReason): void {
  skipped.push({ ...placeOf(cell), purpose, reason });
}

type Place = CellPlace & { readonly sheet: string };

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

/** Plans the sum of some cells (from top to bottom) for a cell, unless its formula is that already. */
export function planSum(
  planning: Planning,
  purpose: FormulaPurpose,
  cell: PointCell,
  terms: readonly CellPlace[],
  gives: number,
): void {
  const right = cell.formula === null ? false : sumsUp(cell.formula, terms, planning.isHarmless);
  if (right ?? shows(cell, gives)) planning.kept.push(placeOf(cell));
  else
    write(
      planning,
      purpose,
      cell,
      sumFormula(terms, planning.isHarmless),
      toPoints(gives),
      !shows(cell, gives),
    );
}

/** Plans a formula for a cell of points, unless it has one that shows the same. `gives` in units. */
export function planPoints(
  planning: Planning,
  purpose: FormulaPurpose,
  cell: PointCell,
  formula: string,
  gives: number,
): void {
  if (cell.formula !== null && shows(cell, gives)) planning.kept.push(placeOf(cell));
  else write(planning, purpose, cell, formula, toPoints(gives), !shows(cell, gives));
}

/** Plans a formula for a cell that states a grade. */
export function planGrade(planning: Planning, cell: GradeCell, formula: string, gives: string): void {
  const same = cell.value === gives;
  if (same && cell.formula !== null) planning.kept.push(placeOf(cell));
  else write(planning, "grade", cell, formula, gives, !same);
}

function write(
  planning: Planning,
  purpose: FormulaPurpose,
  cell: PointCell | GradeCell,
  formula: string,
  gives: number | string,
  changes: boolean,
): void {
  if (formula.length >= LONGEST_FORMULA) {
    skip(planning, cell, purpose, "too-long");
    return;
  }
  const edit: SetFormula = {
    type: "set-formula",
    sheet: cell.sheet,
    cell: { row: cell.row, column: cell.column },
    expect: cell.value,
    expectFormula: cell.formula,
    formula,
    value: gives,
  };
  planning.formulas.push({ purpose, edit, gives, changes });
}

/** Whether a cell shows a number of units, as a number. A formula's value may be off by what computers lose. */
function shows({ points, formula }: PointCell, units: number): boolean {
  if (points.kind !== "points" || points.asText) return false;
  return agrees(toUnits(points.value), formula === null ? points.decimals : DECIMALS, units, 1);
}
