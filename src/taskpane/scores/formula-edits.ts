import type { SetFormula } from "../../core/edits";
import type { PlannedFormula, SkippedFormula } from "../../core/scores/formula-plan";
import { planFormulas } from "../../core/scores/formulas";
import { tally } from "../../core/scores/sums";
import type { ScoreTree } from "../../core/scores/tree";
import { toUnits } from "../../core/scores/units";
import type { CellValue } from "../../core/workbook/workbook";
import type { ScoreView } from "./view";

/** A formula to write: what for, and whether the cell comes to show something else. */
export interface ProposedFormula extends Pick<PlannedFormula, "purpose" | "changes"> {
  readonly edit: SetFormula;
}

/** The formulas of all tables; how many cells have a right one already, and which get none. */
export interface FormulaEdits {
  readonly formulas: readonly ProposedFormula[];
  readonly kept: number;
  readonly skipped: readonly SkippedFormula[];
}

/** Plans the formulas of every table of points. Those that change what is shown come first. */
export function formulaEdits({ tables, profile }: ScoreView): FormulaEdits {
  const plans = tables.map(({ table, tree }) => ({
    tree,
    ...planFormulas(tree, table.grid.sheet, profile),
  }));
  const formulas = plans.flatMap((plan) =>
    plan.formulas.map(({ purpose, changes, edit }): ProposedFormula => {
      const value = purpose === "percentage" ? exactPercent(plan.tree, edit) : edit.value;
      return { purpose, changes, edit: { ...edit, value } };
    }),
  );
  return {
    formulas: [...formulas.filter(({ changes }) => changes), ...formulas.filter(({ changes }) => !changes)],
    kept: plans.reduce((sum, { kept }) => sum + kept.length, 0),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}

/** Decimals to which the formula of a percentage rounds it where the profile does not. */
const FORMULA_DECIMALS = 9;

/** The plan tells a percentage to six decimals; Excel shows more, and what is written is compared with what it shows. */
function exactPercent(tree: ScoreTree, { cell, value }: SetFormula): CellValue {
  const total = tree.totals.find(({ cells }) =>
    Object.values(cells).some(({ row, column }) => row === cell.row && column === cell.column),
  );
  const { score, applicable } = tally(tree, total?.over);
  if (score === null || !applicable || typeof value !== "number") return value;
  const exact = Number(((100 * score) / applicable).toFixed(FORMULA_DECIMALS));
  return toUnits(exact) === toUnits(value) ? exact : value;
}
