import { readBudget } from "./budgets/budget";
import type { LiveFormula } from "./budgets/live-formulas";
import { liveFormulas } from "./budgets/live-formulas";
import { shareFormulas } from "./budgets/shares";
import type { SetFormula } from "./edits";
import { buildTree } from "./scores/build-tree";
import type { SkipReason } from "./scores/formula-plan";
import { planFormulas } from "./scores/formulas";
import { NO_PROFILE } from "./scores/profile";
import { hasPoints } from "./scores/score-columns";
import type { Settings } from "./settings";
import { findTables } from "./tables/find-tables";
import type { Table } from "./tables/table";
import type { CellPlace, Workbook } from "./workbook/workbook";

/** A cell of points that gets no formula. `changes`: the formula, which is told, would show something else. */
export type LeftFormula =
  | { readonly reason: SkipReason; readonly sheet: string; readonly cell: CellPlace }
  | {
      readonly reason: "changes";
      readonly sheet: string;
      readonly cell: CellPlace;
      readonly edit: SetFormula;
    };

/** The formulas of a workbook, and what of its points gets none. */
export interface LiveFormulas {
  readonly edits: readonly SetFormula[];
  readonly left: readonly LeftFormula[];
}

/**
 * The formulas that keep the sums of a workbook's tables right by themselves, as edits in the order of sheets, tables
 * and rows. None for a cell whose formula is right already, and none that would change points or a grade: which of two
 * numbers is right, the sheet does not tell. Linear in rows.
 */
export function liveFormulasOf(workbook: Workbook, settings: Settings): LiveFormulas {
  const tables = workbook.sheets.flatMap((sheet) => findTables(sheet, settings.columns));
  const each = tables.map((table) => ({
    money: moneyFormulas(table),
    points: pointFormulas(table, settings),
  }));
  return {
    edits: each.flatMap(({ money, points }) => [...money, ...points.edits]),
    left: each.flatMap(({ points }) => points.left),
  };
}

function moneyFormulas(table: Table): SetFormula[] {
  const budget = readBudget(table);
  return budget ? [...liveFormulas(budget), ...shareFormulas(budget)].map(budgetFormula) : [];
}

function budgetFormula({ sheet, cell, formula, expect, expectFormula, value }: LiveFormula): SetFormula {
  return { type: "set-formula", sheet, cell, expect, expectFormula, formula, value: Number(value) };
}

function pointFormulas(table: Table, { profile }: Settings): LiveFormulas {
  if (!hasPoints(table)) return { edits: [], left: [] };
  const plan = planFormulas(buildTree(table), table.grid.sheet, profile ?? NO_PROFILE, false);
  const changing = plan.changing.map(({ edit }): LeftFormula => {
    const { sheet, cell } = edit;
    return { reason: "changes", sheet, cell, edit };
  });
  const skipped = plan.skipped.map(({ reason, sheet, row, column }): LeftFormula => {
    return { reason, sheet, cell: { row, column } };
  });
  return { edits: plan.formulas.map(({ edit }) => edit), left: [...changing, ...skipped].sort(byPlace) };
}

function byPlace({ cell: a }: LeftFormula, { cell: b }: LeftFormula): number {
  return a.row - b.row || a.column - b.column;
}
