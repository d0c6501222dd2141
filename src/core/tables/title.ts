import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import type { OfficeLevel } from "../units/unit";
import { rowSpan } from "../workbook/workbook";
import type { Grid } from "./grid";
import { spokenValue } from "./grid";
import type { Header } from "./header";
import type { PlanYears } from "./table";

/** Title lines stand at most this many rows above their header. */
const HIGHEST_TITLE = 15;

/** The distinct texts above a header and below the tables over it; `ends` has the row after a column's last table. */
export function titleLinesAbove(grid: Grid, header: Header, ends: ReadonlyMap<number, number>): string[] {
  const lines = new Set<string>();
  const above = header.texts.map((_, at) => ends.get(header.left + at) ?? 0);
  const first = Math.max(header.top - HIGHEST_TITLE, rowSpan(grid.sheet).first, ...above);
  for (let row = first; row < header.top; row += 1) {
    for (let column = grid.sheet.origin.column; column < grid.width; column += 1) {
      if (row < (ends.get(column) ?? 0)) continue;
      const value = spokenValue(grid, row, column);
      if (typeof value === "string" && !isBlank(value)) lines.add(value);
    }
  }
  return [...lines];
}

const APPENDIX_LINE = /^(?:phu luc|bieu|mau|danh muc|bang)\b/;
const UNIT_LINE = /^\(?don vi(?: tinh)?\s*:/;
const LONGEST_TITLE = 200;

/** A table's title for people: `PHỤ LỤC II – DỰ KIẾN KINH PHÍ …`, without the line of the decision. */
export function titleOf(lines: readonly string[]): string {
  const named = lines.filter((line) => !line.trim().startsWith("(") && !UNIT_LINE.test(fold(line)));
  const start = named.findLastIndex((line) => APPENDIX_LINE.test(fold(line)));
  const parts = named.slice(start < 0 ? -2 : start, start < 0 ? undefined : start + 2);
  const title = parts.map((line) => line.trim().replace(/\s+/g, " ")).join(" – ");
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
}

const YEAR_RANGE = /\b(20\d\d)\s*(?:-|den|toi)\s*(?:nam\s*)?(20\d\d)\b/g;
const NAMED_YEAR = /\bnam\s+(?:hoc\s+)?(20\d\d)\b/g;
const BARE_YEAR = /(?<![\d/.])(20\d\d)(?![\d/])/g;

/** The years that a title names; `năm 2024` counts before a period, and a decision's date not at all. */
export function yearsOfTitle(lines: readonly string[]): PlanYears | null {
  const text = lines
    .filter((line) => !line.trim().startsWith("("))
    .map(fold)
    .join("\n");
  const ranges = [...text.matchAll(YEAR_RANGE)].map(([, from, to]) => [Number(from), Number(to)]);
  const rest = text.replace(YEAR_RANGE, " ");
  const named = [...rest.matchAll(NAMED_YEAR)].map(([, year]) => Number(year));
  if (named.length > 0) return yearsBetween(named);
  if (ranges.length > 0) return yearsBetween(ranges.flat());
  const bare = [...rest.matchAll(BARE_YEAR)].map(([, year]) => Number(year));
  return bare.length > 0 ? yearsBetween(bare) : null;
}

function yearsBetween(years: readonly number[]): PlanYears {
  // Not spread into a call: a long title may name more years than a call takes arguments.
  const last = years.reduce((latest, year) => Math.max(latest, year));
  return { first: years.reduce((earliest, year) => Math.min(earliest, year)), last, usual: last };
}

const ISSUED = /(?:ngay|\/)\s*(?:(\d{1,2})\s*)?(?:\/|thang)?\s*(\d{1,2})?\s*(?:\/|nam)\s*(20\d\d)\b/;

/**
 * The years that the date of the decision suggests, `(Kèm theo … ngày 15/02/2022 …)`: its own year, and the next one
 * as well when it was issued from October on, as plans for the coming year are.
 */
export function yearsOfDecision(lines: readonly string[]): PlanYears | null {
  for (const line of lines) {
    if (!line.trim().startsWith("(")) continue;
    const [, , month, year] = ISSUED.exec(fold(line)) ?? [];
    if (year === undefined) continue;
    const late = Number(month ?? 0) >= 10;
    return { first: Number(year), last: Number(year) + (late ? 1 : 0), usual: Number(year) + (late ? 1 : 0) };
  }
  return null;
}

const OFFICES: readonly (readonly [OfficeLevel, RegExp])[] = [
  ["commune", /\b(?:ubnd|uy ban nhan dan)\s+(?:xa|phuong|thi tran)\b/],
  ["district", /\b(?:ubnd|uy ban nhan dan)\s+(?:huyen|quan|thi xa)\b/],
  ["province", /\b(?:ubnd|uy ban nhan dan)\s+tinh\b/],
];
const PLACES: readonly (readonly [OfficeLevel, RegExp])[] = [
  ["commune", /\b(?:cua|tai)\s+(?:xa|phuong|thi tran)\b|^xa\b|^phuong\b/],
  ["district", /\b(?:cua|tai)\s+(?:huyen|quan|thi xa)\b|^huyen\b|^quan\b/],
  ["province", /\b(?:cua|tai)\s+tinh\b|^tinh\b/],
];

/**
 * The level of the office that issued a plan, as its title lines tell; null when they do not. A letterhead names
 * the office above first, so the lowest of several is the issuer.
 */
export function officeOfTitle(lines: readonly string[]): OfficeLevel | null {
  const folded = lines.map(fold);
  for (const signs of [OFFICES, PLACES]) {
    const found = signs.find(([, pattern]) => folded.some((line) => pattern.test(line)));
    if (found) return found[0];
  }
  return null;
}
