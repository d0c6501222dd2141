import { byLetter } from "./by-letter";
import type { DeadlineClass } from "./deadline";
import type { Reader } from "./expression";
import { matchAt } from "./expression";

// All patterns read folded text.
const CONTINUOUS =
  /(?:(?:lam viec )?thuong xuyen|lien tuc|xuyen suot|(?:hang|moi|tung) (?:ngay|tuan)|24\/24(?: ?(?:h|gio)\b)?(?:,? (?:va )?7\/7)?)(?![a-z])/y;
const PERIODIC = /(?:(?:theo )?(?:dinh ky|thuong ky)|theo (?:tung )?ky(?: bao cao)?)(?![a-z])/y;
const OCCASIONAL = /(?:dot xuat|phat sinh)(?![a-z])/y;

/** What somebody else decides: `Theo quy định …`, but not `theo dõi`. */
const EXTERNAL =
  /(?:theo(?! doi\b)|tuy (?:theo|thuoc)|phu thuoc|can cu|dung (?:thoi (?:gian|han)|tien do|quy dinh|lo trinh|han)|(?:dam bao|bao dam) (?:tien do|thoi gian|thoi han|lo trinh))(?![a-z])/y;
const DURATION =
  "\\d{1,3}(?: \\([a-z0-9 ]{1,12}\\))? (?:ngay|tuan|gio|phut|thang|nam)(?![a-z])(?! (?:dau|cuoi)(?: cua)? nam)(?! \\d)";
/** Durations in words are of days or shorter: `trong năm (05) ngày`, for `trong năm` is within the year. */
const WORD_DURATION =
  "(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: \\([a-z0-9 ]{1,12}\\))? (?:ngay|tuan|gio)(?![a-z])";
/** What waits for something to happen: `Sau khi …`, `trong vòng 05 ngày kể từ …`. */
const RELATIVE = new RegExp(
  [
    "(?:(?:truoc|ngay|tu|ke tu|den|trong) )?(?:sau )?khi(?![a-z])",
    `(?:trong(?: vong| thoi han| thoi gian)?|cham nhat|muon nhat|khong qua|toi da|it nhat|truoc|sau|vong)(?: (?:la|sau|trong|trong vong|khong qua))? (?:thoi han )?(?:${DURATION}|${WORD_DURATION})`,
    "\\d{1,3}(?: \\([a-z0-9 ]{1,12}\\))? (?:ngay|tuan|gio|phut)(?![a-z])(?! \\d)",
    "\\d{1,3} (?:thang|nam) (?=ke tu|tu khi|tu ngay|sau|khi|truoc)",
    "(?:ngay )?sau(?! (?:thang|ngay|quy|nam)\\b)(?! \\d{1,2}[/.-]\\d)(?![a-z])",
  ].join("|"),
  "y",
);

/**
 * Where the words of a dependency end: at a mark that closes a phrase, a comma before a time, or words that start a
 * deadline of their own. What lies between belongs to the dependency (`Theo Luật Đất đai năm 2024`).
 */
const DEPENDENCY_END =
  /[;:()]|\. |, ?(?=\d|(?:va )?(?:quy|thang|nam|ngay|den|tu|truoc|trong|cham|han|hoan thanh|dinh ky|theo|khi|sau|ca nam|cuoi|dau|chin?h thuc|bao cao)\b)|\b(?=(?:truoc|cham nhat|muon nhat|han cuoi|han chot|hoan thanh|xong|den het|den ngay|dinh ky|(?:hang|moi|tung) (?:ngay|tuan|thang|quy|nam|6 thang)|thuong xuyen|lien tuc|dot xuat|trong (?:thang|quy|nam|ca nam|6 thang)|va (?:trong|thuc hien|quy|thang|nam|ngay|theo))\b)/g;

function dependencyEnd(text: string, from: number): number {
  return matchAt(DEPENDENCY_END, text, from)?.index ?? text.length;
}

interface PhrasePattern {
  readonly pattern: RegExp;
  readonly class: DeadlineClass;
  /** Whether the words that follow belong to it. */
  readonly isDependency: boolean;
}

const patternsAt = byLetter<PhrasePattern>([
  ["tlxhm2", { pattern: CONTINUOUS, class: "continuous", isDependency: false }],
  ["dt", { pattern: PERIODIC, class: "periodic_unspecified", isDependency: false }],
  ["dp", { pattern: OCCASIONAL, class: "relative_event", isDependency: false }],
  ["tpcdb", { pattern: EXTERNAL, class: "external_dependency", isDependency: true }],
  ["0123456789tnkdcvmsi", { pattern: RELATIVE, class: "relative_event", isDependency: true }],
]);

/** Reads words that say when without naming a time. */
export const readPhrase: Reader = (text, at) => {
  for (const phrase of patternsAt(text.charAt(at))) {
    const match = matchAt(phrase.pattern, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    const words = { kind: "phrase", class: phrase.class } as const;
    return { words, end: phrase.isDependency ? dependencyEnd(text, end) : end };
  }
  return null;
};
