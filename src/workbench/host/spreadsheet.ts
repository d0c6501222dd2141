import type { Area } from "../../core/workbook/workbook";

/** The spreadsheet under the host: plain values in, plain values out. Sheets are named by their lasting id. */

export type CellScalar = string | number | boolean | null;

/** One cell as it stands: an error is its text, such as `#REF!`; a date is its serial. */
export interface Cell {
  readonly value: CellScalar;
  /** With its `=`; `null` where there is none. */
  readonly formula: string | null;
  /** The number format, `General` where none was set. */
  readonly format: string;
}

/** What to put into a cell; what is left out stays. A formula has its `=`; `value: null` empties the cell. */
export interface CellWrite {
  readonly value?: CellScalar;
  readonly formula?: string;
  readonly format?: string;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

/** How cells look; colours as `#RRGGBB`, sizes in points. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: Horizontal;
  readonly vertical?: Vertical;
  /** Lines at the edges of each cell. */
  readonly edges?: Readonly<Partial<Record<Edge, EdgeLine>>>;
}

export type Edge = "Top" | "Bottom" | "Left" | "Right";

export interface EdgeLine {
  readonly style: "None" | "Continuous" | "Dash" | "Dot";
  readonly color: string;
}

export type Horizontal = "General" | "Left" | "Center" | "Right" | "Justify";
export type Vertical = "Top" | "Center" | "Bottom";

/** A conditional format that applies where a formula is true; anything else is `other` and only kept. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly kind: "formula" | "other";
  /** With its `=`; empty until it is set. */
  readonly formula: string;
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
}

export type LineKind = "rows" | "columns";

/** What happened to the spreadsheet, whoever did it. */
export type SpreadsheetChange =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      readonly before: CellScalar | undefined;
    }
  | {
      readonly kind: "inserted" | "deleted";
      readonly lines: LineKind;
      readonly sheet: string;
      readonly area: Area;
    }
  | { readonly kind: "sheet-added" | "sheet-deleted"; readonly sheet: string }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "selected"; readonly sheet: string; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: string };

export interface Spreadsheet {
  sheets(): readonly SheetInfo[];
  activeSheet(): string;
  activate(sheet: string): void;
  addSheet(name: string): string;
  deleteSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;

  /** The smallest area that holds every cell with content (or with `formats` also a format); `null` for none. */
  usedArea(sheet: string, formats: boolean): Area | null;
  readCells(sheet: string, area: Area): readonly (readonly Cell[])[];
  /** Writes an area row by row; `null` cells stay as they are. */
  writeCells(sheet: string, area: Area, cells: readonly (readonly (CellWrite | null)[])[]): void;

  style(sheet: string, row: number, column: number): CellStyle;
  setStyle(sheet: string, area: Area, style: CellStyle): void;
  clearStyle(sheet: string, area: Area): void;
  columnWidth(sheet: string, column: number): number;
  /** Width in points. */
  setColumnWidth(sheet: string, first: number, last: number, width: number): void;
  rowHeight(sheet: string, row: number): number;
  /** Height in points. */
  setRowHeight(sheet: string, first: number, last: number, height: number): void;
  isHidden(sheet: string, lines: LineKind, index: number): boolean;
  setHidden(sheet: string, lines: LineKind, first: number, last: number, hidden: boolean): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  insertLines(sheet: string, lines: LineKind, first: number, count: number): void;
  deleteLines(sheet: string, lines: LineKind, first: number, count: number): void;

  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  /** Adds a conditional format before all others; returns its id. */
  addConditionalFormat(sheet: string, areas: readonly Area[]): string;
  setConditionalFormat(sheet: string, format: ConditionalFormat): void;
  deleteConditionalFormat(sheet: string, id: string): void;

  select(sheet: string, area: Area): void;
  selection(): { readonly sheet: string; readonly area: Area };

  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;
  /** Tells of every change as it happens; returns how to stop. */
  onChange(listener: (change: SpreadsheetChange) => void): () => void;
}
