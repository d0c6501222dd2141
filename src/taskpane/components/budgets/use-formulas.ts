import { useLayoutEffect, useState } from "react";
import type { BudgetReading } from "../../../core/budgets/reading";
import type { LiveFormula } from "../../../core/budgets/live-formulas";
import { formulasFor } from "../../budgets/formula-edits";
import { runInSlices } from "../../slices";

/** The formulas of a budget as last worked out. */
export interface Formulas {
  readonly formulas: readonly LiveFormula[];
  /** Whether they are those of the budget as it stands; else they are being worked out anew. */
  readonly isCurrent: boolean;
}

/**
 * The formulas for a budget; null before they were worked out first. That is done in slices, for a large one takes long;
 * those of a small one are there before anything is painted.
 */
export function useFormulas(reading: BudgetReading): Formulas | null {
  const [known, setKnown] = useState<{
    readonly reading: BudgetReading;
    readonly formulas: readonly LiveFormula[];
  } | null>(null);
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const workOut = async (): Promise<void> => {
      try {
        const formulas = await runInSlices(formulasFor(reading), signal, () => undefined);
        if (!signal.aborted) setKnown({ reading, formulas });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    };
    void workOut();
    return () => {
      controller.abort();
    };
  }, [reading]);
  return known && { formulas: known.formulas, isCurrent: known.reading === reading };
}
