import type { Column } from "../report";
import type { Sheet } from "../workbook/workbook";
import { rowSpan } from "../workbook/workbook";
import type { ColumnCorrection } from "./columns";
import { assignColumns, facetsOf } from "./columns";
import type { Grid } from "./grid";
import { makeGrid } from "./grid";
import type { Header } from "./header";
import { headersAt, makeHeaderScan, makeRepeatTest, numbersColumns } from "./header";
import type { Role } from "./roles";
import type { RowFrame } from "./rows";
import { readRow, START } from "./rows";
import type { Row, Table } from "./table";
import { subjectColumn } from "./table";
import { titleLinesAbove } from "./title";

/** Rows in a row that may be blank or unclear before a table counts as ended. */
const LONGEST_GAP = 20;

/**
 * Finds the appendix tables of a sheet: anywhere, several below or beside one another. Running text, lists and
 * other tables are none.
 */
export function findTables(sheet: Sheet, corrections: readonly ColumnCorrection[]): Table[] {
  const grid = makeGrid(sheet);
  const mayStart = makeHeaderScan(grid);
  const tables: Table[] = [];
  const { first, end } = rowSpan(sheet);
  let above = first - 1;
  for (let row = first; row < end; row += 1) {
    if (!mayStart(row)) continue;
    const found = tablesAt(grid, row, above, corrections, mayStart);
    if (found.length === 0) continue;
    tables.push(...found);
    above = Math.max(...found.map(({ area }) => area.bottom));
    row = above;
  }
  return tables;
}

function tablesAt(
  grid: Grid,
  row: number,
  above: number,
  corrections: readonly ColumnCorrection[],
  mayStart: (row: number) => boolean,
): Table[] {
  return headersAt(grid, row).flatMap((header) => {
    const columns = assignColumns(grid, header, corrections);
    if (!columns) return [];
    const frame = frameOf(grid, header, columns);
    const endsAt = (at: number): boolean => mayStart(at) && startsAnother(grid, at, header, corrections);
    const rows = frame ? bodyRows(frame, header, rowSpan(grid.sheet).end, endsAt) : [];
    if (!frame || !rows.some(({ kind }) => kind === "item" || kind === "section" || kind === "part"))
      return [];
    return [makeTable(grid, header, columns, rows, titleLinesAbove(grid, header.top, above))];
  });
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

/** Whether another table's header starts in a row. */
function startsAnother(
  grid: Grid,
  row: number,
  current: Header,
  corrections: readonly ColumnCorrection[],
): boolean {
  return headersAt(grid, row).some(
    (header) =>
      header.left + header.texts.length > current.left &&
      header.left < current.left + current.texts.length &&
      assignColumns(grid, header, corrections) !== null,
  );
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
    if (!reading.sure && rows.length - sureRows >= LONGEST_GAP) break;
    if (reading.row.number === null && reading.row.kind !== "header" && endsAt(row)) break;
    if (reading.footnote) afterFootnote = true;
    state = reading.state;
    rows.push(reading.row);
    if (reading.sure && (!afterFootnote || reading.row.number !== null)) {
      sureRows = rows.length;
      afterFootnote = false;
    }
  }
  return rows.slice(0, sureRows);
}
