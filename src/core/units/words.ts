import { fold, normaliseName } from "../text/fold";
import { normalise } from "../text/normalise";

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

/** What stands between words. A `remark` is a balanced pair of brackets with all that is inside. */
interface Mark {
  readonly kind: "break" | "line" | "comma" | "and" | "dash" | "colon" | "remark";
  readonly start: number;
  readonly end: number;
}

export type Token = Word | Mark;

/** Signs that are marks, and signs that may be one, as their place tells. */
const SIGNS = {
  break: ";•●▪·*…\uf0b7",
  line: "\n\r\v\f\u2028\u2029",
  comma: ",/|",
  and: "&",
  colon: ":",
  dash: "+-\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
  stop: ".",
  opening: "([",
  closing: ")]",
} as const;

/** What a character is to the reader; `accent`: a combining mark; `none`: nothing. */
type Role = keyof typeof SIGNS | "letter" | "accent" | "none";

/** The role of each code point of the basic plane, worked out when it is first met. */
const roles = new Array<Role | undefined>(0x1_0000);
for (const role of Object.keys(SIGNS) as (keyof typeof SIGNS)[])
  for (const sign of SIGNS[role]) roles[sign.charCodeAt(0)] = role;

/** The role of a character by what it is composed, so that a text reads the same before and after. */
function roleOf(character: string): Role {
  const composed = normalise(character, "NFC");
  if (composed !== character) return roleAt(composed, 0);
  if (/[\p{L}\p{N}]/u.test(character)) return "letter";
  return /\p{M}/u.test(character) ? "accent" : "none";
}

/** The role of the character at a place; that of a pair of surrogates is told at its first half. */
function roleAt(text: string, at: number): Role {
  const unit = text.charCodeAt(at);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && widthAt(text, at) === 2;
  return isPair ? roleOf(text.slice(at, at + 2)) : (roles[unit] ??= roleOf(text.charAt(at)));
}

/** How many UTF-16 units the character at a place takes. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const AND_WORDS: ReadonlySet<string> = new Set(["và", "hoặc", "cùng", "với"]);
/** Words whose full stop does not end a sentence: `TP. Huế`, `P. Nội vụ`. */
const DOTTED: ReadonlySet<string> = new Set("p q h x t tp tt tx vp ct đ/c ts ths bs".split(" "));

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
  return tokenise(text).filter((token): token is Word => token.kind === "word");
}

/** Words in the form that keeps tone marks, with a space between them. */
export function markedText(words: readonly Word[]): string {
  return words.map(({ marked }) => marked).join(" ");
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
  if (last?.kind !== "word") return false;
  if (before && before.kind !== "break" && before.kind !== "line") return false;
  return /^\d{1,2}$/.test(last.folded) || (role === "closing" && last.folded.length === 1);
}

function endsSentence(text: string, end: number, last: Token | undefined): boolean {
  if (last?.kind !== "word") return last?.kind === "remark";
  return !DOTTED.has(last.marked) && !/\S/.test(text.charAt(end));
}

/** The end of the run of letters that begins at a place; `đ/c` (đồng chí) is one word. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isOfWord(roleAt(text, end))) end += widthAt(text, end);
  const isComrade = end === start + 1 && /^[đð]\/c$/i.test(text.slice(start, end + 2));
  return isComrade && !isOfWord(roleAt(text, end + 2)) ? end + 2 : end;
}

function isOfWord(role: Role): boolean {
  return role === "letter" || role === "accent";
}

function wordToken(written: string, start: number): Token {
  const { marked, folded, plain } = formsOf(written);
  const end = start + written.length;
  return AND_WORDS.has(marked)
    ? { kind: "and", start, end }
    : { kind: "word", marked, folded, plain, start, end };
}

/** The words of a text and the marks between them, with their places in it; other signs are left out. */
export function tokenise(text: string): readonly Token[] {
  const partners = closings(text);
  const tokens: Token[] = [];
  let start = 0;
  while (start < text.length) {
    const role = roleAt(text, start);
    let end = start + widthAt(text, start);
    switch (role) {
      case "letter":
        end = endOfWord(text, start);
        tokens.push(wordToken(text.slice(start, end), start));
        break;
      case "opening":
        end = (partners.get(start) ?? start) + 1;
        if (partners.has(start)) tokens.push({ kind: "remark", start, end });
        break;
      case "stop":
      case "closing":
        if (endsEnumerator(role, tokens)) tokens.pop();
        else if (role === "stop" && endsSentence(text, end, tokens.at(-1)))
          tokens.push({ kind: "break", start, end });
        break;
      case "accent":
      case "none":
        break;
      default:
        tokens.push({ kind: role, start, end });
    }
    start = end;
  }
  return tokens;
}
