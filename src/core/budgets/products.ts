import Big from "big.js";
import type { Decimal } from "../numbers/decimal";
import { decimalOf } from "../numbers/decimal";
import { readNotation } from "../numbers/notation";
import { factorOf } from "../numbers/scales";
import { writeNumber } from "../numbers/write-number";
import { fold } from "../text/fold";

/** A multiplication, or a sum of terms one of which is a multiplication, as a text has it. */
export interface Product {
  /** In đồng where the text says so by `đồng`, `triệu` …; else in what the reader counts in. */
  readonly value: Decimal;
  readonly saysDong: boolean;
  /** In Vietnamese notation: `8 × 50.000.000`. */
  readonly calculation: string;
}

/** A number, a sign between two, a word (also `m2`), or anything else. */
const TOKEN = /\d+(?:[.,]\d+)*(?: \d{3}(?!\d))*|[x×*](?= ?\d)|[a-z]+\d*|[^\s]/g;
const TIMES = /^[x×*]$/;
/** Words that may stand between a number and the next sign: `8 xã, thị trấn x`. */
const MOST_WORDS = 6;
/** A text is looked at up to here. */
const LONGEST = 2_000;
/** A factor without `đồng` that is as large is money. */
const LEAST_MONEY = 1_000;

interface Factor {
  readonly value: Big;
  readonly saysDong: boolean;
}

/** Where reading stands, and what was read of the sum at hand. */
interface Reading {
  readonly tokens: readonly string[];
  at: number;
}

/**
 * The multiplications of money that a text has: `8 xã x 50.000.000 đồng/xã`, `3 lớp × 2 ngày × 1,5 triệu đồng +
 * 10.000.000 đồng`. Those without an amount of money (`2 buổi x 3 lần`) are none, and so are all where brackets are
 * multiplied, something is divided or taken away: what is not read whole would be read wrong. Linear.
 */
export function findProducts(text: string): readonly Product[] {
  const reading: Reading = { tokens: fold(text.slice(0, LONGEST)).match(TOKEN) ?? [], at: 0 };
  if (hasOtherSigns(reading.tokens)) return [];
  const products: Product[] = [];
  while (reading.at < reading.tokens.length) {
    if (!/^\d/.test(reading.tokens[reading.at] ?? "")) {
      reading.at += 1;
      continue;
    }
    const terms = readSum(reading);
    const isMoney = terms.every((term) => term.some(isMoneyFactor));
    if (!isMoney || !terms.some((term) => term.length > 1)) continue;
    const value = terms.reduce((sum, term) => sum.plus(productOf(term)), new Big(0));
    const saysDong = terms.flat().some((factor) => factor.saysDong);
    const calculation = terms.map((term) => term.map((factor) => writeNumber(factor.value)).join(" × "));
    products.push({ value: decimalOf(value), saysDong, calculation: calculation.join(" + ") });
  }
  return products;
}

/** Whether brackets are multiplied, or a number divides or is taken away. */
function hasOtherSigns(tokens: readonly string[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens[at + 1] ?? "";
    if (token === ")") return /^[x×*/]$/.test(next);
    if (token === "(") return TIMES.test(tokens[at - 1] ?? "");
    return /^[-/]$/.test(token) && /^\d/.test(next) && /^\d/.test(tokens[at - 1] ?? "");
  });
}

const isMoneyFactor = ({ value, saysDong }: Factor): boolean => saysDong || value.gte(LEAST_MONEY);

function productOf(term: readonly Factor[]): Big {
  return term.reduce((product, { value }) => product.times(value), new Big(1));
}

/** `a x b + c x d`: terms of factors. What a `=` gives is passed over. */
function readSum(reading: Reading): Factor[][] {
  const terms: Factor[][] = [];
  let term: Factor[] = [];
  for (;;) {
    const factor = readFactor(reading);
    if (!factor) break;
    term.push(factor);
    const sign = reading.tokens[reading.at] ?? "";
    const goesOn = (TIMES.test(sign) || sign === "+") && /^\d/.test(reading.tokens[reading.at + 1] ?? "");
    if (goesOn && TIMES.test(sign)) {
      reading.at += 1;
      continue;
    }
    terms.push(term);
    term = [];
    if (!goesOn) break;
    reading.at += 1;
  }
  if (reading.tokens[reading.at] === "=") skipResult(reading);
  return term.length > 0 ? [...terms, term] : terms;
}

/** A number with its scale and the words of what it counts: `1,5 trieu dong/thang`, `8 xa`. Null for none. */
function readFactor(reading: Reading): Factor | null {
  const { tokens } = reading;
  const count = readNotation(tokens[reading.at] ?? "");
  reading.at += 1;
  if (!count) return null;
  const next = tokens[reading.at] ?? "";
  if (next === "%") {
    reading.at += 1;
    return { value: count.value.div(100), saysDong: false };
  }
  const scale = factorOf(next);
  const word = scale > 1 ? (tokens[reading.at + 1] ?? "") : next;
  const saysDong = scale > 1 || isDong(word);
  skipWords(reading);
  return { value: count.value.times(scale), saysDong };
}

const isDong = (word: string): boolean => /^(?:dong|d|vnd)$/.test(word);

function skipWords(reading: Reading): void {
  for (let words = 0; words <= MOST_WORDS; words += 1) {
    const token = reading.tokens[reading.at] ?? "";
    if (TIMES.test(token) || !/^(?:[a-z]+\d*|\/|,|-|\.)$/.test(token)) return;
    reading.at += 1;
  }
}

/** The number after a `=`, which is a result and no factor. */
function skipResult(reading: Reading): void {
  reading.at += 1;
  if (/^\d/.test(reading.tokens[reading.at] ?? "")) reading.at += 1;
}
