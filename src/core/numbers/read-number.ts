import Big from "big.js";
import { isBlank } from "../text/blank";
import { fold } from "../text/fold";
import { valueText } from "../text/value-text";
import type { CellValue } from "../workbook/workbook";
import { decimalsOf, readNotation } from "./notation";
import { DONG_PATTERN, factorOf, SCALE_PATTERN } from "./scales";

/** A number that a cell holds. */
export interface ReadNumber {
  readonly kind: "number";
  readonly value: Big;
  /** Decimals as written, `0,40` has 2; those that the value needs where it is no plain digits. */
  readonly decimals: number;
  /** Typed as text, so that Excel does not count with it. */
  readonly asText: boolean;
  /** Written with `đồng` or `triệu`, `tỷ` …: the value is in đồng, whatever the table counts in. */
  readonly inDong: boolean;
}

export type NumberReading =
  ReadNumber | { readonly kind: "blank" } | { readonly kind: "other"; readonly text: string };

const BLANK: NumberReading = { kind: "blank" };
/** Longer texts say more than a number. */
const LONGEST = 60;
/** Digits of a double that Excel shows; what lies below them is the noise of binary fractions. */
const SHOWN_DIGITS = 15;
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/;
const SIGNED = /^([-+]?) ?([\d., ]+)$/;
const IN_PARENTHESES = /^\( ?([\d., ]+)\)$/;
const MONEY_TERM = new RegExp(`^([\\d., ]*\\d) ?(${SCALE_PATTERN})(?![a-z]) ?`);
const MONEY_END = new RegExp(`^([\\d., ]*\\d)? ?(?:${DONG_PATTERN})?\\.?$`);

/**
 * Reads a cell as a number: a number as Excel shows it (15 digits, so that 0.1 + 0.2 is 0.3), Vietnamese text
 * (`1.250.000,5`, `1 250 000`, `-5`, `(5)` as in accounts), money in words and digits (`50 triệu`, `1,5 tỷ đồng`).
 * What could be read in two ways is read as Vietnamese: `6.000` is six thousand.
 */
export function readNumber(value: CellValue): NumberReading {
  if (typeof value === "number") return readDouble(value);
  if (isBlank(value)) return BLANK;
  if (typeof value !== "string") return { kind: "other", text: valueText(value, "vi") };
  return readNumberText(value) ?? { kind: "other", text: value };
}

function readDouble(value: number): NumberReading {
  if (!Number.isFinite(value)) return { kind: "other", text: String(value) };
  const shown = new Big(Number.isSafeInteger(value) ? value : value.toPrecision(SHOWN_DIGITS));
  return { kind: "number", value: shown, decimals: decimalsOf(shown), asText: false, inDong: false };
}

function readNumberText(text: string): ReadNumber | null {
  const typed = text.length <= LONGEST ? text.trim() : "";
  if (!/\d/.test(typed) || LINE_BREAK.test(typed)) return null;
  const words = fold(typed);
  const [, sign = "-", digits = ""] = SIGNED.exec(words) ?? ["", "-", IN_PARENTHESES.exec(words)?.[1]];
  const plain = readNotation(digits.trim());
  if (plain)
    return { kind: "number", ...plain, value: signed(plain.value, sign), asText: true, inDong: false };
  const money = readMoney(words.replace(/^[-+] ?/, ""));
  if (!money) return null;
  return {
    kind: "number",
    value: signed(money, words.charAt(0)),
    decimals: decimalsOf(money),
    asText: true,
    inDong: true,
  };
}

function signed(value: Big, sign: string): Big {
  return sign === "-" && !value.eq(0) ? value.times(-1) : value;
}

/** `1 ty 250 trieu dong`, `50.000.000 d`: terms of ever smaller scales, then the đồng. */
function readMoney(words: string): Big | null {
  let sum: Big | null = null;
  let rest = words;
  let smallest = Infinity;
  for (let term = MONEY_TERM.exec(rest); term; term = MONEY_TERM.exec(rest)) {
    const [matched, digits = "", scale] = term;
    const count = readNotation(digits.trim());
    const factor = factorOf(scale);
    if (!count || factor >= smallest) return null;
    sum = count.value.times(factor).plus(sum ?? 0);
    smallest = factor;
    rest = rest.slice(matched.length);
  }
  const [ending, digits] = MONEY_END.exec(rest) ?? [];
  if (ending === undefined) return null;
  // `1 triệu 500` may mean 500 thousand or 500 đồng: digits without a scale stand alone.
  if (digits === undefined) return sum;
  return sum === null ? (readNotation(digits.trim())?.value ?? null) : null;
}
