import type { Area } from "../../core/workbook/workbook";
import type { Faults } from "./faults";
import type { HostObject } from "./objects/host-object";
import { HostError } from "./protocol";
import type { SheetInfo, Spreadsheet, SpreadsheetChange } from "./spreadsheet";

/** What the host's objects share: the spreadsheet, what goes wrong now, and what only Excel itself would keep. */
export interface HostState {
  readonly spreadsheet: Spreadsheet;
  faults: Faults;
  /** Settings of the add-in that travel with the workbook. */
  readonly settings: Map<string, unknown>;
  /** Ranges that the client holds on to, by reference. */
  readonly references: Map<string, HostObject>;
  /** Events that the client listens to, as `eventKey` writes them. */
  readonly subscriptions: Set<string>;
  nextReference: number;
}

/** The sheet of an id. Throws `ItemNotFound`. */
export function sheetInfo({ spreadsheet }: HostState, id: string): SheetInfo {
  const sheet = spreadsheet.sheets().find((each) => each.id === id);
  if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${id}.`);
  return sheet;
}

/** Whether a sheet is protected. */
export function isProtected(state: HostState, sheet: string): boolean {
  return state.faults.protectedSheets.includes(sheetInfo(state, sheet).name);
}

/** Throws `AccessDenied` when a sheet may not be written to. */
export function mayWrite(state: HostState, sheet: string): void {
  if (isProtected(state, sheet)) {
    throw new HostError("AccessDenied", `The sheet ${sheetInfo(state, sheet).name} is protected.`);
  }
}

/** Moves kept ranges with the lines inserted or deleted before or in them; ranges that lost all cells are gone. */
export function moveReferences({ references }: HostState, change: SpreadsheetChange): void {
  if (change.kind !== "inserted" && change.kind !== "deleted") return;
  const [first, last] =
    change.lines === "rows" ? [change.area.top, change.area.bottom] : [change.area.left, change.area.right];
  const move = change.kind === "inserted" ? movedByInsert : movedByDelete;
  for (const { anchor } of references.values()) {
    if (anchor?.current?.sheet !== change.sheet) continue;
    const areas = anchor.current.areas.flatMap((area) => {
      const [from, to] = change.lines === "rows" ? [area.top, area.bottom] : [area.left, area.right];
      const moved = move(from, to, first, last);
      if (!moved) return [];
      const [low, high] = moved;
      return [change.lines === "rows" ? rows(area, low, high) : columns(area, low, high)];
    });
    anchor.current = areas.length > 0 ? { sheet: change.sheet, areas } : null;
  }
}

function rows(area: Area, top: number, bottom: number): Area {
  return { ...area, top, bottom };
}

function columns(area: Area, left: number, right: number): Area {
  return { ...area, left, right };
}

function movedByInsert(from: number, to: number, first: number, last: number): [number, number] {
  const count = last - first + 1;
  return [from >= first ? from + count : from, to >= first ? to + count : to];
}

function movedByDelete(from: number, to: number, first: number, last: number): [number, number] | null {
  const count = last - first + 1;
  const low = from > last ? from - count : Math.min(from, first);
  const high = to > last ? to - count : Math.min(to, first - 1);
  return low <= high ? [low, high] : null;
}
