import type { Column } from "../report";
import type { Sheet } from "../workbook/workbook";
import { rowSpan } from "../workbook/workbook";
import type { ColumnCorrection } from "./columns";
import { assignColumns, facetsOf } from "./columns";
import type { Grid } from "./grid";
import { makeGrid } from "./grid";
import type { Header } from "./header";
import type { ColumnTest } from "./header";
import { headersAt, makeHeaderScan, makeRepeatTest, numbersColumns, opensList } from "./header";
import type { Role } from "./roles";
import { hasOther } from "./row-frame";
import type { RowFrame } from "./row-frame";
import { START } from "./row-state";
import { readRow } from "./rows";
import type { Row, Table } from "./table";
import { subjectColumn } from "./table";
import { titleLinesAbove } from "./title";

/** Rows in a row that may be blank, unclear or notes before a table counts as ended, and before its first item. */
export const LONGEST_GAP = 20;

/**
 * Finds the appendix tables of a sheet: anywhere, several below or beside one another. Running text, lists and
 * other tables are none.
 */
export function findTables(sheet: Sheet, corrections: readonly ColumnCorrection[]): Table[] {
  const grid = makeGrid(sheet);
  const search = makeSearch(grid, corrections);
  const tables: Table[] = [];
  const { first, end } = rowSpan(sheet);
  const ends = new Map<number, number>();
  for (let row = first; row < end; row += 1) {
    const isFree: ColumnTest = (column) => (ends.get(column) ?? first) <= row;
    if (!search.mayStart(row, isFree)) continue;
    const found = tablesAt(search, row, ends, isFree);
    if (found.length === 0) continue;
    for (const { area } of found) {
      for (let column = area.left; column <= area.right; column += 1) ends.set(column, area.bottom + 1);
    }
    tables.push(...found);
    row = Math.max(row, lastTakenRow(grid, ends));
  }
  return tables;
}

/** A sheet that is searched for tables. */
interface Search {
  readonly grid: Grid;
  readonly columnsOf: (header: Header) => readonly Column[] | null;
  readonly mayStart: ReturnType<typeof makeHeaderScan>;
  /** The headers of appendix tables that start in a row; found once for all tables that may end there. */
  readonly headersIn: (row: number) => readonly Header[];
}

function makeSearch(grid: Grid, corrections: readonly ColumnCorrection[]): Search {
  const columnsOf = (header: Header): readonly Column[] | null => assignColumns(grid, header, corrections);
  const known = new Map<number, readonly Header[]>();
  const headersIn = (row: number): readonly Header[] => {
    const headers = known.get(row) ?? headersAt(grid, row).filter((header) => columnsOf(header) !== null);
    known.set(row, headers);
    return headers;
  };
  return { grid, columnsOf, mayStart: makeHeaderScan(grid), headersIn };
}

/** By column, the row after the last table found in it. */
type TableEnds = ReadonlyMap<number, number>;

/** The last row that tables take up in its whole width. */
function lastTakenRow({ sheet, width }: Grid, ends: TableEnds): number {
  let last = Infinity;
  for (let column = sheet.origin.column; column < width; column += 1) {
    last = Math.min(last, (ends.get(column) ?? 0) - 1);
  }
  return last;
}

function tablesAt(search: Search, row: number, ends: TableEnds, isFree: ColumnTest): Table[] {
  const { grid, mayStart } = search;
  return headersAt(grid, row, isFree).flatMap((header) => {
    const columns = search.columnsOf(header);
    const frame = columns && frameOf(grid, header, columns);
    if (!frame) return [];
    const endsAt = (at: number): boolean =>
      mayStart(at) && (opensList(grid, at, header) || startsAnother(search, at, header));
    const rows = bodyRows(frame, header, rowSpan(grid.sheet).end, endsAt);
    if (!opensBody(rows)) return [];
    return [makeTable(grid, header, columns, rows, titleLinesAbove(grid, header, ends))];
  });
}

/** Whether an item, a part or a section stands near the top of the rows below a header (`body`): else it heads nothing. */
export function opensBody(rows: readonly Row[], body = 0): boolean {
  return rows
    .slice(body, body + LONGEST_GAP)
    .some(({ kind }) => kind === "item" || kind === "section" || kind === "part");
}

function makeTable(
  grid: Grid,
  header: Header,
  columns: readonly Column[],
  body: readonly Row[],
  titleLines: readonly string[],
): Table {
  const headerRow: Row = { kind: "header", number: null, text: "", owner: -1 };
  const headers = Array.from({ length: header.bottom - header.top + 1 }, () => headerRow);
  const rows = headers.concat(body);
  const area = {
    top: header.top,
    left: header.left,
    bottom: header.top + rows.length - 1,
    right: header.left + header.texts.length - 1,
  };
  const columnOf = columnsByRole(columns);
  return {
    grid,
    area,
    headerBottom: header.bottom,
    titleLines,
    facets: facetsOf(columns),
    columns,
    columnOf,
    rows,
  };
}

function columnsByRole(columns: readonly Column[]): Partial<Record<Role, number>> {
  const byRole: Partial<Record<Role, number>> = {};
  for (const { role, column } of columns) byRole[role] ??= column;
  return byRole;
}

/** What the rows of a table are read with; null when no column names them. */
function frameOf(grid: Grid, header: Header, columns: readonly Column[]): RowFrame | null {
  const columnOf = columnsByRole(columns);
  const subject = subjectColumn({ columnOf });
  if (subject === null) return null;
  const repeats = makeRepeatTest(grid, header, subject);
  return {
    grid,
    left: header.left,
    right: header.left + header.texts.length - 1,
    tt: columnOf.tt ?? null,
    subject,
    besides: columns.flatMap(({ column, header: text }) => {
      const [role] = grid.texts.header(text).sure;
      return column > subject && (role === "task" || role === "criterion") ? [column] : [];
    }),
    isOfCriteria: subject === columnOf.criterion,
    isHeader: (row) => repeats(row) || numbersColumns(grid, header, subject, row),
  };
}

/** The frame of a table found earlier, for reading some of its rows again. */
export function frameOfTable(table: Table): RowFrame | null {
  const header = headerOf(table);
  return frameOf(table.grid, header, table.columns);
}

/** The header of a table as it stood when it was found. */
export function headerOf({ area, headerBottom, columns }: Table): Header {
  return { top: area.top, bottom: headerBottom, left: area.left, texts: columns.map(({ header }) => header) };
}

/**
 * Whether another table's header starts in a row over columns of the table at hand. Its words must stand in them: the
 * header of a table beside this one may seem to reach into its columns.
 */
function startsAnother({ grid, headersIn }: Search, row: number, current: Header): boolean {
  const end = current.left + current.texts.length;
  return headersIn(row).some(({ left, texts }) => {
    const within = texts.filter((text, at) => text !== "" && left + at >= current.left && left + at < end);
    const sure = within.filter((text) => grid.texts.header(text).sure.length > 0).length;
    return sure > 1 || (sure === 1 && within.length === 1);
  });
}

/** Whether a row below a note or a signature belongs to the table still: notes and recipients may be numbered, too. */
export function isNumberedItem(frame: RowFrame, row: number, { number, text }: Row): boolean {
  return number !== null && number.style !== "bullet" && hasOther(frame, row, text);
}

/** Reads rows below a header until the table ends; rows that no sure row follows are left out. */
function bodyRows(frame: RowFrame, header: Header, end: number, endsAt: (row: number) => boolean): Row[] {
  const headerRows = header.bottom - header.top + 1;
  const rows: Row[] = [];
  let state = START;
  let sureRows = 0;
  let afterFootnote = false;
  for (let row = header.bottom + 1; row < end; row += 1) {
    const reading = readRow(frame, row, headerRows + rows.length, state);
    const belongs = reading.sure && (!afterFootnote || isNumberedItem(frame, row, reading.row));
    if (!belongs && rows.length - sureRows >= LONGEST_GAP) break;
    if (rows.length === LONGEST_GAP && !opensBody(rows)) break;
    if (reading.row.number === null && reading.row.kind !== "header" && endsAt(row)) break;
    if (reading.footnote) afterFootnote = true;
    state = reading.state;
    rows.push(reading.row);
    if (belongs) {
      sureRows = rows.length;
      afterFootnote = false;
    }
  }
  return rows.slice(0, sureRows);
}
