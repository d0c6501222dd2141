import type { Area, CellPlace } from "../core/workbook/workbook";
import { COLUMNS, placeKey } from "./limits";

/** Counts by column that are added to from one column on, and read at one, in a few steps each (a Fenwick tree). */
type ColumnCounts = Int32Array;

function addFrom(counts: ColumnCounts, column: number, amount: number): void {
  for (let at = column + 1; at < counts.length; at += at & -at) counts[at] = (counts[at] ?? 0) + amount;
}

function countAt(counts: ColumnCounts, column: number): number {
  let count = 0;
  for (let at = column + 1; at > 0; at -= at & -at) count += counts[at] ?? 0;
  return count;
}

function addArea(counts: ColumnCounts, { left, right }: Area, amount: number): void {
  addFrom(counts, left, amount);
  addFrom(counts, right + 1, -amount);
}

const NO_CORNERS: ReadonlyMap<number, number> = new Map();

/** Of some cells, those (as `placeKey`) that a merged area hides: all that it covers but its top-left one. */
export function coveredCells(merges: readonly Area[], cells: readonly CellPlace[]): ReadonlySet<number> {
  const corners = new Map<number, number>();
  for (const { top, left } of merges) {
    const key = placeKey(top, left);
    corners.set(key, (corners.get(key) ?? 0) + 1);
  }
  return cellsWithin(merges, cells, corners);
}

/**
 * Of some cells, those (as `placeKey`) that lie in an area; one that is the corner of areas in as many more. One sweep
 * down the rows, for a sheet may have 100,000 areas, one over another in a damaged file, and as many cells to ask for.
 */
export function cellsWithin(
  areas: readonly Area[],
  cells: readonly CellPlace[],
  corners = NO_CORNERS,
): ReadonlySet<number> {
  const starts = areas.toSorted((a, b) => a.top - b.top);
  const ends = areas.toSorted((a, b) => a.bottom - b.bottom);
  const counts: ColumnCounts = new Int32Array(COLUMNS + 2);
  const covered = new Set<number>();
  let [started, ended] = [0, 0];
  for (const { row, column } of cells.toSorted((a, b) => a.row - b.row)) {
    for (let area = starts[started]; area && area.top <= row; area = starts[(started += 1)]) {
      addArea(counts, area, 1);
    }
    for (let area = ends[ended]; area && area.bottom < row; area = ends[(ended += 1)]) {
      addArea(counts, area, -1);
    }
    const key = placeKey(row, column);
    if (countAt(counts, column) > (corners.get(key) ?? 0)) covered.add(key);
  }
  return covered;
}
