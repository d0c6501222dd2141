import type { DeleteRow, Edit, MergeCells, SetValue } from "../core/edits";
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

/** What to do in one sheet: values first, then merges, then deletions from below, as src/core/fixes does. */
export interface SheetPlan {
  readonly sheet: string;
  /** The last value of every cell to set, and the edits that it came from. */
  readonly sets: readonly {
    readonly cell: CellPlace;
    readonly value: CellValue;
    readonly edits: readonly SetValue[];
  }[];
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
  const sets = new Map<string, { cell: CellPlace; value: CellValue; edits: SetValue[] }>();
  const draft: Draft = {
    facts,
    valueAt: (place) => {
      const planned = sets.get(placeKey(place));
      return planned ? planned.value : (facts.contents.get(placeKey(place))?.value ?? null);
    },
    merges: [...facts.merges],
  };
  const refused: RefusedEdit[] = [];
  const accept = (edit: Edit, why: Refusal | null): boolean => {
    if (why !== null) refused.push({ edit, why });
    return why === null;
  };
  for (const edit of edits.filter((one) => one.type === "set")) {
    if (!accept(edit, judgeSet(draft, edit))) continue;
    const before = sets.get(placeKey(edit.cell))?.edits ?? [];
    sets.set(placeKey(edit.cell), { cell: edit.cell, value: edit.value, edits: [...before, edit] });
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
  readonly valueAt: (place: CellPlace) => CellValue;
  readonly merges: Area[];
}

function judgeSet({ facts, valueAt }: Draft, { cell, expect }: SetValue): Refusal | null {
  if (!sameValue(valueAt(cell), expect)) return "changed-meanwhile";
  return facts.contents.get(placeKey(cell))?.formula == null ? null : "would-lose-value";
}

function judgeMerge({ facts, valueAt, merges }: Draft, { area, expect }: MergeCells): Refusal | null {
  const [first, ...others] = placesOf(area);
  if (!first || !sameValue(valueAt(first), expect)) return "changed-meanwhile";
  const loses = others.some(
    (place) => !isBlank(valueAt(place)) || facts.contents.get(placeKey(place))?.formula != null,
  );
  const crosses = merges.some((merge) => overlap(merge, area) && !isInside(merge, area));
  return loses || crosses ? "would-lose-value" : null;
}

function judgeDeletion({ facts, valueAt }: Draft, edit: DeleteRow): Refusal | null {
  const { row, left, expect } = edit;
  const cells = (facts.rows.get(row) ?? []).map((cell) =>
    facts.contents.has(placeKey(cell))
      ? { ...cell, content: { ...cell.content, value: valueAt(cell) } }
      : cell,
  );
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
