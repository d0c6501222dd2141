import type { Finding } from "../../core/report";
import { LEVELS } from "../../core/report";
import type { Mark } from "../../excel/marks";
import { clearMarks, showMarks } from "../../excel/marks";
import type { Desk } from "./desk";
import { inTurn } from "./desk";

/** Marks wait until the user has stopped typing for as long, in milliseconds. */
const PAUSE = 600;

/** Switches the marks in the sheets on or off. */
export function switchMarks(desk: Desk, on: boolean): Promise<void> {
  const { store } = desk;
  store.dispatch({ type: "marks-switched", on });
  return inTurn(desk, async () => {
    try {
      if (on) await refreshMarks(desk);
      else await removeMarks(desk);
    } catch (error) {
      store.dispatch({ type: "marks-switched", on: !on });
      throw error;
    }
  });
}

async function removeMarks(desk: Desk): Promise<void> {
  await clearMarks();
  desk.shownMarks = "";
}

/** Somebody else took the marks away. */
export function marksAreGone(desk: Desk): void {
  desk.shownMarks = "";
  desk.store.dispatch({ type: "marks-switched", on: false });
}

/** Sets the marks anew where they are switched on and differ from what stands in the workbook. */
export async function refreshMarks(desk: Desk): Promise<void> {
  if (!desk.store.get().marks || !desk.live) return;
  const marks = marksOf(desk.live.review.report.findings);
  const wanted = JSON.stringify(marks);
  if (wanted === desk.shownMarks) return;
  await showMarks(marks);
  desk.shownMarks = wanted;
}

/** The same, after a pause in the user's typing. */
export function refreshMarksSoon(desk: Desk): void {
  clearTimeout(desk.marksTimer);
  if (!desk.store.get().marks) return;
  desk.marksTimer = setTimeout(() => {
    void inTurn(desk, () => refreshMarks(desk));
  }, PAUSE);
}

/** One mark a cell, of the gravest finding there. */
export function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, level } of findings) {
    const key = `${cell.row} ${cell.column} ${sheet}`;
    const before = marks.get(key);
    if (!before || LEVELS.indexOf(level) < LEVELS.indexOf(before.level))
      marks.set(key, { sheet, cell, level });
  }
  return [...marks.values()];
}
