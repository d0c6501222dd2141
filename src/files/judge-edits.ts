import type { CellEdit, Edit, MergeCells } from "../core/edits";
import { isBlank } from "../core/text/blank";
import { overlap } from "../core/workbook/address";
import {
  formulaAt,
  valueAt,
  type Area,
  type CellPlace,
  type CellValue,
  type Sheet,
} from "../core/workbook/workbook";
import { COLUMNS, placeKey, ROWS } from "./limits";
import { callsNewerFunction } from "./newer-functions";
import type { SheetLocks } from "./read-sheet";
import type { CellWrite } from "./sheet-patch";
import type { TableArea } from "./table-areas";

/**
 * Why an edit was not applied: the sheet is missing; the cell no longer holds what was expected; it holds a formula or
 * the result of an array formula; differently formatted runs would be lost; the sheet is protected; a merge covers the
 * cell or crosses the area to merge; other cells of that area are not blank; an Excel table would break; the cell is
 * not formatted as a date; this kind of edit, value or formula cannot be written here.
 */
export type RefusalReason =
  | "no-sheet"
  | "changed"
  | "formula"
  | "rich-text"
  | "protected"
  | "merged"
  | "not-blank"
  | "table"
  | "no-date-format"
  | "unsupported";

/** A sheet while its edits are judged one after another: as it was, and what they changed so far. */
export interface SheetDraft {
  readonly sheet: Sheet;
  readonly locks: SheetLocks;
  readonly tables: readonly TableArea[];
  /** Of the cells to set (`placeKey`): those that the file's merged areas hide. */
  readonly covered: ReadonlySet<number>;
  /** Of the cells to set: those that an array formula or data table fills with others. */
  readonly inArrays: ReadonlySet<number>;
  readonly writes: Map<number, CellWrite>;
  merges: readonly Area[];
  /** Of `merges`, those that an edit made. */
  readonly newMerges: Area[];
}

/** What one cell of Excel holds. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
/** A larger area to merge is a mistake. */
const LARGEST_MERGE = 100_000;

function holds(area: Area, { row, column }: CellPlace): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function isInside(inner: Area, outer: Area): boolean {
  return (
    holds(outer, { row: inner.top, column: inner.left }) &&
    holds(outer, { row: inner.bottom, column: inner.right })
  );
}

/** Whether a place is one of Excel's. */
export function isPlace({ row, column }: CellPlace): boolean {
  const isIndex = (index: number, end: number) => Number.isInteger(index) && index >= 0 && index < end;
  return isIndex(row, ROWS) && isIndex(column, COLUMNS);
}

/** Whether two cell values are the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  if (a.type === "date") return b.type === "date" && a.serial === b.serial;
  return b.type === "error" && a.code === b.code;
}

function currentValue(draft: SheetDraft, { row, column }: CellPlace): CellValue {
  const write = draft.writes.get(placeKey(row, column));
  return write ? write.value : valueAt(draft.sheet, row, column);
}

function currentFormula(draft: SheetDraft, { row, column }: CellPlace): string | null {
  const write = draft.writes.get(placeKey(row, column));
  return write ? write.formula : formulaAt(draft.sheet, row, column);
}

function isWritable(value: CellValue): boolean {
  if (typeof value === "string") return value.length <= LONGEST_TEXT;
  if (typeof value === "number") return Number.isFinite(value);
  return (
    value === null || typeof value === "boolean" || value.type === "error" || Number.isFinite(value.serial)
  );
}

/** Whether Excel can read a formula of that text from a file; one that starts with `=` would be written with two. */
function isFormula(formula: string): boolean {
  const fits = formula.length > 0 && formula.length < LONGEST_FORMULA;
  return fits && !/^=|\p{Cc}/u.test(formula) && !callsNewerFunction(formula);
}

/** What speaks against writing over what the cell holds in place of a value or formula. */
function judgeFormula(draft: SheetDraft, { cell, expectFormula }: CellEdit): RefusalReason | null {
  const key = placeKey(cell.row, cell.column);
  const formula = currentFormula(draft, cell);
  if (draft.inArrays.has(key)) return "formula";
  if (formula === (expectFormula ?? null)) return null;
  return expectFormula === undefined ? "formula" : "changed";
}

function judgeCell(draft: SheetDraft, edit: CellEdit): RefusalReason | null {
  const { cell, expect, value } = edit;
  const key = placeKey(cell.row, cell.column);
  const isHeader = ({ area, headerRows }: TableArea) =>
    holds({ ...area, bottom: area.top + headerRows - 1 }, cell);
  const isCovered = (area: Area) => holds(area, cell) && (area.top !== cell.row || area.left !== cell.column);
  if (!isPlace(cell) || !isWritable(value)) return "unsupported";
  if (edit.type === "set-formula" && !isFormula(edit.formula)) return "unsupported";
  if (!sameValue(currentValue(draft, cell), expect)) return "changed";
  const reason = judgeFormula(draft, edit);
  if (reason !== null) return reason;
  if (draft.locks.mixed.has(key)) return "rich-text";
  if (draft.covered.has(key) || draft.newMerges.some(isCovered)) return "merged";
  if (draft.tables.some(isHeader)) return "table";
  const isDate = typeof value === "object" && value?.type === "date";
  return isDate && !draft.locks.dated.has(key) ? "no-date-format" : null;
}

/** The cells of an area but its top-left one. */
function otherCells({ top, left, bottom, right }: Area): CellPlace[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width - 1 }, (_, index) => ({
    row: top + Math.floor((index + 1) / width),
    column: left + ((index + 1) % width),
  }));
}

function judgeMerge(draft: SheetDraft, { area, expect }: MergeCells): RefusalReason | null {
  const first = { row: area.top, column: area.left };
  const last = { row: area.bottom, column: area.right };
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const isOrdered = area.top <= area.bottom && area.left <= area.right;
  if (!isPlace(first) || !isPlace(last) || !isOrdered || size < 2 || size > LARGEST_MERGE)
    return "unsupported";
  if (!sameValue(currentValue(draft, first), expect)) return "changed";
  if (draft.merges.some((merge) => overlap(merge, area) && !isInside(merge, area))) return "merged";
  if (draft.tables.some((table) => overlap(table.area, area))) return "table";
  if (draft.locks.arrays.some((array) => overlap(array, area))) return "formula";
  const others = otherCells(area);
  if (others.some((place) => currentFormula(draft, place) !== null)) return "formula";
  return others.every((place) => isBlank(currentValue(draft, place))) ? null : "not-blank";
}

/** Puts new contents into the draft. Cells that have their formula from the cell get it as their own. */
function draftCell({ sheet, locks, writes }: SheetDraft, edit: CellEdit): void {
  const { row, column } = edit.cell;
  const formula = edit.type === "set-formula" ? edit.formula : null;
  writes.set(placeKey(row, column), { row, column, value: edit.value, formula });
  for (const sharer of locks.sharing.get(placeKey(row, column)) ?? []) {
    const key = placeKey(sharer.row, sharer.column);
    if (writes.has(key)) continue;
    const value = valueAt(sheet, sharer.row, sharer.column);
    writes.set(key, { ...sharer, value, formula: formulaAt(sheet, sharer.row, sharer.column) });
  }
}

/** Merges in the draft. As in Excel, only the top-left cell keeps its content: blanks such as `-` go. */
function draftMerge(draft: SheetDraft, { area }: MergeCells): void {
  for (const place of otherCells(area)) {
    if (currentValue(draft, place) === null) continue;
    draft.writes.set(placeKey(place.row, place.column), { ...place, value: null, formula: null });
  }
  draft.merges = [...draft.merges.filter((merge) => !isInside(merge, area)), area];
  draft.newMerges.push(area);
}

/**
 * Puts one edit into the draft of its sheet when nothing speaks against it; otherwise says why not. Deleting a row is
 * always `unsupported`: formulas, names and charts elsewhere would have to follow, which only Excel does safely.
 */
export function judgeEdit(draft: SheetDraft, edit: Edit): RefusalReason | null {
  if (draft.locks.isProtected) return "protected";
  switch (edit.type) {
    case "set":
    case "set-formula": {
      const reason = judgeCell(draft, edit);
      if (reason === null) draftCell(draft, edit);
      return reason;
    }
    case "merge": {
      const reason = judgeMerge(draft, edit);
      if (reason === null) draftMerge(draft, edit);
      return reason;
    }
    case "delete-row":
      return "unsupported";
  }
}
