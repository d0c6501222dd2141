import type { PointCell, PointCells } from "../scores/tree";

/** The cells of points of one row, each once: a maximum that the score's own text names is no cell of its own. */
export function fullyTyped(cells: PointCells): readonly PointCell[] {
  const all = Object.values(cells).sort((a, b) => a.column - b.column);
  return all.filter(({ column }, at) => column !== all[at - 1]?.column);
}
