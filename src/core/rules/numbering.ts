import type { Edit } from "../edits";
import type { Fix } from "../report";
import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import { mergeAt, spokenValue, textOf } from "../tables/grid";
import type { ItemNumber } from "../tables/item-number";
import { followsLetter, isUnder } from "../tables/item-number";
import type { RowKind } from "../tables/roles";
import type { Row, Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import type { CellValue } from "../workbook/workbook";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { Carry, Draft, Stretch, StretchRule, TableContext } from "./rule";
import { NONE } from "./rule";

export const numbering: StretchRule = {
  id: "numbering",
  scope: "stretch",
  level: "warning",
  group: "duty",
  needs: ["tt"],
  options: null,
  title: { vi: "Số thứ tự không liên tục", en: "Broken numbering" },
  messages: {
    repeats: { vi: "Số thứ tự {number} bị lặp.", en: "Number {number} occurs twice." },
    jumps: {
      vi: "Số thứ tự nhảy từ {previous} sang {number}.",
      en: "The numbering jumps from {previous} to {number}.",
    },
    back: {
      vi: "Số thứ tự lùi từ {previous} về {number}.",
      en: "The numbering goes back from {previous} to {number}.",
    },
    start: { vi: "Số thứ tự bắt đầu từ {number}.", en: "The numbering starts at {number}." },
  },
  why: {
    vi: "Số sai thường do chèn, xóa hoặc chép thiếu dòng; dễ dẫn chiếu nhầm nhiệm vụ.",
    en: "A wrong number mostly comes from rows inserted, deleted or lost, and people refer to the wrong task.",
  },
  remedy: {
    vi: "Kiểm tra có thiếu dòng không, rồi đánh lại số.",
    en: "See whether a row is lost, then renumber.",
  },
  fix: { vi: "Đánh lại số thứ tự", en: "Renumber" },
  examples: { bad: "1, 2, 2, 4", good: "1, 2, 3, 4" },
  check: (context, stretch, carry) => {
    const { table, sheet } = context;
    const runs = runsFrom(carry);
    const slips = slipsIn(context, stretch, runs);
    // One fix a run, however many slips it has: it numbers the whole run. Sections get none.
    const fixes = new Map<readonly number[], Fix | null>();
    for (const { index, run } of slips) {
      if (fixes.has(run.rows) || table.rows[index]?.kind === "section") continue;
      fixes.set(run.rows, renumbering(table, sheet, run, stretch.end));
    }
    const drafts = slips.map((slip) => draftOf(slip, context, fixes.get(slip.run.rows) ?? null));
    return { drafts: slips.length === 0 ? NONE : drafts, carry: carryOf(runs) };
  },
};

/** Rows numbered one after another: items of a section, parts of an item, sections of a table. */
interface Run {
  /** Indices of the run's rows in this stretch, since it last started. */
  readonly rows: number[];
  /** The number that the first of them should have. */
  readonly first: number;
  readonly last: number;
  /** What the next row's number would be by counting rows; differs from `last + 1` after a slip. */
  readonly counted: number;
  /** The run's latest row, in this stretch or above. */
  readonly previous: number;
  /** A section began since the last row: the run may go on or start again at 1. */
  readonly mayRestart: boolean;
}

type Runs = Map<string, Run>;

interface Slip {
  readonly index: number;
  readonly message: "repeats" | "jumps" | "back" | "start";
  /** The row before it in its run; null for the first. */
  readonly previous: number | null;
  /** The rows that are numbered together with it, those to come included. */
  readonly run: { readonly rows: readonly number[]; readonly first: number };
}

/** Runs that go on from stretch to stretch: sections, and items that are not parts of others. */
const LASTING: ReadonlySet<string> = new Set([
  "section",
  "capital",
  "roman",
  "arabic",
  "letter",
  "small-roman",
]);

function runsFrom(carry: Carry): Runs {
  return new Map(
    Object.entries(carry).map(([key, [last = 0, counted = 0, previous = 0, restarts = 0]]) => [
      key,
      { rows: [], first: last + 1, last, counted, previous, mayRestart: restarts === 1 },
    ]),
  );
}

function carryOf(runs: Runs): Carry {
  const lasting = [...runs].filter(([key]) => LASTING.has(key));
  return Object.fromEntries(
    lasting.map(([key, { last, counted, previous, mayRestart }]) => [
      key,
      [last, counted, previous, Number(mayRestart)],
    ]),
  );
}

/** The run that a number belongs to; parts are lettered anew under each `owner`. */
function runOf(kind: RowKind, { style, path }: ItemNumber, owner: number): string {
  const isLettered = kind === "part" && (style === "small-roman" || style === "letter");
  return isLettered ? `${style} ${owner}` : keyOf(kind, style, path);
}

const NUMBERED: ReadonlySet<RowKind> = new Set(["section", "item", "part"]);

function slipsIn({ table, follows }: TableContext, { from, end }: Stretch, runs: Runs): Slip[] {
  const slips: Slip[] = [];
  /** The row whose parts are lettered. */
  let owner = -1;
  for (let index = from; index < end; index += 1) {
    const row = table.rows[index];
    const number = row?.number;
    if (row?.kind === "total" || row?.kind === "section") allowRestarts(runs, row);
    if (!row || !number || number.style === "bullet" || !NUMBERED.has(row.kind)) continue;
    if (row.kind !== "part") owner = index;
    const key = runOf(row.kind, number, owner);
    const { path } = number;
    if (path[0] === 1 && startsGroup(table, index)) restart(runs, key);
    const run = runs.get(key);
    const slip = run
      ? goOn(table, runs, key, run, index, row.kind, path)
      : start(table, runs, key, index, path, follows);
    if (slip) slips.push(slip);
  }
  return slips;
}

/** Whether a column left of TT names a group of rows that begins here: `Lĩnh vực | TT | Nhiệm vụ`. */
function startsGroup(table: Table, index: number): boolean {
  const row = sheetRow(table, index);
  for (let column = table.area.left; column < (table.columnOf.tt ?? table.area.left); column += 1) {
    const isOwn = (mergeAt(table.grid, row, column)?.top ?? row) === row;
    if (isOwn && !isBlank(spokenValue(table.grid, row, column))) return true;
  }
  return false;
}

/** Below a section or a total the numbers may go on or start again. */
function allowRestarts(runs: Runs, { kind, number }: Row): void {
  for (const style of ["arabic", "letter", "small-roman"]) restart(runs, style);
  if (kind === "total" || number?.style === "capital") restart(runs, "roman");
  if (kind === "total") restart(runs, "capital");
}

/** A list of the criteria that lost points starts and jumps as it must. */
const isSelection = (table: Table): boolean => table.facets.includes("score");

function start(
  table: Table,
  runs: Runs,
  key: string,
  index: number,
  path: readonly number[],
  follows: boolean,
): Slip | null {
  const followsItem = runs.has("arabic");
  const value = path.at(-1) ?? 0;
  const run = {
    rows: [index],
    first: Math.min(value, 1),
    last: value,
    counted: value + 1,
    previous: index,
    mayRestart: false,
  };
  runs.set(key, run);
  // Numbers before it may stand in the table above, and the first section in the title.
  const goesOn = follows || (table.rows[index]?.kind === "section" && followsItem);
  if (value <= 1 || path.length > 1 || goesOn || isSelection(table)) return null;
  return { index, message: "start", previous: null, run };
}

function goOn(
  table: Table,
  runs: Runs,
  key: string,
  run: Run,
  index: number,
  kind: RowKind,
  path: readonly number[],
): Slip | null {
  const value = meant(table, index, run, path);
  const follows = /^(?:letter|capital)/.test(key) ? followsLetter(value, run.last) : value === run.last + 1;
  const mayJump = isSelection(table) && (path.length > 1 || kind === "section");
  const message = mayJump && value > run.last + 1 ? null : step(run, value, follows);
  const isSlip = message && !(message === "repeats" && isContinued(table.rows[index]));
  const next = advanced(run, index, value, follows);
  runs.set(key, next);
  return isSlip
    ? { index, message, previous: run.previous, run: { rows: next.rows, first: next.first } }
    : null;
}

/** What Excel shows as 1.10 is the number 1.1: after 1.9 it is meant as ten. */
function meant(table: Table, index: number, { last }: Run, path: readonly number[]): number {
  const written = path.at(-1) ?? 0;
  if (path.length < 2 || written * 10 !== last + 1) return written;
  return typeof ttValue(table, index) === "number" ? last + 1 : written;
}

/** A section that goes on after a page break says so: `I | CẢI CÁCH THỂ CHẾ (tiếp)`. */
function isContinued(row: Row | undefined): boolean {
  return row?.kind === "section" && CONTINUED.test(fold(row.text));
}

const CONTINUED = /\(tiep(?: theo)?\)$/;

function ttValue(table: Table, index: number): CellValue {
  return spokenValue(table.grid, sheetRow(table, index), table.columnOf.tt ?? table.area.left);
}

/** A row's number as written, without what surrounds it: `III. CẢI CÁCH` → `III`, `c)` → `c`. */
function shownNumber(table: Table, index: number): string {
  const inTt = textOf(ttValue(table, index)).trim();
  const text =
    inTt === ""
      ? textOf(spokenValue(table.grid, sheetRow(table, index), subjectColumn(table) ?? table.area.left))
      : inTt;
  return /[\p{L}\d]+(?:\.\d+)*/u.exec(text)?.[0] ?? "";
}

function keyOf(kind: string, style: string, path: readonly number[]): string {
  if (kind === "section") return style === "arabic" ? "section" : style;
  return path.length === 1 ? style : `${style} ${path.slice(0, -1).join(".")}`;
}

function restart(runs: Runs, key: string): void {
  const run = runs.get(key);
  if (run) runs.set(key, { ...run, mayRestart: true });
}

/** What is wrong with `value` as the next number of a run; null when it fits. */
function step(run: Run, value: number, follows: boolean): Slip["message"] | null {
  if (run.mayRestart && value === 1) return null;
  if (follows || value === run.counted) return null;
  if (value === run.last) return "repeats";
  return value > run.last ? "jumps" : "back";
}

function advanced(run: Run, index: number, value: number, follows: boolean): Run {
  const restarts = run.mayRestart && value === 1;
  const rows = restarts ? [] : run.rows;
  rows.push(index);
  return {
    rows,
    first: restarts ? 1 : run.first,
    last: value,
    counted: follows ? value + 1 : restarts ? 2 : run.counted + 1,
    previous: index,
    mayRestart: false,
  };
}

function draftOf({ index, message, previous }: Slip, { table }: TableContext, renumbered: Fix | null): Draft {
  const column = table.columnOf.tt ?? table.area.left;
  const row = table.rows[index];
  const number = shownNumber(table, index);
  const data = { number, ...(previous === null ? {} : { previous: shownNumber(table, previous) }) };
  const text = row?.text ?? "";
  return {
    row: sheetRow(table, index),
    column,
    message,
    data,
    text,
    ...(renumbered ? { fix: renumbered } : {}),
  };
}

/**
 * Numbers the rows of a run by counting. Not offered where other numbers hang on theirs, formulas make them, or the
 * rows below the stretch go on from a number that would change.
 */
function renumbering(table: Table, sheet: string, { rows, first }: Slip["run"], end: number): Fix | null {
  const column = table.columnOf.tt;
  if (column === undefined) return null;
  const edits: Edit[] = [];
  for (const [at, index] of rows.entries()) {
    const row = table.rows[index];
    const path = row?.number?.path ?? [];
    const place = { row: sheetRow(table, index), column };
    const dependent = table.rows[index + 1]?.number?.path;
    if (row?.number?.style !== "arabic" || (dependent && isUnder(dependent, path))) return null;
    if (formulaAt(table.grid.sheet, place.row, column) !== null) return null;
    const expect = valueAt(table.grid.sheet, place.row, column);
    const value = renumbered(expect, path, first + at);
    if (value !== expect) edits.push({ type: "set", sheet, cell: place, expect, value });
  }
  // Asked last, and so of items with Arabic numbers alone: the search below then ends at the next of them.
  return edits.length === 0 || !goesOn(table, rows, first, end) ? null : { safe: false, edits, data: {} };
}

/** Whether the next item below a stretch still follows when the run above it is renumbered. */
function goesOn(table: Table, rows: readonly number[], first: number, end: number): boolean {
  const last = first + rows.length - 1;
  const path = table.rows[rows.at(-1) ?? 0]?.number?.path ?? [];
  if (path.length > 1 || path[0] === last) return true;
  for (let index = end; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (row?.kind !== "item" || row.number?.style !== "arabic") continue;
    const next = row.number.path[0];
    return next === last + 1 || (next === 1 && restartsAt(table, end, index));
  }
  return true;
}

function restartsAt(table: Table, end: number, index: number): boolean {
  return table.rows.slice(end, index).some(({ kind }) => kind === "section" || kind === "total");
}

/** The TT value with its last number replaced and everything round it kept: `2.` → `3.`. */
function renumbered(value: CellValue, path: readonly number[], number: number): CellValue {
  if (typeof value === "number" && path.length === 1) return number;
  const text = String(path.length === 1 ? number : [...path.slice(0, -1), number].join("."));
  return typeof value === "string" ? value.replace(/\d+(?:\.\d+)*/, text) : text;
}
