/** The most combining marks in a row of Unicode's Stream-Safe Text Format (UAX #15, section 13); no script has so many. */
const MOST_MARKS = 30;
const OVERLONG = /(\p{M}{31,})/u;
/** A UTF-16 unit that is a mark or half of what may be one. */
const MARK = /[\p{M}\p{Cs}]/u;

/**
 * A text in a normal form of Unicode. A run of more than 30 combining marks, which is no writing, stays as it is: to
 * sort it takes the square of its length, seconds for one cell. Normalised once, a text no longer changes.
 */
export function normalise(text: string, form: "NFC" | "NFD"): string {
  if (!hasOverlongRun(text)) return text.normalize(form);
  return text
    .split(OVERLONG)
    .map((part, at) => (at % 2 === 0 ? part.normalize(form) : part))
    .join("");
}

/** Looks at every 31st unit, for a run that is too long has one of them, and round those that are marks. */
function hasOverlongRun(text: string): boolean {
  let at = MOST_MARKS;
  while (at < text.length) {
    let [start, end] = [at, at];
    while (isMark(text, end)) end += 1;
    while (end > at && isMark(text, start - 1)) start -= 1;
    if (end - start > MOST_MARKS && OVERLONG.test(text.slice(start, end))) return true;
    at = end + MOST_MARKS + 1;
  }
  return false;
}

function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && MARK.test(text.charAt(at));
}
