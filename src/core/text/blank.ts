import type { CellValue } from "../workbook/workbook";

const ONLY_FILLER = /^[\s\u200b\ufeff\-\u2010-\u2015\u2212._\u2026]*$/;

/** Whether a text says nothing: only spaces (no-break too), dashes, dots or line breaks. */
export function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts start with a letter or digit and need no closer look.
  if (first >= 0x30 && first !== 0x5f && first < 0x2000 && first !== 0xa0 && first !== 0x1680) return false;
  return ONLY_FILLER.test(text);
}

/** Whether a cell is blank. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && isBlankText(value));
}
