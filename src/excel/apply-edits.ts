import type { DeleteRow, Edit, MergeCells } from "../core/edits";
import { isCellEdit } from "../core/edits";
import type { Area, CellPlace } from "../core/workbook/workbook";
import { CELL_PROPERTIES, cellBlock } from "./cell-values";
import {
  type CellWrite,
  formatFor,
  type ReadCell,
  requestCells,
  requestWrites,
  showsValue,
  tookWrite,
} from "./cell-writes";
import {
  holdsRow,
  judgeEdits,
  placeKey,
  placesOf,
  type RefusedEdit,
  type SheetFacts,
  type SheetPlan,
} from "./judge-edits";
import { failureOf } from "./error-codes";
import { requestMerges } from "./merges";
import type { ExcelFailure } from "./problem";
import { areaOf, PLACE_PROPERTIES, rangeOf } from "./ranges";
import { writeExcel } from "./run";
import type { MergedArea, UndoStep, WrittenCell } from "./undo";

export interface AppliedEdits {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** What takes the applied edits back; `null` when nothing was applied or rows were deleted. */
  readonly undo: UndoStep | null;
}

/** More edits in one request could exceed the 5 MB that Excel on the web takes. */
const EDITS_PER_REQUEST = 4_000;
/** How far above an area a merged area that reaches into it may begin. */
const ROWS_ABOVE = 200;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Applies edits: reads the old values and refuses what does not fit them, writes, and reads back what was written, in
 * 2 requests for 4,000 edits, and one more where rows are deleted or something has to be put back. Nothing on a
 * protected sheet is written, nor over a formula that the edit does not name. A formula that comes to show something
 * else than its edit promised is taken out again. A deleted row cannot be put back honestly (formulas that spoke of it
 * are broken by then), so there is no undo step for it. Throws `ExcelFailure` when nothing was changed.
 */
export function applyEdits(edits: readonly Edit[]): Promise<AppliedEdits> {
  return writeExcel((context) => applySlices(context, edits), { undoGroup: true });
}

async function applySlices(context: Excel.RequestContext, edits: readonly Edit[]): Promise<AppliedEdits> {
  // Deletions move the rows below them, so they come last of all.
  const ordered = [
    ...edits.filter(({ type }) => type !== "delete-row"),
    ...edits.filter(({ type }) => type === "delete-row"),
  ];
  const done: Outcome = { applied: [], refused: [], cells: new Map(), merges: [], rowsDeleted: false };
  for (let at = 0; at < ordered.length; at += EDITS_PER_REQUEST) {
    try {
      await applySlice(context, ordered.slice(at, at + EDITS_PER_REQUEST), done);
    } catch (error) {
      if (done.applied.length === 0) throw error;
      const told = new Set([...done.applied, ...done.refused.map(({ edit }) => edit)]);
      done.refused.push(
        ...ordered.filter((edit) => !told.has(edit)).map((edit) => ({ edit, why: "not-taken" as const })),
      );
      break;
    }
  }
  return { applied: done.applied, refused: done.refused, undo: undoStep(done) };
}

/** What was done so far; the cells by sheet and place, each with what stood there first and last. */
interface Outcome {
  readonly applied: Edit[];
  readonly refused: RefusedEdit[];
  readonly cells: Map<string, WrittenCell>;
  readonly merges: MergedArea[];
  rowsDeleted: boolean;
}

function undoStep({ cells, merges, rowsDeleted }: Outcome): UndoStep | null {
  if (rowsDeleted || (cells.size === 0 && merges.length === 0)) return null;
  return { cells: [...cells.values()], merges };
}

/** A sheet with what is to be done in it. */
interface Job {
  readonly name: string;
  readonly plan: SheetPlan;
  readonly facts: SheetFacts;
  readonly writes: readonly ReadCell<CellWrite>[];
}

async function applySlice(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  done: Outcome,
): Promise<void> {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const takers = names.map((name) => {
    const mine = edits.filter(({ sheet }) => sheet === name);
    return { name, mine, take: requestFacts(sheetOf(context, name), mine) };
  });
  await context.sync();
  const jobs = takers.map(({ name, mine, take }): Job => {
    const facts = take();
    const plan = judgeEdits(name, mine, facts);
    return { name, plan, facts, writes: writesOf(plan, facts) };
  });
  for (const { plan } of jobs) done.refused.push(...plan.refused);
  await writeJobs(context, jobs, done);
  await deleteRows(context, jobs, done);
}

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** Asks for all that the edits of one sheet are judged by. */
function requestFacts(sheet: Excel.Worksheet, edits: readonly Edit[]): () => SheetFacts {
  const protection = sheet.protection.load("protected");
  const places = new Map<string, CellPlace>();
  for (const edit of edits) {
    const cells = isCellEdit(edit) ? [edit.cell] : edit.type === "merge" ? placesOf(edit.area) : [];
    for (const cell of cells) places.set(placeKey(cell), cell);
  }
  const takeCells = requestCells(sheet, [...places.values()]);
  const takeMerges = edits.flatMap((edit) =>
    edit.type === "merge" ? [requestAround(sheet, edit.area)] : [],
  );
  const takeRows = edits.flatMap((edit) => (edit.type === "delete-row" ? [requestRow(sheet, edit.row)] : []));
  return () => ({
    isProtected: protection.protected,
    contents: new Map(takeCells().map((cell) => [placeKey(cell), cell.content])),
    merges: takeMerges.flatMap((take) => take()),
    rows: new Map(takeRows.map((take) => take())),
  });
}

/**
 * Asks for the merged areas in and around an area to merge. One that reaches out of it to the right or below does so by
 * a cell at least, even when told cut off; one that is cut off at a piece is taken to reach as far as it could.
 */
function requestAround(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const take = requestMerges(sheet, {
    top: Math.max(0, area.top - ROWS_ABOVE),
    left: 0,
    bottom: Math.min(LAST_ROW, area.bottom + 1),
    right: Math.min(LAST_COLUMN, area.right + 1),
  });
  return () => {
    const { areas, cut } = take();
    return areas.map((one) => (cut.includes(one) ? { ...one, bottom: LAST_ROW } : one));
  };
}

function requestRow(sheet: Excel.Worksheet, row: number): () => [number, readonly ReadCell<CellPlace>[]] {
  const used = rangeOf(sheet, { top: row, left: 0, bottom: row, right: LAST_COLUMN })
    .getUsedRangeOrNullObject(true)
    .untrack();
  used.load(`${PLACE_PROPERTIES},${CELL_PROPERTIES}`);
  return () => {
    if (used.isNullObject) return [row, []];
    const { columnIndex } = used;
    const block = cellBlock(areaOf(used), used);
    const cells = (block?.values[0] ?? []).map((value, at) => ({
      row,
      column: columnIndex + at,
      content: { value, formula: block?.formulas[0]?.[at] ?? null, numberFormat: "General" },
    }));
    return [row, cells];
  };
}

/** The cells to write: those to set, and those that a merge empties of a blank such as `-`. */
function writesOf({ sets, merges }: SheetPlan, { contents }: SheetFacts): ReadCell<CellWrite>[] {
  const writes = new Map<string, ReadCell<CellWrite>>();
  const write = ({ row, column }: CellPlace, now: Pick<CellWrite, "value" | "formula">): void => {
    const content = contents.get(placeKey({ row, column }));
    if (!content) return;
    const { value, formula } = now;
    const numberFormat = formatFor(value, content.numberFormat, formula);
    writes.set(placeKey({ row, column }), { row, column, value, formula, numberFormat, content });
  };
  for (const { cell, value, formula } of sets) write(cell, { value, formula });
  for (const { area } of merges) {
    for (const place of placesOf(area).slice(1)) {
      if ((contents.get(placeKey(place))?.value ?? null) !== null)
        write(place, { value: null, formula: null });
    }
  }
  return [...writes.values()];
}

/** What stands after writing, by sheet: the cells written and the areas that are merged now. */
type Takers = readonly {
  readonly job: Job;
  readonly cells: () => ReadCell<CellWrite>[];
  readonly merged: readonly (() => boolean)[];
}[];

async function writeJobs(context: Excel.RequestContext, jobs: readonly Job[], done: Outcome): Promise<void> {
  const busy = jobs.filter(({ writes, plan }) => writes.length > 0 || plan.merges.length > 0);
  if (busy.length === 0) return;
  for (const { name, writes, plan } of busy) {
    const sheet = sheetOf(context, name);
    requestWrites(sheet, writes);
    for (const { area } of plan.merges) rangeOf(sheet, area).merge();
  }
  let takers = requestOutcome(context, busy);
  let failure: ExcelFailure | null = null;
  try {
    await context.sync();
  } catch (error) {
    // Some of the batch may have been done: look, and fail only when nothing was.
    failure = failureOf(error);
    takers = requestOutcome(context, busy);
    await context.sync();
  }
  const applied = done.applied.length;
  const lost = takers.flatMap((taker) => noteOutcome(taker, done));
  if (failure !== null && done.applied.length === applied) throw failure;
  await putBack(context, lost);
}

function requestOutcome(context: Excel.RequestContext, jobs: readonly Job[]): Takers {
  return jobs.map((job) => {
    const sheet = sheetOf(context, job.name);
    const merged = job.plan.merges.map(({ area }) => {
      const take = requestMerges(sheet, area);
      return () => take().areas.some((one) => JSON.stringify(one) === JSON.stringify(area));
    });
    return { job, cells: requestCells(sheet, job.writes), merged };
  });
}

/** Cells that do not hold what was written, with what stood in them. */
interface LostWrite {
  readonly name: string;
  readonly cell: ReadCell<CellWrite>;
}

function noteOutcome({ job, cells, merged }: Takers[number], done: Outcome): LostWrite[] {
  const { name, plan, facts } = job;
  const lost: LostWrite[] = [];
  const taken = new Set<string>();
  for (const cell of cells()) {
    const key = placeKey(cell);
    const before = facts.contents.get(key);
    if (!before) continue;
    if (tookWrite(cell, cell.content) && showsValue(cell, cell.content)) {
      taken.add(key);
      const first = done.cells.get(`${name}\n${key}`)?.before ?? before;
      const { row, column, value, formula } = cell;
      done.cells.set(`${name}\n${key}`, {
        sheet: name,
        row,
        column,
        before: first,
        wrote: { value, formula },
      });
    } else {
      const numberFormat = cell.content.numberFormat === before.numberFormat ? null : before.numberFormat;
      lost.push({ name, cell: { ...cell, ...before, numberFormat } });
    }
  }
  for (const { cell, edits } of plan.sets) {
    if (taken.has(placeKey(cell))) done.applied.push(...edits);
    else done.refused.push(...edits.map((edit) => ({ edit, why: "not-taken" as const })));
  }
  for (const [at, edit] of plan.merges.entries()) {
    if (merged[at]?.()) {
      done.applied.push(edit);
      const inner = facts.merges.filter((one) =>
        placesOf(edit.area).some((place) => one.top === place.row && one.left === place.column),
      );
      noteCovered(name, edit, facts, done);
      done.merges.push({ sheet: name, area: edit.area, inner });
    } else done.refused.push({ edit, why: "not-taken" });
  }
  return lost;
}

/** Merging gives every cell of an area the number format of the first, so undoing it has to know them all. */
function noteCovered(
  sheet: string,
  { area }: MergeCells,
  { contents }: SheetFacts,
  { cells }: Outcome,
): void {
  for (const place of placesOf(area).slice(1)) {
    const key = `${sheet}\n${placeKey(place)}`;
    const before = contents.get(placeKey(place));
    if (before && !cells.has(key))
      cells.set(key, { sheet, ...place, before, wrote: { value: null, formula: null } });
  }
}

/** Puts back what stood in cells that did not keep what was written: Excel may have made something else of it. */
async function putBack(context: Excel.RequestContext, lost: readonly LostWrite[]): Promise<void> {
  const changed = lost.filter(({ cell }) => !tookWrite(cell, cell.content) || cell.numberFormat !== null);
  if (changed.length === 0) return;
  for (const name of new Set(changed.map((one) => one.name))) {
    const cells = changed.flatMap((one) => (one.name === name ? [one.cell] : []));
    requestWrites(sheetOf(context, name), cells);
  }
  await context.sync();
}

async function deleteRows(context: Excel.RequestContext, jobs: readonly Job[], done: Outcome): Promise<void> {
  const deletions = jobs.flatMap(({ plan }) => plan.deletions);
  if (deletions.length === 0) return;
  for (const { sheet, row } of deletions) {
    rangeOf(sheetOf(context, sheet), { top: row, left: 0, bottom: row, right: LAST_COLUMN }).delete("Up");
  }
  const before = done.applied.length;
  let gone: readonly DeleteRow[] = deletions;
  let failure: ExcelFailure | null = null;
  try {
    await context.sync();
  } catch (error) {
    // From below, one after another: those above the one that failed stand where they stood.
    failure = failureOf(error);
    gone = await deletedOf(context, deletions);
  }
  for (const edit of deletions) {
    if (gone.includes(edit)) done.applied.push(edit);
    else done.refused.push({ edit, why: "not-taken" });
  }
  done.rowsDeleted ||= gone.length > 0;
  if (failure !== null && before === 0 && gone.length === 0) throw failure;
}

async function deletedOf(
  context: Excel.RequestContext,
  deletions: readonly DeleteRow[],
): Promise<readonly DeleteRow[]> {
  const takers = deletions.map(({ sheet, row }) => requestRow(sheetOf(context, sheet), row));
  await context.sync();
  return deletions.filter((edit, at) => !holdsRow(takers[at]?.()[1] ?? [], edit));
}
