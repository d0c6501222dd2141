import type { MergeCells } from "./edits";
import { isBlank } from "./text/blank";
import { isInside } from "./workbook/address";
import { sameValue } from "./workbook/change";
import type { Area, CellPlace, Sheet } from "./workbook/workbook";
import { valueAt } from "./workbook/workbook";

/** A merged area among those of one column, from top to bottom. */
interface Stacked {
  readonly area: Area;
  /** The lowest row that it or one above it covers: only in a damaged file do areas cover one another. */
  readonly reach: number;
}

/**
 * The sheet after merges, one after the other; `note` is told of each whether it took. Merging loses what the other
 * cells say, and Excel does not merge across the edge of a merged area: such edits are refused.
 */
export function mergeCells(
  sheet: Sheet,
  edits: readonly MergeCells[],
  note: (edit: MergeCells, took: boolean) => boolean,
): Sheet {
  if (edits.length === 0) return sheet;
  const coversOf = makeCovers(sheet, edits);
  const made = new Map<string, Area>();
  const merged = new Set(sheet.merges);
  for (const edit of edits) {
    const inner = losesNothing(sheet, edit) ? innerAreas(edit.area, coversOf, made) : null;
    if (!note(edit, inner !== null) || !inner) continue;
    const area = { ...edit.area };
    for (const one of inner) merged.delete(one);
    for (const { row, column } of cellsOf(area)) made.set(`${row} ${column}`, area);
    merged.add(area);
  }
  return { ...sheet, merges: [...merged] };
}

function losesNothing(sheet: Sheet, { area, expect }: MergeCells): boolean {
  for (const { row, column } of cellsOf(area)) {
    const value = valueAt(sheet, row, column);
    const isFirst = row === area.top && column === area.left;
    if (isFirst ? !sameValue(value, expect) : !isBlank(value)) return false;
  }
  return true;
}

function* cellsOf({ top, left, bottom, right }: Area): Generator<CellPlace> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield { row, column };
  }
}

type Covers = (row: number, column: number) => readonly Area[];

/** The merged areas in an area, those `made` by earlier edits first asked for; null when one crosses its edge. */
function innerAreas(area: Area, coversOf: Covers, made: ReadonlyMap<string, Area>): Set<Area> | null {
  const inner = new Set<Area>();
  for (const { row, column } of cellsOf(area)) {
    const earlier = made.get(`${row} ${column}`);
    for (const one of earlier ? [earlier] : coversOf(row, column)) {
      if (!isInside(one, area)) return null;
      inner.add(one);
    }
  }
  return inner;
}

/** Tells which merged areas of a sheet cover a cell, in the columns where edits merge. */
function makeCovers({ merges }: Sheet, edits: readonly MergeCells[]): Covers {
  const columns = new Map<number, Stacked[]>();
  for (const { area } of edits) {
    for (let column = area.left; column <= area.right; column += 1) columns.set(column, []);
  }
  for (const area of merges.toSorted((a, b) => a.top - b.top)) {
    for (let column = area.left; column <= area.right; column += 1) {
      const stack = columns.get(column);
      stack?.push({ area, reach: Math.max(stack.at(-1)?.reach ?? 0, area.bottom) });
    }
  }
  return (row, column) => coversIn(columns.get(column) ?? [], row);
}

/** The areas of a column's stack that cover a row: from the last that starts no lower, as far up as any reaches. */
function coversIn(stack: readonly Stacked[], row: number): Area[] {
  let low = 0;
  let high = stack.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stack[middle]?.area.top ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  const covers: Area[] = [];
  for (let at = low - 1; (stack[at]?.reach ?? -1) >= row; at -= 1) {
    const area = stack[at]?.area;
    if (area && area.bottom >= row) covers.push(area);
  }
  return covers;
}
