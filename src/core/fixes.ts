import type { Review } from "./check";
import { check } from "./check";
import { placeOf } from "./checking/ascending";
import type { CellEdit, DeleteRow, Edit, MergeCells } from "./edits";
import { isCellEdit } from "./edits";
import { mergeCells } from "./merge-cells";
import type { Finding } from "./report";
import type { Settings } from "./settings";
import type { NewValue } from "./workbook/change";
import { sameValue, setCells } from "./workbook/change";
import type { Sheet, Workbook } from "./workbook/workbook";
import { formulaAt, valueAt } from "./workbook/workbook";

/** A finding whose fix was taken. */
export interface TakenFix {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** What applying all safe fixes comes to. */
export interface SafeFixes {
  /** The fixes in the order in which they were taken. */
  readonly taken: readonly TakenFix[];
  /** One edit a cell, from its present value to its last. */
  readonly edits: readonly Edit[];
  /** The review of the workbook as it is afterwards. */
  readonly review: Review;
}

/** One fix can uncover another in the same cell (letters, then spaces); more rounds than this would be a quarrel. */
const MOST_ROUNDS = 10;

/** Takes every safe fix, round by round, until none is left. The workbook given stays as it is. */
export function takeSafeFixes(workbook: Workbook, settings: Settings): SafeFixes {
  let taken: readonly TakenFix[] = [];
  let current = workbook;
  let review = check(current, settings);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = compatible(review.report.findings);
    if (fixes.length === 0) break;
    const applied = applyEdits(
      current,
      fixes.flatMap(({ edits }) => edits),
    );
    if (applied.applied.length === 0) break;
    taken = taken.concat(fixes);
    current = applied.workbook;
    review = check(current, settings);
  }
  return { taken, edits: netEdits(taken.flatMap(({ edits }) => edits)), review };
}

/** Safe fixes of which no two touch one cell; the earlier finding goes first. */
function compatible(findings: readonly Finding[]): TakenFix[] {
  const touched = new Set<string>();
  return findings.flatMap((finding) => {
    if (!finding.fix?.safe) return [];
    const { edits } = finding.fix;
    const cells = edits.flatMap(cellKeys);
    if (cells.some((cell) => touched.has(cell))) return [];
    for (const cell of cells) touched.add(cell);
    return [{ finding, edits }];
  });
}

function cellKeys(edit: Edit): string[] {
  const keyOf = (row: number, column: number): string => JSON.stringify([edit.sheet, row, column]);
  if (isCellEdit(edit)) return [keyOf(edit.cell.row, edit.cell.column)];
  if (edit.type === "delete-row") return edit.expect.map((_, at) => keyOf(edit.row, edit.left + at));
  const keys: string[] = [];
  for (let row = edit.area.top; row <= edit.area.bottom; row += 1) {
    for (let column = edit.area.left; column <= edit.area.right; column += 1) keys.push(keyOf(row, column));
  }
  return keys;
}

/** Several edits of one cell as one; edits that come to nothing fall out. */
function netEdits(edits: readonly Edit[]): Edit[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${isCellEdit(edit) ? "set" : edit.type} ${cellKeys(edit).join(" ")}`;
    const before = byCell.get(key);
    byCell.set(key, before && isCellEdit(before) && isCellEdit(edit) ? joined(before, edit) : edit);
  }
  return [...byCell.values()].filter((edit) => !isCellEdit(edit) || changesCell(edit));
}

/** The later of two edits of one cell, expecting what the earlier one expects. */
function joined(before: CellEdit, edit: CellEdit): CellEdit {
  const { expect, expectFormula } = before;
  if (expectFormula === edit.expectFormula) return { ...edit, expect };
  return { ...edit, expect, expectFormula: expectFormula ?? null };
}

function changesCell(edit: CellEdit): boolean {
  if (edit.type === "set-formula") return edit.formula !== edit.expectFormula;
  return (edit.expectFormula ?? null) !== null || !sameValue(edit.expect, edit.value);
}

/** A workbook after edits, with those that took and those that its cells refused. */
export interface EditedWorkbook {
  readonly workbook: Workbook;
  readonly applied: readonly Edit[];
  readonly refused: readonly Edit[];
}

/**
 * Applies edits to the plain workbook, each refused when its cell no longer holds what it expects to replace. Rows are
 * deleted last and from below, so that the edits before them still mean the rows they name.
 */
export function applyEdits(workbook: Workbook, edits: readonly Edit[]): EditedWorkbook {
  const applied: Edit[] = [];
  const refused: Edit[] = [];
  const note = (edit: Edit, took: boolean): boolean => {
    (took ? applied : refused).push(edit);
    return took;
  };
  const known = new Set(workbook.sheets.map(({ name }) => name));
  const mine = edits.filter((edit) => known.has(edit.sheet) || note(edit, false));
  const sheets = workbook.sheets.map((sheet) =>
    editSheet(
      sheet,
      mine.filter((edit) => edit.sheet === sheet.name),
      note,
    ),
  );
  return { workbook: { ...workbook, sheets }, applied, refused };
}

function editSheet(
  sheet: Sheet,
  edits: readonly Edit[],
  note: (edit: Edit, took: boolean) => boolean,
): Sheet {
  const valued = setValues(sheet, edits.filter(isCellEdit), note);
  const merged = mergeCells(valued, edits.filter(isMerge), note);
  return deleteRows(merged, edits.filter(isDeletion), note);
}

const isMerge = (edit: Edit): edit is MergeCells => edit.type === "merge";

/** All values at once: a sheet of 100,000 rows is copied once, not once an edit. */
function setValues(
  sheet: Sheet,
  edits: readonly CellEdit[],
  note: (edit: Edit, took: boolean) => boolean,
): Sheet {
  const values = new Map<string, NewValue>();
  for (const edit of edits) {
    const { row, column } = edit.cell;
    const key = `${row} ${column}`;
    const present = values.get(key) ?? {
      value: valueAt(sheet, row, column),
      formula: formulaAt(sheet, row, column),
    };
    const { expect, expectFormula = present.formula } = edit;
    const fits = sameValue(present.value, expect) && present.formula === expectFormula;
    const formula = edit.type === "set-formula" ? edit.formula : null;
    if (note(edit, fits)) values.set(key, { row, column, value: edit.value, formula });
  }
  return setCells(sheet, [...values.values()]);
}

const isDeletion = (edit: Edit): edit is DeleteRow => edit.type === "delete-row";

/** All deletions at once, as all values. A row is deleted once: another edit means the row that is gone. */
function deleteRows(
  sheet: Sheet,
  edits: readonly DeleteRow[],
  note: (edit: Edit, took: boolean) => boolean,
): Sheet {
  const gone = new Set<number>();
  for (const edit of edits.toSorted((a, b) => b.row - a.row)) {
    const { row, left, expect } = edit;
    const fits = expect.every((value, at) => sameValue(valueAt(sheet, row, left + at), value));
    if (note(edit, fits && !gone.has(row))) gone.add(row);
  }
  return gone.size === 0 ? sheet : withoutRows(sheet, gone);
}

function withoutRows(sheet: Sheet, gone: ReadonlySet<number>): Sheet {
  const ascending = [...gone].sort((a, b) => a - b);
  const moved = (row: number): number => row - placeOf(ascending, row);
  const stays = (_: unknown, at: number): boolean => !gone.has(sheet.origin.row + at);
  const merges = sheet.merges.flatMap((area) => {
    const [top, bottom] = [moved(area.top), moved(area.bottom + 1) - 1];
    return bottom < top || (top === bottom && area.left === area.right) ? [] : [{ ...area, top, bottom }];
  });
  return {
    ...sheet,
    origin: { ...sheet.origin, row: moved(sheet.origin.row) },
    values: sheet.values.filter(stays),
    formulas: sheet.formulas.filter(stays),
    merges,
    hiddenRows: sheet.hiddenRows.filter((row) => !gone.has(row)).map(moved),
  };
}

/** The edits that put back what edits changed, in the order in which to apply them; merges and deletions stay. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.toReversed().flatMap((edit): Edit[] => (isCellEdit(edit) ? [inverse(edit)] : []));
}

function inverse(edit: CellEdit): CellEdit {
  const { sheet, cell, expect, value, expectFormula = null } = edit;
  const now = edit.type === "set-formula" ? edit.formula : null;
  const back = { sheet, cell, expect: value, value: expect };
  if (expectFormula !== null) {
    return { type: "set-formula", ...back, expectFormula: now, formula: expectFormula };
  }
  return now === null ? { type: "set", ...back } : { type: "set", ...back, expectFormula: now };
}
