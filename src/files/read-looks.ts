import { FileFault, type FileProblem, settle } from "./file-problems";
import { COLUMNS, ROWS } from "./limits";
import { type Meter, spend, startMeter } from "./meter";
import { findPart, openPackage, readRelationships, type SheetPart, type WorkbookPackage } from "./package";
import { type CellStyle, PLAIN_STYLE, readStyles } from "./read-styles";
import { recognise } from "./recognise";
import { readTheme } from "./theme-colors";
import { type Attributes, attribute, decodeXml, isTrue, parseXml } from "./xml";
import { unescapeText } from "./xml-text";
import { unpack } from "./zip";

/** A run of columns, 0-based, both ends included. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In pixels at 96 dpi; `null` is the sheet's default. */
  readonly width: number | null;
  /** Index of the style of its empty cells. */
  readonly style: number;
}

/** A row that the file says something of. */
export interface RowLook {
  readonly row: number;
  /** In pixels at 96 dpi; `null` fits the content. */
  readonly height: number | null;
  /** The cells that stand in the file, empty ones too, with the index of their style; columns ascending. */
  readonly cells: readonly { readonly column: number; readonly style: number }[];
}

export interface SheetLook {
  readonly name: string;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** In pixels at 96 dpi. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
}

/** How a workbook looks, apart from what its cells say. */
export interface WorkbookLook {
  readonly styles: readonly CellStyle[];
  /** One a sheet, in the order of `readWorkbook`. */
  readonly sheets: readonly SheetLook[];
}

export type LookResult =
  { readonly ok: true; readonly look: WorkbookLook } | { readonly ok: false; readonly problem: FileProblem };

/** Pixels of a digit of the default font, Calibri 11, at 96 dpi. */
const DIGIT = 7;
const PIXELS_A_POINT = 96 / 72;
/** Excel's own for Calibri 11: 8.43 digits and 15 points. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
/** Excel's most: 255 digits, 409 points. */
const WIDEST = 255;
const TALLEST = 409;

/** ECMA-376 part 1, 18.3.1.13: a width in digits as pixels. */
function pixelsOfWidth(digits: number): number {
  return Math.trunc(((256 * digits + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function measure(attributes: Attributes, name: string, most: number): number | null {
  const value = Number(attribute(attributes, name) ?? Number.NaN);
  return value >= 0 ? Math.min(value, most) : null;
}

function widthOf(attributes: Attributes, name: string): number | null {
  const digits = measure(attributes, name, WIDEST);
  return digits === null ? null : pixelsOfWidth(digits);
}

function heightOf(attributes: Attributes, name: string): number | null {
  const points = measure(attributes, name, TALLEST);
  return points === null ? null : Math.round(points * PIXELS_A_POINT);
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

interface LookScan {
  readonly look: Draft<Omit<SheetLook, "columns" | "rows">>;
  readonly columns: ColumnLook[];
  readonly rows: { readonly row: number; readonly height: number | null; readonly cells: Cells }[];
  readonly meter: Meter;
  readonly part: string;
  section: string;
  column: number;
}

type Cells = { column: number; style: number }[];

function openColumn(scan: LookScan, attributes: Attributes): void {
  const first = Number(attribute(attributes, "min")) - 1;
  const last = Math.min(Number(attribute(attributes, "max")), COLUMNS) - 1;
  if (!(first >= 0 && last >= first)) return;
  const style = Number(attribute(attributes, "style") ?? 0);
  scan.columns.push({ first, last, width: widthOf(attributes, "width"), style });
}

/** The content's reader has judged the order of rows and cells; here what is out of order is left out. */
function openRow(scan: LookScan, attributes: Attributes): void {
  const row = Number(attribute(attributes, "r") ?? (scan.rows.at(-1)?.row ?? -1) + 2) - 1;
  scan.column = -1;
  if (!(row >= 0 && row < ROWS)) return;
  scan.rows.push({ row, height: heightOf(attributes, "ht"), cells: [] });
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Za-z]{1,3}/.exec(reference)?.[0].toUpperCase() ?? "") {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column - 1;
}

function openCell(scan: LookScan, attributes: Attributes): void {
  const reference = attribute(attributes, "r");
  scan.column = reference === undefined ? scan.column + 1 : columnOf(reference);
  const style = Number(attribute(attributes, "s") ?? 0);
  if (scan.column < 0 || scan.column >= COLUMNS) return;
  spend(scan.meter, "cells", 1, scan.part);
  scan.rows.at(-1)?.cells.push({ column: scan.column, style });
}

function openView(scan: LookScan, name: string, attributes: Attributes): void {
  if (name === "sheetView") {
    scan.look.gridlines =
      attribute(attributes, "showGridLines") === undefined || isTrue(attributes, "showGridLines");
  } else if (name === "pane" && (attribute(attributes, "state") ?? "").startsWith("frozen")) {
    const count = (side: string, most: number) => Math.trunc(measure(attributes, side, most) ?? 0);
    scan.look.frozen = { rows: count("ySplit", ROWS), columns: count("xSplit", COLUMNS) };
  }
}

function open(scan: LookScan, name: string, attributes: Attributes, depth: number): void {
  if (depth === 2) {
    scan.section = name;
    if (name !== "sheetFormatPr") return;
    scan.look.defaultWidth = widthOf(attributes, "defaultColWidth") ?? DEFAULT_WIDTH;
    scan.look.defaultHeight = heightOf(attributes, "defaultRowHeight") ?? DEFAULT_HEIGHT;
  } else if (scan.section === "sheetData") {
    if (depth === 3 && name === "row") openRow(scan, attributes);
    else if (depth === 4 && name === "c") openCell(scan, attributes);
  } else if (scan.section === "cols" && name === "col") openColumn(scan, attributes);
  else if (scan.section === "sheetViews") openView(scan, name, attributes);
}

function readSheetLook({ name, entry }: SheetPart, hidden: boolean, meter: Meter): SheetLook {
  const scan: LookScan = {
    look: {
      name,
      hidden,
      gridlines: true,
      frozen: { rows: 0, columns: 0 },
      defaultWidth: DEFAULT_WIDTH,
      defaultHeight: DEFAULT_HEIGHT,
    },
    columns: [],
    rows: [],
    meter,
    part: entry.name,
    section: "",
    column: -1,
  };
  parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
    open: (tag, attributes, depth) => {
      open(scan, tag, attributes, depth);
    },
  });
  return { ...scan.look, columns: scan.columns, rows: scan.rows };
}

function readHiddenSheets({ workbookPart }: WorkbookPackage, meter: Meter): ReadonlySet<string> {
  const hidden = new Set<string>();
  const { name: part } = workbookPart;
  parseXml(decodeXml(unpack(workbookPart, meter), part), part, {
    open: (name, attributes, depth) => {
      if (depth !== 3 || name !== "sheet" || (attribute(attributes, "state") ?? "visible") === "visible")
        return;
      hidden.add(unescapeText(attribute(attributes, "name") ?? ""));
    },
  });
  return hidden;
}

/**
 * Reads how the workbook of an .xlsx or .xlsm file looks: fonts, fills, borders, alignment, number formats, widths,
 * heights, frozen panes, hidden sheets. Runs of different format within one text are not told apart. Any other or
 * damaged content is a typed problem, as in `readWorkbook`.
 */
export function readLooks(bytes: Uint8Array): LookResult {
  return settle((): LookResult => {
    const foreign = recognise(bytes);
    if (foreign) throw new FileFault(foreign);
    const meter = startMeter();
    const book = openPackage(bytes, meter);
    const links = readRelationships(book.parts, book.workbookPart.name, meter);
    const related = (kind: string) =>
      findPart(book.parts, links.find((one) => one.kind === kind)?.target ?? "");
    const sheet = related("styles");
    const styles = sheet ? readStyles(sheet, readTheme(related("theme"), meter), meter) : [];
    const hidden = readHiddenSheets(book, meter);
    const sheets = book.sheets.map((part) => readSheetLook(part, hidden.has(part.name), meter));
    return { ok: true, look: { styles: styles.length > 0 ? styles : [PLAIN_STYLE], sheets } };
  });
}
