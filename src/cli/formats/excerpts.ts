import { printable, shorten } from "../printable";

/** Characters shown on either side of what differs, and at most in all. */
const AROUND = 20;
const LONGEST = 100;

/** Two versions of a text, cut down to where they differ, with spaces that the eye would miss made visible. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
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
