import type { PointCell, PointCells } from "../scores/tree";

/** The cells of points of one row, each once: a maximum that the score's own text names is no cell of its own. */
export function fullyTyped(cells: PointCells): readonly PointCell[] {
  const seen = new Set<number>();
  return Object.values(cells)
    .toSorted((a, b) => a.column - b.column)
    .filter(({ column }) => !seen.has(column) && seen.add(column));
}
