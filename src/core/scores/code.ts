import { isUnder } from "../tables/item-number";

/** A criterion's code, one number a level: `TCTP 7.3.1` → [7, 3, 1]. */
export type Code = readonly number[];

/** A code with where it stands in the words: `start` … `end - 1`, the mark left out. */
export interface WrittenCode {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  /** The words without code, mark and the signs round them. */
  readonly name: string;
}

/** `TC 1.6.`, `TCTP. 4.4.3` at the beginning or, bracketed or not, at the end. */
const MARKED = /(?:^\s*|\(\s*|\s)(?:TCTP|TC)(?:\s*[.:]\s*|\s+|(?=\d))(\d{1,3}(?:\.\d{1,3}){0,5})(?!\d)/iu;
/** `4.2.Thực hiện …`: two levels or more, or it might be a number of the text. */
const LEADING = /^\s*(\d{1,3}(?:\.\d{1,3}){1,5})(?![\d%/]|,\d)/u;
const AT_EDGES = /^[\s.:)\-–,]+|[\s(:\-–,]+$/gu;

/** `Tiêu chí 1.2: Báo cáo`; `Tiêu chí 1` alone only counts. */
const WORDED = /^\s*tiêu chí(?: thành phần)?[\s.:]*(\d{1,3}(?:\.\d{1,3}){1,5})(?!\d)/iu;

/** Finds the code that a criterion's words carry; null where they carry none. */
export function readCode(text: string): WrittenCode | null {
  const match = MARKED.exec(text) ?? LEADING.exec(text) ?? WORDED.exec(text);
  const digits = match?.[1];
  if (!match || digits === undefined) return null;
  const end = match.index + match[0].length;
  const before = text.slice(0, match.index).replace(AT_EDGES, "");
  const after = text.slice(end).replace(AT_EDGES, "");
  const name = [before, after].filter((words) => words !== "").join(" ");
  return { code: digits.split(".").map(Number), start: end - digits.length, end, name };
}

/** A code as written: [7, 3, 1] → `7.3.1`. */
export function codeText(code: Code): string {
  return code.join(".");
}

/** Whether a code lies directly or deeper under another: 7.3.1 under 7.3. */
export function isCodeUnder(code: Code, other: Code): boolean {
  return isUnder(code, other);
}

/** The code with the number of the field that it stands in: 4.4.2 in VII → 7.4.2. */
export function inField(code: Code, field: number): Code {
  return [field, ...code.slice(1)];
}
