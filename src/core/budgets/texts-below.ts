import { isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import { makeHeaderScan } from "../tables/header";
import type { Table } from "../tables/table";
import type { CellPlace } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";

/** A text in or below a table that may hold the total in words or a note. */
export interface TextBelow extends CellPlace {
  readonly text: string;
  /** Whether the cell before it says that words follow: `Bằng chữ:` in a cell of its own. */
  readonly isAnnounced: boolean;
}

/** Folded, the whole cell. */
const ANNOUNCES = /^[(\s]*(?:so tien )?(?:viet )?bang chu\s*[:.-]?\s*$/;
/** Longer texts announce nothing. */
const LONGEST_LABEL = 40;

/** Rows below a table that are its own: the words, notes, the place for signatures. */
const LOWEST = 12;

/** What stands below a table, and the last sheet row that was looked at for it. */
export interface Below {
  readonly texts: readonly TextBelow[];
  readonly last: number;
}

/**
 * The texts in the rows right below a table, up to the next one's header, in its rows of words and notes, and in the label of
 * its last total.
 */
export function textsBelow({ grid, area, rows }: Table): Below {
  const texts: TextBelow[] = [];
  // A row's text is read once, however often it was filled across the cells of an area that was merged.
  const look = (row: number, only?: string): void => {
    const read = new Set<string>();
    let isAnnounced = false;
    for (let column = area.left; column <= area.right; column += 1) {
      const text = valueAt(grid.sheet, row, column);
      if (typeof text !== "string" || isBlankText(text) || read.has(text)) continue;
      if (only !== undefined && text !== only) continue;
      read.add(text);
      texts.push({ row, column, text, isAnnounced });
      isAnnounced = text.length <= LONGEST_LABEL && ANNOUNCES.test(fold(text));
    }
  };
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  rows.forEach(({ kind, text }, index) => {
    if (kind === "unknown") look(area.top + index);
    else if (index === lastTotal) look(area.top + index, text);
  });
  const startsHeader = makeHeaderScan(grid);
  let row = area.bottom + 1;
  for (; row <= area.bottom + LOWEST && !startsHeader(row); row += 1) look(row);
  return { texts, last: row };
}
