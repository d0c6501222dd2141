import type { DeadlineClass } from "./deadline";
import type { Period, PeriodUnit } from "./period";

/** What stands before a time and changes how it is meant: `trước`, `sau`, `chậm nhất`, `từ`, `đến`, or just `trong`. */
export type Lead = "before" | "after" | "latest" | "from" | "to" | "in";

/** Periods named one after another: `Tháng 6, 9, 12/2024`, `Quý III-IV`, `30/11`. */
export interface Series {
  readonly kind: "series";
  readonly unit: PeriodUnit;
  readonly periods: readonly Period[];
  /** Goes on without an end: `2025 và những năm tiếp theo`. */
  readonly open: boolean;
  /** `Cả năm`: all through the year, not once in it. */
  readonly throughout: boolean;
}

/** What comes again: `hằng quý`, `quý, 6 tháng, năm`, `tháng cuối quý`. */
export interface Recurrence {
  readonly kind: "recurrence";
  /** Lengths in months of what recurs, e.g. `[3, 6, 12]`. */
  readonly lengths: readonly number[];
  /** The months at whose end it is due, 1–12. */
  readonly months: readonly number[];
}

/** Days of a month that is named elsewhere: `ngày 15` of `Trước ngày 15 hằng tháng`. */
export interface MonthDays {
  readonly kind: "monthDays";
  readonly days: readonly number[];
}

/** Words that say when without naming a time: `Thường xuyên`, `Theo quy định`, `Sau khi …`. */
export interface Phrase {
  readonly kind: "phrase";
  readonly class: DeadlineClass;
}

export type TimeWords = Series | Recurrence | MonthDays | Phrase;

/** Words found in a folded entry, with what their surroundings say about them. */
export type Expression = TimeWords & {
  readonly lead: Lead | null;
  /** The time that a report or document is about (`báo cáo quý I`), not the time when it is due. */
  readonly reported: boolean;
  /** Where it stands in the folded entry: first character, and one past the last. */
  readonly start: number;
  readonly end: number;
};

/** What a reader of words needs to know besides the words. */
export interface Place {
  readonly lead: Lead | null;
  /** Stands where a time may be expected: first in the entry, after punctuation or after a lead. */
  readonly introduced: boolean;
  /** Follows `báo cáo`, `tổng kết` and their like. */
  readonly afterReport: boolean;
}

/** Reads the words that begin at `at` in a folded entry; null when they are nothing that it knows. */
export type Reader = (text: string, at: number, place: Place) => { words: TimeWords; end: number } | null;

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
