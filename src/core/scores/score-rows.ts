import { spokenValue, textOf } from "../tables/grid";
import type { ItemNumber } from "../tables/item-number";
import { itemNumber } from "../tables/item-number";
import type { Row, Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import { isBlankText } from "../text/blank";
import type { CellValue } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";
import type { Code } from "./code";
import { readCode } from "./code";
import type { FieldTitle } from "./row-words";
import { fieldTitle, isLabel, namesTotal, numberInWords, wordedLevel } from "./row-words";
import type { ScoreColumns } from "./score-columns";

/** A row of a table as its points are read: a field, a criterion, or a total. */
export interface ScoreRow {
  /** Index in the table's rows. */
  readonly index: number;
  readonly kind: "section" | "item" | "part" | "total";
  /** The sheet column of its words. */
  readonly column: number;
  readonly number: ItemNumber | null;
  /** The code that its words, a column of codes or TT write; the bare number in TT is none yet. */
  readonly code: Code | null;
  /** How deep words like `Chỉ tiêu 1` say that it stands; null for other words. */
  readonly level: number | null;
  readonly text: string;
  /** Its words without the code. */
  readonly name: string;
}

/** Reads the rows of one table one after another. */
interface Reader {
  readonly table: Table;
  readonly subject: number;
  /** The number in TT, and the code in a column of codes, of a row (sheet row). */
  readonly numberIn: (row: number, number: ItemNumber) => ItemNumber;
  readonly codeIn: (row: number) => Code | null;
}

/**
 * Reads a table's rows for their points. Words tell more here than the kind of the row: `I. CHỈ ĐẠO` beside points is a
 * field, `Tổng điểm tự chấm` a total. Rows that say nothing about points are left out; `hasPoints` tells whether points
 * stand in a row (by index).
 */
export function scoreRows(
  table: Table,
  columns: ScoreColumns,
  hasPoints: (index: number) => boolean,
): readonly ScoreRow[] {
  const reader = makeReader(table, columns);
  return table.rows.flatMap((row, index) => readScoreRow(reader, row, index, hasPoints) ?? []);
}

function makeReader(table: Table, { code }: ScoreColumns): Reader {
  const subject = subjectColumn(table) ?? table.area.left;
  const { tt } = table.columnOf;
  const inTt = makePathReader();
  const inCodes = makePathReader();
  return {
    table,
    subject,
    numberIn: (row, number) => {
      if (number.style !== "arabic" || number.path.length !== 2 || tt === undefined) return number;
      return { ...number, path: inTt(spokenValue(table.grid, row, tt), number.path) };
    },
    codeIn: (row) => {
      const value = code === null ? null : spokenValue(table.grid, row, code);
      const written = readCode(textOf(value))?.code;
      return written ? inCodes(value, written) : null;
    },
  };
}

/**
 * Excel takes `1.10` typed into a cell for the number 1.1: after 1.9 it is the tenth again. Gives the path as it was meant;
 * asked row by row.
 */
function makePathReader(): (value: CellValue, path: Code) => Code {
  const latest = new Map<number, number>();
  return (value, path) => {
    const [first, last] = path;
    if (path.length !== 2 || first === undefined || last === undefined) return path;
    const isTenth = typeof value === "number" && latest.get(first) === last * 10 - 1;
    const meant = isTenth ? last * 10 : last;
    latest.set(first, meant);
    return [first, meant];
  };
}

function readScoreRow(
  reader: Reader,
  row: Row,
  index: number,
  hasPoints: (index: number) => boolean,
): ScoreRow | null {
  const isTotal = row.kind === "total" || (row.number === null && namesTotal(row.text));
  switch (row.kind) {
    case "total":
    case "section":
    case "item":
    case "part":
      if (isTotal) return plainRow(reader, row, index, "total");
      if (row.kind === "section") return plainRow(reader, row, index, "section");
      return titleRow(reader, row, index) ?? criterionRow(reader, row, index, row.kind);
    case "unknown":
      return hasPoints(index) ? titleRow(reader, row, index) : null;
    case "continuation":
      return hasPoints(index) ? letteredRow(reader, index) : null;
    default:
      return null;
  }
}

/** A part `a) …` with points of its own, which its small letter makes look like the end of the words above. */
function letteredRow(reader: Reader, index: number): ScoreRow | null {
  const { table, subject } = reader;
  const text = textOf(valueAt(table.grid.sheet, sheetRow(table, index), subject));
  if (numberInWords(text, true) === null) return null;
  return criterionRow(reader, { kind: "part", number: null, text, owner: -1 }, index, "part");
}

function plainRow(
  { subject }: Reader,
  { number, text }: Row,
  index: number,
  kind: ScoreRow["kind"],
): ScoreRow {
  const name = text.trim();
  return { index, kind, column: subject, number, code: null, level: null, text, name };
}

/** A field whose number and name stand in one cell, that of the words or TT; null for any other row. */
function titleRow(reader: Reader, row: Row, index: number): ScoreRow | null {
  const { table, subject } = reader;
  const title = titleBeside(table, row, sheetRow(table, index)) ?? titleIn(row);
  if (!title) return null;
  const words = textOf(spokenValue(table.grid, sheetRow(table, index), subject));
  const column = isBlankText(words) ? (table.columnOf.tt ?? subject) : subject;
  const text = title.number ? row.text : title.name;
  return { ...plainRow(reader, row, index, "section"), ...title, text, column };
}

/** `Lĩnh vực 1` or `Phần I` in TT, with the name beside it. */
function titleBeside(
  { grid, columnOf: { tt } }: Table,
  { number, text }: Row,
  row: number,
): FieldTitle | null {
  const label = tt === undefined || number ? null : spokenValue(grid, row, tt);
  if (typeof label !== "string" || itemNumber(label)) return null;
  const title = fieldTitle(label);
  if (!title || title.name !== label.trim()) return null;
  return { number: title.number, name: title.number ? text.trim() : `${title.name}. ${text.trim()}` };
}

/** The field's title that a row without a number or code consists of. */
export function titleIn({ number, text }: Pick<Row, "number" | "text">): FieldTitle | null {
  return number === null && readCode(text) === null ? fieldTitle(text) : null;
}

function criterionRow(reader: Reader, row: Row, index: number, kind: "item" | "part"): ScoreRow {
  const { table, subject } = reader;
  const at = sheetRow(table, index);
  const { text } = row;
  const written = readCode(text);
  const number = row.number
    ? reader.numberIn(at, row.number)
    : (numberInWords(text, table.columnOf.tt !== undefined) ?? numberOfCode(table, written?.code));
  const code = reader.codeIn(at) ?? written?.code ?? (row.number ? null : codeInTt(table, at));
  return {
    index,
    kind,
    column: subject,
    number,
    code,
    level: wordedLevel(text),
    text,
    name: (isLabel(text) ? wordsBeside(table, at) : null) ?? written?.name ?? text.trim(),
  };
}

/** Without TT, the code that the words begin with numbers the row. */
function numberOfCode({ columnOf }: Table, code: Code | undefined): ItemNumber | null {
  return columnOf.tt === undefined && code ? { style: "arabic", path: code } : null;
}

/** `TC 1.1` in TT. */
function codeInTt({ grid, columnOf: { tt } }: Table, row: number): Code | null {
  const value = tt === undefined ? null : spokenValue(grid, row, tt);
  return typeof value === "string" && itemNumber(value) === null ? (readCode(value)?.code ?? null) : null;
}

/** What a row is about where the words that name it are but `Tiêu chí 1`. */
function wordsBeside({ grid, columnOf: { criterion, task } }: Table, row: number): string | null {
  if (criterion === undefined || task === undefined) return null;
  const words = textOf(spokenValue(grid, row, task)).trim();
  return isBlankText(words) ? null : words;
}
