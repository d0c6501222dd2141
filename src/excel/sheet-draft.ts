import { makeSheet, type Area, type CellValue, type Sheet } from "../core/workbook/workbook";
import type { CellBlock } from "./cell-values";
import type { MergeAnswer } from "./merges";

/** A sheet while its blocks come in, from the left and from above. */
export interface SheetDraft {
  readonly name: string;
  readonly isProtected: boolean;
  /** The area of all cells with content; `null` for an empty sheet. */
  used: Area | null;
  readonly values: CellValue[][];
  readonly formulas: ((string | null)[] | null)[];
  merges: MergeAnswer;
}

/** A sheet of which nothing is read yet. */
export function startDraft(name: string, isProtected: boolean): SheetDraft {
  return { name, isProtected, used: null, values: [], formulas: [], merges: { areas: [], cut: [] } };
}

/** Puts the cells of a block into the draft; the used area is known by then. */
export function addBlock(draft: SheetDraft, { area, values, formulas }: CellBlock): void {
  if (!draft.used) return;
  const left = area.left - draft.used.left;
  const top = area.top - draft.used.top;
  values.forEach((row, at) => {
    const cells = (draft.values[top + at] ??= []);
    placeRow(cells, left, row);
    const own = formulas[at];
    if (own) placeRow((draft.formulas[top + at] ??= []), left, own);
  });
}

function placeRow<Cell>(cells: (Cell | null)[], left: number, row: readonly (Cell | null)[]): void {
  while (cells.length < left) cells.push(null);
  for (const [column, cell] of row.entries()) cells[left + column] = cell;
}

/**
 * The sheet that the draft came to. Hidden rows and columns stay untold: Excel names them only row by row, and nothing
 * is checked otherwise for being hidden.
 */
export function finishDraft({ name, used, values, formulas, merges: { areas: merges } }: SheetDraft): Sheet {
  if (!used) return makeSheet({ name, values: [], merges });
  const height = used.bottom - used.top + 1;
  return makeSheet({
    name,
    origin: { row: used.top, column: used.left },
    values: Array.from({ length: height }, (_, row) => values[row] ?? []),
    formulas: Array.from({ length: formulas.length }, (_, row) => formulas[row] ?? null),
    merges,
  });
}
