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
 * `too-long`: Excel takes no formula of that length; `adjusted`: bonus or penalty points stand among the terms.
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
  /** Where nothing shown may change, formulas that would change it, or that follow from a cell that one of them would. */
  readonly changing: readonly PlannedFormula[];
  /** Cells whose own formula is right and stays. */
  readonly kept: readonly (CellPlace & { readonly sheet: string })[];
  readonly skipped: readonly SkippedFormula[];
}

/** A plan while it is made. */
export interface Planning {
  readonly tree: ScoreTree;
  readonly isHarmless: HarmlessTest;
  /** Whether a formula may show something else than its cell does now. */
  readonly mayChange: boolean;
  /** By node, whether it does not apply, and the maximum points that leave its base because of that, in units. */
  readonly marked: readonly boolean[];
  readonly left: readonly number[];
  /** Points by measure and node as they will be, in units. */
  readonly after: Map<Measure, (number | null)[]>;
  /** Nodes by measure that are the sum of all their children. */
  readonly summed: Map<Measure, Set<number>>;
  readonly formulas: PlannedFormula[];
  readonly changing: PlannedFormula[];
  readonly kept: (CellPlace & { readonly sheet: string })[];
  readonly skipped: SkippedFormula[];
}

/** Notes that a cell gets no formula. */
export function skip(
  { skipped }: Pick<Planning, "skipped">,
  cell: Place,
  purpose: FormulaPurpose,
  reason: SkipReason,
): void {
  skipped.push({ ...placeOf(cell), purpose, reason });
}

type Place = CellPlace & { readonly sheet: string };

function placeOf({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

/**
 * Plans the sum of some cells (from top to bottom) for a cell, unless its formula is that already. Whether the cell will
 * show the sum. `gives` in units.
 */
export function planSum(
  planning: Planning,
  purpose: FormulaPurpose,
  cell: PointCell,
  terms: readonly CellPlace[],
  gives: number,
): boolean {
  const right = cell.formula === null ? false : sumsUp(cell.formula, terms, planning.isHarmless);
  if (right ?? shows(cell, gives)) return keep(planning, cell);
  const formula = sumFormula(terms, planning.isHarmless);
  return write(planning, purpose, cell, { formula, gives: toPoints(gives), changes: !shows(cell, gives) });
}

/**
 * Plans a formula for a cell of points or of a percentage, unless it has one that shows the same. Whether the cell will
 * show what the formula gives.
 */
export function planNumber(
  planning: Planning,
  purpose: FormulaPurpose,
  cell: PointCell,
  formula: string,
  gives: number,
): boolean {
  const same = shows(cell, toUnits(gives));
  if (cell.formula !== null && same) return keep(planning, cell);
  return write(planning, purpose, cell, { formula, gives, changes: !same });
}

/** Plans a formula for a cell that states a grade. `isFree`: whether nothing that it follows from stays as it is. */
export function planGrade(
  planning: Planning,
  cell: GradeCell,
  formula: string,
  gives: string,
  isFree: boolean,
): void {
  const same = cell.value === gives;
  if (same && cell.formula !== null) keep(planning, cell);
  else write(planning, "grade", cell, { formula, gives, changes: !same }, isFree);
}

function keep({ kept }: Planning, cell: Place): true {
  kept.push(placeOf(cell));
  return true;
}

function write(
  { mayChange, formulas, changing, ...planning }: Planning,
  purpose: FormulaPurpose,
  cell: PointCell | GradeCell,
  { formula, gives, changes }: Pick<PlannedFormula, "gives" | "changes"> & Pick<SetFormula, "formula">,
  isFree = true,
): boolean {
  if (formula.length >= LONGEST_FORMULA) {
    skip(planning, cell, purpose, "too-long");
    return false;
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
  const isPlanned = mayChange || (isFree && !changes);
  (isPlanned ? formulas : changing).push({ purpose, edit, gives, changes });
  return isPlanned;
}

/** Whether a cell shows a number of units, as a number. A formula's value may be off by what computers lose. */
function shows({ points, formula }: PointCell, units: number): boolean {
  if (points.kind !== "points" || points.asText) return false;
  return agrees(toUnits(points.value), formula === null ? points.decimals : DECIMALS, units, 1);
}
