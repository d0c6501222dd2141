import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { check as checkAtOnce } from "../../src/core/check";
import type { Finding } from "../../src/core/report";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { loadSettings } from "../../src/excel/settings-store";
import { cancel, check } from "../../src/taskpane/session/check";
import { correctColumn, fix, undo } from "../../src/taskpane/session/change";
import type { Desk } from "../../src/taskpane/session/desk";
import { makeDesk } from "../../src/taskpane/session/desk";
import { goToCell } from "../../src/taskpane/session/go-to-cell";
import { marksOf, switchMarks } from "../../src/taskpane/session/marks";
import { insertSample } from "../../src/taskpane/session/sample";
import type { State } from "../../src/taskpane/state";
import { initialState } from "../../src/taskpane/state";
import { createStore } from "../../src/taskpane/store";
import type { OpenWorkbook } from "../excel/harness/open-workbook";
import { openWorkbook } from "../excel/harness/open-workbook";
import { readPlan } from "../plans";
import { finding } from "./findings";

const PLAN = join(__dirname, "..", "fixtures", "cam-giang-2024.xlsx");
const expected = checkAtOnce(readPlan("cam-giang-2024"), DEFAULT_SETTINGS).report;

let open: OpenWorkbook;
let desk: Desk;
const state = (): State => desk.store.get();
const missing = (): Finding | undefined =>
  state().checked?.report.findings.find(({ rule, cell }) => rule === "deadline-missing" && cell.row === 7);

/** The state once it fulfils a condition. */
function until(condition: (state: State) => boolean): Promise<State> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition(state())) return;
      end();
      resolve(state());
    };
    const end = desk.store.subscribe(look);
    look();
  });
}

beforeEach(async () => {
  open = await openWorkbook(PLAN);
  desk = makeDesk(createStore(initialState({ levels: [], language: null, tab: "report" }, "light")));
});

afterEach(async () => {
  await desk.unwatch?.();
  open.close();
});

describe("a session", () => {
  it("finds what the core finds in the file", async () => {
    await check(desk);
    expect(state().checked?.report).toEqual(expected);
    expect(state().work).toEqual({ kind: "none" });
  });

  it("follows what the user types", async () => {
    await check(desk);
    expect(missing()).toBeDefined();
    open.type("Duy trì 2024", "H8", "Quý III");
    const { checked } = await until(() => missing() === undefined);
    expect(checked?.report.counts.error).toBe(expected.counts.error - 1);
    expect(state().notice).toBeNull();
  });

  it("tells of what somebody else types", async () => {
    await check(desk);
    open.host.remotely(() => {
      open.type("Duy trì 2024", "H8", "Quý III");
    });
    await until(({ notice }) => notice?.kind === "remote-change");
    expect(missing()).toBeUndefined();
  });

  it("says that places may be wrong when rows come, and reads them anew when asked", async () => {
    await check(desk);
    open.insertRows("Duy trì 2024", 0, 1);
    await until(({ checked }) => checked?.isStale === true);
    await check(desk);
    expect(state().checked).toMatchObject({ isStale: false });
    expect(state().checked?.report.findings[0]?.cell.row).toBe((expected.findings[0]?.cell.row ?? 0) + 1);
  });

  it("makes a fix and takes it back, leaving every cell as it was", async () => {
    const before = open.appearance();
    await check(desk);
    const found = missing();
    if (!found) throw new Error("nothing to fix");
    await fix(desk, found);
    expect(state().notice).toMatchObject({ kind: "fixed", edits: 1, refused: 0, canUndo: true });
    expect(missing()).toBeUndefined();
    expect(open.appearance()).not.toEqual(before);
    await undo(desk);
    expect(state().notice).toEqual({ kind: "undone", refused: [] });
    expect(missing()).toBeDefined();
    expect(state().undo).toEqual([]);
    expect(open.appearance()).toEqual(before);
  });

  it("leaves a cell alone that is no longer as the fix expects", async () => {
    await check(desk);
    const found = missing();
    if (!found) throw new Error("nothing to fix");
    open.type("Duy trì 2024", "H8", "Quý III");
    await fix(desk, found);
    expect(state().notice).toMatchObject({ kind: "fixed", edits: 0, refused: 1 });
    expect(state().undo).toEqual([]);
  });

  it("corrects a column's role, keeps it in the workbook, and takes it back", async () => {
    await check(desk);
    const table = state().checked?.report.tables[0];
    const column = table?.columns.find(({ role }) => role === "deadline");
    if (!table || !column) throw new Error("no deadline column");
    await correctColumn(desk, { ...column, table }, "note");
    expect(missing()).toBeUndefined();
    expect(await loadSettings()).toMatchObject({ columns: [{ sheet: "Duy trì 2024", role: "note" }] });
    await check(desk);
    expect(missing()).toBeUndefined();
    await undo(desk);
    expect(state().checked?.report).toEqual(expected);
    expect(await loadSettings()).toMatchObject({ columns: [] });
  });

  it("adds the sample plan and checks it, without taking its own sheet for news", async () => {
    await check(desk);
    await insertSample(desk);
    expect(state().notice).toEqual({ kind: "sample", sheet: "Phụ lục mẫu" });
    expect(state().checked).toMatchObject({ isStale: false, sheets: 3 });
    expect(state().checked?.report.tables).toHaveLength(expected.tables.length + 1);
  });

  it("marks what it found and takes the marks away, leaving every cell as it was", async () => {
    const before = open.appearance();
    await check(desk);
    await switchMarks(desk, true);
    expect(desk.shownMarks).not.toBe("");
    await switchMarks(desk, false);
    expect(desk.shownMarks).toBe("");
    expect(open.appearance()).toEqual(before);
  });

  it("goes to the last of several cells asked for at once", async () => {
    const trips = open.host.roundTrips().length;
    await Promise.all([1, 2, 3].map((row) => goToCell(desk, "Khắc phục 2023", { row, column: 0 })));
    expect(open.host.roundTrips().length - trips).toBeLessThanOrEqual(4);
    expect(await Excel.run(selected)).toContain("A4");
  });

  it("stops a check, keeping what was known", async () => {
    await check(desk);
    const known = state().checked;
    const running = check(desk);
    await until(({ work }) => work.kind === "checking");
    cancel(desk);
    await running;
    expect(state()).toMatchObject({ work: { kind: "none" }, notice: { kind: "cancelled" } });
    expect(state().checked).toBe(known);
  });

  it("tells what went wrong, and works again afterwards", async () => {
    open.setFaults({ sessionLost: true });
    await check(desk);
    expect(state()).toMatchObject({
      checked: null,
      notice: { kind: "problem", problem: { kind: "session-lost" } },
    });
    open.setFaults({ sessionLost: false });
    await check(desk);
    expect(state().checked?.report).toEqual(expected);
  });

  it("checks a protected sheet and says that it is", async () => {
    open.setFaults({ protectedSheets: ["Duy trì 2024"] });
    await check(desk);
    expect(state().checked).toMatchObject({ report: expected, protectedSheets: ["Duy trì 2024"] });
  });
});

async function selected(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
}

it("marks a cell once, with its gravest finding", () => {
  const cell = { row: 1, column: 1 };
  const marks = marksOf([
    finding({ cell, level: "info" }),
    finding({ cell }),
    finding({ cell, level: "warning" }),
  ]);
  expect(marks).toEqual([{ sheet: "Phụ lục I", cell, level: "error" }]);
});
