import { readSumFormula } from "./budgets/sum-formula";
import type { SetFormula } from "./edits";
import { applyEdits } from "./fixes";
import type { Decimal } from "./numbers/decimal";
import { addDecimals, compareDecimals, decimalOf } from "./numbers/decimal";
import { readNumber } from "./numbers/read-number";
import type { Settings } from "./settings";
import { findTables } from "./tables/find-tables";
import type { Area, CellPlace, Sheet, Workbook } from "./workbook/workbook";
import { formulaAt, valueAt } from "./workbook/workbook";

/** Sums over sums over sums: rows, sections, totals, a total of totals. */
const MOST_ROUNDS = 5;
/** Cells that the sums of one table may reach together before the rest is left as it is stored. */
const MOST_CELLS = 4_000_000;

/**
 * What the sums in a workbook's tables will show when they are calculated anew, where the results stored beside their
 * formulas are other ones: nobody has calculated since cells under them were mended. Edits keep the formulas. Sums over
 * texts with digits are left alone.
 */
export function staleSums(workbook: Workbook, settings: Settings): readonly SetFormula[] {
  const edits = new Map<string, SetFormula>();
  let current = workbook;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = current.sheets.flatMap((sheet) =>
      findTables(sheet, settings.columns).flatMap(({ area }) => staleIn(sheet, area)),
    );
    if (found.length === 0) break;
    current = applyEdits(current, found).workbook;
    for (const edit of found) {
      const key = JSON.stringify([edit.sheet, edit.cell]);
      edits.set(key, { ...edit, expect: (edits.get(key) ?? edit).expect });
    }
  }
  return [...edits.values()];
}

function staleIn(sheet: Sheet, table: Area): SetFormula[] {
  const edits: SetFormula[] = [];
  let cells = 0;
  for (let row = table.top; row <= table.bottom && cells <= MOST_CELLS; row += 1) {
    if (!sheet.formulas[row - sheet.origin.row]) continue;
    for (let column = table.left; column <= table.right; column += 1) {
      const formula = formulaAt(sheet, row, column);
      const addends = formula === null ? null : readSumFormula(formula, sheet.name);
      // What SUBTOTAL passes over, only Excel knows for certain: hidden rows, other SUBTOTALs.
      if (formula === null || !addends || addends.some(({ skipsSubtotals }) => skipsSubtotals)) continue;
      const areas = addends.map(({ area }) => area);
      cells += areas.reduce((sum, area) => sum + sizeOf(area), 0);
      const edit = cells <= MOST_CELLS ? settled(sheet, { row, column }, formula, areas) : null;
      if (edit) edits.push(edit);
    }
  }
  return edits;
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** The edit that stores a sum's result; null where it is stored already, or not certain. */
function settled(sheet: Sheet, cell: CellPlace, formula: string, areas: readonly Area[]): SetFormula | null {
  const expect = valueAt(sheet, cell.row, cell.column);
  const stored = readNumber(expect);
  const sum = sumOf(sheet, areas);
  if (sum === null || stored.kind === "other") return null;
  if (stored.kind === "number" && compareDecimals(decimalOf(stored.value), sum) === 0) return null;
  const value = Number(sum);
  return { type: "set-formula", sheet: sheet.name, cell, expect, expectFormula: formula, formula, value };
}

/** The numbers of areas added up, as SUM does; null over an error, a day, or a text that may be meant as a number. */
function sumOf(sheet: Sheet, areas: readonly Area[]): Decimal | null {
  let sum: Decimal = 0;
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = valueAt(sheet, row, column);
        if (typeof value === "object" ? value !== null : typeof value === "string" && /\d/.test(value))
          return null;
        const read = readNumber(value);
        if (read.kind === "number") sum = addDecimals(sum, decimalOf(read.value));
      }
    }
  }
  return sum;
}
