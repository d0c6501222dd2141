import type { CellEdit, DeleteRow, Edit, MergeCells } from "../core/edits";
import { isCellEdit } from "../core/edits";
import { isBlank } from "../core/text/blank";
import { isInside, overlap } from "../core/workbook/address";
import { sameValue } from "../core/workbook/change";
import type { Area, CellPlace, CellValue } from "../core/workbook/workbook";
import type { CellContent } from "./cell-values";
import type { ReadCell } from "./cell-writes";

/**
 * Why an edit was not applied: the cell holds something else by now; the sheet is protected; a formula or another
 * value would be lost; Excel did not keep what was written.
 */
export type Refusal = "changed-meanwhile" | "protected" | "would-lose-value" | "not-taken";

export interface RefusedEdit {
  readonly edit: Edit;
  readonly why: Refusal;
}

/** What was read of a sheet before it is edited. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /** By `placeKey`: the cells to set and those of the areas to merge. */
  readonly contents: ReadonlyMap<string, CellContent>;
  /** Merged areas in and around the areas to merge. */
  readonly merges: readonly Area[];
  /** The used cells of the rows to delete. */
  readonly rows: ReadonlyMap<number, readonly ReadCell<CellPlace>[]>;
}

/** The last value and formula of a cell, and the edits that they came from. */
export interface CellPlan {
  readonly cell: CellPlace;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly edits: readonly CellEdit[];
}

/** What to do in one sheet: values and formulas first, then merges, then deletions from below, as src/core/fixes does. */
export interface SheetPlan {
  readonly sheet: string;
  /** What every cell to set shall hold in the end. */
  readonly sets: readonly CellPlan[];
  readonly merges: readonly MergeCells[];
  readonly deletions: readonly DeleteRow[];
  readonly refused: readonly RefusedEdit[];
}

/** A place as a key of maps. */
export function placeKey({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}

/** Every cell of an area, row by row. */
export function placesOf({ top, left, bottom, right }: Area): CellPlace[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, at) => ({
    row: top + Math.floor(at / width),
    column: left + (at % width),
  }));
}

/** Judges the edits of one sheet against what it holds; each is planned or refused. */
export function judgeEdits(sheet: string, edits: readonly Edit[], facts: SheetFacts): SheetPlan {
  if (facts.isProtected) {
    const refused = edits.map((edit): RefusedEdit => ({ edit, why: "protected" }));
    return { sheet, sets: [], merges: [], deletions: [], refused };
  }
  const sets = new Map<string, CellPlan>();
  const draft: Draft = {
    facts,
    contentAt: (place) =>
      sets.get(placeKey(place)) ?? facts.contents.get(placeKey(place)) ?? { value: null, formula: null },
    merges: [...facts.merges],
  };
  const refused: RefusedEdit[] = [];
  const accept = (edit: Edit, why: Refusal | null): boolean => {
    if (why !== null) refused.push({ edit, why });
    return why === null;
  };
  for (const edit of edits.filter(isCellEdit)) {
    if (!accept(edit, judgeCell(draft, edit))) continue;
    const { cell, value } = edit;
    const before = sets.get(placeKey(cell))?.edits ?? [];
    const formula = edit.type === "set-formula" ? edit.formula : null;
    sets.set(placeKey(cell), { cell, value, formula, edits: [...before, edit] });
  }
  const merges = edits
    .filter((one) => one.type === "merge")
    .filter((edit) => {
      const isFine = accept(edit, judgeMerge(draft, edit));
      if (isFine) draft.merges.push(edit.area);
      return isFine;
    });
  const deletions = edits
    .filter((one) => one.type === "delete-row")
    .filter((edit) => accept(edit, judgeDeletion(draft, edit)))
    .sort((a, b) => b.row - a.row);
  return { sheet, sets: [...sets.values()], merges, deletions, refused };
}

/** The sheet as it will be after the edits planned so far. */
interface Draft {
  readonly facts: SheetFacts;
  readonly contentAt: (place: CellPlace) => Pick<CellContent, "value" | "formula">;
  readonly merges: Area[];
}

function judgeCell({ contentAt }: Draft, { cell, expect, expectFormula }: CellEdit): Refusal | null {
  const { value, formula } = contentAt(cell);
  if (!sameValue(value, expect)) return "changed-meanwhile";
  if (formula === (expectFormula ?? null)) return null;
  return expectFormula === undefined ? "would-lose-value" : "changed-meanwhile";
}

function judgeMerge({ contentAt, merges }: Draft, { area, expect }: MergeCells): Refusal | null {
  const [first, ...others] = placesOf(area).map(contentAt);
  if (!first || !sameValue(first.value, expect)) return "changed-meanwhile";
  const loses = others.some(({ value, formula }) => !isBlank(value) || formula !== null);
  const crosses = merges.some((merge) => overlap(merge, area) && !isInside(merge, area));
  return loses || crosses ? "would-lose-value" : null;
}

function judgeDeletion({ facts, contentAt }: Draft, edit: DeleteRow): Refusal | null {
  const { row, left, expect } = edit;
  const cells = (facts.rows.get(row) ?? []).map((cell) => {
    if (!facts.contents.has(placeKey(cell))) return cell;
    const { value, formula } = contentAt(cell);
    return { ...cell, content: { ...cell.content, value, formula } };
  });
  if (!holdsRow(cells, edit)) return "changed-meanwhile";
  const loses = cells.some(
    ({ column, content }) =>
      content.formula !== null ||
      ((column < left || column >= left + expect.length) && !isBlank(content.value)),
  );
  return loses ? "would-lose-value" : null;
}

/** Whether the used cells of a row hold what a deletion expects of it. */
export function holdsRow(cells: readonly ReadCell<CellPlace>[], { left, expect }: DeleteRow): boolean {
  const present = new Map(cells.map(({ column, content }) => [column, content.value]));
  return expect.every((value, at) => sameValue(present.get(left + at) ?? null, value));
}
