import { tidyLetters } from "../../core/text/scan";
import { sharedEnds } from "../../core/text/shared-ends";
import { printable, shorten } from "../printable";

/** A letter that was typed in another way than its look tells, and what it became. */
export interface Retyped {
  readonly before: string;
  readonly after: string;
}

/** Letters told of one change. */
const MOST_LETTERS = 3;

/**
 * The letters of a text that look the same in the new one but are typed otherwise (`ô` as one letter or as two), each
 * once, the first few of them.
 */
export function retypedLetters(before: string, after: string): readonly Retyped[] {
  const kept = new Set(lettersOf(after));
  const letters = [...new Set(lettersOf(before))].map((letter) => ({
    before: letter,
    after: tidyLetters(letter),
  }));
  return letters.filter((one) => one.before !== one.after && kept.has(one.after)).slice(0, MOST_LETTERS);
}

/** Letters with the marks that stand on them. */
function lettersOf(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*/gu) ?? [];
}

/** A letter by its code points: `U+006F U+0302`. */
export function codesOf(letter: string): string {
  const codes = Array.from(letter, (one) => (one.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return codes.map((code) => `U+${code.padStart(4, "0")}`).join(" ");
}

/** Characters shown on either side of what differs, and at most in all. */
const AROUND = 20;
const LONGEST = 100;

/** Two versions of a text, cut down to where they differ, with spaces that the eye would miss made visible. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const { head, tail } = sharedEnds(before, after);
  const from = Math.max(0, head - AROUND);
  const rest = Math.max(0, tail - AROUND);
  return { before: excerpt(before, from, rest), after: excerpt(after, from, rest) };
}

function excerpt(text: string, from: number, rest: number): string {
  const cut = shorten(printable(marked(text).slice(from, text.length - rest)), LONGEST);
  return `${from > 0 ? "…" : ""}${cut}${rest > 0 && !cut.endsWith("…") ? "…" : ""}`;
}

/** Doubled, leading and trailing spaces as `␣`, no-break ones as `⍽`, line breaks as `↵`; as long as before. */
function marked(text: string): string {
  return text
    .replace(/ (?= )|(?<= ) |^ | $/g, "␣")
    .replace(/[\u00a0\u202f\u2007\ufeff]/g, "⍽")
    .replace(/\n/g, "↵");
}
