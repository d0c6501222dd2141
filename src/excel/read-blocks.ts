import type { Area } from "../core/workbook/workbook";
import { CELL_PROPERTIES, type CellBlock, cellBlock } from "./cell-values";
import { failureOf } from "./error-codes";
import { rangeOf } from "./ranges";

/** What one answer may hold: Excel on the web allows 5 MB (Microsoft, resource limits of Office add-ins). */
export const CHARACTERS_PER_ANSWER = 4_000_000;
/** What a cell takes until the first answer tells: value, formula text and number format of a short text. */
export const CHARACTERS_PER_CELL = 128;
/** More rows in one block would hold up the pane's thread. */
const ROWS_PER_BLOCK = 10_000;

/** An area of a sheet that is to be read. */
export interface AreaToRead {
  readonly sheet: string;
  readonly area: Area;
}

/** What became of it. */
export interface ReadListener {
  readonly read: (sheet: string, block: CellBlock) => void;
  readonly unreadable: (place: AreaToRead) => void;
  /** Called before each request; throws to stop. */
  readonly proceed: () => void;
}

/**
 * Reads areas in as few requests as their size allows. An answer that is too large, or that comes back without values,
 * is asked for again in smaller pieces, down to one row; a row that cannot be read either is reported.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  places: readonly AreaToRead[],
  listener: ReadListener,
): Promise<void> {
  const queue = [...places];
  let perCell = CHARACTERS_PER_CELL;
  let budget = CHARACTERS_PER_ANSWER;
  while (queue.length > 0) {
    listener.proceed();
    const batch = takeBatch(queue, budget / perCell);
    const blocks = await requestBlocks(context, batch);
    if (blocks === null) {
      budget /= 2;
      queue.unshift(...batch.flatMap((place) => smaller(place, batch.length > 1, listener)));
      continue;
    }
    const seen = { characters: 0, cells: 0 };
    for (const [at, place] of batch.entries()) {
      const block = blocks[at] ?? null;
      if (block === null) {
        queue.unshift(...smaller(place, false, listener));
        continue;
      }
      seen.characters += block.characters;
      seen.cells += block.values.length * (block.values[0]?.length ?? 0);
      listener.read(place.sheet, block);
    }
    if (seen.cells > 0) perCell = Math.max(1, seen.characters / seen.cells);
  }
}

/** Takes areas off the queue up to a number of cells, cutting the last one; at least one row. */
function takeBatch(queue: AreaToRead[], cells: number): AreaToRead[] {
  const batch: AreaToRead[] = [];
  let room = cells;
  for (let next = queue[0]; next; next = queue[0]) {
    const { sheet, area } = next;
    const width = area.right - area.left + 1;
    const fit = Math.min(Math.floor(room / width), ROWS_PER_BLOCK);
    if (fit < 1 && batch.length > 0) return batch;
    const bottom = Math.min(area.bottom, area.top + Math.max(fit, 1) - 1);
    batch.push({ sheet, area: { ...area, bottom } });
    room -= (bottom - area.top + 1) * width;
    queue.shift();
    if (bottom < area.bottom) {
      queue.unshift({ sheet, area: { ...area, top: bottom + 1 } });
      return batch;
    }
  }
  return batch;
}

/** One request for several areas; `null` when the answer would be too large. */
async function requestBlocks(
  context: Excel.RequestContext,
  batch: readonly AreaToRead[],
): Promise<readonly (CellBlock | null)[] | null> {
  const ranges = batch.map(({ sheet, area }) =>
    rangeOf(context.workbook.worksheets.getItem(sheet), area).load(CELL_PROPERTIES),
  );
  try {
    await context.sync();
  } catch (error) {
    if (failureOf(error).problem.kind === "too-large") return null;
    throw error;
  }
  return batch.map(({ area }, at) => {
    const range = ranges[at];
    return range ? cellBlock(area, range) : null;
  });
}

/** The halves of an area that was too large; none for a single row that stood alone, which is then unreadable. */
function smaller(place: AreaToRead, hadCompany: boolean, listener: ReadListener): AreaToRead[] {
  const { sheet, area } = place;
  if (area.top === area.bottom) {
    if (hadCompany) return [place];
    listener.unreadable(place);
    return [];
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { sheet, area: { ...area, bottom: middle } },
    { sheet, area: { ...area, top: middle + 1 } },
  ];
}
