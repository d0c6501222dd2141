import type { CellValue } from "../workbook/workbook";

const ONLY_FILLER = /^[\s\u200b\ufeff\-\u2010-\u2015\u2212._\u2026]*$/;

/** Whether a text says nothing: only spaces (no-break too), dashes, dots or line breaks. */
export function isBlankText(text: string): boolean {
  return ONLY_FILLER.test(text);
}

/** Whether a cell is blank. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && isBlankText(value));
}
