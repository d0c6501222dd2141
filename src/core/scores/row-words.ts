import { itemNumber } from "../tables/item-number";
import type { ItemNumber } from "../tables/item-number";
import { fold } from "../text/fold";
import { normalise } from "../text/normalise";

/** A field's number and name, as one cell writes both; `Phần I`, which holds fields, keeps its number in the name. */
export interface FieldTitle {
  readonly number: ItemNumber | null;
  readonly name: string;
}

/** `I. Chỉ đạo`, `A - NỘI DUNG`, `II CẢI CÁCH`: a numeral, and a name that begins with a capital letter. */
const NUMBERED = /^\s*([IVX]{1,6}|[A-HĐ])(?:\s*[.):]\s*|\s*[-–/]\s+|\s+(?=\p{Lu}))(\p{Lu}.*)$/su;
/** `LĨNH VỰC 1: CHỈ ĐẠO`, `Phần II`. */
const WORDED =
  /^\s*(?:lĩnh vực|nhóm|phần|mục|chương)\s+(?:số\s+)?(\d{1,2}|[ivx]{1,6}|[a-hđ])(?:\s*[.:)\-–/]\s*(\S.*)?)?\s*$/isu;
const GROUP = /^\s*(?:nhóm|phần)\s/iu;
/** A single letter before words may be one of them: `A` needs a sign behind it. */
const BARE_LETTER = /^\s*[A-HĐ]\s+\p{L}/u;
/** Longer texts are no titles. */
const LONGEST_TITLE = 300;

/** Reads words that begin with a field's number: `I. CHỈ ĐẠO`, `II CẢI CÁCH …`, `Lĩnh vực 3: …`; null for others. */
export function fieldTitle(text: string): FieldTitle | null {
  if (text.length > LONGEST_TITLE) return null;
  const words = normalise(text, "NFC");
  const match = BARE_LETTER.test(words) ? null : NUMBERED.exec(words);
  const [, label = "", name = ""] = match ?? WORDED.exec(words) ?? [];
  const number = itemNumber(label.toUpperCase());
  if (number && GROUP.test(words)) return { number: null, name: text.trim() };
  return number && { number, name: name.trim() === "" ? text.trim() : name.trim() };
}

/** Folded: `Tổng điểm tự chấm`, `Tổng cộng điểm lĩnh vực I`, `Cộng lĩnh vực II`, `Điểm tổng cộng`; not `Tổng số hồ sơ`. */
const TOTAL =
  /^(?:tong (?:cong|(?:so )?diem|cac diem)|cong (?:diem )?(?:muc|phan|nhom|linh vuc|toan|cac)|diem tong)\b/;
const LONGEST_TOTAL = 120;

/** Whether words call their row a total of points, however they go on. */
export function namesTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && TOTAL.test(fold(text));
}

/** `1. Kế hoạch`: one number, for with two it is a code. */
const COUNTED = /^\s*(\d{1,2})\s*[.)]\s*(?=\p{L})/u;
const LETTERED = /^\s*([a-zđ])\)\s*\S/u;

/** The number that words begin with where TT has none: `a)` anywhere, `1.` where there is no TT. */
export function numberInWords(text: string, hasNumbers: boolean): ItemNumber | null {
  const label = LETTERED.exec(text)?.[1] ?? (hasNumbers ? undefined : COUNTED.exec(text)?.[1]);
  return label === undefined ? null : itemNumber(label);
}

/** What is worth folding: few rows begin or end so. */
const LEVEL_START = /^\s*(?:ti|ch)/i;
const LABEL_END = /\d[. :]*$/;
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^tieu chi thanh phan \d/, 2],
  [/^tieu chi \d/, 1],
  [/^chi tieu (?:thanh phan )?\d/, 2],
];
/** All that some rows say of themselves: `Tiêu chí 1`, `Chỉ tiêu 2.`, `TC 1.1`. */
const LABEL = /^(?:tieu chi|chi tieu|tc|tctp|tieu chi thanh phan)?[ .:]*\d[\d.]*[ .:]*$/;

/** How deep `Tiêu chí 1` and `Chỉ tiêu 1` stand; null for words that do not say. */
export function wordedLevel(text: string): number | null {
  if (!LEVEL_START.test(text)) return null;
  const words = fold(text.slice(0, 40));
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** Whether words are but a label, and what they stand for is written beside them. */
export function isLabel(text: string): boolean {
  return text.length <= 40 && LABEL_END.test(text) && LABEL.test(fold(text));
}
