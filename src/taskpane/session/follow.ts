import type { Change } from "../../core/workbook/workbook";
import type { WorkbookEvent } from "../../excel/watch";
import { watch } from "../../excel/watch";
import type { Desk } from "./desk";
import { noticeOf } from "./desk";
import { refreshMarksSoon } from "./marks";

/** Follows the workbook's changes from now on; later calls change nothing. */
export async function watchOnce(desk: Desk): Promise<void> {
  desk.unwatch ??= await watch((event) => {
    heard(desk, event);
  });
}

/** Does what changes the workbook's sheets without taking the news of it for the user's doing. */
export async function unwatched<Result>(desk: Desk, task: () => Promise<Result>): Promise<Result> {
  await desk.unwatch?.();
  desk.unwatch = null;
  return task();
}

/** What the add-in itself writes is read again by whoever wrote it. */
function heard(desk: Desk, event: WorkbookEvent): void {
  const { store } = desk;
  if (event.type === "failed") {
    store.dispatch({ type: "told", notice: { kind: "problem", problem: event.problem } });
    return;
  }
  if (event.origin === "own") return;
  if (event.type === "structure") {
    desk.hasMoved = true;
    store.dispatch({ type: "structure-changed" });
    return;
  }
  if (desk.running) desk.waiting.push(event.change);
  else followChanges(desk, [event.change]);
  if (event.origin === "remote") store.dispatch({ type: "told", notice: { kind: "remote-change" } });
}

/** Brings the report up to changes of cells. While places may be wrong, it stays as it is. */
export function followChanges(desk: Desk, changes: readonly Change[]): void {
  const { live, store } = desk;
  if (!live || changes.length === 0 || store.get().checked?.isStale !== false) return;
  const { engine } = live;
  try {
    const review = changes.reduce((before, change) => engine.recheck(before, change), live.review);
    desk.live = { engine, review };
    store.dispatch({ type: "report-changed", report: review.report });
    refreshMarksSoon(desk);
  } catch (error) {
    store.dispatch({ type: "told", notice: noticeOf(error) });
  }
}
