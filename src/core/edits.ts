import type { Area, CellPlace, CellValue } from "./workbook/workbook";

/** Puts a value into one cell. Refused when the cell no longer holds `expect`. */
export interface SetValue {
  readonly type: "set";
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly expect: CellValue;
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
export type Edit = SetValue | MergeCells | DeleteRow;
