import { fold } from "./fold";

/** For each UTF-16 unit, the code it folds to; 0 for what folding drops (marks, spaces, punctuation). */
const FOLDED = new Uint16Array(65_536);
for (let code = 0x30; code < 0x2_000; code += 1) {
  const folded = fold(String.fromCharCode(code));
  FOLDED[code] = /^[\p{L}\p{N}]/u.test(folded) ? folded.charCodeAt(0) : 0;
}
for (let code = 0x2c00; code < 0xd800; code += 1) FOLDED[code] = code;

/** Letters that count at each end: enough to tell tasks apart, and a long text costs no more than a short one. */
const LETTERS = 24;

/**
 * A number (32 bits) that is equal for texts that fold alike, punctuation and spaces apart. It is made of the first and
 * the last letters, so different texts may share one: equal hashes are a reason to compare, not an answer.
 */
export function foldedHash(text: string): number {
  let hash = 0x811c9dc5;
  let letters = 0;
  for (let at = 0; at < text.length && letters < LETTERS; at += 1) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters += 1;
  }
  letters = 0;
  for (let at = text.length - 1; at >= 0 && letters < LETTERS; at -= 1) {
    const code = FOLDED[text.charCodeAt(at)] ?? 0;
    if (code === 0) continue;
    hash = Math.imul(hash ^ code, 0x01000193);
    letters += 1;
  }
  return hash | 0;
}
