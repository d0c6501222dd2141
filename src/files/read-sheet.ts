import { areaAddress, parseArea } from "../core/workbook/address";
import type { Area, CellPlace, CellValue, Sheet } from "../core/workbook/workbook";
import { isoValue, numberValue } from "./cell-values";
import { FileFault } from "./file-problems";
import { COLUMNS, placeKey, ROWS } from "./limits";
import { COST, type Meter, spend } from "./meter";
import type { SheetPart, WorkbookPackage } from "./package";
import { closeInRichText, openInRichText, type RichText, startRichText, textInRichText } from "./rich-text";
import { cutFormula, type FormulaPieces, moveFormula } from "./shared-formulas";
import { addCell, startRows, usedRange, type UsedRows } from "./used-rows";
import { type Attributes, attribute, decodeXml, isTrue, parseXml } from "./xml";
import { unescapeText } from "./xml-text";
import { unpack } from "./zip";

/** Excel's limit; a longer formula to share would only serve to fill the memory. */
const LONGEST_FORMULA = 8192;

/** What an editor must know of a sheet beyond its values. */
export interface SheetLocks {
  readonly isProtected: boolean;
  /** Areas of more than one cell that one array formula or data table fills. */
  readonly arrays: readonly Area[];
  /** Of the cells asked about (`placeKey`): the cells that have their formula from there and no text of it themselves. */
  readonly sharing: ReadonlyMap<number, readonly CellPlace[]>;
  /** Of the cells asked about: those whose text has differently formatted runs. */
  readonly mixed: ReadonlySet<number>;
  /** Of the cells asked about: those whose style shows a calendar day. */
  readonly dated: ReadonlySet<number>;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: FormulaPieces;
}

/** The cell that is being read. */
interface OpenCell {
  readonly type: string;
  readonly style: number;
  /** The content of `v`, `null` without one. */
  content: string | null;
  inline: RichText | null;
  formula: Attributes | null;
  formulaText: string;
  reading: "v" | "f" | null;
}

/** Where the reader stands. */
interface SheetScan {
  readonly book: WorkbookPackage;
  readonly part: string;
  readonly meter: Meter;
  readonly watched: ReadonlySet<number>;
  section: string;
  inRow: boolean;
  row: number;
  column: number;
  cell: OpenCell | null;
  readonly used: UsedRows;
  readonly shared: Map<string, SharedFormula>;
  readonly merges: Area[];
  readonly hiddenRows: number[];
  /** 1 for each hidden column. */
  readonly hiddenColumns: Uint8Array;
  isProtected: boolean;
  readonly arrays: Area[];
  readonly sharing: Map<number, CellPlace[]>;
  readonly mixed: Set<number>;
  readonly dated: Set<number>;
}

function damaged(scan: SheetScan): FileFault {
  return new FileFault("damaged", `${scan.part}, ${areaAddress(cellArea(scan))}`);
}

function cellArea({ row, column }: SheetScan): Area {
  const [top, left] = [Math.max(row, 0), Math.max(column, 0)];
  return { top, left, bottom: top, right: left };
}

function openRow(scan: SheetScan, attributes: Attributes): void {
  const stated = attribute(attributes, "r");
  const row = stated === undefined ? scan.row + 1 : Number(stated) - 1;
  if (!(Number.isInteger(row) && row > scan.row && row < ROWS)) throw damaged(scan);
  scan.row = row;
  scan.column = -1;
  if (isTrue(attributes, "hidden")) scan.hiddenRows.push(row);
}

/** The 0-based column of a cell's address when its row is the one stated, else -1. */
function columnOf(address: string, row: number): number {
  let column = 0;
  let letters = 0;
  for (; letters < 4; letters += 1) {
    const letter = (address.charCodeAt(letters) | 32) - 96;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const isCell =
    letters > 0 && letters < 4 && column <= COLUMNS && Number(address.slice(letters)) === row + 1;
  return isCell ? column - 1 : -1;
}

function openCell(scan: SheetScan, attributes: Attributes): void {
  const stated = attribute(attributes, "r");
  const column = stated === undefined ? scan.column + 1 : columnOf(stated, scan.row);
  if (column <= scan.column || column >= COLUMNS) throw damaged(scan);
  scan.column = column;
  scan.cell = {
    type: attribute(attributes, "t") ?? "n",
    style: Number(attribute(attributes, "s") ?? 0),
    content: null,
    inline: null,
    formula: null,
    formulaText: "",
    reading: null,
  };
}

function openInCell(cell: OpenCell, depth: number, name: string, attributes: Attributes): void {
  if (depth > 5) {
    if (cell.inline) openInRichText(cell.inline, depth - 5, name, attributes);
    cell.reading = null;
  } else if (name === "v") {
    cell.reading = "v";
    cell.content = "";
  } else if (name === "f") {
    cell.reading = "f";
    cell.formula = attributes;
  } else if (name === "is") {
    cell.inline = startRichText();
  }
}

function openColumns(scan: SheetScan, attributes: Attributes): void {
  if (!isTrue(attributes, "hidden")) return;
  const first = Number(attribute(attributes, "min"));
  const last = Number(attribute(attributes, "max"));
  if (first >= 1 && last >= first) scan.hiddenColumns.fill(1, first - 1, last);
}

function openMerge(scan: SheetScan, attributes: Attributes): void {
  const area = parseArea(attribute(attributes, "ref") ?? "");
  if (!area) throw new FileFault("damaged", scan.part);
  if (area.top === area.bottom && area.left === area.right) return;
  spend(scan.meter, "cells", COST.area, scan.part);
  scan.merges.push(area);
}

function open(scan: SheetScan, name: string, attributes: Attributes, depth: number): void {
  if (depth === 1 && name !== "worksheet") throw new FileFault("damaged", scan.part);
  if (depth === 2) {
    scan.section = name;
    if (name === "sheetProtection") scan.isProtected = isTrue(attributes, "sheet");
  } else if (scan.section === "sheetData") {
    if (depth === 3) {
      scan.inRow = name === "row";
      if (scan.inRow) openRow(scan, attributes);
    } else if (depth === 4) {
      if (scan.inRow && name === "c") openCell(scan, attributes);
    } else if (scan.cell) {
      openInCell(scan.cell, depth, name, attributes);
    }
  } else if (depth === 3 && scan.section === "mergeCells" && name === "mergeCell") {
    openMerge(scan, attributes);
  } else if (depth === 3 && scan.section === "cols" && name === "col") {
    openColumns(scan, attributes);
  }
}

function text({ cell }: SheetScan, content: string): void {
  if (cell?.reading === "v") cell.content = (cell.content ?? "") + content;
  else if (cell?.reading === "f") cell.formulaText += content;
  else if (cell?.inline) textInRichText(cell.inline, content);
}

function cellValue(scan: SheetScan, cell: OpenCell): CellValue {
  const { content, type } = cell;
  if (type === "inlineStr" && cell.inline) return unescapeText(cell.inline.text);
  if (content === null) return null;
  switch (type) {
    case "s": {
      const string = scan.book.strings.texts[content.trim() === "" ? -1 : Number(content)];
      if (string === undefined) throw damaged(scan);
      return string;
    }
    case "str":
    case "inlineStr":
      return unescapeText(content);
    case "b":
      return content.trim() === "1" || content.trim() === "true";
    case "e":
      return { type: "error", code: content.trim() };
    case "d":
      return isoValue(content);
    default:
      return numberValue(content, scan.book.dateStyles[cell.style] ?? false, scan.book.date1904);
  }
}

/** The formula of the cell, a shared one moved to its place; `null` without one, as in the rest of an array. */
function cellFormula(scan: SheetScan, { formula, formulaText }: OpenCell): string | null {
  if (!formula) return null;
  const own = unescapeText(formulaText);
  const kind = attribute(formula, "t");
  const { row, column } = scan;
  const area = kind === "array" || kind === "dataTable" ? parseArea(attribute(formula, "ref") ?? "") : null;
  if (area && (area.top !== area.bottom || area.left !== area.right)) {
    spend(scan.meter, "cells", COST.area, scan.part);
    scan.arrays.push(area);
  }
  if (kind !== "shared") return own === "" ? null : own;
  const index = attribute(formula, "si") ?? "";
  if (own !== "") {
    if (own.length > LONGEST_FORMULA) throw damaged(scan);
    if (attribute(formula, "ref") !== undefined) {
      const pieces = cutFormula(own);
      spend(scan.meter, "cells", COST.sharedFormula * pieces.length, scan.part);
      scan.shared.set(index, { row, column, pieces });
    }
    return own;
  }
  const first = scan.shared.get(index);
  if (first) noteSharing(scan, first);
  return first ? moveFormula(first.pieces, row - first.row, column - first.column) : null;
}

function noteSharing({ watched, sharing, row, column }: SheetScan, first: SharedFormula): void {
  const key = placeKey(first.row, first.column);
  if (!watched.has(key)) return;
  const cells = sharing.get(key) ?? [];
  sharing.set(key, cells);
  cells.push({ row, column });
}

function closeCell(scan: SheetScan, cell: OpenCell): void {
  const key = placeKey(scan.row, scan.column);
  const value = cellValue(scan, cell);
  const formula = cellFormula(scan, cell);
  if (scan.watched.has(key)) {
    const shared = cell.type === "s" && scan.book.strings.mixed.has(Number(cell.content));
    if (shared || cell.inline?.isMixed) scan.mixed.add(key);
    if (scan.book.dateStyles[cell.style]) scan.dated.add(key);
  }
  if (value === null && formula === null) return;
  const length = cell.type !== "s" && typeof value === "string" ? value.length : 0;
  spend(scan.meter, "characters", length + (formula?.length ?? 0), scan.part);
  addCell(scan.used, scan.row, scan.column, value, formula);
}

function close(scan: SheetScan, depth: number): void {
  const { cell } = scan;
  if (!cell) return;
  if (depth === 4) {
    closeCell(scan, cell);
    scan.cell = null;
  } else if (depth === 5) {
    cell.reading = null;
  } else if (cell.inline) {
    closeInRichText(cell.inline, depth - 5);
  }
}

function hiddenOnes(flags: Uint8Array): number[] {
  const columns: number[] = [];
  for (let at = flags.indexOf(1); at !== -1; at = flags.indexOf(1, at + 1)) columns.push(at);
  return columns;
}

/**
 * Reads one sheet. `watched` (`placeKey`s) are the cells that the locks shall tell about. File faults: `damaged` for
 * XML that is not well-formed, references outside Excel's limits or out of order; `too-large` beyond the meter.
 */
export function readSheet(
  book: WorkbookPackage,
  { name, entry }: SheetPart,
  meter: Meter,
  watched: ReadonlySet<number> = new Set(),
): { readonly sheet: Sheet; readonly locks: SheetLocks } {
  spend(meter, "cells", COST.sheet, entry.name);
  const scan: SheetScan = {
    book,
    part: entry.name,
    meter,
    watched,
    section: "",
    inRow: false,
    row: -1,
    column: -1,
    cell: null,
    used: startRows(meter, entry.name),
    shared: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: new Uint8Array(COLUMNS),
    isProtected: false,
    arrays: [],
    sharing: new Map(),
    mixed: new Set(),
    dated: new Set(),
  };
  parseXml(decodeXml(unpack(entry, meter), entry.name), entry.name, {
    open: (tag, attributes, depth) => {
      open(scan, tag, attributes, depth);
    },
    text: (content) => {
      text(scan, content);
    },
    close: (_, depth) => {
      close(scan, depth);
    },
  });
  const { merges, hiddenRows, isProtected, arrays, sharing, mixed, dated } = scan;
  const hiddenColumns = hiddenOnes(scan.hiddenColumns);
  const sheet = { name, ...usedRange(scan.used), merges, hiddenRows, hiddenColumns };
  return { sheet, locks: { isProtected, arrays, sharing, mixed, dated } };
}
