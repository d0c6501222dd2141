import { afterEach, describe, expect, it } from "@jest/globals";
import { makeSheet } from "../../src/core/workbook/workbook";
import { associate, showPane } from "../../src/excel/commands";
import { insertSheet } from "../../src/excel/insert-sheet";
import { readWorkbook } from "../../src/excel/read-workbook";
import { selectCell } from "../../src/excel/select-cell";
import { loadSettings, saveSettings } from "../../src/excel/settings-store";
import { start } from "../../src/excel/start";
import { LTSC_2021, openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

async function openPlan(settings: Parameters<typeof openWorkbook>[1] = {}): Promise<OpenWorkbook> {
  open = await openWorkbook(
    { sheets: [makeSheet({ name: "PL", values: [["a"]] }), makeSheet({ name: "PL2", values: [["b"]] })] },
    settings,
  );
  return open;
}

describe("start", () => {
  it.each([
    [{}, { kind: "ready", language: "vi", theme: "light", sharedRuntime: true }],
    [
      { language: "en-US", theme: "dark", apiSets: LTSC_2021 } as const,
      { kind: "ready", language: "en", theme: "dark", sharedRuntime: false },
    ],
    [{ apiSets: { ExcelApi: "1.13" } }, { kind: "too-old" }],
  ])("finds %j as %j", async (settings, found) => {
    await openPlan(settings);
    expect(await start()).toEqual(found);
  });

  it("tells that Office does not answer, or is not Excel", async () => {
    await openPlan();
    const real = Office;
    const says = (answer: Promise<unknown>): void => {
      const silent: unknown = Object.create(real, { onReady: { value: () => answer } });
      Object.assign(globalThis, { Office: silent });
    };
    says(new Promise(() => undefined));
    expect(await start(1)).toEqual({ kind: "no-answer" });
    says(Promise.resolve({ host: null, platform: null }));
    expect(await start()).toEqual({ kind: "not-excel" });
    Object.assign(globalThis, { Office: real });
  });
});

describe("settings", () => {
  it("come back as they were saved", async () => {
    await openPlan();
    expect(await loadSettings()).toBeUndefined();
    const settings = { columns: [{ sheet: "PL", role: "task" }], year: 2024 };
    await saveSettings(settings);
    expect(await loadSettings()).toEqual(settings);
    await saveSettings({});
    expect(await loadSettings()).toEqual({});
  });

  it("that are not ours count as none", async () => {
    await openPlan();
    await Excel.run(async (context) => {
      context.workbook.settings.add("soat-phu-luc", "{broken");
      await context.sync();
    });
    expect(await loadSettings()).toBeUndefined();
  });
});

describe("selectCell", () => {
  it("shows the sheet and selects the cell, in one round trip", async () => {
    const book = await openPlan();
    book.host.forgetRoundTrips();
    await selectCell("PL2", { row: 6, column: 3 });
    expect(book.spreadsheet.selection()).toEqual({
      sheet: book.sheetId("PL2"),
      area: { top: 6, left: 3, bottom: 6, right: 3 },
    });
    expect(book.host.roundTrips()).toHaveLength(1);
    await expect(selectCell("Khác", { row: 0, column: 0 })).rejects.toMatchObject({
      problem: { kind: "not-found", sheet: "Khác" },
    });
  });
});

describe("insertSheet", () => {
  it("adds the data as it is, under a free name, and shows it", async () => {
    const book = await openPlan();
    const sheet = makeSheet({
      name: "PL",
      origin: { row: 0, column: 0 },
      values: [
        ["Phụ lục", null],
        ["31/12", { type: "date", serial: 45351 }],
        ["=x", 3],
      ],
      formulas: [null, null, [null, "1+2"]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    });
    expect(await insertSheet(sheet, [8, 40])).toBe("PL (2)");
    const { workbook } = await readWorkbook({ merges: "read" });
    expect(workbook.sheets[2]).toEqual({ ...sheet, name: "PL (2)" });
    expect(book.spreadsheet.activeSheet()).toBe(book.sheetId("PL (2)"));
    expect(book.spreadsheet.columnWidth(book.sheetId("PL (2)"), 1)).toBeGreaterThan(
      3 * book.spreadsheet.columnWidth(book.sheetId("PL (2)"), 0),
    );
  });
});

describe("commands", () => {
  it("run when their button is pressed, and tell their end", async () => {
    const book = await openPlan();
    let runs = 0;
    associate("soat", () => {
      runs += 1;
      return Promise.resolve();
    });
    expect(await book.host.runAction("soat")).toBe(true);
    expect(runs).toBe(1);
  });

  it("show the pane only where there is a shared runtime", async () => {
    await openPlan();
    expect(await showPane()).toBe(true);
    open?.close();
    await openPlan({ apiSets: LTSC_2021 });
    expect(await showPane()).toBe(false);
  });
});
