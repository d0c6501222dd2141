import { normalise } from "./normalise";

/**
 * Folding: the form in which two spellings of the same Vietnamese words are equal. Lower case, no tone or vowel
 * marks, `đ` as `d`, no-break and repeated spaces as one, typographic dashes as `-`. It is for comparing and
 * recognising, never for showing.
 */
const MARKS = /[\u0300-\u036f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /\s+/g;

/** Folds a text completely: `Cơ quan  CHỦ TRÌ` → `co quan chu tri`. */
export function fold(text: string): string {
  return normalise(text, "NFD")
    .replace(MARKS, "")
    .replace(/[đĐðÐ]/g, "d")
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .trim()
    .toLowerCase();
}

/** The folded words of a text, punctuation dropped: `Lĩnh vực/Tiêu chí` → `linh vuc tieu chi`. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Old-style tone placement and its new twin, in NFC; `quý` and `quỳ` keep their place, for `qu` is one consonant. */
const TONES: Readonly<Record<string, string>> = {
  òa: "oà",
  óa: "oá",
  ỏa: "oả",
  õa: "oã",
  ọa: "oạ",
  òe: "oè",
  óe: "oé",
  ỏe: "oẻ",
  õe: "oẽ",
  ọe: "oẹ",
  ùy: "uỳ",
  úy: "uý",
  ủy: "uỷ",
  ũy: "uỹ",
  ụy: "uỵ",
};
const TONE_PAIR = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?![\p{L}])/gu;

/**
 * A text with its marks kept but its accidental differences gone: NFC, `Ð` as `Đ`, no-break spaces as spaces,
 * one space between words, dashes tight (`VP - TK` = `VP-TK`), lower case, tones on the second vowel
 * (`hòa` = `hoà`, `ủy` = `uỷ`), no final full stop. Two unit names are written alike when these are equal.
 */
export function normaliseName(text: string): string {
  return normalise(text, "NFC")
    .replace(/[Ðð]/g, "đ")
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .replace(/ ?- ?/g, "-")
    .trim()
    .replace(/[\s.;,]+$/, "")
    .toLowerCase()
    .replace(TONE_PAIR, (pair) => TONES[pair] ?? pair);
}
