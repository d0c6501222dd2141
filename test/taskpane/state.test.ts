import { describe, expect, it } from "@jest/globals";
import type { Checked, Event, State } from "../../src/taskpane/state";
import { initialState, reduce, screenOf } from "../../src/taskpane/state";
import { finding, report } from "./findings";

const START = initialState({ levels: [], language: null, tab: "report" }, "light");
const after = (...events: readonly Event[]): State => events.reduce(reduce, START);

const ready: Event = {
  type: "started",
  start: { kind: "ready", language: "en", theme: "dark", sharedRuntime: true },
};
const checked: Checked = {
  report: report([finding()]),
  time: 0,
  sheets: 1,
  protectedSheets: [],
  unreadable: [],
  corrections: [],
  isStale: false,
};
const found: Event = { type: "checked", checked };

describe("screenOf", () => {
  it.each<readonly [string, readonly Event[]]>([
    ["starting", []],
    ["too-old", [{ type: "started", start: { kind: "too-old" } }]],
    ["no-answer", [{ type: "started", start: { kind: "no-answer" } }]],
    ["not-excel", [{ type: "started", start: { kind: "not-excel" } }]],
    ["first-run", [ready]],
    ["first-run", [ready, { type: "check-started" }]],
    ["checking", [ready, { type: "check-started" }, { type: "delayed", delay: "slow" }]],
    ["first-run", [ready, { type: "check-started" }, { type: "work-ended" }]],
    ["report", [ready, { type: "check-started" }, found]],
    ["report", [ready, found, { type: "check-started" }, { type: "delayed", delay: "slow" }]],
  ])("is %s", (screen, events) => {
    expect(screenOf(after(...events))).toBe(screen);
  });
});

describe("reduce", () => {
  it("follows Office's language until the user chooses one, and keeps that", () => {
    expect(after(ready).language).toBe("en");
    const chosen = after({ type: "language-chosen", language: "vi" }, ready);
    expect(chosen).toMatchObject({ language: "vi", preferences: { language: "vi" } });
    expect(after(ready).theme).toBe("dark");
  });

  it("tells how far a check is, and forgets the wait once Excel answers", () => {
    const waiting = after(ready, { type: "check-started" }, { type: "delayed", delay: "waiting" });
    expect(waiting.work).toEqual({ kind: "checking", stage: "reading", share: null, delay: "waiting" });
    const going = reduce(waiting, { type: "check-went-on", stage: "checking", share: 0.5 });
    expect(going.work).toEqual({ kind: "checking", stage: "checking", share: 0.5, delay: "slow" });
    expect(reduce(going, found).work).toEqual({ kind: "none" });
  });

  it("does not take up work that is over", () => {
    const late: readonly Event[] = [
      { type: "check-went-on", stage: "reading", share: 1 },
      { type: "delayed", delay: "slow" },
    ];
    expect(after(ready, ...late).work).toEqual({ kind: "none" });
  });

  it("chooses levels one by one, and all again", () => {
    const two = after({ type: "level-toggled", level: "error" }, { type: "level-toggled", level: "info" });
    expect(two.preferences.levels).toEqual(["error", "info"]);
    expect(reduce(two, { type: "level-toggled", level: "error" }).preferences.levels).toEqual(["info"]);
    expect(reduce(two, { type: "levels-cleared" }).preferences.levels).toEqual([]);
  });

  it("opens a finding without its preview, in an open group", () => {
    const state = after(
      { type: "group-toggled", key: "g" },
      { type: "group-toggled", key: "h" },
      { type: "finding-opened", key: "a", group: "g" },
      { type: "preview-toggled" },
      { type: "finding-opened", key: "b", group: "g" },
    );
    expect(state).toMatchObject({ open: { key: "b", previews: false }, closed: ["h"] });
    expect(reduce(state, { type: "finding-closed" }).open).toBeNull();
  });

  it("keeps the place in the list while the sheet changes", () => {
    const before = after(
      ready,
      found,
      { type: "level-toggled", level: "error" },
      { type: "finding-opened", key: "a", group: "g" },
      { type: "preview-toggled" },
    );
    const changed = reduce(before, { type: "report-changed", report: report([]) });
    expect(changed.checked?.report.verdict).toBe("ready");
    expect(changed).toMatchObject({
      open: before.open,
      closed: before.closed,
      preferences: before.preferences,
    });
    expect(changed.checked?.time).toBe(checked.time);
  });

  it("knows that places may be wrong until the next check", () => {
    const moved = after(ready, found, { type: "structure-changed" });
    expect(moved.checked?.isStale).toBe(true);
    expect(reduce(moved, found).checked?.isStale).toBe(false);
  });

  it("shows no preview of a fix that was made", () => {
    const done = { kind: "columns", before: [] } as const;
    const shown = after({ type: "finding-opened", key: "a", group: "g" }, { type: "preview-toggled" });
    expect(reduce(shown, { type: "done", done }).open).toEqual({ key: "a", previews: false });
  });

  it("takes back the last thing done first", () => {
    const first = { kind: "columns", before: [] } as const;
    const second = { kind: "columns", before: [{ column: "A", role: "tt" }] } as const;
    const state = after(
      { type: "done", done: first },
      { type: "done", done: second },
      { type: "taken-back" },
    );
    expect(state.undo).toEqual([first]);
  });

  it("clears what was told when the user starts something new, not while work goes on", () => {
    const told = after(ready, { type: "told", notice: { kind: "cancelled" } });
    expect(reduce(told, { type: "delayed", delay: "slow" }).notice).toEqual({ kind: "cancelled" });
    expect(reduce(told, { type: "change-started" }).notice).toBeNull();
    expect(reduce(told, { type: "notice-closed" }).notice).toBeNull();
  });
});
