import { parseArea } from "../core/workbook/address";
import type { Area, Change } from "../core/workbook/workbook";
import { CELL_PROPERTIES, cellBlock } from "./cell-values";
import { failureOf } from "./error-codes";
import type { ExcelProblem } from "./problem";
import { cellCount, rangeOf } from "./ranges";
import { changeOf } from "./read-workbook";
import { readExcel, supports } from "./run";

/** Who changed something: this user by hand, this add-in, or someone else who has the workbook open. */
export type Origin = "user" | "own" | "remote";

export type WorkbookEvent =
  | { readonly type: "cells"; readonly change: Change; readonly origin: Origin }
  /** Rows or columns inserted, deleted or sorted, sheets added, renamed or deleted, or too much at once: read again. */
  | { readonly type: "structure"; readonly origin: Origin }
  | { readonly type: "failed"; readonly problem: ExcelProblem };

/** More changed cells or areas than this are read sooner by reading the workbook again. */
const MOST_CELLS = 30_000;
const MOST_AREAS = 300;

/**
 * Follows the workbook's changes: what a change event names is read again, for the event itself tells of one cell at
 * most and never of its format. Events that come in while Excel answers share the next request. The handler is called
 * in the order of the changes. Returns a function that ends it. Throws `ExcelFailure` when Excel does not agree.
 */
export async function watch(handler: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  const inbox: Inbox = { notices: [], isReading: false, isOpen: true, names: new Map(), handler };
  const { context, handles } = await readExcel(async (registering) => {
    const added = addHandlers(registering.workbook.worksheets, (notice) => {
      inbox.notices.push(notice);
      if (!inbox.isReading) void readNotices(inbox);
    });
    const sheets = registering.workbook.worksheets.load("items/id,items/name");
    await registering.sync();
    for (const { id, name } of sheets.items) inbox.names.set(id, name);
    return { context: registering, handles: added };
  });
  return async () => {
    inbox.isOpen = false;
    // Only the context that added a handler can remove it; another one fails silently.
    await readExcel(
      async (own) => {
        for (const handle of handles) handle.remove();
        await own.sync();
      },
      { quiet: true, context },
    );
  };
}

/** What an event says: an area of a sheet (by id) changed, or more than cells (`areas` is `null`). */
interface Notice {
  readonly sheet: string;
  readonly areas: readonly Area[] | null;
  readonly origin: Origin;
}

interface Inbox {
  notices: Notice[];
  isReading: boolean;
  isOpen: boolean;
  /** Names of sheets by id, to see renaming where there is no event for it. */
  readonly names: Map<string, string>;
  readonly handler: (event: WorkbookEvent) => void;
}

interface Handle {
  remove(): void;
}

function addHandlers(sheets: Excel.WorksheetCollection, tell: (notice: Notice) => void): Handle[] {
  const structure = (event: { readonly worksheetId: string; readonly source: string }): Promise<void> => {
    tell({ sheet: event.worksheetId, areas: null, origin: event.source === "Remote" ? "remote" : "user" });
    return Promise.resolve();
  };
  const changed = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    tell(noticeOf(event));
    return Promise.resolve();
  };
  return [
    sheets.onChanged.add(changed),
    sheets.onAdded.add(structure),
    sheets.onDeleted.add(structure),
    sheets.onRowSorted.add(structure),
    sheets.onColumnSorted.add(structure),
    ...(tellsOfNames() ? [sheets.onNameChanged.add(structure)] : []),
  ];
}

/** Renaming raises an event since ExcelApi 1.17; older clients of Office.js count it to Excel on the web. */
function tellsOfNames(): boolean {
  return supports("ExcelApi", "1.17") && supports("ExcelApiOnline", "1.1");
}

function noticeOf(event: Excel.WorksheetChangedEventArgs): Notice {
  const { worksheetId: sheet, source, triggerSource, changeType, address } = event;
  const own = triggerSource === "ThisLocalAddin" ? "own" : "user";
  const origin: Origin = source === "Remote" ? "remote" : own;
  if (changeType !== "RangeEdited" && changeType !== "Unknown") return { sheet, areas: null, origin };
  const areas = address.split(",").map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1).trim()));
  // Whole rows and columns, such as "A:A", have no cells to count.
  const known = areas.filter((area) => area !== null);
  return { sheet, areas: known.length === areas.length ? known : null, origin };
}

/** Reads what the notices name, all that are there at once, until there are none. */
async function readNotices(inbox: Inbox): Promise<void> {
  inbox.isReading = true;
  try {
    while (inbox.notices.length > 0 && inbox.isOpen) {
      const notices = inbox.notices;
      inbox.notices = [];
      for (const event of await eventsOf(notices, inbox.names)) inbox.handler(event);
    }
  } finally {
    inbox.isReading = false;
  }
}

async function eventsOf(notices: readonly Notice[], names: Map<string, string>): Promise<WorkbookEvent[]> {
  const places = placesOf(notices);
  const structure: WorkbookEvent = { type: "structure", origin: originOf(notices) };
  if (places === null) return [structure];
  try {
    const changes = await readExcel((context) => readPlaces(context, places, names), { quiet: true });
    return changes ?? [structure];
  } catch (error) {
    const { problem } = failureOf(error);
    return [problem.kind === "not-found" ? structure : { type: "failed", problem }];
  }
}

/** Whoever else took part comes first: what others did must never look like an answer to oneself. */
function originOf(notices: readonly Notice[]): Origin {
  const origins = notices.map(({ origin }) => origin);
  return origins.includes("remote") ? "remote" : origins.includes("user") ? "user" : "own";
}

interface Place {
  readonly sheet: string;
  readonly area: Area;
  readonly origin: Origin;
}

/** The areas to read, each once; `null` when the whole workbook is to be read instead. */
function placesOf(notices: readonly Notice[]): readonly Place[] | null {
  const places = new Map<string, Place>();
  for (const { sheet, areas, origin } of notices) {
    if (areas === null) return null;
    for (const area of areas) places.set(JSON.stringify([sheet, area]), { sheet, area, origin });
  }
  const found = [...places.values()];
  const cells = found.reduce((sum, { area }) => sum + cellCount(area), 0);
  return found.length > MOST_AREAS || cells > MOST_CELLS ? null : found;
}

/** The contents of the areas in one request; `null` when a sheet has another name by now or an area did not answer. */
async function readPlaces(
  context: Excel.RequestContext,
  places: readonly Place[],
  names: Map<string, string>,
): Promise<WorkbookEvent[] | null> {
  const asked = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet).load("name");
    return { ...place, worksheet: sheet, range: rangeOf(sheet, place.area).load(CELL_PROPERTIES) };
  });
  await context.sync();
  const isRenamed = asked.some(({ sheet, worksheet: { name } }) => (names.get(sheet) ?? name) !== name);
  for (const { sheet, worksheet } of asked) names.set(sheet, worksheet.name);
  const events = asked.flatMap(({ area, origin, worksheet: { name }, range }): WorkbookEvent[] => {
    const block = cellBlock(area, range);
    return block ? [{ type: "cells", change: changeOf(name, area, [block]), origin }] : [];
  });
  return isRenamed || events.length < asked.length ? null : events;
}
