import type { Area, CellPlace, CellValue } from "./workbook/workbook";

/** Puts a value into one cell. Refused when the cell no longer holds `expect`. */
export interface SetValue {
  readonly type: "set";
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly expect: CellValue;
  /** The formula that the value replaces. Where it is left out, files and Excel refuse to write over a formula. */
  readonly expectFormula?: string | null;
  readonly value: CellValue;
}

/** Puts a formula into one cell. Refused when the cell no longer holds `expect` and `expectFormula`. */
export interface SetFormula {
  readonly type: "set-formula";
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly expect: CellValue;
  /** Null for a cell without a formula. */
  readonly expectFormula: string | null;
  /** In English with commas, as files and Office.js have it; without its `=`. */
  readonly formula: string;
  /** What it will show. */
  readonly value: CellValue;
}

/** Merges an area whose other cells are blank. Refused when its top-left cell no longer holds `expect`. */
export interface MergeCells {
  readonly type: "merge";
  readonly sheet: string;
  readonly area: Area;
  readonly expect: CellValue;
}

/** Deletes a whole sheet row. Refused when its cells from `left` on no longer hold `expect`. */
export interface DeleteRow {
  readonly type: "delete-row";
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly expect: readonly CellValue[];
}

/** One thing to change in a workbook, with what it expects to replace. */
export type Edit = CellEdit | MergeCells | DeleteRow;

/** New contents for one cell. */
export type CellEdit = SetValue | SetFormula;

/** Whether an edit gives one cell new contents. */
export function isCellEdit(edit: Edit): edit is CellEdit {
  return edit.type === "set" || edit.type === "set-formula";
}
