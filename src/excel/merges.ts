import type { Area } from "../core/workbook/workbook";
import { rangeOf } from "./ranges";

/** `getMergedAreasOrNullObject` gives no answer for more merged areas than this; each has two cells at least. */
const MOST_MERGES = 512;
const LAST_ROW = 1_048_575;

/** Merged areas, and those of them that are cut off at the border of what was asked about. */
export interface MergeAnswer {
  readonly areas: readonly Area[];
  readonly cut: readonly Area[];
}

/**
 * Asks for the merged areas of an area; call the result after the next sync. Excel tells of those whose first cell lies
 * in the range asked about (office-js issue 3611), cut off at its border, so it is asked about pieces small enough to be
 * answered that overlap by half. Asking clears the user's undo stack (issue 5918).
 */
export function requestMerges(sheet: Excel.Worksheet, area: Area): () => MergeAnswer {
  const height = rowsAtOnce(area);
  const step = Math.floor(height / 2);
  const answers: { readonly merged: Excel.RangeAreas; readonly end: number }[] = [];
  for (let top = area.top; top <= area.bottom; top += step) {
    const end = Math.min(top + height - 1, area.bottom);
    const merged = rangeOf(sheet, { ...area, top, bottom: end }).getMergedAreasOrNullObject();
    merged.load("areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount");
    merged.untrack();
    answers.push({ merged, end });
    if (end === area.bottom) break;
  }
  return () => {
    const told = answers.flatMap(({ merged, end }) =>
      merged.isNullObject
        ? []
        : areasOf(merged).map((one) => ({ one, isCut: one.bottom === end && end < area.bottom })),
    );
    const areas = largestByCorner(told.map(({ one }) => one));
    const cuts = new Set(told.flatMap(({ one, isCut }) => (isCut ? [JSON.stringify(one)] : [])));
    return { areas, cut: areas.filter((one) => cuts.has(JSON.stringify(one))) };
  };
}

/** A sheet's merged areas as far as they are known. */
export interface KnownMerges {
  readonly sheet: string;
  readonly answer: MergeAnswer;
}

/**
 * The merged areas of several sheets, whole: those that were cut off are asked about once more, from their first row
 * on, in one request for all; most often there are none. One of more than 1,024 cells may stay cut off.
 */
export async function wholeMerges(
  context: Excel.RequestContext,
  known: readonly KnownMerges[],
): Promise<readonly (readonly Area[])[]> {
  if (known.every(({ answer }) => answer.cut.length === 0)) return known.map(({ answer }) => answer.areas);
  const takers = known.map(({ sheet, answer }) =>
    answer.cut.map((area) =>
      requestMerges(context.workbook.worksheets.getItem(sheet), {
        ...area,
        bottom: Math.min(LAST_ROW, area.top + rowsAtOnce(area) - 1),
      }),
    ),
  );
  await context.sync();
  return known.map(({ answer }, at) =>
    largestByCorner([...answer.areas, ...(takers[at] ?? []).flatMap((take) => take().areas)]),
  );
}

/** So many rows of an area's columns cannot have too many merged areas. */
function rowsAtOnce({ left, right }: Area): number {
  return Math.max(2, Math.floor((2 * MOST_MERGES) / (right - left + 1)));
}

function areasOf(merged: Excel.RangeAreas): Area[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

/** Each merged area once and whole, in the order of rows and columns. */
export function largestByCorner(areas: readonly Area[]): readonly Area[] {
  const byCorner = new Map<string, Area>();
  for (const area of areas) {
    const corner = `${area.top} ${area.left}`;
    const known = byCorner.get(corner) ?? area;
    byCorner.set(corner, {
      ...area,
      bottom: Math.max(known.bottom, area.bottom),
      right: Math.max(known.right, area.right),
    });
  }
  return [...byCorner.values()]
    .filter((area) => area.top !== area.bottom || area.left !== area.right)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
