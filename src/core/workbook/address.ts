import type { Area, CellPlace } from "./workbook";

/** Column letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters, either case; `null` for anything that is not a column of Excel (A … XFD). */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= 16384 ? column - 1 : null;
}

/** A cell as A1, e.g. `D9`. */
export function cellAddress(cell: CellPlace): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** An area as A1, e.g. `A4:F44`; a single cell as `A4`. */
export function areaAddress(area: Area): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** A cell with its sheet, quoted as Excel does: `'Phụ lục I'!D9`. */
export function fullAddress(sheet: string, cell: CellPlace): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellAddress(cell)}`;
}

/** Reads `D9`, `$D$9` or `A4:F44`; `null` for anything else. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return null;
  const [, startLetters = "", startRow = "", endLetters = startLetters, endRow = startRow] = match;
  const columns = [columnOfLetters(startLetters), columnOfLetters(endLetters)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  if (columns.includes(null) || rows.some((row) => row < 0 || row >= 1_048_576)) return null;
  const [a = 0, b = 0] = columns.map(Number);
  const [c = 0, d = 0] = rows;
  return { top: Math.min(c, d), left: Math.min(a, b), bottom: Math.max(c, d), right: Math.max(a, b) };
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether an area lies in another with all its cells. */
export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.left >= outer.left &&
    inner.bottom <= outer.bottom &&
    inner.right <= outer.right
  );
}
