import type { Area, CellPlace } from "../core/workbook/workbook";

/** Cells that stand one below the other, top to bottom. */
export interface CellRun<Cell extends CellPlace> {
  readonly area: Area;
  readonly cells: readonly Cell[];
}

/** Cells of one sheet, each place once, as the fewest runs down a column. */
export function cellRuns<Cell extends CellPlace>(cells: readonly Cell[]): CellRun<Cell>[] {
  const runs: { area: { top: number; left: number; bottom: number; right: number }; cells: Cell[] }[] = [];
  for (const cell of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.area.left === cell.column && last.area.bottom === cell.row - 1) {
      last.area.bottom = cell.row;
      last.cells.push(cell);
    } else {
      const { row, column } = cell;
      runs.push({ area: { top: row, left: column, bottom: row, right: column }, cells: [cell] });
    }
  }
  return runs;
}
