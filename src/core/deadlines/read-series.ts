import { romanValue } from "../text/roman";
import type { Place, Reader, TimeWords } from "./expression";
import { matchAt } from "./expression";
import { MORE_MONTHS } from "./month-list";
import type { Period, PeriodUnit } from "./period";

// All patterns read folded text.
const YEAR = "(?:19|20|21)\\d\\d(?!\\d)";
const LINK = "(?<link> ?[,;&+/] ?(?:va |hoac )?| va | hoac | ?- ?| den (?:het )?| toi )";
const FOLLOWING_YEAR = "nam (?:sau|ke tiep|tiep theo|toi)\\b";
const OF_YEAR = `(?:(?: ?[/.-] ?(?:nam )?|,|,? (?:(?:cua |trong )?nam )?)(?<year>${YEAR})(?! ?/ ?\\d{1,2}(?!\\d))| ?/ ?(?<short>1[3-9]|[2-9]\\d)(?![\\d/])|,? (?:cua )?(?:(?<next>${FOLLOWING_YEAR})|nam nay\\b))`;
/** A number followed by one of these counts something, and names no month or quarter. */
const COUNTED = "(?! ?(?:%|(?:thang|ngay|tuan|lan|gio|h)(?![a-z])))";
const NO_DAY_OF_MONTH = "(?!\\d)(?!/\\d{1,2}(?!\\d))";
/** In `tháng 3/6/9` the slashes part months; elsewhere a number with a slash begins a date. */
const IN_LIST = "(?!\\d)(?:(?<=/ ?(?:\\d{1,2}|[iv]{1,3}))|(?!/\\d{1,2}(?!\\d)))";

/** How a series of one unit begins and how it goes on. */
interface Shape {
  readonly unit: PeriodUnit;
  readonly first: RegExp;
  readonly next: RegExp;
}

function shape(unit: PeriodUnit, first: string, next: string): Shape {
  return { unit, first: new RegExp(first, "y"), next: new RegExp(LINK + next, "y") };
}

const MONTH_WORD = "(?:(?:cac )?thang ?(?:: ?)?|t\\.? ?(?=\\d))";
const SPELLED_MONTH =
  "(?:gieng|hai|ba|tu(?! (?:ngay|thang|\\d))|bay|tam|chin|muoi(?: mot| hai)?|chap)(?![a-z])";
const BARE_MONTH = `(?=(?:(?:0?[1-9]|1[0-2]) ?- ?(?=(?:0?[1-9]|1[0-2])(?!\\d)))?\\d{1,2}(?: ?/ ?|[.-])${YEAR}(?! ?/))`;
/** `06/26`: no month has the second number, so that it is a year. */
const SHORT_MONTH = "(?=(?:0?[1-9]|1[0-2])/[2-4]\\d(?= ?(?:$|[,;:.)(]|va\\b)))";
const MONTH = shape(
  "month",
  `(?:(?:${MONTH_WORD})(?<number>\\d{1,2}(?!\\d)|${SPELLED_MONTH})|(?:${BARE_MONTH}|${SHORT_MONTH})(?<bare>\\d{1,2}))${COUNTED}${OF_YEAR}?`,
  `${MONTH_WORD}?(?<number>0?[1-9]|1[0-2])${IN_LIST}${COUNTED}${OF_YEAR}?`,
);

const QUARTER_WORD = "(?:(?:cac )?quy ?(?:: ?)?|q\\.? ?)";
/** `II/2026` in a column of quarters. */
const BARE_QUARTER = `(?<bare>i{1,3}|iv)(?= ?/ ?${YEAR})`;
const QUARTER = shape(
  "quarter",
  `(?:${QUARTER_WORD}(?<number>\\d{1,2}|[ivx]{1,5}|mot|hai|ba|bon)|${BARE_QUARTER})(?![a-z\\d])${COUNTED}${OF_YEAR}?`,
  `${QUARTER_WORD}?(?<number>0?[1-4]|i{1,3}|iv|v(?= ?(?:$|[,;)/])))(?![a-z\\d])${IN_LIST}${COUNTED}${OF_YEAR}?`,
);

const DATE =
  "(?!24/24(?!\\d))(?<ngay>ngay ?(?:mung )?)?(?:\\d{1,2} ?- ?(?=\\d{1,2} ?/ ?\\d{1,2}(?!\\d)))?(?<number>\\d{1,2})(?: ?(?<mark>[/.-]) ?| ?[/,]? ?thang ?)(?<month>\\d{1,2})(?!\\d)" +
  `(?!(?<= thang \\d{1,2})${MORE_MONTHS})` +
  `(?:(?: ?[/.-] ?(?:nam )?|,? (?:cua )?nam )(?<year>${YEAR})| ?\\k<mark> ?(?<short>\\d\\d)(?!\\d)(?<=[/.-] ?\\d\\d)|,? (?:cua )?(?<next>${FOLLOWING_YEAR}))?(?![/.]\\d)(?! ?%)`;
const DAY = shape("day", DATE, `(?:den |truoc )?${DATE}`);
const ISO_DATE = /(?<year>(?:19|20|21)\d\d)-(?<month>\d\d)-(?<number>\d\d)(?!\d)/y;

const YEAR_WORD =
  "(?:(?:cac )?nam(?: hoc| ngan sach)? |(?:trong )?(?:giai doan|nhiem ky|nien do)(?: tu)?(?: nam)? )";
const YEARS = shape(
  "year",
  `(?<word>${YEAR_WORD})?(?<year>${YEAR})${NO_DAY_OF_MONTH}`,
  `(?:nam )?(?<year>${YEAR})${NO_DAY_OF_MONTH}`,
);
const OPEN_END = /,? ?(?:va )?(?:(?:nhung|cac) nam (?:tiep theo|ke tiep|tiep|sau|toi)\b|tro di\b)/y;

/** Month and quarter numbers that are written as words. */
const SPELLED: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  chap: 12,
};

function numberOf(groups: Readonly<Record<string, string | undefined>>, unit: PeriodUnit): number {
  if (unit === "year") return 1;
  const { bare = "", number = bare } = groups;
  if (/\d/.test(number)) return Number(number);
  return SPELLED[number] ?? romanValue(number.toUpperCase()) ?? 0;
}

function yearOf({ year, short }: Readonly<Record<string, string | undefined>>): number | null {
  if (year !== undefined) return Number(year);
  return short === undefined ? null : 2000 + Number(short);
}

function periodOf(match: RegExpExecArray, unit: PeriodUnit): Period {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const { link = "", month, next } = groups;
  return {
    unit,
    number: numberOf(groups, unit),
    month: month === undefined ? null : Number(month),
    year: yearOf(groups),
    followingYear: next !== undefined,
    endsRange: /-|den|toi/.test(link),
    start: match.index + link.length,
    end: match.index + match[0].length,
  };
}

function readPeriods(text: string, at: number, { unit, first, next }: Shape): Period[] {
  const periods: Period[] = [];
  let match = matchAt(first, text, at);
  while (match) {
    const period = periodOf(match, unit);
    periods.push(period);
    match = matchAt(next, text, period.end);
  }
  const isHyphenated = periods.length > 2 && periods.slice(1).every(({ endsRange }) => endsRange);
  // `Tháng 3-6-9-12` has too many ends for a range: a list.
  return isHyphenated ? periods.map((period) => ({ ...period, endsRange: false })) : periods;
}

function found(unit: PeriodUnit, periods: readonly Period[]): { words: TimeWords; end: number } | null {
  const end = periods.at(-1)?.end;
  if (end === undefined) return null;
  return { words: { kind: "series", unit, periods, open: false, throughout: false }, end };
}

/** Reads months: `Tháng 6, 9, 12/2024`, `T6/2025`, `6/2025`, `tháng 3 đến tháng 5`. */
export const readMonths: Reader = (text, at, place) => {
  const slashed = /\d/.test(text.charAt(at));
  if (slashed && !place.introduced && !endsPhrase(text, at)) return null;
  return found("month", readPeriods(text, at, MONTH));
};

/** Reads quarters: `Quý I, II`, `Q1/2025`, `quý III-IV năm 2024`; `II/2025` where a time is expected. */
export const readQuarters: Reader = (text, at, { introduced }) => {
  if (!introduced && /[iv]/.test(text.charAt(at))) return null;
  return found("quarter", readPeriods(text, at, QUARTER));
};

const COUNTABLE =
  / ?(?:xa|phuong|thon|ban|to|diem|chi tieu|nhiem vu|tieu chi|don vi|ho|nguoi|truong|hop|ho so|co quan|phong|khu|can bo|cong chuc|van ban|dia phuong|bo phan|buoi|cuoc|lan|gio|ngay(?! \d)|nam(?! \d)|thu tuc|tthc|dich vu)\b/y;
const SLASHED_END = /\d{1,2} ?[/.-] ?\d{1,4}(?= ?(?:$|[,;:.)(]))/y;

function endsPhrase(text: string, at: number): boolean {
  return matchAt(SLASHED_END, text, at) !== null;
}

/**
 * Whether what looks like a date is meant as one. `30/11` also writes a score or a share (`10/12 xã`), so without a
 * year or `ngày` it must stand where a time is expected; `30-11` and `30.11` need `ngày` or a lead as well.
 */
function isMeantAsDate(match: RegExpExecArray, text: string, { lead, introduced }: Place): boolean {
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  if (groups["ngay"] !== undefined || groups["mark"] === undefined || groups["year"] !== undefined)
    return true;
  if (matchAt(COUNTABLE, text, match.index + match[0].length)) return false;
  if (groups["short"] !== undefined) return introduced;
  if (groups["mark"] !== "/") return lead !== null;
  const isMonth = Number(groups["month"]) <= 12;
  return introduced ? isMonth || endsPhrase(text, match.index) : isMonth && endsPhrase(text, match.index);
}

/** Reads days: `30/11`, `30.11.2024`, `ngày 30 tháng 11 năm 2024`, `15/3, 15/6`, `01/3 - 15/3`, `2024-11-30`. */
export const readDays: Reader = (text, at, place) => {
  const iso = matchAt(ISO_DATE, text, at);
  if (iso) return found("day", [periodOf(iso, "day")]);
  const first = matchAt(DAY.first, text, at);
  if (!first || !isMeantAsDate(first, text, place)) return null;
  return found("day", readPeriods(text, at, DAY));
};

const AFTER_BARE_YEAR = /(?= ?(?:$|[-,;:.)(&/]| (?:va|den|truoc|tro|hoan thanh|thuc hien)\b))/y;

/** Reads years: `Năm 2025`, `giai đoạn 2025-2030`, `2025 và những năm tiếp theo`; `2025` alone where a time is expected. */
export const readYears: Reader = (text, at, { introduced }) => {
  const first = matchAt(YEARS.first, text, at);
  if (!first) return null;
  const periods = readPeriods(text, at, YEARS);
  const end = periods.at(-1)?.end ?? at;
  const open = matchAt(OPEN_END, text, end);
  const named = first.groups?.["word"] !== undefined;
  if (!named && !(introduced && matchAt(AFTER_BARE_YEAR, text, end))) return null;
  return {
    words: { kind: "series", unit: "year", periods, open: open !== null, throughout: false },
    end: end + (open?.[0].length ?? 0),
  };
};

const PART_OF_YEAR = new RegExp(
  `(?<part>(?:6|06|sau|9|09|3|03|chin|ba) thang (?:dau|cuoi)(?: cua)? nam|nua (?:dau|cuoi)(?: cua)? nam|(?:dau|giua|cuoi) nam|(?:trong )?(?:ca|suot|quanh|toan) nam|(?:trong|het|den) nam(?! \\d)|nam nay)(?! (?:ngay|thang|tuan|gio|hoc)\\b)(?! \\(?0?5\\b)(?:(?: ?[/-] ?| |, ?nam )?(?<year>${YEAR})|(?: (?<next>sau)\\b))?`,
  "y",
);
const THROUGHOUT = /\b(?:ca|suot|quanh|toan)\b/;

/** The unit and number of a part of the year. "Early in the year" is taken to be over with its first quarter. */
function partOfYear(part: string): Pick<Period, "unit" | "number"> {
  const isFirst = /dau(?: cua)? nam/.test(part);
  if (part === "giua nam") return { unit: "half", number: 1 };
  if (/^(?:0?6|sau|nua) /.test(part)) return { unit: "half", number: isFirst ? 1 : 2 };
  if (/^(?:0?9|chin) /.test(part)) return { unit: "month", number: isFirst ? 9 : 12 };
  if (isFirst) return { unit: "quarter", number: 1 };
  return /^(?:0?3|ba) /.test(part) ? { unit: "quarter", number: 4 } : { unit: "year", number: 1 };
}

/** Nine months are a range that ends with its ninth. */
function periodsOfPart(whole: Period, part: string): Period[] {
  const end = { ...whole, ...partOfYear(part) };
  if (end.unit !== "month") return [end];
  return [
    { ...end, number: end.number - 8 },
    { ...end, endsRange: true },
  ];
}

/** `năm` after `trong`, `hết` or `đến`. */
const YEAR_ALONE = /nam(?![a-z])(?! (?:\d|ngay|thang|tuan|gio|hoc)| ?\()/y;

/** Reads parts of a year: `6 tháng đầu năm`, `Cuối năm 2025`, `Cả năm`, `Trong năm`. */
export const readPartsOfYear: Reader = (text, at, { lead }) => {
  const isLed = lead === "in" || lead === "to";
  const match = matchAt(PART_OF_YEAR, text, at) ?? (isLed ? matchAt(YEAR_ALONE, text, at) : null);
  if (!match) return null;
  const { part = "nam" } = match.groups ?? {};
  const { unit } = partOfYear(part);
  const periods = periodsOfPart(periodOf(match, "year"), part);
  const words = { kind: "series", unit, periods, open: false, throughout: THROUGHOUT.test(part) } as const;
  return { words, end: at + match[0].length };
};
