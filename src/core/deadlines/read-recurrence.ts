import type { Place, Reader } from "./expression";
import { matchAt } from "./expression";
import { MORE_MONTHS } from "./month-list";

// All patterns read folded text.
const NUMBER = "(?:(?<count>\\d{1,2}|sau|ba|chin) )?";
const NOT_QUARTER = "(?! (?:dinh|che|trinh|mo|hoach|uoc|pham|tac|dong|luat|doi|tu|ve|vi)\\b)";
const UNIT = `${NUMBER}(?<unit>thang|quy${NOT_QUARTER}|nam)(?![a-z\\d])`;
/** `quý I`, `tháng 6` and `năm 2024` name one time. */
const UNNUMBERED = "(?! ?(?:\\d|[ivx]{1,4}(?![a-z])))";
const MARK = "(?:(?:theo|dinh ky|bao cao|so ket|tong ket|cuoi|dau|het|cac|ky|ket thuc|hang|moi|tung) )";
/** After `hằng` a number counts something else: `hằng tháng 15 buổi`. */
const AFTER_EVERY = "(?<=\\b(?:hang|moi|tung) (?:\\d{1,2} )?(?:thang|quy|nam))";
const ITEM = `(?<mark>${MARK}{0,4})${UNIT}(?! lan)(?:${AFTER_EVERY}|${UNNUMBERED})`;
const FIRST = new RegExp(ITEM, "y");
const NEXT = new RegExp(`(?: ?[,/&+-] ?(?:va )?| va | hoac )${ITEM}`, "y");

const WORD_NUMBERS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

interface Item {
  /** How many months it is long. */
  readonly length: number;
  /** Something says that it recurs: `hằng`, `định kỳ`, or a number of months that reports are made for. */
  readonly marked: boolean;
  readonly end: number;
}

function lengthOf(unit: string, count: string | undefined): number {
  const times = count === undefined ? 1 : (WORD_NUMBERS[count] ?? Number(count));
  return times * ({ thang: 1, quy: 3, nam: 12 }[unit] ?? 0);
}

const REPORT_TERMS: ReadonlySet<number> = new Set([3, 6, 9, 12]);

function itemOf(match: RegExpExecArray): Item | null {
  const { mark = "", count, unit = "" }: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const length = lengthOf(unit, count);
  const isTerm = count !== undefined && REPORT_TERMS.has(length);
  if (length < 1 || length > 12 || (count !== undefined && mark === "" && !isTerm)) return null;
  return { length, marked: mark !== "" || isTerm, end: match.index + match[0].length };
}

function readItems(text: string, at: number): Item[] {
  const items: Item[] = [];
  let match = matchAt(FIRST, text, at);
  while (match) {
    const item = itemOf(match);
    if (!item) break;
    items.push(item);
    match = matchAt(NEXT, text, item.end);
  }
  return items;
}

/** The months of the year at whose end something that comes every `length` months is due. */
function dueMonths(length: number): number[] {
  return Array.from({ length: Math.floor(12 / length) }, (_, index) => (index + 1) * length);
}

/** In a list (`quý I, 6 tháng, năm`) `6 tháng` is the first half; the second one is the year's. */
function monthsOfList(lengths: readonly number[]): number[] {
  const isList = lengths.length > 1;
  return lengths.flatMap((length) => (isList && length === 6 ? [6] : dueMonths(length)));
}

function isMeantAsRecurrence(items: readonly Item[], text: string, at: number, place: Place): boolean {
  const [first] = items;
  if (!first) return false;
  if (items.length > 1 || first.marked || text.charAt(at - 1) === "/") return true;
  return place.lead !== null || place.afterReport || (at === 0 && first.end >= text.trimEnd().length - 1);
}

/** Reads what recurs by months: `hằng quý`, `Tháng, quý, 6 tháng, năm`, `Định kỳ 6 tháng`, `cuối quý`. */
export const readRecurrence: Reader = (text, at, place) => {
  const items = readItems(text, at);
  if (!isMeantAsRecurrence(items, text, at, place)) return null;
  const lengths = [...new Set(items.map(({ length }) => length))];
  return {
    words: { kind: "recurrence", lengths, months: monthsOfList(lengths) },
    end: items.at(-1)?.end ?? at,
  };
};

const RECURRING_MONTH =
  /thang (cuoi|dau|giua|thu nhat|thu hai|thu ba)(?: cung| tien)?(?: cua)?(?: hang| moi| tung| cac| mot){0,3} quy(?![a-z])(?! ?(?:\d|[ivx]{1,4}(?![a-z])))(?: sau\b)?|thang (?:sau|ke tiep|tiep theo|lien ke)\b/y;
const MONTH_OF_QUARTER: Readonly<Record<string, number>> = { cuoi: 3, giua: 2, "thu hai": 2, "thu ba": 3 };

/** Reads a month that comes again: `tháng cuối (của mỗi) quý`, `tháng sau`. */
export const readRecurringMonth: Reader = (text, at) => {
  const match = matchAt(RECURRING_MONTH, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const [, which] = match;
  if (which === undefined) return { words: { kind: "recurrence", lengths: [1], months: dueMonths(1) }, end };
  const months = [0, 3, 6, 9].map((before) => before + (MONTH_OF_QUARTER[which] ?? 1));
  return { words: { kind: "recurrence", lengths: [3], months }, end };
};

const PER = "(?:moi |tren |trong |mot )?(?:1 |01 )?";
const TIMES_A_UNIT = new RegExp(
  `(?:(?<times>\\d{1,2}|mot|hai) lan ?/? ?${PER}(?:(?<count>\\d{1,2}) )?(?<unit>thang|quy|nam|tuan|ngay)(?![a-z])|(?:moi )?(?:(?<count2>\\d{1,2}) )?(?<unit2>thang|quy|nam|tuan|ngay) ?/? ?(?<times2>\\d{1,2} |mot |hai )?lan(?![a-z]))`,
  "y",
);

/** Reads a frequency: `02 lần/năm`, `quý/lần`, `mỗi tháng 1 lần`, `6 tháng một lần`. */
export const readFrequency: Reader = (text, at) => {
  const match = matchAt(TIMES_A_UNIT, text, at);
  if (!match) return null;
  const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
  const { times = groups["times2"] ?? "1", count = groups["count2"], unit = groups["unit2"] ?? "" } = groups;
  const end = at + match[0].length;
  const often = { mot: 1, hai: 2 }[times.trim()] ?? Number(times);
  const length = lengthOf(unit, count);
  // Once a week or a day is too often for a due day: it goes on all the time.
  if (length === 0) return { words: { kind: "phrase", class: "continuous" }, end };
  if (length > 12 || often < 1) return { words: { kind: "phrase", class: "periodic_unspecified" }, end };
  const every = Number.isInteger(length / often) ? length / often : Math.ceil(length / often);
  return { words: { kind: "recurrence", lengths: [every], months: dueMonths(every) }, end };
};

const YEARLY = /thuong nien(?![a-z])/y;

/** Reads `thường niên`. */
export const readYearly: Reader = (text, at) => {
  const match = matchAt(YEARLY, text, at);
  if (!match) return null;
  return { words: { kind: "recurrence", lengths: [12], months: [12] }, end: at + match[0].length };
};

const MONTH_DAYS = new RegExp(
  "ngay (?:mung )?(\\d{1,2}(?:(?:, ?| va )\\d{1,2}){0,8})(?!\\d)(?! ?[/.-] ?\\d)" +
    `(?! thang \\d{1,2}(?!\\d)(?!${MORE_MONTHS}))(?! ?(?:%|ngay|gio))`,
  "y",
);

/** `Trước 15 hằng tháng`. */
const BARE_MONTH_DAY = /(\d{1,2})(?= (?:hang|moi) thang\b| (?:cua )?thang (?:cuoi|dau|sau)\b)/y;

/** Reads days of a month that other words name: `ngày 15` of `ngày 15 hằng tháng`. */
export const readMonthDays: Reader = (text, at, { lead }) => {
  const match = matchAt(MONTH_DAYS, text, at) ?? (lead === null ? null : matchAt(BARE_MONTH_DAY, text, at));
  if (!match) return null;
  const days = (match[1] ?? "").split(/, ?| va /).map(Number);
  return { words: { kind: "monthDays", days }, end: at + match[0].length };
};
