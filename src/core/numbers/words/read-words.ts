import type { NumberWord } from "./lexicon";

/** A number on the way, from the largest scale down. */
interface Count {
  /** In tỷ, once said. */
  readonly billions: number | null;
  /** What has been said since, below a tỷ or of one to come. */
  readonly rest: number;
  /** The latest scale said; what follows must be smaller. */
  readonly scale: number;
}

const BILLION = 1e9;
const START: Count = { billions: null, rest: 0, scale: Infinity };

/**
 * The number that number words say, without `đồng`; null for words that say none or could say two. Tolerates
 * variants and slips: `mươi một`, `mươi năm`, `không trăm` left out, `rưỡi`, `một nghìn hai trăm triệu`.
 */
export function readWords(words: readonly NumberWord[]): number | null {
  let count = START;
  let at = 0;
  while (at < words.length) {
    const group = readGroup(words, at);
    const scale = words[group.end];
    if (scale?.kind === "half") return group.end + 1 === words.length ? withHalf(count, group.value) : null;
    if (scale !== undefined && scale.kind !== "scale") return null;
    const next = scale === undefined ? finished(count, group.value) : scaled(count, group.value, scale.value);
    if (next === null) return null;
    count = next;
    at = group.end + 1;
  }
  if (count === START) return null;
  const value = (count.billions ?? 0) * BILLION + count.rest;
  return Number.isSafeInteger(value) ? value : null;
}

/** Up to three digits from a word on: `hai trăm linh năm`; a null value where no digit stands. */
function readGroup(words: readonly NumberWord[], from: number): { value: number | null; end: number } {
  let at = from;
  let value: number | null = null;
  const digit = (): number | null => {
    const word = words[at];
    if (word?.kind !== "digit") return null;
    at += 1;
    return word.value;
  };
  const isNext = (kind: NumberWord["kind"]): boolean => words[at]?.kind === kind;
  let first = digit();
  if (first !== null && isNext("hundred")) {
    at += 1;
    value = first * 100;
    if (isNext("odd")) {
      at += 1;
      const last = digit();
      return last === null ? { value: null, end: from } : { value: value + last, end: at };
    }
    first = digit();
  }
  if (isNext("ten")) {
    at += 1;
    return { value: (value ?? 0) + (first ?? 1) * 10 + (digit() ?? 0), end: at };
  }
  if (first === null) return { value, end: at };
  // `một trăm hai` says 120 to some and 102 to others.
  return value === null ? { value: first, end: at } : { value: null, end: from };
}

function scaled(count: Count, group: number | null, scale: number): Count | null {
  if (scale === BILLION) {
    const billions = count.rest + (group ?? 0);
    if (count.billions !== null || (group === null && count.rest === 0)) return null;
    return { billions, rest: 0, scale };
  }
  // `một nghìn hai trăm triệu` counts more than 999 millions.
  if (scale === 1e6 && count.scale === 1e3 && count.rest < 1e6) {
    return { ...count, rest: (count.rest + (group ?? 0)) * scale, scale };
  }
  if (group === null || scale >= count.scale) return null;
  return { ...count, rest: count.rest + group * scale, scale };
}

/** The last group, without a scale. */
function finished(count: Count, group: number | null): Count | null {
  if (group === null || count.scale <= 1) return null;
  return { ...count, rest: count.rest + group, scale: 1 };
}

/** `hai triệu rưỡi`: half of the scale said last. */
function withHalf(count: Count, group: number | null): number | null {
  if (group !== null || count.scale === Infinity || count.scale <= 1) return null;
  return (count.billions ?? 0) * BILLION + count.rest + count.scale / 2;
}
