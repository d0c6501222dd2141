import type { Area, CellPlace } from "../core/workbook/workbook";
import type { CellContent } from "./cell-values";
import { type CellWrite, type ReadCell, requestCells, requestWrites, tookWrite } from "./cell-writes";
import { requestMerges } from "./merges";
import { rangeOf } from "./ranges";
import { writeExcel } from "./run";

/** One cell before and after something was written to it. */
export interface WrittenCell extends CellPlace {
  readonly sheet: string;
  readonly before: CellContent;
  readonly wrote: Pick<CellWrite, "value" | "formula">;
}

/** An area that was merged, and the merged areas that lay in it before. */
export interface MergedArea {
  readonly sheet: string;
  readonly area: Area;
  readonly inner: readonly Area[];
}

/**
 * What takes one use of `applyEdits` back: plain data. Of looks it holds the number formats only: cells that a merge
 * covered keep the font, fill and borders that merging gave them, those of the first cell.
 */
export interface UndoStep {
  readonly cells: readonly WrittenCell[];
  readonly merges: readonly MergedArea[];
}

export interface Undone {
  /** Whether anything was put back. */
  readonly undone: boolean;
  /** Cells that hold something else by now, or whose sheet is protected; they stay as they are. */
  readonly refused: readonly { readonly sheet: string; readonly cell: CellPlace }[];
}

/**
 * Puts back values, formulas, number formats and merged areas, in 2 requests. A cell that no longer holds what was
 * written is left alone and reported. Throws `ExcelFailure` when nothing could be done.
 */
export function undo(step: UndoStep): Promise<Undone> {
  return writeExcel((context) => undoIn(context, step), { undoGroup: true });
}

interface SheetStep {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly cells: readonly WrittenCell[];
  readonly merges: readonly MergedArea[];
}

type Restored = ReadCell<CellWrite> & { readonly written: WrittenCell };

async function undoIn(context: Excel.RequestContext, step: UndoStep): Promise<Undone> {
  const refused: { sheet: string; cell: CellPlace }[] = [];
  const sheets = sheetsOf(context, step).map((one) => ({ ...one, take: requestPresent(one) }));
  await context.sync();
  const restored = sheets.map(({ name, sheet, take }) => {
    const { cells, merges } = take();
    for (const cell of [...cells.refused, ...merges.refused]) refused.push({ sheet: name, cell });
    for (const { area } of merges.accepted) rangeOf(sheet, area).unmerge();
    requestWrites(sheet, cells.accepted);
    for (const { inner } of merges.accepted) for (const area of inner) rangeOf(sheet, area).merge();
    return { name, merges: merges.accepted.length, takeBack: requestCells(sheet, cells.accepted) };
  });
  await context.sync();
  let count = 0;
  for (const { name, merges, takeBack } of restored) {
    const cells = takeBack();
    const lost = cells.filter((cell) => !tookWrite(cell.written.before, cell.content));
    for (const { row, column } of lost) refused.push({ sheet: name, cell: { row, column } });
    count += merges + cells.length - lost.length;
  }
  return { undone: count > 0, refused };
}

function sheetsOf(context: Excel.RequestContext, { cells, merges }: UndoStep): SheetStep[] {
  const names = new Set([...cells, ...merges].map(({ sheet }) => sheet));
  return [...names].map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItem(name),
    cells: cells.filter(({ sheet }) => sheet === name),
    merges: merges.filter(({ sheet }) => sheet === name),
  }));
}

interface Judged<Thing> {
  readonly accepted: readonly Thing[];
  readonly refused: readonly CellPlace[];
}

/** Asks what stands where something is to be put back; the function judges it after the sync. */
function requestPresent({ sheet, cells, merges }: SheetStep): () => {
  readonly cells: Judged<Restored>;
  readonly merges: Judged<MergedArea>;
} {
  const protection = sheet.protection.load("protected");
  const takeCells = requestCells(sheet, cells);
  const takeMerges = merges.map(({ area }) => requestMerges(sheet, area));
  return () => {
    const isFree = !protection.protected;
    const present = takeCells();
    const fits = (cell: ReadCell<WrittenCell>): boolean => isFree && tookWrite(cell.wrote, cell.content);
    const stands = ({ area }: MergedArea, at: number): boolean =>
      isFree && (takeMerges[at]?.().areas ?? []).some((one) => JSON.stringify(one) === JSON.stringify(area));
    const standing = merges.map(stands);
    return {
      cells: {
        accepted: present.filter(fits).map(restoring),
        refused: present.filter((cell) => !fits(cell)).map(({ row, column }) => ({ row, column })),
      },
      merges: {
        accepted: merges.filter((_, at) => standing[at]),
        refused: merges
          .filter((_, at) => !standing[at])
          .map(({ area }) => ({ row: area.top, column: area.left })),
      },
    };
  };
}

function restoring(cell: ReadCell<WrittenCell>): Restored {
  const { row, column, before, content } = cell;
  const { value, formula, numberFormat } = before;
  return { row, column, value, formula, numberFormat, content, written: cell };
}
