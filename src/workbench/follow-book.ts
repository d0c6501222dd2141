import type { DeskBook } from "./desk";
import type { Grid } from "./grid";
import { gridWorkbook } from "./grid-workbook";
import type { Spreadsheet } from "./host/spreadsheet";
import { followLines, linesOf, type OpenBook } from "./open-book";

/** Follows a workbook from the moment at which it stands in the grid as it was opened. */
export function followBook(book: OpenBook, grid: Grid, spreadsheet: Spreadsheet): DeskBook {
  const ids = spreadsheet.sheets().map(({ id }) => id);
  let lines = linesOf(book);
  spreadsheet.onChange((change) => {
    if (change.kind !== "inserted" && change.kind !== "deleted") return;
    lines = lines.map((one, index) => (ids[index] === change.sheet ? followLines(one, change) : one));
  });
  return {
    book,
    lines: () => lines,
    now: async () => {
      await grid.endTyping();
      await spreadsheet.settled();
      return gridWorkbook(spreadsheet);
    },
  };
}
