import type { Area, CellPlace, Sheet } from "../../core/workbook/workbook";
import { formulaAt } from "../../core/workbook/workbook";

/** Of more areas, one round them is read instead: each costs Excel some work of its own. */
const MOST_AREAS = 200;
/** What a formula of its own row alone is made of: functions that hang on nothing else, cells, numbers, signs. */
const OWN_ROW =
  /^(?:(?:SUM|IF|ROUND|MIN|MAX|ABS|AVERAGE|COUNT|PRODUCT)(?=\()|\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(!])|\d+(?:\.\d+)?(?![\d(:!])|[-+*/^%(),:=<>\s])+$/;

/**
 * The areas of a table whose formulas may show something else than is known since the sheet was as `before`: a formula of
 * its own row alone only where that row changed, any other always. All formulas where nothing is known of before.
 */
export function formulaAreas(sheet: Sheet, table: Area, before: Sheet | undefined): readonly Area[] {
  const isComparable =
    before?.origin.row === sheet.origin.row && before.origin.column === sheet.origin.column;
  const cells: CellPlace[] = [];
  for (let row = table.top; row <= table.bottom; row += 1) {
    const at = row - sheet.origin.row;
    const formulas = sheet.formulas[at];
    if (!formulas) continue;
    const isKnown = isComparable && before.values[at] === sheet.values[at];
    if (isKnown && areOfOwnRow(formulas, row)) continue;
    for (let column = table.left; column <= table.right; column += 1) {
      const formula = formulaAt(sheet, row, column);
      if (formula !== null && !(isKnown && isOfOwnRow(formula, row))) cells.push({ row, column });
    }
  }
  const areas = columnRuns(cells);
  return areas.length > MOST_AREAS ? [boundsOf(areas)] : areas;
}

/** What is known of rows of formulas, which are the same objects while they stay as they are. */
const OWN_ROWS = new WeakMap<readonly (string | null)[], boolean>();

function areOfOwnRow(formulas: readonly (string | null)[], row: number): boolean {
  let known = OWN_ROWS.get(formulas);
  if (known === undefined) {
    known = formulas.every((formula) => formula === null || isOfOwnRow(formula, row));
    OWN_ROWS.set(formulas, known);
  }
  return known;
}

/** Whether a formula depends on cells of its own row and on nothing else; where that is not plain, it does not. */
export function isOfOwnRow(formula: string, row: number): boolean {
  if (!OWN_ROW.test(formula)) return false;
  const rows = formula.match(/(?<=[A-Z]\$?)\d+/g) ?? [];
  return rows.every((one) => Number(one) === row + 1);
}

/** Cells as areas of one column each. */
function columnRuns(cells: readonly CellPlace[]): Area[] {
  const open = new Map<number, { top: number; left: number; bottom: number; right: number }>();
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const area = open.get(column);
    if (area?.bottom === row - 1) area.bottom = row;
    else {
      const next = { top: row, left: column, bottom: row, right: column };
      open.set(column, next);
      areas.push(next);
    }
  }
  return areas;
}

function boundsOf(areas: readonly Area[]): Area {
  return areas.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}
