import type { Edit } from "../../core/edits";
import { isCellEdit } from "../../core/edits";
import type { Finding } from "../../core/report";
import type { Role } from "../../core/tables/roles";
import type { Area } from "../../core/workbook/workbook";
import { applyEdits } from "../../excel/apply-edits";
import { readArea } from "../../excel/read-workbook";
import { saveSettings } from "../../excel/settings-store";
import { undo as undoEdits } from "../../excel/undo";
import type { Correction, JudgedColumn } from "../corrections";
import { withCorrection } from "../corrections";
import type { Done, Event } from "../state";
import { checkNow, checkWith } from "./check";
import type { Desk } from "./desk";
import { inTurn, withDelays } from "./desk";
import { followChanges } from "./follow";
import { refreshMarks } from "./marks";

/** Makes the changes that a finding's fix proposes, which the user has seen. */
export async function fix(desk: Desk, { fix: proposed }: Finding): Promise<void> {
  if (proposed) await makeEdits(desk, proposed.edits);
}

/** Makes changes that the user has seen, reads them back, and tells what became of them. */
export function makeEdits(desk: Desk, edits: readonly Edit[]): Promise<void> {
  const { store } = desk;
  return inTurn(desk, async () => {
    store.dispatch({ type: "change-started" });
    const { applied, refused, undo: step } = await withDelays(desk, () => applyEdits(edits));
    store.dispatch({ type: "work-ended" });
    if (step && applied.length > 0)
      store.dispatch({ type: "done", done: { kind: "edits", step, edits: applied } });
    await readAgain(desk, applied);
    const [first] = refused;
    const counts = { edits: applied.length, refused: refused.length, why: first?.why ?? null };
    store.dispatch({ type: "told", notice: { kind: "fixed", ...counts, canUndo: step !== null } });
  });
}

/** Takes back the last thing that the add-in did. */
export function undo(desk: Desk): Promise<void> {
  return inTurn(desk, async () => {
    const last = desk.store.get().undo.at(-1);
    if (last?.kind === "edits") await undoFix(desk, last);
    if (last?.kind === "columns") await setCorrections(desk, last.before, { type: "taken-back" });
  });
}

async function undoFix(
  desk: Desk,
  { step, edits }: Extract<Done, { readonly kind: "edits" }>,
): Promise<void> {
  const { store } = desk;
  store.dispatch({ type: "change-started" });
  const { refused } = await withDelays(desk, () => undoEdits(step));
  store.dispatch({ type: "work-ended" });
  store.dispatch({ type: "taken-back" });
  await readAgain(desk, edits);
  store.dispatch({ type: "told", notice: { kind: "undone", refused } });
}

/** The sheet is the truth: what was written is read from it. Merges and deleted rows need all of it. */
async function readAgain(desk: Desk, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  if (!edits.every(isCellEdit)) {
    await checkNow(desk);
    return;
  }
  const areas = [...boundsBySheet(edits)];
  followChanges(desk, await Promise.all(areas.map(([sheet, area]) => readArea(sheet, area))));
  await refreshMarks(desk);
}

/** The smallest area of each sheet that holds all the cells set. */
function boundsBySheet(edits: readonly Edit[]): ReadonlyMap<string, Area> {
  const bounds = new Map<string, Area>();
  for (const edit of edits) {
    if (!isCellEdit(edit)) continue;
    const { row, column } = edit.cell;
    const { top, left, bottom, right } = bounds.get(edit.sheet) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
    bounds.set(edit.sheet, {
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    });
  }
  return bounds;
}

/** Gives a column the role that the user names, keeps that in the workbook and checks again. */
export function correctColumn(desk: Desk, column: JudgedColumn, role: Role): Promise<void> {
  return inTurn(desk, async () => {
    const before = desk.store.get().checked?.corrections ?? [];
    const done: Done = { kind: "columns", before };
    await setCorrections(desk, withCorrection(before, column, role), { type: "done", done });
  });
}

/** Forgets a correction: the column's role is found out again. */
export function dropCorrection(desk: Desk, correction: Correction): Promise<void> {
  return inTurn(desk, async () => {
    const before = desk.store.get().checked?.corrections ?? [];
    const rest = before.filter((one) => one !== correction);
    await setCorrections(desk, rest, { type: "done", done: { kind: "columns", before } });
  });
}

/** `event` is how the undo stack changes once the corrections stand in the workbook. */
async function setCorrections(
  desk: Desk,
  corrections: readonly Correction[],
  event: Extract<Event, { readonly type: "done" | "taken-back" }>,
): Promise<void> {
  const { live, store } = desk;
  if (!live) return;
  const settings = { ...live.review.state.settings, columns: [...corrections] };
  await saveSettings(settings);
  store.dispatch(event);
  await checkWith(desk, settings);
  const change = corrections.length > 0 && event.type === "done" ? "corrected" : "taken-back";
  store.dispatch({ type: "told", notice: { kind: "columns", change } });
}
