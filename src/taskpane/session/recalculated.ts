import type { Sheet } from "../../core/workbook/workbook";
import { readAreas } from "../../excel/read-workbook";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import { followChanges } from "./follow";
import { formulaAreas } from "./formula-areas";
import { newsIn } from "./news-in";

/** The sheets whose formulas are known, by name. */
type KnownSheets = ReadonlyMap<string, Sheet>;
const NOTHING_KNOWN: KnownSheets = new Map();

/**
 * Keeps the results of formulas in tables up to date: whenever the report follows a change of the sheet, those that may
 * have changed are read again, for Excel tells of no recalculated cell. Changes that come while they are read share the
 * next reading. The result ends it.
 */
export function followFormulas(desk: Desk): () => void {
  const { store } = desk;
  let last = store.get().checked;
  let known: KnownSheets = NOTHING_KNOWN;
  let [isReading, isWanted] = [false, false];
  const read = async (): Promise<void> => {
    isReading = true;
    while (isWanted) {
      isWanted = false;
      await guarded(desk, async () => {
        known = await readFormulas(desk, known);
      });
    }
    isReading = false;
  };
  return store.subscribe(() => {
    const { checked } = store.get();
    const isFollowed = checked !== last && checked?.time === last?.time;
    if (checked?.time !== last?.time) known = NOTHING_KNOWN;
    last = checked;
    if (!isFollowed || checked?.isStale !== false) return;
    isWanted = true;
    if (!isReading) void read();
  });
}

function sheetsOf({ live }: Desk): KnownSheets {
  return new Map(live?.review.state.workbook.sheets.map((sheet) => [sheet.name, sheet]));
}

/** Reads what may have changed since; returns the sheets of which all formulas are known then. */
async function readFormulas(desk: Desk, known: KnownSheets): Promise<KnownSheets> {
  const now = sheetsOf(desk);
  const places = (desk.live?.review.state.tables ?? []).flatMap(({ context: { table, sheet } }) =>
    formulaAreas(table.grid.sheet, table.area, known.get(sheet)).map((area) => ({ sheet, area })),
  );
  if (isBusy(desk)) return known;
  if (places.length === 0) return now;
  const read = await readAreas(places);
  const sheets = sheetsOf(desk);
  const changes = read.flatMap((change) => newsIn(sheets.get(change.sheet), change));
  if (isBusy(desk)) desk.waiting.push(...changes);
  else followChanges(desk, changes);
  return now;
}

/** Asked anew after waiting: a check may have begun meanwhile. */
function isBusy({ running }: Desk): boolean {
  return running !== null;
}
