import { fold, normaliseName } from "../text/fold";

/** How a word is compared. */
interface WordForms {
  /** With its tone marks, as `normaliseName` leaves them. */
  readonly marked: string;
  /** Without any mark. */
  readonly folded: string;
  /** Whether it may be initials: no vowel or tone marks (`đ` is a letter of its own). */
  readonly plain: boolean;
}

/** One word of a cell and its place. */
export interface Word extends WordForms {
  readonly start: number;
  readonly end: number;
}

/** What stands between words. A `remark` is a balanced pair of brackets with all that is inside. */
export type Mark = "break" | "comma" | "and" | "dash" | "colon" | "remark";

export type Token =
  | { readonly kind: "word"; readonly word: Word; readonly start: number; readonly end: number }
  | { readonly kind: Mark; readonly start: number; readonly end: number };

const TOKEN = /[đĐðÐ]\/[cC](?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+|[\n\r\v\f\u2028\u2029]|\S/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARKS: Readonly<Record<string, Mark>> = {
  ";": "break",
  "•": "break",
  "●": "break",
  "▪": "break",
  "·": "break",
  "*": "break",
  "…": "break",
  "\uf0b7": "break",
  ",": "comma",
  "/": "comma",
  "|": "comma",
  "&": "and",
  ":": "colon",
  "+": "dash",
  "-": "dash",
  "\u2010": "dash",
  "\u2011": "dash",
  "\u2012": "dash",
  "\u2013": "dash",
  "\u2014": "dash",
  "\u2015": "dash",
  "\u2212": "dash",
};
const AND_WORDS: ReadonlySet<string> = new Set(["và", "hoặc", "cùng", "với"]);
/** Words whose full stop does not end a sentence: `TP. Huế`, `P. Nội vụ`. */
const DOTTED: ReadonlySet<string> = new Set([
  "p",
  "q",
  "h",
  "x",
  "t",
  "tp",
  "tt",
  "tx",
  "đ/c",
  "ts",
  "ths",
  "bs",
]);

/** The forms of words met before; Vietnamese has some thousand syllables, so that nearly every word is met again. */
const met = new Map<string, WordForms>();
const MOST_MET = 20_000;
const LONGEST_MET = 20;

function formsOf(written: string): WordForms {
  const known = met.get(written);
  if (known) return known;
  const marked = normaliseName(written);
  const folded = fold(written);
  const forms = { marked, folded, plain: marked.replaceAll("đ", "d") === folded };
  if (met.size < MOST_MET && written.length <= LONGEST_MET) met.set(written, forms);
  return forms;
}

function wordAt(written: string, start: number): Word {
  const { marked, folded, plain } = formsOf(written);
  return { marked, folded, plain, start, end: start + written.length };
}

/** The words of a lexicon entry; punctuation and `và` between them do not count. */
export function wordsOf(text: string): readonly Word[] {
  return tokenise(text).flatMap((token) => (token.kind === "word" ? [token.word] : []));
}

/** Where each closed bracket of a text closes: index of `(` or `[` → index of its partner. Linear in the text. */
function closings(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === "(" || bracket === "[") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) partners.set(start, index);
    }
  }
  return partners;
}

/** Whether a full stop or a closing bracket stands behind a list number, as in `1. Phòng` and `a) Phòng`. */
function endsEnumerator(sign: string, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.kind !== "word" || (before !== undefined && before.kind !== "break")) return false;
  if (/^\d{1,2}$/.test(last.word.folded)) return sign === "." || sign === ")";
  return sign === ")" && last.word.folded.length === 1;
}

function endsSentence(text: string, end: number, last: Token | undefined): boolean {
  if (last?.kind !== "word") return last?.kind === "remark";
  return !DOTTED.has(last.word.marked) && !/\S/.test(text.charAt(end));
}

function markOf(sign: string): Mark | null {
  return /\s/.test(sign) ? "break" : (MARKS[sign] ?? null);
}

/**
 * The words of a text and the marks between them, with their places in it; other signs are left out. A text that is
 * wholly in brackets is read as if they were not there.
 */
export function tokenise(text: string): readonly Token[] {
  const partners = closings(text);
  const whole = partners.get(text.search(/\S/)) === text.trimEnd().length - 1;
  const tokens: Token[] = [];
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    const partner = whole ? undefined : partners.get(start);
    const mark = markOf(written);
    if (partner !== undefined) {
      tokens.push({ kind: "remark", start, end: partner + 1 });
      token.lastIndex = partner + 1;
    } else if (mark) tokens.push({ kind: mark, start, end });
    else if (LETTER_OR_DIGIT.test(written)) tokens.push(wordToken(written, start));
    else if (endsEnumerator(written, tokens)) tokens.pop();
    else if (written === "." && endsSentence(text, end, tokens.at(-1)))
      tokens.push({ kind: "break", start, end });
  }
  return tokens;
}

function wordToken(written: string, start: number): Token {
  const word = wordAt(written, start);
  if (AND_WORDS.has(word.marked)) return { kind: "and", start, end: word.end };
  return { kind: "word", word, start, end: word.end };
}
