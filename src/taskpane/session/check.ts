import type { Settings } from "../../core/settings";
import type { Workbook } from "../../core/workbook/workbook";
import { readWorkbook } from "../../excel/read-workbook";
import { loadSettings } from "../../excel/settings-store";
import type * as Engine from "../engine";
import { runInSlices } from "../slices";
import type { Checked } from "../state";
import type { Desk } from "./desk";
import { inTurn, withDelays } from "./desk";
import { followChanges, watchOnce } from "./follow";
import { refreshMarks } from "./marks";

/** Reads the whole workbook and checks it. A check that is running is given up for the new one. */
export function check(desk: Desk): Promise<void> {
  desk.running?.abort();
  return inTurn(desk, () => checkNow(desk));
}

/** Stops the check that is running; what was known before stays. */
export function cancel(desk: Desk): void {
  desk.running?.abort();
}

/** Reads and checks, as part of a task whose turn it is. */
export async function checkNow(desk: Desk): Promise<void> {
  await running(desk, async (signal) => {
    await watchOnce(desk);
    const [engine, read, kept] = await Promise.all([
      import("../engine"),
      readWorkbook({ merges: "read", signal, onProgress: progressOf(desk, "reading") }),
      loadSettings(),
    ]);
    const settings = settingsOf(desk, engine, kept);
    await review(desk, engine, read.workbook, settings, signal);
    const { protectedSheets, unreadable } = read;
    const time = Date.now();
    tellChecked(desk, { time, protectedSheets, unreadable, isStale: desk.hasMoved });
  });
}

/** Checks what is known of the workbook with other settings, as part of a task whose turn it is. */
export async function checkWith(desk: Desk, settings: Settings): Promise<void> {
  const { live, store } = desk;
  const { checked } = store.get();
  if (!live || !checked) return;
  await running(desk, async (signal) => {
    await review(desk, live.engine, live.review.state.workbook, settings, signal);
    tellChecked(desk, { ...checked, isStale: checked.isStale || desk.hasMoved });
  });
}

/** Work that can be stopped. Changes of the sheet that arrive meanwhile wait for its end. */
async function running(desk: Desk, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const controller = new AbortController();
  desk.running = controller;
  desk.hasMoved = false;
  desk.store.dispatch({ type: "check-started" });
  try {
    await withDelays(desk, () => task(controller.signal));
  } finally {
    desk.running = null;
    followChanges(desk, desk.waiting.splice(0));
  }
  await refreshMarks(desk);
}

async function review(
  desk: Desk,
  engine: typeof Engine,
  workbook: Workbook,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  const tell = progressOf(desk, "checking");
  const made = await runInSlices(engine.checkInSteps(workbook, settings), signal, ({ done, total }) => {
    tell(done, total);
  });
  desk.live = { engine, review: made };
}

/** Tells how far a stage is, in whole percents. */
function progressOf({ store }: Desk, stage: "reading" | "checking"): (done: number, total: number) => void {
  let last = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : Math.floor((100 * done) / total) / 100;
    if (share === last) return;
    last = share;
    store.dispatch({ type: "check-went-on", stage, share });
  };
}

/**
 * The settings kept in the workbook; the defaults, and a word to the user, where they are not valid. Scenarios that cannot
 * be read are told of once.
 */
function settingsOf({ store, live }: Desk, engine: typeof Engine, kept: unknown): Settings {
  const ids = engine.RULES.map(({ id }) => id);
  const read = engine.readSettings(kept ?? {}, ids, engine.optionsProblems);
  if (read.ok) {
    const [problem] = read.leftOut;
    const { unreadScenarios: unread } = read.settings;
    const told = live?.review.state.settings.unreadScenarios ?? [];
    if (problem && JSON.stringify(unread) !== JSON.stringify(told)) {
      const { path, example } = problem;
      const notice = { kind: "scenarios-unread", count: unread.length, path, example } as const;
      store.dispatch({ type: "told", notice });
    }
    return read.settings;
  }
  const path = read.problems[0]?.path ?? "";
  store.dispatch({ type: "told", notice: { kind: "settings-invalid", path } });
  return engine.DEFAULT_SETTINGS;
}

function tellChecked(
  { store, live }: Desk,
  rest: Pick<Checked, "time" | "protectedSheets" | "unreadable" | "isStale">,
): void {
  if (!live) return;
  const { report, state } = live.review;
  const { time, protectedSheets, unreadable, isStale } = rest;
  store.dispatch({
    type: "checked",
    checked: {
      report,
      time,
      protectedSheets,
      unreadable,
      isStale,
      sheets: state.workbook.sheets.length,
      corrections: state.settings.columns,
    },
  });
}
