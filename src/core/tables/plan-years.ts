import { fold } from "../text/fold";
import type { PlanYears } from "./table";

/** A day, as letterheads, decisions and cited documents are dated; the day and the month may be left open. */
const DAY =
  /\bngay[\s.…_]*(?:\d{1,2}[\s.…_]*)?(?:\/|-|thang)[\s.…_]*(?:\d{1,2}[\s.…_]*)?(?:\/|-|\.|nam)\s*20\d\d\b/g;
const PLAIN_DAY = /\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/g;

/** A period with both ends: `2021 - 2025`, `từ năm 2021 đến năm 2025`. */
const RANGE = /\b(20\d\d)\s*(?:-|den|toi)\s*(?:het\s*)?(?:nam\s*)?(20\d\d)\b/g;
/** A year that others follow: `năm 2026 và những năm tiếp theo`, `từ năm 2026`. */
const ONWARDS =
  /\b(20\d\d)\s*,?\s*(?:va\s+)?(?:(?:nhung|cac)\s+nam\s+(?:tiep theo|ke tiep|tiep|sau|toi)|tro di)\b|\btu\s+(?:nam\s+)?(20\d\d)\b/g;
/** The last year of a plan that says no first one: `đến năm 2030`, `tầm nhìn 2045`. */
const TARGET = /\b(?:den|toi|tam nhin|dinh huong)\s+(?:het\s+)?(?:nam\s+)?(20\d\d)\b/g;
/** A law is named by its year, `Luật Đất đai năm 2024`, and is carried out from then on; `pháp luật` is no law. */
const OF_LAW = /(?<!\b(?:phap|ky)\s)\bluat\s[^,;()\n]{0,120}?\b(20\d\d)\b/g;
const NAMED = /\bnam\s+(?:hoc\s+)?(20\d\d)\b/g;
const BARE = /(?<![\d/.])(20\d\d)(?![\d/])/g;

/** Years of one sort, and the text without the words that name them. */
interface Found {
  readonly years: readonly number[];
  readonly rest: string;
}

function take(text: string, pattern: RegExp): Found {
  const years = [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.filter(Boolean).map(Number));
  return { years, rest: years.length === 0 ? text : text.replace(pattern, " ") };
}

// Not spread into a call: a long title may name more years than a call takes arguments.
const earliest = (years: readonly number[]): number => years.reduce((a, b) => Math.min(a, b));
const latest = (years: readonly number[]): number => years.reduce((a, b) => Math.max(a, b));

/**
 * The years that a title names, null when it names none: `năm 2024` before a period, and a period before the year
 * that it aims at. Dates of documents, and the line of the decision, tell nothing.
 */
export function yearsOfTitle(lines: readonly string[]): PlanYears | null {
  const text = lines
    .filter((line) => !isOfDecision(line))
    .map(fold)
    .join("\n")
    .replace(DAY, " ")
    .replace(PLAIN_DAY, " ");
  const ranges = take(text, RANGE);
  const onwards = take(ranges.rest, ONWARDS);
  const targets = take(onwards.rest, TARGET);
  const laws = take(targets.rest, OF_LAW);
  const named = take(laws.rest, NAMED);
  if (named.years.length > 0) return spanOf(named.years, onwards.years, targets.years);
  if (ranges.years.length > 0) return spanOf(ranges.years, onwards.years, targets.years);
  if (onwards.years.length > 0) return spanOf(onwards.years, onwards.years, targets.years);
  if (targets.years.length > 0) return { first: null, last: latest(targets.years), usual: null };
  if (laws.years.length > 0) return { first: earliest(laws.years), last: null, usual: null };
  const bare = take(named.rest, BARE);
  return bare.years.length > 0 ? spanOf(bare.years, [], []) : null;
}

/** The plan's `years`, further on to those that it aims at; without an end where it goes on and aims at none. */
function spanOf(years: readonly number[], onwards: readonly number[], targets: readonly number[]): PlanYears {
  const isOpen = onwards.length > 0 && targets.length === 0;
  return {
    first: earliest([...years, ...onwards]),
    last: isOpen ? null : latest([...years, ...targets]),
    usual: latest(years),
  };
}

/** The line of the decision, `(Kèm theo …)`, and the one of place and day in a letterhead. */
function isOfDecision(line: string): boolean {
  return line.trim().startsWith("(") || LETTERHEAD.test(fold(line));
}

const LETTERHEAD = /^[^,]{1,60},\s*ngay\b.{0,16}\bthang\b.{0,12}\bnam\s*20\d\d$/;
const ISSUED = /(?:ngay|\/)\s*(?:(\d{1,2})\s*)?(?:\/|thang)?\s*(\d{1,2})?\s*(?:\/|nam)\s*(20\d\d)\b/;

/**
 * The years that the date of the decision suggests, `(Kèm theo … ngày 15/02/2022 …)`: from its own year on, for how
 * long is not said. A yearless deadline is of the next one when it was issued from October on, as plans for the
 * coming year are.
 */
export function yearsOfDecision(lines: readonly string[]): PlanYears | null {
  for (const line of lines) {
    if (!isOfDecision(line)) continue;
    const [, , month, year] = ISSUED.exec(fold(line)) ?? [];
    if (year === undefined) continue;
    const isLate = Number(month ?? 0) >= 10;
    return { first: Number(year), last: null, usual: Number(year) + (isLate ? 1 : 0) };
  }
  return null;
}

/**
 * The years of a plan that was issued in a known year: no plan is for years gone by, so that of a title like `khắc
 * phục hạn chế của Chỉ số năm 2024` the plan's own year is told by its decision.
 */
export function yearsSinceIssue(years: PlanYears, issued: PlanYears | null): PlanYears {
  const { first, last, usual } = years;
  if (issued?.first == null) return years;
  return {
    first: first ?? Math.min(issued.first, last ?? issued.first),
    last: last !== null && last < issued.first ? issued.first : last,
    usual: last !== null && last < issued.first ? issued.usual : (usual ?? issued.usual),
  };
}
