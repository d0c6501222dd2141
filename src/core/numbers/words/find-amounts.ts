import { normalise } from "../../text/normalise";
import type { Decimal } from "../decimal";
import { numberWord } from "./lexicon";
import type { SpelledWord } from "./lexicon";
import { readWords } from "./read-words";
import { slipsOf } from "./slips";
import type { Slip } from "./slips";

/** An amount spelled out in a text. */
export interface AmountInWords {
  /** UTF-16 offsets of its words, `đồng` included. */
  readonly start: number;
  readonly end: number;
  /** The words before it that say what it is of (NFC); empty for the first amount after `Bằng chữ:`. */
  readonly label: string;
  /** In đồng. */
  readonly value: Decimal;
  /** How its spelling differs from the standard one; empty for standard words. */
  readonly slips: readonly Slip[];
}

const TOKEN = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const WORD = /^\p{L}/u;
const IN_WORDS = /^.*?b[aằ]ng\s+ch[uữ]\s*[:(.]*/isu;
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
/** A label's words are few; a longer text before an amount is no label. */
const LONGEST_LABEL = 300;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly spelled: SpelledWord | null;
}

/**
 * Finds the amounts that a text spells out, with the words that label them: `Một tỷ đồng. Trong đó: ngân sách huyện
 * “năm trăm triệu đồng”`. Words that say no number, or that a mistyped word cuts in two, are passed over. Linear.
 */
export function findAmounts(text: string): readonly AmountInWords[] {
  const tokens = tokensOf(text);
  const amounts: AmountInWords[] = [];
  let labelStart = 0;
  let cut = false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsRun(tokens[at])) continue;
    const end = endOfRun(tokens, at);
    const run = tokens.slice(at, end);
    const value: number | null = cut ? null : valueOf(run, tokens[end]);
    // A run that stops at an unknown word may go on behind it.
    cut = value === null && isWord(tokens[end]) && startsRun(tokens[end + 1]);
    at = end - 1;
    const [first, last] = [run[0], run.at(-1)];
    if (value === null || !first || !last) continue;
    const label = labelOf(text.slice(Math.max(labelStart, first.start - LONGEST_LABEL), first.start));
    const typed = run.map((token) => ({
      typed: token.text,
      spelling: token.spelled?.spelling ?? token.text,
    }));
    const slips = slipsOf(typed, value, label === "");
    amounts.push({ start: first.start, end: last.end, label, value, slips });
    labelStart = last.end;
  }
  return amounts;
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    text: normalise(match[0], "NFC"),
    start: match.index,
    end: match.index + match[0].length,
    spelled: WORD.test(match[0]) ? numberWord(match[0]) : null,
  }));
}

function startsRun(token: Token | undefined): boolean {
  return token?.spelled !== undefined && token.spelled !== null && token.spelled.word.kind !== "dong";
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.spelled === null && WORD.test(token.text);
}

/** One past the last token of a run of number words; commas and dashes between two of them belong to it. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (token?.spelled?.word.kind === "dong") return at + 1;
    if (startsRun(token) || (isStray(token) && continues(tokens[at + 1]))) at += 1;
    else return at;
  }
}

const isStray = (token: Token | undefined): boolean => token !== undefined && /^[,;–-]$/.test(token.text);
const continues = (token: Token | undefined): boolean => (token?.spelled ?? null) !== null;

/** A run is an amount when `đồng` ends it, or when it has a scale and a sentence or quotation ends with it. */
function valueOf(run: readonly Token[], after: Token | undefined): number | null {
  const words = run.flatMap(({ spelled }) => (spelled ? [spelled.word] : []));
  const ends = words.at(-1)?.kind === "dong";
  const number = ends ? words.slice(0, -1) : words;
  const closed = !isWord(after) || /^chẵn$/iu.test(after?.text ?? "");
  if (!ends && !(closed && words.some(({ kind }) => kind === "scale"))) return null;
  return readWords(number);
}

function labelOf(before: string): string {
  return normalise(before, "NFC").replace(IN_WORDS, "").replace(EDGES, "").replace(/\s+/g, " ");
}
