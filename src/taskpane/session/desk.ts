import { ExcelFailure } from "../../excel/problem";
import type { Change, CellPlace } from "../../core/workbook/workbook";
import type * as Engine from "../engine";
import type { Delay, Notice } from "../state";
import type { Store } from "../store";

/** A review that follows the sheet, with the engine that made it. */
export interface Live {
  readonly engine: typeof Engine;
  readonly review: Engine.Review;
}

/** What a session works with between the user's commands. Only src/taskpane/session changes it. */
export interface Desk {
  readonly store: Store;
  live: Live | null;
  /** Stops the check that is running. */
  running: AbortController | null;
  /** Changes that arrived while a check was running. */
  waiting: Change[];
  /** Rows, columns or sheets came or went since the workbook was last read. */
  hasMoved: boolean;
  /** Ends the following of changes; null while nothing is followed. */
  unwatch: (() => Promise<void>) | null;
  /** The last of the tasks that must not overlap. */
  tail: Promise<void>;
  goal: { readonly sheet: string; readonly cell: CellPlace } | null;
  /** The marks in the workbook as they were last set, and the timer of the next time. */
  shownMarks: string;
  marksTimer: ReturnType<typeof setTimeout> | undefined;
}

/** A desk with nothing on it. */
export function makeDesk(store: Store): Desk {
  return {
    store,
    live: null,
    running: null,
    waiting: [],
    hasMoved: false,
    unwatch: null,
    tail: Promise.resolve(),
    goal: null,
    shownMarks: "",
    marksTimer: undefined,
  };
}

/** Runs a task once all earlier ones are over. What fails is told to the user; the result never rejects. */
export function inTurn(desk: Desk, task: () => Promise<void>): Promise<void> {
  desk.tail = desk.tail.then(() => guarded(desk, task));
  return desk.tail;
}

/** Runs a task at once. What fails is told to the user; the result never rejects. */
export async function guarded({ store }: Desk, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    store.dispatch({ type: "work-ended" });
    store.dispatch({ type: "told", notice: noticeOf(error) });
  }
}

/** A failure as it is told. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof ExcelFailure)
    return error.problem.kind === "cancelled"
      ? { kind: "cancelled" }
      : { kind: "problem", problem: error.problem };
  if (error instanceof DOMException && error.name === "AbortError") return { kind: "cancelled" };
  return { kind: "bug", reason: error instanceof Error ? error.message : String(error) };
}

/** After these milliseconds a word is said on work that goes on, and later what the user may have to do. */
const DELAYS: readonly (readonly [Delay, number])[] = [
  ["slow", 300],
  ["waiting", 3_000],
];

/** Runs a task and tells the user when it takes its time. */
export async function withDelays<Result>({ store }: Desk, task: () => Promise<Result>): Promise<Result> {
  const timers = DELAYS.map(([delay, after]) =>
    setTimeout(() => {
      store.dispatch({ type: "delayed", delay });
    }, after),
  );
  try {
    return await task();
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
