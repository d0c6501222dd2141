import type { Fix } from "../report";
import type { Mending } from "../scores/mending";
import type { ScoreTree } from "../scores/tree";
import { cellAddress } from "../workbook/address";

/** Each search for a formula reads all points again, so a large table gets few of them: so many rows in all. */
const MOST_ROWS_READ = 100_000;
const MOST_MENDED = 50;

/** For how many of a rule's findings a formula is looked for. */
export function mostMended({ nodes }: ScoreTree): number {
  return Math.min(MOST_MENDED, Math.ceil(MOST_ROWS_READ / (nodes.length + 1)));
}

/** A fix that puts a formula into a cell of points; none without one. */
export function scoreFix(edit: Mending): { readonly fix?: Fix } {
  if (!edit) return {};
  const formula = `${cellAddress(edit.cell)} = ${edit.formula}`;
  return { fix: { safe: false, edits: [edit], data: { formula } } };
}
