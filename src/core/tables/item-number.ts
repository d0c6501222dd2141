import type { CellValue } from "../workbook/workbook";
import { romanValue } from "../text/roman";

/**
 * A row's number as its TT cell gives it. `path` has one number a level: `3.1` → [3, 1]; a letter counts from
 * a = 1, đ after d; a bullet has its rank, `+` standing under `-`.
 */
export interface ItemNumber {
  readonly style: "arabic" | "roman" | "capital" | "letter" | "small-roman" | "bullet";
  readonly path: readonly number[];
}

const ARABIC = /^[([]?(\d{1,5}(?:\.\d{1,4}){0,5})[ .)\]:,;/\-–]*$/;
const LETTERS = /^[([]?([A-Za-zĐđ])[ .)\]:,;/\-–]*$/;
const ROMAN = /^[([]?([IVXLC]{1,8})[ .)\]:,;/\-–]*$/;
const SMALL_ROMAN = /^[([]?([ivx]{1,5})[ .)\]:,;/\-–]*$/;
const BULLET = /^[-+*•–—]$/;
const BULLET_NUMBER: ItemNumber = { style: "bullet", path: [1] };
const LOWER_BULLET: ItemNumber = { style: "bullet", path: [2] };
const LONGEST = 24;

const ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
function rankOf(letter: string): number {
  return ALPHABET.indexOf(letter.toLowerCase()) + 1;
}

/** Letters that Vietnamese lists may leave out: from e they go on to g, from i to k; some have no đ. */
const OPTIONAL: ReadonlySet<number> = new Set(["đ", "f", "j", "w", "z"].map(rankOf));

/** Whether one letter of a list, by its rank, may follow another one. */
export function followsLetter(rank: number, before: number): boolean {
  return rank === before + 1 || (rank === before + 2 && OPTIONAL.has(before + 1));
}

/** The numbers that most rows have, made once. */
const SMALL: readonly ItemNumber[] = Array.from({ length: 1_000 }, (_, value) => ({
  style: "arabic",
  path: [value],
}));

/** Reads a TT cell: `1`, `1.`, `1.2`, `(1)`, `a)`, `I`, `I/`, `(ii)`, `A -`, `+`, `-`; null for anything that is not a number. */
export function itemNumber(value: CellValue): ItemNumber | null {
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 0 && value < 100_000) {
      return SMALL[value] ?? { style: "arabic", path: [value] };
    }
    return arabicNumber(String(value));
  }
  if (typeof value !== "string" || value.length > LONGEST) return null;
  const text = value.trim();
  if (BULLET.test(text)) return /[+*•]/.test(text) ? LOWER_BULLET : BULLET_NUMBER;
  return arabicNumber(text) ?? letterNumber(text);
}

function arabicNumber(text: string): ItemNumber | null {
  const digits = ARABIC.exec(text)?.[1];
  return digits === undefined ? null : { style: "arabic", path: digits.split(".").map(Number) };
}

/** One of C, D, I, L, V, X alone may be either; as in the plans, I, V and X are Roman, small ones too, and the rest letters. */
function letterNumber(text: string): ItemNumber | null {
  const roman = ROMAN.exec(text)?.[1];
  const value = roman === undefined ? null : romanValue(roman);
  if (value !== null && !/^[CL]$/.test(roman ?? "")) return { style: "roman", path: [value] };
  const small = SMALL_ROMAN.exec(text)?.[1];
  const smallValue = small === undefined ? null : romanValue(small.toUpperCase());
  if (smallValue !== null) return { style: "small-roman", path: [smallValue] };
  const letter = LETTERS.exec(text)?.[1];
  if (letter === undefined) return null;
  const style = letter === letter.toUpperCase() ? "capital" : "letter";
  return { style, path: [rankOf(letter)] };
}

/** Whether `path` lies directly or deeper under `parent`: [3, 1] under [3]. */
export function isUnder(path: readonly number[], parent: readonly number[]): boolean {
  return path.length > parent.length && parent.every((part, at) => path[at] === part);
}

const DEPTH = { capital: 0, roman: 0, arabic: 1, letter: 2, "small-roman": 3, bullet: 4 } as const;

/** Whether a row with one number stands under the row with the other: 3.1 under 3, a) under 3.1, + under -. */
export function standsUnder(number: ItemNumber | null, other: ItemNumber | null): boolean {
  if (!number || !other) return false;
  if (number.style !== other.style) return DEPTH[number.style] > DEPTH[other.style];
  if (number.style === "bullet") return (number.path[0] ?? 0) > (other.path[0] ?? 0);
  return isUnder(number.path, other.path);
}

/** Whether two TT readings are the same. */
export function sameNumber(a: ItemNumber | null | undefined, b: ItemNumber | null | undefined): boolean {
  return (
    a?.style === b?.style &&
    a?.path.length === b?.path.length &&
    (a?.path ?? []).every((part, at) => part === b?.path[at])
  );
}
