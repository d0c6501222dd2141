import { isBlank, isBlankText } from "../text/blank";
import type { CellValue } from "../workbook/workbook";
import { LOWER_START } from "./beginnings";
import { LONGEST_HEADER } from "./column-roles";
import type { Grid } from "./grid";
import { mergeAt, spokenValue, textOf } from "./grid";
import { valueAt } from "../workbook/workbook";
import { itemNumber } from "./item-number";

/** A header as it stands: its rows, and one text a column (rows joined) from `left` on. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly texts: readonly string[];
}

export const MOST_HEADER_ROWS = 3;
/** One header cell's words; two rows joined may be longer. */
const LONGEST_WORDS = 100;

/** Says of a column (sheet coordinates) whether it may be looked at. */
export type ColumnTest = (column: number) => boolean;
const EVERY_COLUMN: ColumnTest = () => true;

/**
 * Tells quickly whether a row may start a header, in those columns that are free for one. With more columns free it
 * says yes at least as often. What it made of a whole row it remembers: it is asked for every table beside another.
 */
export function makeHeaderScan(grid: Grid): (row: number, isFree?: ColumnTest) => boolean {
  const sureWords = (row: number, isFree: ColumnTest): number => {
    const { sheet } = grid;
    const cells = sheet.values[row - sheet.origin.row] ?? [];
    let [count, texts, listed] = [0, 0, false];
    let last: CellValue = null;
    for (let at = 0; at < cells.length; at += 1) {
      const value = cells[at];
      if (typeof value !== "string" || value.length > LONGEST_WORDS || value === last) continue;
      if (!isFree(sheet.origin.column + at)) continue;
      last = value;
      texts += 1;
      const [role] = grid.texts.header(value).sure;
      if (role !== undefined) count += 1;
      if (role === "tt") listed = true;
    }
    if (texts < 2) return 0;
    return listed && texts >= FEWEST_OF_LIST ? Math.max(count, 2) : count;
  };
  const mayStart = (row: number, isFree: ColumnTest): boolean => {
    const count = sureWords(row, isFree);
    return count >= 2 || (count === 1 && sureWords(row + 1, isFree) >= 1);
  };
  const rows = new Map<number, boolean>();
  return (row, isFree) => {
    if (isFree) return mayStart(row, isFree);
    const known = rows.get(row) ?? mayStart(row, EVERY_COLUMN);
    rows.set(row, known);
    return known;
  };
}

/** TT and two more columns make the header of a list, whatever they are called. */
const FEWEST_OF_LIST = 3;

/**
 * Whether a row is the header of some list, an appendix or not, under the columns of a header above it: it says TT, or
 * every text of it heads another column.
 */
export function opensList(grid: Grid, row: number, above: Header): boolean {
  const values = above.texts.map((_, at) => valueAt(grid.sheet, row, above.left + at));
  const texts = values.map(textOf).filter((text) => !isBlankText(text));
  if (texts.length < FEWEST_OF_LIST) return false;
  const roles = texts.map((text) => grid.texts.header(text).sure[0]);
  return roles.includes("tt") || (!roles.includes(undefined) && new Set(roles).size === roles.length);
}

/** The headers that start in a row: every run of columns under it that stands by itself. */
export function headersAt(grid: Grid, top: number, isFree: ColumnTest = EVERY_COLUMN): Header[] {
  return blocksAt(grid, top, isFree).flatMap((block) => {
    let bottom = top;
    while (bottom - top + 1 < MOST_HEADER_ROWS && continuesHeader(grid, top, bottom + 1, block)) bottom += 1;
    const texts: string[] = [];
    for (let column = block.start; column < block.end; column += 1) {
      texts.push(joinedText(grid, top, bottom, column));
    }
    const opens = texts.map((text) => saysListNumber(grid, text));
    return runsOf(grid, texts, texts, opens).map(({ start, end }) => ({
      top,
      bottom,
      left: block.start + start,
      texts: texts.slice(start, end),
    }));
  });
}

/** Columns from `start` to before `end`. */
interface Run {
  start: number;
  end: number;
}

/** The columns of tables beside each other, told apart before it is known how many rows each one's header has. */
function blocksAt(grid: Grid, top: number, isFree: ColumnTest): Run[] {
  const left = grid.sheet.origin.column;
  const tops: string[] = [];
  const all: string[] = [];
  const opens: boolean[] = [];
  const rows = Array.from({ length: MOST_HEADER_ROWS }, (_, at) => top + at);
  for (let column = left; column < grid.width; column += 1) {
    const texts = isFree(column) ? rows.map((row) => joinedText(grid, row, row, column)) : [];
    tops.push(texts[0] ?? "");
    all.push(texts.join(""));
    opens.push(texts.some((text) => saysListNumber(grid, text)));
  }
  return runsOf(grid, all, tops, opens).map(({ start, end }) => ({ start: left + start, end: left + end }));
}

/** The texts of a column's header rows, a repeated one (merged or filled down) once. */
function joinedText(grid: Grid, top: number, bottom: number, column: number): string {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = textOf(spokenValue(grid, row, column)).trim();
    if (text !== "" && !parts.includes(text)) parts.push(text);
  }
  return parts.join(" ");
}

/**
 * Whether a row carries a header on: it has short words of its own, no number but those of months or years under one
 * heading, no TT, and stands blank, merged or repeated where the header above says TT or names the task; a task's
 * heading may go on in small letters (`Nội dung` over `nhiệm vụ`) beside a TT that does not.
 */
function continuesHeader(grid: Grid, top: number, row: number, { start, end }: Run): boolean {
  let own = 0;
  let anchored = false;
  let period = 0;
  for (let column = start; column < end; column += 1) {
    const above = textOf(spokenValue(grid, row - 1, column)).trim();
    const value = spokenValue(grid, row, column);
    const text = textOf(value).trim();
    const repeats = isBlank(value) || text === above || (mergeAt(grid, row, column)?.top ?? row) < row;
    const [role] = grid.texts.header(textOf(spokenValue(grid, top, column)).trim()).sure;
    if (role === "tt" || ((role === "task" || role === "criterion") && !LOWER_START.test(text))) {
      if (!repeats) return false;
      anchored = true;
    }
    if (repeats) continue;
    if (above !== textOf(spokenValue(grid, row - 1, column - 1)).trim()) period = 0;
    if (headsPeriod(grid, row - 1, column, Number(text)) && Number(text) > period) {
      period = Number(text);
      own += 1;
      continue;
    }
    if (typeof value !== "string" || value.length > LONGEST_HEADER || itemNumber(value)) return false;
    if (grid.texts.header(text).sure[0] === "tt") return false;
    own += 1;
  }
  return anchored && own > 0;
}

/** Whether a header cell heads the column beside it, too. */
function isGrouped(grid: Grid, row: number, column: number): boolean {
  const [left, own, right] = [column - 1, column, column + 1].map((at) => textOf(spokenValue(grid, row, at)));
  return own !== "" && (own === left || own === right);
}

/** Whether a number below the header row `row` names a year, or a month under a heading of several columns. */
function headsPeriod(grid: Grid, row: number, column: number, number: number): boolean {
  if (!Number.isInteger(number)) return false;
  if (number >= 2000 && number <= 2100) return true;
  return number >= 1 && number <= 12 && isGrouped(grid, row, column);
}

/** Whether a text heads the column that numbers a list. */
function saysListNumber({ texts }: Grid, text: string): boolean {
  return texts.header(text).sure[0] === "tt";
}

/**
 * Runs of non-blank texts; a single blank between two is bridged unless both, by their `words`, can stand alone, or
 * the second one begins where a list of its own `opens`, be it in a lower row.
 */
function runsOf(
  grid: Grid,
  texts: readonly string[],
  words: readonly string[],
  opens: readonly boolean[],
): Run[] {
  const runs: Run[] = [];
  let start = -1;
  for (let at = 0; at <= texts.length; at += 1) {
    const blank = (texts[at] ?? "") === "";
    if (!blank && start < 0) start = at;
    if (blank && start >= 0) {
      runs.push({ start, end: at });
      start = -1;
    }
  }
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const standAlone = before && namesSubject(grid, words, before) && namesSubject(grid, words, run);
    const isOther = standAlone === true || opens[run.start] === true;
    if (before && run.start - before.end === 1 && !isOther) before.end = run.end;
    else joined.push(run);
  }
  return joined;
}

function namesSubject({ texts }: Grid, words: readonly string[], run: Run): boolean {
  return words
    .slice(run.start, run.end)
    .some((text) => texts.header(text).sure.some((role) => role === "task" || role === "criterion"));
}

/**
 * A test whether a row repeats a header row: what names the rows (`anchor`, a sheet column) stands there again, and
 * so do most of the header's own words; of a further header row, all of them. Made once, asked once a row.
 */
export function makeRepeatTest(grid: Grid, header: Header, anchor: number): (row: number) => boolean {
  const rows = Array.from({ length: header.bottom - header.top + 1 }, (_, at) => ownWords(grid, header, at));
  const same = (row: number, column: number, words: string | undefined): boolean => {
    const text = textOf(spokenValue(grid, row, column));
    return words !== undefined && text.length <= words.length * 2 + 8 && grid.texts.folded(text) === words;
  };
  return (row) =>
    rows.some((said, at) => {
      if (said.size < 2 || (at === 0 && !same(row, anchor, said.get(anchor)))) return false;
      let count = 0;
      for (const [column, words] of said) {
        if (same(row, column, words)) count += 1;
        else if (at > 0) return false;
      }
      return count * 10 >= said.size * 6;
    });
}

/** The folded words by column that the `at`-th header row adds to the rows above it. */
function ownWords(grid: Grid, header: Header, at: number): Map<number, string> {
  const words = new Map<number, string>();
  header.texts.forEach((_, offset) => {
    const column = header.left + offset;
    const text = grid.texts.folded(textOf(spokenValue(grid, header.top + at, column)));
    const above = at === 0 ? "" : grid.texts.folded(textOf(spokenValue(grid, header.top + at - 1, column)));
    if (text !== "" && text !== above) words.set(column, text);
  });
  return words;
}

const COLUMN_NUMBER = /^[([]?(\d{1,2}|[A-Z])(?:\s*=\s*[\d()+\-*/x ]+)?[)\]]?$/;

const LONGEST_LABEL = 12;

/** Whether a row only numbers the columns: `(1) (2) (3)`, `1 2 3`, `A B 1 2 3=1+2`. */
export function numbersColumns(grid: Grid, header: Header, anchor: number, row: number): boolean {
  if (textOf(spokenValue(grid, row, anchor)).length > LONGEST_LABEL) return false;
  let count = 0;
  let next = 1;
  for (let at = 0; at < header.texts.length; at += 1) {
    const text = textOf(spokenValue(grid, row, header.left + at)).trim();
    if (text === "") continue;
    const label = COLUMN_NUMBER.exec(text)?.[1];
    if (label === undefined) return false;
    if (/\d/.test(label)) {
      if (Number(label) !== next && Number(label) !== count + 1) return false;
      next = Number(label) + 1;
    }
    count += 1;
  }
  return count >= 3 && next > 2 && count * 2 > header.texts.length;
}
