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
  readonly kind: "word";
  readonly start: number;
  readonly end: number;
}

/** What stands between words; `end` is after it. A `remark` is a balanced pair of brackets with all that is inside. */
export interface Mark {
  readonly kind: "break" | "comma" | "and" | "dash" | "colon" | "remark";
  readonly start: number;
  readonly end: number;
}

export type Token = Word | Mark;

/** What a character is: part of a word, nothing to the reader, a mark by itself, or a sign that depends on its place. */
type Role = "letter" | "accent" | "none" | Mark["kind"] | "stop" | "opening" | "closing";

const SIGNS: Readonly<Record<Exclude<Role, "letter" | "accent" | "none" | "remark">, string>> = {
  break: ";•●▪·*…\uf0b7\n\r\v\f\u2028\u2029",
  comma: ",/|",
  and: "&",
  colon: ":",
  dash: "+-\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
  stop: ".",
  opening: "([",
  closing: ")]",
};

/** The roles of characters met before, by code. */
const roles = new Map<number, Role>(
  (Object.keys(SIGNS) as (keyof typeof SIGNS)[]).flatMap((role) =>
    [...SIGNS[role]].map((sign) => [sign.charCodeAt(0), role] as const),
  ),
);

function roleAt(text: string, at: number): Role {
  const code = text.charCodeAt(at);
  const known = roles.get(code);
  if (known !== undefined) return known;
  const sign = text.charAt(at);
  const role = /[\p{L}\p{N}]/u.test(sign) ? "letter" : /\p{M}/u.test(sign) ? "accent" : "none";
  roles.set(code, role);
  return role;
}

const AND_WORDS: ReadonlySet<string> = new Set(["và", "hoặc", "cùng", "với"]);
/** Words whose full stop does not end a sentence: `TP. Huế`, `P. Nội vụ`. */
const DOTTED: ReadonlySet<string> = new Set(
  ["p", "q", "h", "x", "t", "tp", "tt", "tx", "vp", "ct", "đ/c", "ts", "ths", "bs"],
);

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

/** The words of a lexicon entry; punctuation and `và` between them do not count. */
export function wordsOf(text: string): readonly Word[] {
  return tokenise(text).filter((token) => token.kind === "word");
}

const NO_CLOSINGS: ReadonlyMap<number, number> = new Map();

/** Where each closed bracket of a text closes: index of `(` or `[` → index of its partner. Linear in the text. */
function closings(text: string): ReadonlyMap<number, number> {
  if (!text.includes("(") && !text.includes("[")) return NO_CLOSINGS;
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (bracket === "(" || bracket === "[") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) partners.set(start, index);
    }
  }
  // Of a text that is wholly in brackets these are as if they were not there.
  return partners.get(text.search(/\S/)) === text.trimEnd().length - 1 ? NO_CLOSINGS : partners;
}

/** Whether a full stop or a closing bracket stands behind a list number, as in `1. Phòng` and `a) Phòng`. */
function endsEnumerator(role: Role, tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.kind !== "word" || (before !== undefined && before.kind !== "break")) return false;
  return /^\d{1,2}$/.test(last.folded) || (role === "closing" && last.folded.length === 1);
}

function endsSentence(text: string, end: number, last: Token | undefined): boolean {
  if (last?.kind !== "word") return last?.kind === "remark";
  return !DOTTED.has(last.marked) && !/\S/.test(text.charAt(end));
}
