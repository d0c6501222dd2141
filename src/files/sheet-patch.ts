import { areaAddress, cellAddress, parseArea } from "../core/workbook/address";
import type { Area, CellPlace, CellValue } from "../core/workbook/workbook";
import { SHIFT_1904 } from "./cell-values";
import { FileFault } from "./file-problems";
import { COLUMNS } from "./limits";
import { type Attributes, attribute, isTrue, parseXml, piecesOf } from "./xml";
import { escapeAttribute, escapeText } from "./xml-text";

/** What to write into one cell: a value, or a formula with its present result. */
export interface CellWrite extends CellPlace {
  readonly value: CellValue;
  /** Without its `=`. */
  readonly formula: string | null;
}

/** Replaces a stretch of a part's text; the rest stays as it is. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What to change in one sheet. */
export interface SheetChanges {
  /** By row, then column, each cell once. */
  readonly writes: readonly CellWrite[];
  /** All merged areas as they shall be; `null` when they stay. */
  readonly merges: readonly Area[] | null;
  readonly date1904: boolean;
  /** The index of the style for a cell of some style that gets a number or formula. */
  readonly styleFor: (style: string, value: CellValue) => string;
}

/** ECMA-376 part 1, 18.3.1.99: what stands before `mergeCells` in a worksheet. */
const BEFORE_MERGES = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews"
  ).split(" "),
);
/** Attributes of a cell that belong to its old value. */
const OF_OLD_VALUE = new Set(["t", "cm", "vm", "ph"]);

/** The style of whole columns, both counted from 1, for cells that are not there yet. */
interface ColumnStyle {
  readonly min: number;
  readonly max: number;
  readonly style: string;
}

/** Where the patcher stands in the sheet. */
interface PatchScan {
  readonly text: string;
  readonly changes: SheetChanges;
  readonly splices: Splice[];
  /** The prefix of the sheet's elements with its colon, mostly empty. */
  prefix: string;
  section: string;
  row: number;
  column: number;
  /** The next write to place. */
  next: number;
  readonly columnStyles: ColumnStyle[];
  /** The style of the whole row that is open, if it has one. */
  rowStyle: string | null;
  /** The row's or sheet data's tag that is open. */
  rowTag: string;
  dataTag: string;
  /** The cell to be replaced. */
  replaced: { readonly start: number; readonly write: CellWrite; readonly kept: string } | null;
  oldMerges: { start: number; end: number } | null;
  placeOfMerges: number;
}

function contentXml(value: CellValue, prefix: string, date1904: boolean): { type: string; content: string } {
  const v = (content: string | number) => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: v(value) };
  if (typeof value === "boolean") return { type: ' t="b"', content: v(value ? 1 : 0) };
  if (typeof value === "string") {
    const text = `<${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t>`;
    return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
  }
  if (value.type === "error") return { type: ' t="e"', content: v(escapeText(value.code)) };
  return { type: "", content: v(date1904 ? value.serial - SHIFT_1904 : value.serial) };
}

/** A formula and its last result; a text result stands in the cell itself. */
function formulaXml(
  formula: string,
  value: CellValue,
  prefix: string,
  date1904: boolean,
): { type: string; content: string } {
  const f = `<${prefix}f>${escapeText(formula)}</${prefix}f>`;
  if (typeof value === "string") {
    return { type: ' t="str"', content: `${f}<${prefix}v>${escapeText(value)}</${prefix}v>` };
  }
  const { type, content } = contentXml(value, prefix, date1904);
  return { type, content: f + content };
}

function cellXml(scan: PatchScan, { value, formula }: CellWrite, attributes: string): string {
  const { prefix, changes } = scan;
  const { type, content } =
    formula === null
      ? contentXml(value, prefix, changes.date1904)
      : formulaXml(formula, value, prefix, changes.date1904);
  const tag = `<${prefix}c${attributes}${type}`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}

/** The attribute for the style that a new cell takes over, as in Excel: its row's, else its column's. */
function inheritedStyle({ rowStyle, columnStyles, changes }: PatchScan, write: CellWrite): string {
  const at = write.column + 1;
  const style = rowStyle ?? columnStyles.find(({ min, max }) => at >= min && at <= max)?.style;
  return style === undefined ? "" : ` s="${escapeAttribute(styleOf(changes, style, write))}"`;
}

function styleOf({ styleFor }: SheetChanges, style: string, { value, formula }: CellWrite): string {
  return formula !== null || typeof value === "number" ? styleFor(style, value) : style;
}

/** Takes the writes up to a place off the list and makes new cells of them; nothing is made to hold nothing. */
function newCells(scan: PatchScan, row: number, beforeColumn: number): string {
  let cells = "";
  for (; ; scan.next += 1) {
    const write = scan.changes.writes[scan.next];
    if (write?.row !== row || write.column >= beforeColumn) return cells;
    const attributes = ` r="${cellAddress(write)}"${inheritedStyle(scan, write)}`;
    if (write.value !== null || write.formula !== null) cells += cellXml(scan, write, attributes);
  }
}

/** The rows of all writes above a row of the sheet, none of which is there yet. */
function newRows(scan: PatchScan, beforeRow: number): string {
  let rows = "";
  for (;;) {
    const row = scan.changes.writes[scan.next]?.row ?? Infinity;
    if (row >= beforeRow) return rows;
    const cells = newCells(scan, row, Infinity);
    if (cells !== "") rows += `<${scan.prefix}row r="${row + 1}">${cells}</${scan.prefix}row>`;
  }
}

function insert(scan: PatchScan, at: number, text: string): void {
  if (text !== "") scan.splices.push({ start: at, end: at, text });
}

/** Adds to the end of an element, whose tag stands in the text; an empty-element tag gets its end tag. */
function append(scan: PatchScan, tag: string, end: number, text: string): void {
  if (text === "") return;
  if (tag.endsWith("/>")) {
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
    scan.splices.push({ start: end - 2, end, text: `>${text}</${name}>` });
  } else {
    insert(scan, scan.text.lastIndexOf("<", end - 1), text);
  }
}

function openColumns({ columnStyles }: PatchScan, attributes: Attributes): void {
  const style = attribute(attributes, "style");
  const [min, max] = [Number(attribute(attributes, "min")), Number(attribute(attributes, "max"))];
  if (style !== undefined && columnStyles.length < COLUMNS) columnStyles.push({ min, max, style });
}

function openRow(scan: PatchScan, attributes: Attributes, start: number, end: number): void {
  scan.row = Number(attribute(attributes, "r") ?? scan.row + 2) - 1;
  scan.column = -1;
  scan.rowTag = scan.text.slice(start, end);
  insert(scan, start, newRows(scan, scan.row));
  if (isTrue(attributes, "customFormat")) scan.rowStyle = attribute(attributes, "s") ?? null;
}

function openCell(scan: PatchScan, attributes: Attributes, start: number): void {
  const address = attribute(attributes, "r");
  const column = parseArea(address ?? "")?.left ?? scan.column + 1;
  scan.column = column;
  insert(scan, start, newCells(scan, scan.row, column));
  const write = scan.changes.writes[scan.next];
  if (write?.row !== scan.row || write.column !== column) return;
  const kept = Object.values(attributes)
    .filter(({ name }) => !OF_OLD_VALUE.has(name))
    .map(({ name, value }) => [name, name === "s" ? styleOf(scan.changes, value, write) : value] as const)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  scan.replaced = { start, write, kept: kept.join("") };
  scan.next += 1;
}

function open(scan: PatchScan, name: string, attributes: Attributes, depth: number, end: number): void {
  const start = scan.text.lastIndexOf("<", end - 1);
  if (depth === 2) {
    scan.section = name;
    if (name === "sheetData") {
      scan.dataTag = scan.text.slice(start, end);
      scan.prefix = /^<([^\s/>:]+:)?/.exec(scan.dataTag)?.[1] ?? "";
    } else if (name === "mergeCells") {
      scan.oldMerges = { start, end };
    }
  } else if (scan.section === "cols" && depth === 3 && name === "col") {
    openColumns(scan, attributes);
  } else if (scan.section === "sheetData" && depth === 3 && name === "row") {
    openRow(scan, attributes, start, end);
  } else if (scan.section === "sheetData" && depth === 4 && name === "c" && scan.rowTag !== "") {
    openCell(scan, attributes, start);
  }
}

function close(scan: PatchScan, name: string, depth: number, end: number): void {
  if (depth === 2) {
    if (name === "sheetData") append(scan, scan.dataTag, end, newRows(scan, Infinity));
    if (name === "mergeCells" && scan.oldMerges) scan.oldMerges.end = end;
    if (BEFORE_MERGES.has(name)) scan.placeOfMerges = end;
  } else if (depth === 3 && scan.rowTag !== "") {
    append(scan, scan.rowTag, end, newCells(scan, scan.row, Infinity));
    scan.rowTag = "";
    scan.rowStyle = null;
  } else if (depth === 4 && scan.replaced) {
    const { start, write, kept } = scan.replaced;
    scan.splices.push({ start, end, text: cellXml(scan, write, kept) });
    scan.replaced = null;
  }
}

function mergesXml(merges: readonly Area[], prefix: string): string {
  if (merges.length === 0) return "";
  const items = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${items.join("")}</${prefix}mergeCells>`;
}

/** Puts splices, which must not overlap and stand in order, into a text. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, text: replacement } of splices) {
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/**
 * The text of a sheet part with cells and merges changed and every other character kept. The part must have been
 * read without a fault; one without cells' element is `damaged`. A cell keeps its style, but for one that would make a
 * text of a number; a missing cell or row is made
 * at its place, in the style of its row or column; strings become inline strings, so a text with `=` in front stays a
 * text; a date becomes its serial; a formula stands with its result.
 */
export function patchSheet(text: string, part: string, changes: SheetChanges): string {
  const scan: PatchScan = {
    text,
    changes,
    splices: [],
    prefix: "",
    section: "",
    row: -1,
    column: -1,
    next: 0,
    columnStyles: [],
    rowStyle: null,
    rowTag: "",
    dataTag: "",
    replaced: null,
    oldMerges: null,
    placeOfMerges: 0,
  };
  parseXml(piecesOf(text), part, {
    open: (name, attributes, depth, end) => {
      open(scan, name, attributes, depth, end);
    },
    close: (name, depth, end) => {
      close(scan, name, depth, end);
    },
  });
  if (scan.dataTag === "") throw new FileFault("damaged", part);
  if (changes.merges) {
    const place = scan.oldMerges ?? { start: scan.placeOfMerges, end: scan.placeOfMerges };
    scan.splices.push({ ...place, text: mergesXml(changes.merges, scan.prefix) });
  }
  return spliceText(
    text,
    scan.splices.sort((a, b) => a.start - b.start),
  );
}
