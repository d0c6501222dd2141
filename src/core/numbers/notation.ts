import Big from "big.js";

/** A number as its digits give it, with the decimals that were written. */
export interface Notation {
  readonly value: Big;
  readonly decimals: number;
}

/** No amount, point or count has more characters. */
const LONGEST = 40;

/** `1.250.000,5`, `1 250 000,5`, `1250000,5`, `,5`; a zero in front is no group of thousands. */
const VIETNAMESE = /^(?:([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,(\d+))?|,(\d+))$/;
/** English, where it cannot be Vietnamese: `1,250,000`, `1,250.5`, `0.4`, `12.50`, `.5`. */
const ENGLISH = /^(?:([1-9]\d{0,2}(?:,\d{3}){2,}|[1-9]\d{0,2}(?:,\d{3})+(?=\.)|\d+)(?:\.(\d+))?|\.(\d+))$/;

/**
 * Reads the digits of a number without a sign, single spaces allowed between groups. What Vietnamese and English would
 * read differently is Vietnamese: `6.000` is six thousand and `1,250` one and a quarter. Null for anything else.
 */
export function readNotation(digits: string): Notation | null {
  if (digits.length > LONGEST) return null;
  const match = VIETNAMESE.exec(digits) ?? ENGLISH.exec(digits);
  if (!match) return null;
  const [, whole = "0", decimals = match[3] ?? ""] = match;
  const value = new Big(`${whole.replace(/[., ]/g, "")}.${decimals === "" ? "0" : decimals}`);
  return { value, decimals: decimals.length };
}

/** How many decimals a number needs: 0 for 12, 2 for 0.25. */
export function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
