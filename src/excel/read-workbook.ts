import type { Area, Change, Workbook } from "../core/workbook/workbook";
import { CELL_PROPERTIES, type CellBlock, cellBlock } from "./cell-values";
import { failureOf } from "./error-codes";
import { largestByCorner, requestMerges, wholeMerges } from "./merges";
import { ExcelFailure } from "./problem";
import { areaOf, cellCount, PLACE_PROPERTIES, rangeOf } from "./ranges";
import { type AreaToRead, CHARACTERS_PER_ANSWER, CHARACTERS_PER_CELL, readBlocks } from "./read-blocks";
import { readExcel } from "./run";
import { addBlock, finishDraft, type SheetDraft, startDraft } from "./sheet-draft";

/** How to read a workbook. */
export interface ReadOptions {
  /** `keep` takes the merged areas of `known`: asking Excel for them clears the user's undo stack. */
  readonly merges: "read" | "keep";
  readonly known?: Workbook;
  readonly signal?: AbortSignal;
  /** Told of cells read and cells in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadWorkbook {
  readonly workbook: Workbook;
  /** Sheets that Excel protects, by name: they are read but not written. */
  readonly protectedSheets: readonly string[];
  readonly unreadable: readonly AreaToRead[];
}

/** Columns of a sheet's first window: wider than any plan, narrow enough to bound what it holds. */
const WINDOW_COLUMNS = 16;
const MOST_WINDOW_ROWS = 1000;
const LEAST_WINDOW_ROWS = 32;

/**
 * Reads all sheets, hidden ones too. The first request asks for the sheets; the second for where their cells lie and,
 * with it, for the first rows and columns of each, which is all of an ordinary plan; then one for about every 4 MB of
 * what is left. Throws `ExcelFailure`, `cancelled` when the signal says so.
 */
export function readWorkbook(options: ReadOptions): Promise<ReadWorkbook> {
  return readExcel(async (context) => {
    const drafts = await listSheets(context, options);
    const window = windowOf(drafts.length);
    const inWindow = (await readWindows(context, drafts, window, options)) ? window : null;
    const total = drafts.reduce((sum, { used }) => sum + (used ? cellCount(used) : 0), 0);
    const places = drafts.flatMap((draft) => outside(draft, inWindow));
    let done = total - places.reduce((sum, { area }) => sum + cellCount(area), 0);
    options.onProgress?.(done, total);
    const unreadable: AreaToRead[] = [];
    const byName = new Map(drafts.map((draft) => [draft.name, draft]));
    const account = (area: Area): void => {
      done += cellCount(area);
      options.onProgress?.(done, total);
    };
    await readBlocks(context, places, {
      proceed: () => {
        stopIfCancelled(options);
      },
      read: (name, block) => {
        const draft = byName.get(name);
        if (draft) addBlock(draft, block);
        account(block.area);
      },
      unreadable: (place) => {
        unreadable.push(place);
        account(place.area);
      },
    });
    if (options.merges === "read") await readMerges(context, drafts, inWindow, options);
    return {
      workbook: { sheets: drafts.map(finishDraft) },
      protectedSheets: drafts.filter(({ isProtected }) => isProtected).map(({ name }) => name),
      unreadable: drafts.flatMap(({ name }) =>
        unreadable.filter(({ sheet }) => sheet === name).sort((a, b) => a.area.top - b.area.top),
      ),
    };
  });
}

/**
 * Reads one area of a sheet, e.g. the one that an event names. Merged areas are not asked for. Throws `ExcelFailure`:
 * `not-found` without such a sheet, `too-large` when Excel does not tell all its cells.
 */
export function readArea(sheet: string, area: Area): Promise<Change> {
  return readExcel((context) => readAreaIn(context, sheet, area), { quiet: true, sheet });
}

async function readAreaIn(context: Excel.RequestContext, sheet: string, area: Area): Promise<Change> {
  const blocks: CellBlock[] = [];
  await readBlocks(context, [{ sheet, area }], {
    proceed: () => undefined,
    read: (_, block) => {
      blocks.push(block);
    },
    unreadable: () => {
      throw new ExcelFailure({ kind: "too-large", sheet });
    },
  });
  return changeOf(sheet, area, blocks);
}

/**
 * Reads several areas, in one request where they are small; what comes back may be in more pieces than asked for. Throws
 * as `readArea` does.
 */
export function readAreas(places: readonly AreaToRead[]): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const listener = {
    proceed: () => undefined,
    read: (sheet: string, block: CellBlock) => {
      changes.push(changeOf(sheet, block.area, [block]));
    },
    unreadable: ({ sheet }: AreaToRead) => {
      throw new ExcelFailure({ kind: "too-large", sheet });
    },
  };
  const read = async (context: Excel.RequestContext): Promise<readonly Change[]> => {
    changes.length = 0;
    await readBlocks(context, places, listener);
    return changes;
  };
  return readExcel(read, { quiet: true });
}

/** The contents of an area from its blocks, top to bottom. */
export function changeOf(sheet: string, area: Area, blocks: readonly CellBlock[]): Change {
  const values = blocks.flatMap((block) => block.values);
  if (blocks.every((block) => block.formulas.every((row) => row === null))) return { sheet, area, values };
  const formulas = blocks.flatMap((block) =>
    block.values.map((row, at) => block.formulas[at] ?? row.map(() => null)),
  );
  return { sheet, area, values, formulas };
}

function stopIfCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new ExcelFailure({ kind: "cancelled" });
}

async function listSheets(context: Excel.RequestContext, options: ReadOptions): Promise<SheetDraft[]> {
  stopIfCancelled(options);
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const known = new Map(options.known?.sheets.map(({ name, merges }) => [name, merges]));
  return sheets.items.map((sheet) => {
    const draft = startDraft(sheet.name, sheet.protection.protected);
    if (options.merges === "keep") draft.merges = { areas: known.get(sheet.name) ?? [], cut: [] };
    return draft;
  });
}

/** The first rows and columns of every sheet, few enough that all windows fit into one answer even when full. */
function windowOf(sheetCount: number): Area {
  const cells = CHARACTERS_PER_ANSWER / CHARACTERS_PER_CELL / Math.max(1, sheetCount);
  const rows = Math.floor(cells / WINDOW_COLUMNS);
  const height = Math.min(MOST_WINDOW_ROWS, Math.max(LEAST_WINDOW_ROWS, rows));
  return { top: 0, left: 0, bottom: height - 1, right: WINDOW_COLUMNS - 1 };
}

/**
 * Learns the used area of every sheet and reads what of it lies in the window, merged areas too where they are wanted.
 * Returns whether the windows were read; when they were too large, only the used areas are known.
 */
async function readWindows(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  window: Area,
  options: ReadOptions,
): Promise<boolean> {
  stopIfCancelled(options);
  const takers = drafts.map((draft) => requestWindow(context, draft, window, options));
  try {
    await context.sync();
  } catch (error) {
    if (failureOf(error).problem.kind !== "too-large") throw error;
    const areas = drafts.map((draft) => requestUsedArea(context, draft));
    await context.sync();
    for (const take of areas) take();
    return false;
  }
  return takers.map((take) => take()).every((isRead) => isRead);
}

function requestUsedArea(context: Excel.RequestContext, draft: SheetDraft): () => void {
  const sheet = context.workbook.worksheets.getItem(draft.name);
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(PLACE_PROPERTIES);
  return () => {
    draft.used = used.isNullObject ? null : areaOf(used);
  };
}

/** Asks for the window of one sheet; the function takes the answer in and tells whether it was one. */
function requestWindow(
  context: Excel.RequestContext,
  draft: SheetDraft,
  window: Area,
  { merges }: ReadOptions,
): () => boolean {
  const sheet = context.workbook.worksheets.getItem(draft.name);
  const takeUsed = requestUsedArea(context, draft);
  const first = rangeOf(sheet, window).getUsedRangeOrNullObject(true).untrack();
  first.load(`${PLACE_PROPERTIES},${CELL_PROPERTIES}`);
  const takeMerges = merges === "read" ? requestMerges(sheet, window) : null;
  return () => {
    takeUsed();
    if (takeMerges) draft.merges = takeMerges();
    if (first.isNullObject) return true;
    const block = cellBlock(areaOf(first), first);
    if (block) addBlock(draft, block);
    return block !== null;
  };
}

/** What of a sheet's used area lies outside the window: to the right of it and below. */
function outside({ name, used }: SheetDraft, window: Area | null): AreaToRead[] {
  if (!used) return [];
  if (!window) return [{ sheet: name, area: used }];
  const right = {
    ...used,
    left: Math.max(used.left, window.right + 1),
    bottom: Math.min(used.bottom, window.bottom),
  };
  const below = { ...used, top: Math.max(used.top, window.bottom + 1) };
  return [right, below]
    .filter((area) => area.top <= area.bottom && area.left <= area.right)
    .map((area) => ({ sheet: name, area }));
}

/**
 * Completes the merged areas: those of the sheets that reach beyond their window in one request, and one more where
 * some were cut off; none for an ordinary plan.
 */
async function readMerges(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  window: Area | null,
  options: ReadOptions,
): Promise<void> {
  const takers = drafts.flatMap((draft) => {
    if (!draft.used || outside(draft, window).length === 0) return [];
    const take = requestMerges(context.workbook.worksheets.getItem(draft.name), draft.used);
    return () => {
      const { areas, cut } = take();
      draft.merges = { areas: largestByCorner([...draft.merges.areas, ...areas]), cut };
    };
  });
  if (takers.length > 0) {
    stopIfCancelled(options);
    await context.sync();
    for (const take of takers) take();
  }
  const known = drafts.map(({ name, merges }) => ({ sheet: name, answer: merges }));
  const whole = await wholeMerges(context, known);
  for (const [at, draft] of drafts.entries()) draft.merges = { areas: whole[at] ?? [], cut: [] };
}
