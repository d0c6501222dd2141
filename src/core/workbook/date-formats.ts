/** What shows as it stands or is no part of a day: quoted, escaped and padding characters, AM/PM, `General`. */
const LITERAL = /"[^"]*"|[\\_*][^]|am\/pm|a\/p|general/gi;
const BRACKETS = /\[[^[\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Whether a number format code shows a calendar day; pure or elapsed times (`h:mm`, `[h]:mm`) do not. */
export function isDateFormat(code: string): boolean {
  const positive = code.replace(LITERAL, "").split(";", 1)[0] ?? "";
  if (ELAPSED.test(positive)) return false;
  const bare = positive.replace(BRACKETS, "");
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
