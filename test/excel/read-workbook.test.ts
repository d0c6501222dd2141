import { afterEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import {
  formulaAt,
  makeSheet,
  valueAt,
  type CellValue,
  type Sheet,
  type Workbook,
} from "../../src/core/workbook/workbook";
import { ExcelFailure, type ExcelProblem } from "../../src/excel/problem";
import { readArea, readAreas, readWorkbook, type ReadWorkbook } from "../../src/excel/read-workbook";
import { onCellEdit } from "../../src/excel/run";
import { PLANS, readPlan } from "../plans";
import { LTSC_2021, openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

/** Every cell with content by its place, and what else is known of a sheet. Excel tells no empty text from an empty cell. */
function contents(sheet: Sheet): unknown {
  const cells: [number, number, CellValue, string | null][] = [];
  for (let row = 0; row < sheet.origin.row + Math.max(sheet.values.length, sheet.formulas.length); row += 1) {
    for (let column = 0; column < 100; column += 1) {
      const [value, formula] = [valueAt(sheet, row, column), formulaAt(sheet, row, column)];
      if ((value !== null && value !== "") || formula !== null) cells.push([row, column, value, formula]);
    }
  }
  const merges = sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]).sort();
  return { name: sheet.name, cells, merges };
}

function expectSame(read: Workbook, expected: Workbook): void {
  expect(read.sheets.map(contents)).toEqual(expected.sheets.map(contents));
}

async function problemOf(work: Promise<unknown>): Promise<ExcelProblem> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ExcelFailure)) throw new Error("no ExcelFailure", { cause: error });
  return error.problem;
}

const trips = (): number => open?.host.roundTrips().length ?? 0;

describe("readWorkbook", () => {
  it.each(PLANS)("reads %s as its file, cell by cell, in 2 round trips", async (plan) => {
    open = await openWorkbook(join(__dirname, "..", "fixtures", `${plan}.xlsx`), { apiSets: LTSC_2021 });
    const before = open.appearance();
    const read = await readWorkbook({ merges: "read" });
    expectSame(read.workbook, readPlan(plan));
    expect(read).toMatchObject({ protectedSheets: [], unreadable: [] });
    expect(trips()).toBe(2);
    expect(open.host.keptReferences()).toBe(0);
    expect(open.appearance()).toEqual(before);
  });

  it("reads all kinds of values, formulas and dates", async () => {
    const values: CellValue[][] = [
      ["text", 1.5, true, { type: "date", serial: 45351 }],
      [null, "=not a formula", "31/12", { type: "date", serial: 45351.25 }],
      [3, "x", { type: "error", code: "#DIV/0!" }, -7],
    ];
    const formulas = [null, null, ["1+2", null, "1/0", null]];
    const sheet = makeSheet({ name: "Mọi loại", origin: { row: 2, column: 1 }, values, formulas });
    open = await openWorkbook({ sheets: [sheet, makeSheet({ name: "Trống", values: [] })] });
    const { workbook } = await readWorkbook({ merges: "read" });
    expectSame(workbook, { sheets: [sheet, makeSheet({ name: "Trống", values: [] })] });
  });

  it("keeps the merged areas it knows and does not ask for them", async () => {
    open = await openWorkbook(join(__dirname, "..", "fixtures", "tuong-duong-2024.xlsx"));
    const { workbook } = await readWorkbook({ merges: "read" });
    const known = {
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.slice(0, 1) })),
    };
    const again = await readWorkbook({ merges: "keep", known });
    expectSame(again.workbook, known);
    expect(await readWorkbook({ merges: "keep" })).toMatchObject({
      workbook: { sheets: workbook.sheets.map(() => ({ merges: [] })) },
    });
  });

  it("names protected sheets and reads them all the same", async () => {
    open = await openWorkbook(join(__dirname, "..", "fixtures", "cam-giang-2024.xlsx"));
    const [, second] = open.spreadsheet.sheets();
    open.setFaults({ protectedSheets: [second?.name ?? ""] });
    const read = await readWorkbook({ merges: "read" });
    expect(read.protectedSheets).toEqual([second?.name]);
    expectSame(read.workbook, readPlan("cam-giang-2024"));
  });
});

/** A sheet of texts, each its own. */
function texts(rows: number, columns: number, parts: Partial<Sheet> = {}): Sheet {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_none, column): CellValue => `Nhiệm vụ ${row}.${column}`),
  );
  return makeSheet({ name: "PL", values, ...parts });
}

describe("reading large sheets", () => {
  it("takes one round trip more for about every 4 MB, and no answer above 5 MB", async () => {
    const workbook = { sheets: [texts(12_000, 8), makeSheet({ name: "PL2", values: [["x"]] })] };
    open = await openWorkbook(workbook);
    const progress: number[] = [];
    const read = await readWorkbook({ merges: "keep", onProgress: (done) => progress.push(done) });
    expect(read.workbook).toEqual(workbook);
    const bytes = open.host.roundTrips().map(({ responseBytes }) => responseBytes);
    const total = bytes.reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThan(4_000_000);
    expect(bytes.length).toBeLessThanOrEqual(2 + Math.ceil(total / 4_000_000));
    expect(Math.max(...bytes)).toBeLessThan(5_000_000);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(12_000 * 8 + 1);
  });

  it("reads wide sheets and sheets that begin far from A1", async () => {
    const workbook = {
      sheets: [
        texts(3, 60, { name: "rộng" }),
        texts(5, 3, { name: "xa", origin: { row: 2_500, column: 40 } }),
        texts(1_100, 20, { name: "cao", origin: { row: 3, column: 2 } }),
      ],
    };
    open = await openWorkbook(workbook);
    expectSame((await readWorkbook({ merges: "read" })).workbook, workbook);
  });

  it("reads tall and many merged areas whole", async () => {
    const tall = [10, 90, 700].map((top) => ({ top, left: 1, bottom: top + 75, right: 1 }));
    const many = Array.from({ length: 600 }, (_, at) => ({
      top: 2 * at,
      left: 2,
      bottom: 2 * at + 1,
      right: 2,
    }));
    const wide = { top: 1_150, left: 0, bottom: 1_151, right: 1 };
    const merges = [...tall, ...many, wide];
    const covered = (row: number, column: number): boolean =>
      merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
      );
    const { values } = texts(1_200, 4);
    const sheet = makeSheet({
      name: "PL",
      values: values.map((row, at) => row.map((value, column) => (covered(at, column) ? null : value))),
      merges,
    });
    open = await openWorkbook({ sheets: [sheet] });
    expectSame((await readWorkbook({ merges: "read" })).workbook, { sheets: [sheet] });
  });

  it.each([
    ["answers without values", { valuesLimit: 500 }],
    ["answers that would be too large", { payloadLimit: 60_000 }],
  ])("asks again in smaller blocks for %s", async (_, faults) => {
    const workbook = { sheets: [texts(1_500, 5)] };
    open = await openWorkbook(workbook, { faults });
    const read = await readWorkbook({ merges: "keep" });
    expect(read.workbook).toEqual(workbook);
    expect(read.unreadable).toEqual([]);
  });

  it("reports what cannot be read even row by row", async () => {
    const narrow = texts(40, 2, { name: "hẹp" });
    const wide = texts(3, 30, { name: "rộng" });
    open = await openWorkbook({ sheets: [narrow, wide] }, { faults: { valuesLimit: 20 } });
    const { workbook, unreadable } = await readWorkbook({ merges: "keep" });
    expect(workbook.sheets[0]).toEqual(narrow);
    expect(unreadable).toEqual(
      [0, 1, 2].map((row) => ({ sheet: "rộng", area: { top: row, left: 0, bottom: row, right: 29 } })),
    );
  });
});

describe("readArea", () => {
  it("reads values, dates and formulas of an area in one round trip", async () => {
    const values: CellValue[][] = [
      ["a", { type: "date", serial: 45351 }],
      [null, 3],
    ];
    open = await openWorkbook({
      sheets: [makeSheet({ name: "PL", values, formulas: [null, [null, "1+2"]] })],
    });
    open.host.forgetRoundTrips();
    const area = { top: 0, left: 0, bottom: 2, right: 1 };
    expect(await readArea("PL", area)).toEqual({
      sheet: "PL",
      area,
      values: [...values, [null, null]],
      formulas: [
        [null, null],
        [null, "1+2"],
        [null, null],
      ],
    });
    expect(await readArea("PL", { ...area, bottom: 0 })).toEqual({
      sheet: "PL",
      area: { ...area, bottom: 0 },
      values: values.slice(0, 1),
    });
    expect(trips()).toBe(2);
  });

  it("knows no sheet that is not there", async () => {
    open = await openWorkbook({ sheets: [texts(1, 1)] });
    expect(await problemOf(readArea("Khác", { top: 0, left: 0, bottom: 0, right: 0 }))).toEqual({
      kind: "not-found",
      code: "ItemNotFound",
      sheet: "Khác",
    });
  });
});

describe("readAreas", () => {
  it("reads several areas, of several sheets, in one round trip", async () => {
    open = await openWorkbook({
      sheets: [
        makeSheet({ name: "PL", values: [[1, 2], [3]], formulas: [[null, "A1*2"]] }),
        makeSheet({ name: "Khác", values: [["a"]] }),
      ],
    });
    open.host.forgetRoundTrips();
    const [first, second] = [
      { top: 0, left: 1, bottom: 0, right: 1 },
      { top: 0, left: 0, bottom: 0, right: 0 },
    ];
    expect(
      await readAreas([
        { sheet: "PL", area: first },
        { sheet: "Khác", area: second },
      ]),
    ).toEqual([
      { sheet: "PL", area: first, values: [[2]], formulas: [["A1*2"]] },
      { sheet: "Khác", area: second, values: [["a"]] },
    ]);
    expect(trips()).toBe(1);
  });

  it("knows no sheet that is not there", async () => {
    open = await openWorkbook({ sheets: [texts(1, 1)] });
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(await problemOf(readAreas([{ sheet: "Khác", area }]))).toMatchObject({ kind: "not-found" });
  });
});

describe("what goes wrong", () => {
  const read = (): Promise<ReadWorkbook> => readWorkbook({ merges: "read" });

  it.each([
    [{ sessionLost: true }, { kind: "session-lost", code: "InvalidOrTimedOutSession" }],
    [{ next: ["RequestAborted", "RequestAborted"] }, { kind: "busy", code: "RequestAborted" }],
    [{ next: ["AccessDenied"] }, { kind: "protected", code: "AccessDenied" }],
    [{ next: ["GeneralException"] }, { kind: "unexpected", code: "GeneralException" }],
  ] as const)("%j fails as %j", async (faults, problem) => {
    open = await openWorkbook({ sheets: [texts(3, 3)] }, { faults });
    expect(await problemOf(read())).toEqual(problem);
  });

  it("tries once more when Excel was busy for a moment", async () => {
    const workbook = { sheets: [texts(3, 3)] };
    open = await openWorkbook(workbook, { faults: { next: ["ServiceNotAvailable"] } });
    expect((await read()).workbook).toEqual(workbook);
    expect(trips()).toBe(3);
  });

  it("waits for the end of cell editing and tells so", async () => {
    const workbook = { sheets: [texts(3, 3)] };
    const book = await openWorkbook(workbook, { faults: { cellEdit: true } });
    open = book;
    const told: boolean[] = [];
    const stop = onCellEdit((isEditing) => {
      told.push(isEditing);
      if (isEditing) book.setFaults({});
    });
    expect((await read()).workbook).toEqual(workbook);
    stop();
    expect(told).toEqual([true, false]);
  });

  it("fails as cell-edit where Excel cannot wait", async () => {
    open = await openWorkbook(
      { sheets: [texts(3, 3)] },
      { apiSets: { ExcelApi: "1.14" }, faults: { cellEdit: true } },
    );
    expect(await problemOf(read())).toEqual({ kind: "cell-edit", code: "InvalidOperationInCellEditMode" });
  });

  it("stops when it is cancelled, before the first request and between two", async () => {
    open = await openWorkbook({ sheets: [texts(12_000, 8)] });
    expect(await problemOf(readWorkbook({ merges: "keep", signal: AbortSignal.abort() }))).toEqual({
      kind: "cancelled",
    });
    expect(trips()).toBe(0);
    const stopping = new AbortController();
    const reading = readWorkbook({
      merges: "keep",
      signal: stopping.signal,
      onProgress: () => {
        stopping.abort();
      },
    });
    expect(await problemOf(reading)).toEqual({ kind: "cancelled" });
    expect(trips()).toBe(2);
  });
});
