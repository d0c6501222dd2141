import { normaliseName } from "../text/fold";

/** Bracketed abbreviations and references do not make another name. */
const BRACKETED = /\([^()]{0,60}\)/g;
/** Two names share so much of the shorter one's words when they are the same criterion worded otherwise. */
const ALIKE = 0.5;

/** The form in which two spellings of a criterion's name are equal. */
export function nameKey(name: string): string {
  return wordsOf(name).join(" ");
}

/** The words of a criterion's name, brackets and punctuation dropped. */
export function wordsOf(name: string): string[] {
  return normaliseName(name.replace(BRACKETED, " "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether two names may be two wordings of one criterion. */
export function namesAlike(a: string, b: string): boolean {
  return likeness(a, b) >= ALIKE;
}

/** Which part of the shorter name's words the longer one has too: 0 … 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : [...one].filter((word) => other.has(word)).length / least;
}
