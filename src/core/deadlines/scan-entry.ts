import { byLetter } from "./by-letter";
import type { Expression, Lead, Place, Reader, TimeWords } from "./expression";
import { matchAt } from "./expression";
import { readPhrase } from "./read-phrase";
import {
  readFrequency,
  readMonthDays,
  readRecurringMonth,
  readRecurrence,
  readYearly,
} from "./read-recurrence";
import { readDays, readMonths, readPartsOfYear, readQuarters, readYears } from "./read-series";

const readersAt = byLetter<Reader>([
  ["0123456789mhtqn", readFrequency],
  ["0123456789sbcnqtdghe", readPartsOfYear],
  ["t", readRecurringMonth],
  ["0123456789sbctqnhmdk", readRecurrence],
  ["0123456789ct", readMonths],
  ["0123456789n", readDays],
  ["cqi", readQuarters],
  ["0123456789n", readMonthDays],
  ["0123456789ncgt", readYears],
  ["t", readYearly],
  ["0123456789bcdhiklmnpstvx", readPhrase],
]);

const CLOCK = "\\d{1,2} ?(?:h|g|gio|:)(?: ?\\d{1,2})?(?: ?(?:phut|p))?,?";
const LEAD = new RegExp(
  `(?:(?:truoc|sau|cham nhat|muon nhat|tre nhat|han cuoi(?: cung)?|han chot|khong qua|khong (?:cham|muon) hon|den|toi|het|tu|ke(?= tu)|nay|bat dau|trong|vao|la|cuoi cung(?: cua)?|(?:cuoi|dau|giua)(?= (?:thang|quy) ?[\\divx])|thoi diem|khoang|hoan thanh|xong|nop|gui|trinh|ban hanh|thuc hien|${CLOCK})(?: ?: ?| |$)){1,8}`,
  "y",
);
const KINDS_OF_LEAD: readonly (readonly [RegExp, Lead])[] = [
  // Before an hour of a day is still on that day.
  [new RegExp(`\\btruoc ${CLOCK}`), "latest"],
  [/\btruoc\b/, "before"],
  [/\bsau\b/, "after"],
  [/nhat|\bhan\b|\bkhong\b/, "latest"],
  [/\b(?:den|toi|het)\b/, "to"],
  [/\b(?:tu|ke)\b/, "from"],
];

/** What the words that follow may be about, and the units that then tell no due time. */
const SUBJECTS = {
  report: ["month", "quarter", "half", "year"],
  plan: ["year"],
  document: ["day", "year"],
} as const;
type Subject = keyof typeof SUBJECTS;
const subjectsAt = byLetter<readonly [RegExp, Subject]>([
  [
    "btsdkqx",
    [
      /(?:bao cao|bc|tong ket|so ket|danh gia|ket qua|so lieu|thong ke|quyet toan|kiem diem|xep loai)(?![a-z\d])/y,
      "report",
    ],
  ],
  [
    "kcdnm",
    [
      /(?:ke hoach|kh|chuong trinh|de an|du an|du toan|nhiem vu|muc tieu|chi tieu|chi so)(?![a-z\d])/y,
      "plan",
    ],
  ],
  [
    "qntclhpkv",
    [
      /(?:quyet dinh|qd|nghi quyet|nq|nghi dinh|nd|thong tu|tt|cong van|cv|chi thi|ct|luat|hien phap|phap lenh|cong dien|ket luan|quy dinh|thong bao|to trinh|van ban|huong dan)(?![a-z\d])/y,
      "document",
    ],
  ],
]);
/** `2204/QĐ-UBND ngày 12/9/2022`, `150/2025/NĐ-CP`, `số 13/2025`. */
const DOCUMENT_NUMBER =
  /(?:(?:so:? ?)?\d{1,6}[a-z]?\/(?:\d{4}\/)?(?!(?:thang|quy|nam|lan|tuan|ngay)(?![a-z]))[a-z][a-z\d&/-]*|so:? ?\d[\d/.-]*)(?:,? ngay \d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})?/y;
/** Words that hold a part that would mislead: `năm sau`, `tiếp theo`, `Việt Nam`, `hồ sơ`, `tuần 1 tháng 6`. */
const MISLEADING =
  /(?:(?:quy|tuan|hom) sau|(?:nhung|cac) nam (?:tiep theo|ke tiep|tiep|sau|toi)|(?:tiep|kem) theo|(?:viet|mien|phia|ha|quang|dong|tay) nam|nam gioi|ho so|(?:ky|phap) luat|tuan(?: thu)? \d{1,2} ?\/ ?20\d\d|(?:tuan|dot|ky|lan|vong|muc|dieu|khoan|buoc)(?: thu)? \d{1,2}(?! ?[/.-] ?\d)(?! thang(?! \d)))(?![a-z\d])/y;
const WORD = /[a-z\d]+([^a-z\d]*)|[^a-z\d]+/y;

interface Found {
  readonly words: TimeWords;
  readonly end: number;
}

function readWords(text: string, at: number, place: Place): Found | null {
  for (const read of readersAt(text.charAt(at))) {
    const found = read(text, at, place);
    if (found) return found;
  }
  return null;
}

function leadAt(text: string, at: number): { kind: Lead; end: number } | null {
  const match = matchAt(LEAD, text, at);
  if (!match) return null;
  const kind = KINDS_OF_LEAD.find(([pattern]) => pattern.test(match[0]))?.[1] ?? "in";
  return { kind, end: at + match[0].length };
}

function subjectAt(text: string, at: number): { subject: Subject; end: number } | null {
  const numbered = matchAt(DOCUMENT_NUMBER, text, at);
  if (numbered) return { subject: "document", end: at + numbered[0].length };
  for (const [pattern, subject] of subjectsAt(text.charAt(at))) {
    const match = matchAt(pattern, text, at);
    if (match) return { subject, end: at + match[0].length };
  }
  return null;
}

function isReported(words: TimeWords, subject: Subject | null): boolean {
  if (subject === null) return false;
  if (words.kind === "series") return SUBJECTS[subject].some((unit) => unit === words.unit);
  return words.kind === "recurrence" && subject === "report";
}

const INTRODUCING = ",;:(.+\u2022*-";

/** Whether a time may be expected at a place: first, or after punctuation. */
function isIntroduced(text: string, at: number): boolean {
  if (at === 0) return true;
  const last = text.charAt(at - 1);
  const mark = last === " " ? text.charAt(at - 2) : last;
  return mark !== "" && INTRODUCING.includes(mark);
}

/** Leads after which a new thing is said, so that it is no longer about the report or document. */
const TURNING = /\b(?:truoc|sau|cham|muon|tre|han|khong|het|trong|vao|hoan thanh|xong|nop|gui)\b/;
const CLOSING = /[;:()]|\. /;

interface Scan {
  readonly at: number;
  readonly lead: { readonly kind: Lead; readonly end: number } | null;
  readonly subject: Subject | null;
}

function afterLead(scan: Scan, lead: { kind: Lead; end: number }, words: string): Scan {
  const subject = scan.subject === "document" ? "plan" : scan.subject;
  return { at: lead.end, lead, subject: TURNING.test(words) ? null : subject };
}

/** Passes over what tells no time, remembering what it says about the words to come. */
function passOver(text: string, scan: Scan): Scan {
  const lead = leadAt(text, scan.at);
  if (lead) return afterLead(scan, lead, text.slice(scan.at, lead.end));
  const word = matchAt(WORD, text, scan.at);
  const gap = word?.[1] ?? word?.[0] ?? "";
  const at = scan.at + (word?.[0].length ?? 1);
  return { ...scan, at, subject: CLOSING.test(gap) ? null : scan.subject };
}

function expressionAt(text: string, { at, lead, subject }: Scan): Expression | null {
  const leading = lead?.end === at ? lead.kind : null;
  const introduced = leading !== null || isIntroduced(text, at);
  const found = readWords(text, at, { lead: leading, introduced, afterReport: subject === "report" });
  if (!found) return null;
  return {
    ...found.words,
    lead: leading,
    reported: isReported(found.words, subject),
    start: at,
    end: found.end,
  };
}

/**
 * Finds the time expressions of one entry, from left to right.
 * @param text the entry, folded
 */
export function scanEntry(text: string): Expression[] {
  const expressions: Expression[] = [];
  let scan: Scan = { at: 0, lead: null, subject: null };
  while (scan.at < text.length) {
    const misleading = matchAt(MISLEADING, text, scan.at);
    const cited = misleading ? null : subjectAt(text, scan.at);
    const expression = misleading || cited ? null : expressionAt(text, scan);
    if (expression) expressions.push(expression);
    if (misleading) scan = { ...scan, at: scan.at + misleading[0].length };
    else if (cited) scan = { ...scan, at: cited.end, subject: cited.subject };
    else if (expression) scan = { ...scan, at: expression.end };
    else scan = passOver(text, scan);
  }
  return expressions;
}
