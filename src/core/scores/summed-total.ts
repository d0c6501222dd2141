import { cellAddress } from "../workbook/address";
import type { Terms } from "./column-formulas";
import type { Planning } from "./formula-plan";
import { sumFormula } from "./sum-formula";
import type { Measure, TotalRow } from "./tree";

/** A total row with the measures of which its own cell is the sum, and will be. */
export interface SummedTotal extends Pick<TotalRow, "over" | "cells"> {
  readonly sums: ReadonlySet<Measure>;
}

/** The total's own cell where that is the sum, else the sum itself. */
export function sumText(
  { isHarmless }: Planning,
  { cells, sums }: SummedTotal,
  measure: Measure,
  terms: Terms,
): string {
  const own = sums.has(measure) ? cells[measure] : undefined;
  return own ? cellAddress(own) : sumFormula(terms.cells, isHarmless);
}
