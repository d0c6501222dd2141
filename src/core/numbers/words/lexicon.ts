import { normalise } from "../../text/normalise";
import { fold } from "../../text/fold";

/** What one word says in a number spelled out. */
export type NumberWord =
  | { readonly kind: "digit"; readonly value: number }
  | { readonly kind: "scale"; readonly value: number }
  /** `mười` and `mươi` are told apart by their place only, for their marks are often mistyped. */
  | { readonly kind: "ten" | "hundred" | "odd" | "half" | "dong" };

/** A word recognised, in its right spelling. */
export interface SpelledWord {
  readonly word: NumberWord;
  readonly spelling: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const OTHERS: Readonly<Record<string, "ten" | "hundred" | "odd" | "half" | "dong">> = {
  mười: "ten",
  mươi: "ten",
  trăm: "hundred",
  linh: "odd",
  lẻ: "odd",
  rưỡi: "half",
  đồng: "dong",
};

const SPELLED: readonly SpelledWord[] = [
  ...Object.entries(DIGITS).map(([spelling, value]) => ({
    spelling,
    word: { kind: "digit", value } as const,
  })),
  ...Object.entries(SCALES).map(([spelling, value]) => ({
    spelling,
    word: { kind: "scale", value } as const,
  })),
  ...Object.entries(OTHERS).map(([spelling, kind]) => ({ spelling, word: { kind } })),
];
const FOLDED = SPELLED.map((one) => ({ ...one, folded: fold(one.spelling) }));
const LONGEST = 8;

/** The number word that a word is: rightly spelled, or with marks left out (`muoi`, `triêu`) but none wrong (`từ`). */
export function numberWord(typed: string): SpelledWord | null {
  if (typed.length > LONGEST * 2) return null;
  const spelling = normalise(typed, "NFC").toLowerCase();
  const folded = fold(spelling);
  const candidates = FOLDED.filter((one) => one.folded === folded);
  return (
    candidates.find((one) => one.spelling === spelling) ??
    candidates.find((one) => lacksOnlyMarks(spelling, one.spelling)) ??
    null
  );
}

/** Whether every letter has the marks of the right spelling or fewer. */
function lacksOnlyMarks(typed: string, right: string): boolean {
  const rightLetters = lettersOf(right);
  return lettersOf(typed).every(({ letter, marks }, at) => {
    const other = rightLetters[at];
    if (!other || (letter !== other.letter && other.letter !== "đ")) return false;
    return Array.from(marks).every((mark) => other.marks.includes(mark));
  });
}

function lettersOf(word: string): { letter: string; marks: string }[] {
  const found = normalise(word, "NFD").matchAll(/(\p{L})(\p{M}*)/gu);
  return Array.from(found, ([, letter = "", marks = ""]) => ({ letter, marks }));
}
