/** Rows and columns of an Excel sheet. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** A cell (0-based) as one number, for sets and maps. */
export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}
