import type { Settings } from "../settings";
import { assignColumns, SAMPLE_ROWS } from "../tables/columns";
import { frameOfTable, headerOf, isNumberedItem, LONGEST_GAP, opensBody } from "../tables/find-tables";
import type { Grid } from "../tables/grid";
import { mergeAt } from "../tables/grid";
import { headersAt, makeHeaderScan, MOST_HEADER_ROWS } from "../tables/header";
import { isFootnote } from "../tables/footnotes";
import { mayNameGroup } from "../tables/groups";
import type { RowFrame } from "../tables/row-frame";
import type { RowState } from "../tables/row-state";
import { sameState, stateBefore } from "../tables/row-state";
import { readRow, sameRow } from "../tables/rows";
import type { Row, Table } from "../tables/table";
import { isInside } from "../workbook/address";
import type { Area } from "../workbook/workbook";

/** Rows that a change may lead to be read again; one that reaches further is better checked anew. */
const FURTHEST = 2_000;

/** Rows read again: indices `from` … `to`, and all rows of the table with them in place. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

/**
 * Whether a change may make another header of its sheet read otherwise. The rows below a header help to tell what its
 * columns are, those of the next table included; so the headers of all `tables` of the sheet that stand near above
 * are read again, and where another row may be a header, whether it became one is left to a whole check.
 */
export function reachesHeader(tables: readonly Table[], grid: Grid, area: Area, settings: Settings): boolean {
  const mayStart = makeHeaderScan(grid);
  const first = Math.max(area.top - SAMPLE_ROWS - MOST_HEADER_ROWS, 0);
  const near = tables.filter(({ headerBottom }) => headerBottom >= first && headerBottom < area.top);
  if (!near.every((table) => mayStart(table.area.top) && sameColumns(grid, table, settings))) return true;
  for (let row = first; row < area.top; row += 1) {
    const known = tables.flatMap(({ area: own, rows }) => rows[row - own.top] ?? []);
    const settled = known.some(({ kind, number }) => kind === "header" || number !== null);
    if (!settled && mayStart(row)) return true;
  }
  return false;
}

/** Whether the header still reads as it did; the first rows below it help to tell what its columns are. */
function sameColumns(grid: Grid, table: Table, settings: Settings): boolean {
  const was = headerOf(table);
  const header = headersAt(grid, table.area.top).find(({ left }) => left === was.left);
  if (header?.bottom !== was.bottom || header.texts.length !== was.texts.length) return false;
  const columns = assignColumns(grid, header, settings.columns);
  return table.columns.every(
    ({ role, header: text }, at) => columns?.[at]?.role === role && columns[at].header === text,
  );
}

/**
 * Reads the rows of a table again that a change inside it concerns, from the changed one until the reader's state is
 * what it was. `table` has the new cells and the rows as they were before. Null when rows become unclear or were so,
 * or when the change may move the table's end.
 */
export function reReadRows(table: Table, area: Area): Span | null {
  const frame = frameOfTable(table);
  const reached = lastRowReached(table, area);
  if (!frame || reached === null) return null;
  const from = firstRowReached(table, area);
  const least = Math.min(reached - table.area.top + 1, table.rows.length - 1);
  const mayStart = makeHeaderScan(table.grid);
  if (least - from > FURTHEST || !standsFirm(frame, table, from, mayStart)) return null;
  const read = readUntilSame(frame, table, from, least, mayStart);
  if (!read || !opensBody(read.span.rows, table.headerBottom - table.area.top + 1)) return null;
  // The rows below the table did not belong to it; they must still be read as they were.
  const { rows } = table;
  const namesChanged = reached === table.area.bottom && touchesNames(table, area);
  const isLast = read.span.to === rows.length - 1;
  return isLast && (namesChanged || !sameState(read.state, stateBefore(rows, rows.length)))
    ? null
    : read.span;
}

function readUntilSame(
  frame: RowFrame,
  { area, rows: before }: Table,
  from: number,
  least: number,
  mayStart: (row: number) => boolean,
): { span: Span; state: RowState } | null {
  let rows: Row[] | null = null;
  let state = stateBefore(before, from);
  let index = from;
  for (; index < before.length; index += 1) {
    if (index > least && sameState(state, stateBefore(before, index))) break;
    if (index - from > FURTHEST) return null;
    const read = readFirm(frame, area.top + index, index, state, mayStart);
    const old = before[index];
    if (!read || !old || !isFirm(old)) return null;
    state = read.state;
    if (sameRow(read.row, old)) continue;
    rows ??= before.slice();
    rows[index] = read.row;
  }
  return { span: { from, to: index - 1, rows: rows ?? before }, state };
}

/** Whether a change is of what names a row. The row below is compared with these cells. */
function touchesNames({ columnOf }: Table, area: Area): boolean {
  const names = [columnOf.tt, columnOf.task, columnOf.criterion];
  return names.some((column) => column !== undefined && column >= area.left && column <= area.right);
}

/** The index of the first row that a change concerns: that above it, too, where it may name a group of what is below. */
function firstRowReached({ rows, headerBottom, area: own }: Table, area: Area): number {
  const index = area.top - own.top;
  const isInBody = area.top - 1 > headerBottom;
  const above = isInBody ? rows[index - 1] : undefined;
  return above && mayNameGroup(above) ? index - 1 : index;
}

/** The last row that merged cells carry a change to; null where they carry it out of the table. */
function lastRowReached({ grid, area: own }: Table, area: Area): number | null {
  let last = area.bottom;
  for (let column = area.left; column <= area.right; column += 1) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const merged = mergeAt(grid, row, column);
      if (!merged) continue;
      if (!isInside(merged, own)) return null;
      last = Math.max(last, merged.bottom);
    }
  }
  return last;
}

const FIRM: ReadonlySet<string> = new Set(["item", "part", "continuation", "section", "header", "total"]);
const isFirm = ({ kind }: Row): boolean => FIRM.has(kind);

/**
 * Whether no unclear row stands right above – what ends a gap also says whether the gap belongs to the table – nor a
 * note that waits for a numbered row, and the row above cannot be read as a header together with this one.
 */
function standsFirm(
  frame: RowFrame,
  { area, rows }: Table,
  index: number,
  mayStart: (row: number) => boolean,
): boolean {
  const above = rows[index - 1];
  if (above?.number === null && above.kind !== "header" && mayStart(area.top + index - 1)) return false;
  let isGap = true;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_GAP); at -= 1) {
    const row = rows[at];
    if (!row || isNumberedItem(frame, area.top + at, row)) return true;
    if (row.kind === "unknown" && (isGap || isFootnote(row.text))) return false;
    if (row.kind !== "blank") isGap = false;
  }
  return true;
}

function readFirm(
  frame: RowFrame,
  row: number,
  index: number,
  state: RowState,
  mayStart: (row: number) => boolean,
): { row: Row; state: RowState } | null {
  const reading = readRow(frame, row, index, state);
  if (!reading.sure || !isFirm(reading.row)) return null;
  if (reading.row.number === null && reading.row.kind !== "header" && mayStart(row)) return null;
  return reading;
}
