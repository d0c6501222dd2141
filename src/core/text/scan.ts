import { isBlankText } from "./blank";
import { legacyEncoding } from "./legacy";
import { normalise } from "./normalise";

/** What one pass over a text's characters tells about its typing. Bits, so that most texts cost nothing more. */
export const CLEAN = 0;
export const STRAY_SPACE = 1;
export const NOT_NFC = 2;
export const LEGACY = 4;

const ORDINARY = 0;
const SPACE = 1;
const NO_BREAK = 2;
const CONFUSABLE = 4;
const WESTERN = 8;
const VIETNAMESE = 16;
const NO_BREAKS = new Set([0xa0, 0x202f, 0x2007, 0xfeff]);
/** Letters of Latin-1 that Vietnamese in Unicode shares with Western European languages. */
const SHARED = new Set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý");

/** What each UTF-16 unit may mean; worked out once. */
const CLASS_OF = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code += 1) CLASS_OF[code] = classOf(code);

function classOf(code: number): number {
  if (code === 0x20) return SPACE;
  if (NO_BREAKS.has(code)) return NO_BREAK;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x1f00 && code <= 0x1fff)) return CONFUSABLE;
  if (code === 0xd0 || code === 0xf0) return CONFUSABLE | WESTERN;
  if (SHARED.has(String.fromCharCode(code))) return ORDINARY;
  if (code >= 0xa1 && code <= 0xff) return WESTERN;
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x102 && code <= 0x1b0)) return VIETNAMESE;
  if (code >= 0x2000 && code <= 0xfaff) return CONFUSABLE;
  return ORDINARY;
}

/** The marks of one text: STRAY_SPACE, NOT_NFC and LEGACY, combined. A blank text is CLEAN. */
export function scanText(text: string): number {
  let seen = ORDINARY;
  let doubled = ORDINARY;
  let before = ORDINARY;
  for (let at = 0; at < text.length; at += 1) {
    const kind = CLASS_OF[text.charCodeAt(at)] ?? ORDINARY;
    seen |= kind;
    doubled |= kind & before & SPACE;
    before = kind;
  }
  if ((seen & ~(SPACE | VIETNAMESE)) === ORDINARY && doubled === ORDINARY && !edged(text)) return CLEAN;
  return isBlankText(text) ? CLEAN : marksOf(text, seen, doubled !== ORDINARY);
}

function marksOf(text: string, seen: number, doubled: boolean): number {
  const legacy = (seen & (WESTERN | VIETNAMESE)) === WESTERN && legacyEncoding(text) !== null;
  const stray = doubled || (seen & NO_BREAK) !== 0 || edged(text);
  const odd = !legacy && (seen & CONFUSABLE) !== 0 && text !== tidyLetters(text);
  return (stray ? STRAY_SPACE : 0) | (odd ? NOT_NFC : 0) | (legacy ? LEGACY : 0);
}

/** Whether a text starts or ends with white space. */
function edged(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 || text.charCodeAt(text.length - 1) <= 0x20;
}

/** The text composed (NFC), with the Icelandic `Ð`/`ð` that some keyboards type as `Đ`/`đ`. */
export function tidyLetters(text: string): string {
  return normalise(text, "NFC").replaceAll("Ð", "Đ").replaceAll("ð", "đ");
}

/** The text with no-break spaces as spaces, single spaces, and none at its ends. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2007]/g, " ")
    .replaceAll("\ufeff", "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Letters and spaces by which two copies of one text may differ and still say the same. */
const SLACK = 16;

/** Whether two texts are the same but for stray spaces and the way their letters are typed. */
export function sameTyped(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > SLACK + Math.min(a.length, b.length)) return false;
  return tidySpaces(tidyLetters(a)) === tidySpaces(tidyLetters(b));
}
