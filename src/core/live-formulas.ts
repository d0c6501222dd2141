import { readBudget } from "./budgets/budget";
import type { LiveFormula } from "./budgets/live-formulas";
import { liveFormulas } from "./budgets/live-formulas";
import { shareFormulas } from "./budgets/shares";
import type { SetFormula } from "./edits";
import type { Settings } from "./settings";
import { findTables } from "./tables/find-tables";
import type { Workbook } from "./workbook/workbook";

/**
 * The formulas that keep the sums of a workbook's tables right by themselves, as edits in the order of sheets, tables
 * and rows. None for a cell whose formula is right already. Linear in rows.
 */
export function liveFormulasOf(workbook: Workbook, settings: Settings): readonly SetFormula[] {
  return workbook.sheets
    .flatMap((sheet) => findTables(sheet, settings.columns))
    .flatMap((table) => {
      const budget = readBudget(table);
      return budget ? [...liveFormulas(budget), ...shareFormulas(budget)].map(budgetFormula) : [];
    });
}

function budgetFormula({ sheet, cell, formula, expect, expectFormula, value }: LiveFormula): SetFormula {
  return { type: "set-formula", sheet, cell, expect, expectFormula, formula, value: Number(value) };
}
