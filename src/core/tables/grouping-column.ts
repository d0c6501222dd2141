import { isBlank } from "../text/blank";
import { sameValue } from "../workbook/change";
import type { Grid } from "./grid";
import { spokenValue } from "./grid";
import { itemNumber } from "./item-number";

/** Two columns of a table that both may name its tasks, with the one that numbers its rows (sheet columns). */
export interface TaskColumns {
  readonly tt: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Whether the first of two columns headed as tasks only groups those of the second (`Nhóm nhiệm vụ | Nội dung công
 * việc`): every numbered row has words in the second, and the first says fewer things, once for several rows. Rows
 * without a number that only the second fills go on with the task of the first, and show that it is none.
 * @param rows sheet rows below the header that are looked at
 */
export function groupsTasks(
  grid: Grid,
  rows: readonly number[],
  { tt, first, second }: TaskColumns,
): boolean {
  let groups = 0;
  let tasks = 0;
  for (const row of rows) {
    const says = (column: number): boolean => !isBlank(spokenValue(grid, row, column));
    const number = itemNumber(spokenValue(grid, row, tt));
    if (number === null) {
      if (says(second) && !says(first)) return false;
      continue;
    }
    if (number.style !== "arabic") continue;
    if (!says(second)) return false;
    if (says(first) && isNew(grid, row, first)) groups += 1;
    if (isNew(grid, row, second)) tasks += 1;
  }
  return groups > 0 && tasks > groups;
}

/** Whether a cell says something else than the one above it, be it merged or filled down. */
function isNew(grid: Grid, row: number, column: number): boolean {
  return !sameValue(spokenValue(grid, row, column), spokenValue(grid, row - 1, column));
}
