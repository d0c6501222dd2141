import type { ItemReader } from "../duties/items";
import { forEachItem, opensGroup } from "../duties/items";
import type { Finding } from "../report";
import type { TableContext } from "../rules/rule";
import type { Settings } from "../settings";
import { assignColumns, SAMPLE_ROWS } from "../tables/columns";
import { frameOfTable, headerOf } from "../tables/find-tables";
import type { Grid } from "../tables/grid";
import { mergeAt } from "../tables/grid";
import { headersAt, makeHeaderScan, MOST_HEADER_ROWS } from "../tables/header";
import type { RowKind } from "../tables/roles";
import type { RowFrame, RowState } from "../tables/rows";
import { readRow, sameRow, sameState, stateBefore } from "../tables/rows";
import type { Row, Table } from "../tables/table";
import type { Area, Sheet } from "../workbook/workbook";
import { moveTask } from "./repeats";
import { addUnits, removeUnits } from "./spellings";
import type { TableCheck } from "./table-check";
import { checkStretches, followStretches } from "./stretches";
import { checkRepeats, checkRows, summaryOf } from "./table-check";

/** A table check brought up to a change, and whether a unit's name may be written otherwise now. */
export interface Followed {
  readonly check: TableCheck;
  readonly unitsChanged: boolean;
}

/** Rows that a change may lead to be read again; one that reaches further is better checked anew. */
const FURTHEST = 2_000;

/**
 * Brings a table check up to a change inside its rows, touching only what depends on it. Null when the change may
 * reach beyond: into the header, the roles of columns, the table's end, rows that were not understood. The indexes of
 * the check given are used up when the result is not null.
 */
export function followChange(check: TableCheck, sheet: Sheet, area: Area): Followed | null {
  const { table } = check.context;
  const grid: Grid = { ...table.grid, sheet };
  if (area.top <= table.headerBottom || !isInside(area, table.area)) return null;
  const moved: Table = { ...table, grid };
  const span = reRead(moved, table.rows, area);
  if (!span) return null;
  const now: Table = span.rows === table.rows ? moved : { ...moved, rows: span.rows };
  return follow(check, now, area, span);
}

function isInside(area: Area, outer: Area): boolean {
  return (
    area.top >= outer.top &&
    area.left >= outer.left &&
    area.bottom <= outer.bottom &&
    area.right <= outer.right
  );
}

/**
 * Whether a change may make another header of its sheet read otherwise. The rows below a header help to tell what its
 * columns are, those of the next table included; so the headers of all `tables` near above are read again, and where
 * another row may be a header, whether it became one is left to a whole check.
 */
export function reachesHeader(
  tables: readonly TableCheck[],
  sheet: Sheet,
  area: Area,
  settings: Settings,
): boolean {
  const [first] = tables;
  if (!first) return true;
  const grid: Grid = { ...first.context.table.grid, sheet };
  const mayStart = makeHeaderScan(grid);
  for (let row = Math.max(area.top - SAMPLE_ROWS - MOST_HEADER_ROWS, 0); row < area.top; row += 1) {
    const table = tables.find(
      ({ context }) => row >= context.table.area.top && row <= context.table.area.bottom,
    );
    const own = table?.context.table;
    if (own && row <= own.headerBottom) {
      const holds = row < own.headerBottom || (mayStart(own.area.top) && sameColumns(grid, own, settings));
      if (!holds) return true;
      continue;
    }
    const known = own?.rows[row - own.area.top];
    if ((known?.number ?? null) === null && known?.kind !== "header" && mayStart(row)) return true;
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

/** Rows read again: indices `from` … `to`, and all rows of the table with them in place. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
}

function reRead(table: Table, before: readonly Row[], area: Area): Span | null {
  const frame = frameOfTable(table);
  if (!frame) return null;
  const mayStart = makeHeaderScan(table.grid);
  const from = area.top - table.area.top;
  const reached = lastRowReached(table, area);
  if (reached === null) return null;
  const least = Math.min(reached - table.area.top + 1, before.length - 1);
  if (least - from > FURTHEST || !standsFirm(before, from)) return null;
  const above = before[from - 1];
  if (above?.number === null && above.kind !== "header" && mayStart(area.top - 1)) return null;
  let rows: Row[] | null = null;
  let state = stateBefore(before, from);
  let index = from;
  for (; index < before.length; index += 1) {
    if (index > least && sameState(state, stateBefore(before, index))) break;
    if (index - from > FURTHEST) return null;
    const read = readFirm(frame, table.area.top + index, index, state, mayStart);
    const old = before[index];
    if (!read || !old || !isFirm(old)) return null;
    state = read.state;
    if (sameRow(read.row, old)) continue;
    rows ??= before.slice();
    rows[index] = read.row;
  }
  // The rows below the table did not belong to it; they must still be read as they were.
  if (index === before.length) {
    const namesChanged = reached === table.area.bottom && touchesNames(table, area);
    if (namesChanged || !sameState(state, stateBefore(before, before.length))) return null;
  }
  return { from, to: index - 1, rows: rows ?? before };
}

/** Whether a change is of what names a row. The row below is compared with these cells. */
function touchesNames({ columnOf }: Table, area: Area): boolean {
  const names = [columnOf.tt, columnOf.task, columnOf.criterion];
  return names.some((column) => column !== undefined && column >= area.left && column <= area.right);
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

/** Whether no unclear row stands right above: what ends a gap also says whether the gap belongs to the table. */
function standsFirm(rows: readonly Row[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const kind = rows[at]?.kind;
    if (kind === "unknown") return false;
    if (kind !== "blank") return true;
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

/** Replaces what the rows read again had brought with what they bring now. */
function follow(check: TableCheck, now: Table, area: Area, span: Span): Followed {
  const was = check.context.table;
  const context = { ...check.context, table: now };
  const reader: ItemReader = { ...check.reader, table: now };
  const [from, end] = widen(was.rows, now.rows, span);
  const duties = touchesDuties(check.reader, area) || now.rows !== was.rows;
  if (duties)
    forEachItem(check.reader, from, end, (item) => {
      removeUnits(check.units, item);
    });
  const found: Finding[] = [];
  checkRows(
    reader,
    context,
    check.rules,
    from,
    end,
    (item) => {
      if (duties) addUnits(check.units, item);
    },
    found,
  );
  const top = now.area.top;
  const rowFindings = spliced(check.rowFindings, top + from, top + end, found);
  const repeatFindings = followTasks(check, context.table, span);
  const stretches = stretchesAfter(check, context, span);
  const summary = sameKinds(was.rows, now.rows, span) ? check.summary : summaryOf(now, context.sheet);
  return {
    check: { ...check, context, reader, rowFindings, repeatFindings, stretches, summary },
    unitsChanged: duties,
  };
}

function sameKinds(was: readonly Row[], now: readonly Row[], { from, to }: Span): boolean {
  if (was === now) return true;
  for (let index = from; index <= to; index += 1) if (was[index]?.kind !== now[index]?.kind) return false;
  return true;
}

/**
 * The groups of rows that may be judged otherwise: those read again, the one above (a section may have lost its only
 * item) and the one below (it may merge with the row above); all of a section whose own row changed.
 */
function widen(was: readonly Row[], now: readonly Row[], { from, to }: Span): [number, number] {
  const opensAt = (index: number): boolean => {
    const [a, b] = [was[index], now[index]];
    return (a !== undefined && opensGroup(a)) || (b !== undefined && opensGroup(b));
  };
  const opener = (index: number): number => {
    let at = index;
    while (at > 0 && !opensAt(at)) at -= 1;
    return at;
  };
  const first = opener(opener(from) - 1);
  let end = to + 1;
  let groups = 0;
  let inSection = now.slice(from, to + 1).some(({ kind }) => kind === "section");
  inSection ||= was.slice(from, to + 1).some(({ kind }) => kind === "section");
  for (; end < now.length; end += 1) {
    const kind = now[end]?.kind;
    if (inSection && kind !== "section" && kind !== "total") continue;
    inSection = false;
    if (opensAt(end)) groups += 1;
    if (groups > 1) break;
  }
  return [Math.max(first, 0), end];
}

function touchesDuties({ columns }: ItemReader, area: Area): boolean {
  return columns.some(({ column }) => column >= area.left && column <= area.right);
}

/** `found` in place of the findings between two sheet rows. */
function spliced(
  findings: readonly Finding[],
  top: number,
  end: number,
  found: Finding[],
): readonly Finding[] {
  const start = firstAt(findings, top);
  const stop = firstAt(findings, end);
  if (start === stop && found.length === 0) return findings;
  found.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return findings.toSpliced(start, stop - start, ...found);
}

function firstAt(findings: readonly Finding[], row: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.cell.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function followTasks(
  check: TableCheck,
  table: Table,
  { from, to, rows }: Span,
): TableCheck["repeatFindings"] {
  const was = check.context.table.rows;
  if (rows === was) return check.repeatFindings;
  const hashes = new Set<number>();
  for (let index = from; index <= to; index += 1) {
    const [before, after] = [was[index], rows[index]];
    if (!before || !after || before === after) continue;
    for (const hash of moveTask(check.tasks, index, after)) if (hash !== 0) hashes.add(hash);
  }
  const findings = new Map(check.repeatFindings);
  for (const hash of hashes) {
    const found = checkRepeats(check.tasks, hash, { ...check.context, table }, check.rules);
    if (found.length === 0) findings.delete(hash);
    else findings.set(hash, found);
  }
  return findings;
}

/** Where sections began or ended the table is cut otherwise, and all stretches are checked; else those near by. */
function stretchesAfter(check: TableCheck, context: TableContext, span: Span): TableCheck["stretches"] {
  const was = check.context.table.rows;
  const cutsMoved = CUTTING.some((kind) => movesKind(was, span, kind));
  return cutsMoved
    ? checkStretches(context, check.rules)
    : followStretches(check.stretches, context, check.rules, span);
}

const CUTTING: readonly RowKind[] = ["section", "item"];

function movesKind(was: readonly Row[], { from, to, rows }: Span, kind: RowKind): boolean {
  for (let index = from; index <= to; index += 1) {
    if ((was[index]?.kind === kind) !== (rows[index]?.kind === kind)) return true;
  }
  return false;
}
