import { isBlankText } from "../text/blank";
import { makeHeaderScan } from "../tables/header";
import type { Table } from "../tables/table";
import type { CellPlace } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";

/** A text in or below a table that may hold the total in words or a note. */
export interface TextBelow extends CellPlace {
  readonly text: string;
}

/** Rows below a table that are its own: the words, notes, the place for signatures. */
const LOWEST = 12;

/** What stands below a table, and the last sheet row that was looked at for it. */
export interface Below {
  readonly texts: readonly TextBelow[];
  readonly last: number;
}

/** The texts in the rows right below a table, up to the next one's header, and in its rows of words and notes. */
export function textsBelow({ grid, area, rows }: Table): Below {
  const texts: TextBelow[] = [];
  // A row's text is read once, however often it was filled across the cells of an area that was merged.
  const look = (row: number): void => {
    const read = new Set<string>();
    for (let column = area.left; column <= area.right; column += 1) {
      const text = valueAt(grid.sheet, row, column);
      if (typeof text !== "string" || isBlankText(text) || read.has(text)) continue;
      read.add(text);
      texts.push({ row, column, text });
    }
  };
  rows.forEach(({ kind }, index) => {
    if (kind === "unknown") look(area.top + index);
  });
  const startsHeader = makeHeaderScan(grid);
  let row = area.bottom + 1;
  for (; row <= area.bottom + LOWEST && !startsHeader(row); row += 1) look(row);
  return { texts, last: row };
}
