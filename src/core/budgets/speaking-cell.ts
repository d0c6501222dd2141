import type { Grid } from "../tables/grid";
import { mergeAt } from "../tables/grid";
import type { CellPlace } from "../workbook/workbook";

/** The cell that speaks at a place: the top-left one of the merged area over it, else the cell itself. */
export function speakingCell(grid: Grid, row: number, column: number): CellPlace {
  const area = mergeAt(grid, row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}
