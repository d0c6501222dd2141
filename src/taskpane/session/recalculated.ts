import { sameValue } from "../../core/workbook/change";
import type { Area, Change, Sheet } from "../../core/workbook/workbook";
import { formulaAt, valueAt } from "../../core/workbook/workbook";
import { readArea } from "../../excel/read-workbook";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import { followChanges } from "./follow";

/**
 * Keeps the results of formulas in tables up to date: whenever the report follows a change of the sheet, they are read
 * again, for Excel tells of no recalculated cell. Changes that come while they are read share the next reading. The
 * result ends it.
 */
export function followFormulas(desk: Desk): () => void {
  const { store } = desk;
  let last = store.get().checked;
  let [isReading, isWanted] = [false, false];
  const read = async (): Promise<void> => {
    isReading = true;
    while (isWanted) {
      isWanted = false;
      await guarded(desk, () => readFormulas(desk));
    }
    isReading = false;
  };
  return store.subscribe(() => {
    const { checked } = store.get();
    const isFollowed = checked !== last && checked?.time === last?.time;
    last = checked;
    if (!isFollowed || checked?.isStale !== false) return;
    isWanted = true;
    if (!isReading) void read();
  });
}

async function readFormulas(desk: Desk): Promise<void> {
  const areas = desk.live?.review.state.tables.flatMap(({ context: { table, sheet } }) => {
    const area = formulaArea(table.grid.sheet, table.area);
    return area ? [{ sheet, area }] : [];
  });
  if (!areas || areas.length === 0 || isBusy(desk)) return;
  const read = await Promise.all(areas.map(({ sheet, area }) => readArea(sheet, area)));
  const sheets = new Map(desk.live?.review.state.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const changes = read.filter((change) => !isKnown(sheets.get(change.sheet), change));
  if (isBusy(desk)) desk.waiting.push(...changes);
  else followChanges(desk, changes);
}

/** Asked anew after waiting: a check may have begun meanwhile. */
function isBusy({ running }: Desk): boolean {
  return running !== null;
}

/** The smallest area that holds all formulas of a table. */
function formulaArea(sheet: Sheet, { top, left, bottom, right }: Area): Area | null {
  const rows: number[] = [];
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    if (!sheet.formulas[row - sheet.origin.row]) continue;
    for (let column = left; column <= right; column += 1) {
      if (formulaAt(sheet, row, column) === null) continue;
      rows.push(row);
      columns.add(column);
    }
  }
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { top: first, left: Math.min(...columns), bottom: last, right: Math.max(...columns) };
}

function isKnown(sheet: Sheet | undefined, { area, values }: Change): boolean {
  return values.every((row, down) =>
    row.every(
      (value, along) =>
        sheet !== undefined && sameValue(valueAt(sheet, area.top + down, area.left + along), value),
    ),
  );
}
