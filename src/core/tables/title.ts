import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import type { OfficeLevel } from "../units/unit";
import { rowSpan } from "../workbook/workbook";
import type { Grid } from "./grid";
import { spokenValue } from "./grid";
import type { Header } from "./header";

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

const OFFICES: readonly (readonly [OfficeLevel, RegExp])[] = [
  ["commune", /\b(?:ubnd|uy ban nhan dan)\s+(?:xa|phuong|thi tran|dac khu)\b/],
  ["district", /\b(?:ubnd|uy ban nhan dan)\s+(?:huyen|quan|thi xa)\b/],
  ["province", /\b(?:ubnd|uy ban nhan dan)\s+tinh\b/],
];
const PLACES: readonly (readonly [OfficeLevel, RegExp])[] = [
  ["commune", /\b(?:cua|tai)\s+(?:xa|phuong|thi tran|dac khu)\b|^xa\b|^phuong\b|^dac khu\b/],
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
