import type { SetFormula } from "../../core/edits";
import type { PlannedFormula, SkippedFormula } from "../../core/scores/formula-plan";
import { planFormulas } from "../../core/scores/formulas";
import type { ScoreSet } from "../../core/scores/score-set";

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
export function formulaEdits({ tables, profile }: ScoreSet): FormulaEdits {
  const plans = tables.map(({ table, tree }) => planFormulas(tree, table.grid.sheet, profile));
  const formulas = plans.flatMap((plan) =>
    plan.formulas.map(({ purpose, changes, edit }): ProposedFormula => ({ purpose, changes, edit })),
  );
  return {
    formulas: [...formulas.filter(({ changes }) => changes), ...formulas.filter(({ changes }) => !changes)],
    kept: plans.reduce((sum, { kept }) => sum + kept.length, 0),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}
