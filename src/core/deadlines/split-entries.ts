import { isBlankText } from "../text/blank";
import { foldTime } from "./fold-time";

/** A piece of a cell. `soft`: only a dash or a full stop parts it from the piece before, which it may belong to. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly soft: boolean;
}

const DASH = "[-\\u2010-\\u2015\\u2212]";
const LINE = /[^;\n\r\v\u2028\u2029]+/g;
const BULLET = new RegExp(`^\\s*(?:${DASH}|[+*\\u2022\\u25cf\\u25cb\\u25aa\\u00b7])\\s*`, "u");
/** A dash with a space before it, or a full stop that ends a sentence. */
const SOFT_BREAK = new RegExp(`\\s(?:${DASH}|[+\\u2022])(?=\\s|\\p{L})\\s*|\\.\\s+(?=\\p{L})`, "gu");
/** Enough text on either side of a break to tell a range from a list. */
const NEAR = 80;

/** A line that cannot end here: the cell was wrapped by hand. */
const UNFINISHED = /(?:\b(?:truoc|ngay|den|het|tu|va|hoac|nhat|cua|theo|trong)|[,/-])$/;
const UNNUMBERED = /\b(?:thang|quy|nam|giai doan)$/;
const NUMBER = /^(?:\d|[ivx]{1,4}\b)/;

const YEAR = "(?:(?: ?[/.-] ?| nam | )\\d{4})?";
/** The ends of a range, per unit: how its start ends and how its end starts. */
const RANGES: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(`\\b(?:thang ?|t)\\d{1,2}${YEAR}$|(?<![\\d/])\\d{1,2}/\\d{4}$`),
    /^(?:(?:den )?(?:thang ?|t)\d|\d{1,2}\/\d{4})/,
  ],
  [new RegExp(`\\b(?:quy|q)[ .]?(?:\\d|[ivx]{1,3})${YEAR}$`), /^(?:quy|q)[ .]?(?:\d|[ivx])/],
  [
    new RegExp(`\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?$|thang \\d{1,2} nam \\d{4}$`),
    /^(?:ngay )?\d{1,2}(?:[/.-]\d{1,2}| thang \d)/,
  ],
  [/\bnam \d{4}$/, /^nam \d{4}/],
];
/** A bare number after a dash goes on with what stands before it: `Quý III - IV`, `2025 - 2026`. */
const CONTINUES = /^(?:\d{1,4}|[ivx]{1,4})(?:\/\d{4})?(?=$|[ ,.;)-])(?! (?:thang|quy|nam (?!\d))\b)/;
/** `Q. III`, `T. 6`: the full stop of an abbreviation. */
const ABBREVIATION = /(?:^|[^a-z])(?:q|t)$/;

function isBreak(line: string, at: number, mark: string, from: number, isList: boolean): boolean {
  const left = foldTime(line.slice(Math.max(0, at - NEAR), at));
  const right = foldTime(line.slice(from, from + NEAR));
  if (mark.startsWith(".")) return !ABBREVIATION.test(left);
  if (CONTINUES.test(right)) return false;
  return isList || !RANGES.some(([start, end]) => start.test(left) && end.test(right));
}

function splitLine(text: string, start: number, line: string): Piece[] {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const pieces: Piece[] = [];
  let from = bullet;
  for (const match of line.slice(bullet).matchAll(SOFT_BREAK)) {
    const at = bullet + match.index;
    const next = at + match[0].length;
    if (!isBreak(line, at, match[0], next, bullet > 0)) continue;
    pieces.push({
      start: start + from,
      end: start + at + Number(match[0].startsWith(".")),
      soft: from > bullet,
    });
    from = next;
  }
  pieces.push({ start: start + from, end: start + line.length, soft: from > bullet });
  return pieces.filter((piece) => !isBlankText(text.slice(piece.start, piece.end)));
}

/** `Quý I; II; IV`: numbers after a semicolon go on with the list of quarters or months before it. */
const LISTED = /\b(?:quy|q|thang|t)[ .]?(?:\d{1,2}|[ivx]{1,4})(?: ?; ?(?:\d{1,2}|[ivx]{1,4}))*$/;
const GOES_ON = /^(?:\d{1,2}|[ivx]{1,4})(?= ?(?:$|;|[/.-] ?\d{4}(?!\d)|nam \d{4}))/;

function goesOn(text: string, before: number, from: number): boolean {
  return (
    LISTED.test(foldTime(text.slice(Math.max(0, before - NEAR), before))) &&
    GOES_ON.test(foldTime(text.slice(from, from + NEAR)))
  );
}

function isWrapped(text: string, before: number, from: number): boolean {
  const left = foldTime(text.slice(Math.max(0, before - NEAR), before));
  const right = foldTime(text.slice(from, from + NEAR));
  return UNFINISHED.test(left) || (UNNUMBERED.test(left) && NUMBER.test(right));
}

/** The lines of a cell, hand-made wraps undone. */
function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const last = lines.at(-1);
    const follows = text.charAt(last?.end ?? 0) === ";" ? goesOn : isWrapped;
    if (last && !isBlankText(line) && follows(text, last.end, index))
      lines[lines.length - 1] = { start: last.start, end: index + line.length };
    else lines.push({ start: index, end: index + line.length });
  }
  return lines;
}

/**
 * Splits the text of a deadline cell into pieces: at `;`, new lines, spaced dashes, bullets and full stops. A dash
 * inside a range (`Tháng 01 - Tháng 12`) splits nothing, unless the line begins with one and so is a list.
 * @returns places in the text, in order, none blank
 */
export function splitEntries(text: string): Piece[] {
  return linesOf(text).flatMap(({ start, end }) => splitLine(text, start, text.slice(start, end)));
}
