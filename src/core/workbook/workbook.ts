/** What a workbook is here: plain values, as a reader hands them over and as JSON could carry them. */

/** A calendar day, as Excel counts it: 1 = 1900-01-01, with the 1900 leap-year slip kept (60 = 1900-02-29). */
export interface DateValue {
  readonly type: "date";
  readonly serial: number;
}

/** A formula's failure shown in a cell, such as `#REF!`. */
export interface ErrorValue {
  readonly type: "error";
  readonly code: string;
}

/** The value of one cell; `null` is an empty cell. Rich text and hyperlinks are their plain text. */
export type CellValue = string | number | boolean | null | DateValue | ErrorValue;

/** A rectangle of cells, 0-based, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell of one sheet, 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly name: string;
  /** Where `values[0][0]` stands in the sheet, 0-based. */
  readonly origin: CellPlace;
  /** The used range, row by row. Rows may be shorter than the widest one. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas without their `=`, at the same places as `values`; rows and cells without one are absent or null. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  /** Merged areas in sheet coordinates. They may overlap in a damaged file; the first one speaks. */
  readonly merges: readonly Area[];
  /** Hidden rows and columns, sheet coordinates, ascending. Hidden cells are checked like any other. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** New contents of one area, as an event reports them: `values` and `formulas` have the area's shape. */
export interface Change {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas without their `=`; left out where the area has none. */
  readonly formulas?: readonly (readonly (string | null)[])[];
}

/** A sheet with the parts that most sheets lack left empty. */
export function makeSheet(parts: Pick<Sheet, "name" | "values"> & Partial<Sheet>): Sheet {
  return {
    origin: { row: 0, column: 0 },
    formulas: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...parts,
  };
}

/** The value at a place of the sheet (0-based, sheet coordinates), `null` outside the used range. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The formula at a place of the sheet without its `=`, `null` where there is none. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The rows that the used range spans: first and one past the last, sheet coordinates. */
export function rowSpan(sheet: Sheet): { first: number; end: number } {
  return { first: sheet.origin.row, end: sheet.origin.row + sheet.values.length };
}
