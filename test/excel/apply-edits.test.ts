import { afterEach, describe, expect, it } from "@jest/globals";
import type { Edit, SetValue } from "../../src/core/edits";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { parseArea } from "../../src/core/workbook/address";
import { makeSheet, type Area, type CellValue, type Workbook } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/excel/apply-edits";
import { readWorkbook } from "../../src/excel/read-workbook";
import { undo } from "../../src/excel/undo";
import { openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

const DAY: CellValue = { type: "date", serial: 45351 };

function plan(): Workbook {
  const values: CellValue[][] = [
    ["PHỤ LỤC", null, null, null],
    ["TT", "Nhiệm vụ", "Thời gian", "Điểm"],
    ["1", "Rà soát ", "31/12/2024", 5],
    ["2", "Báo cáo", DAY, 7],
    ["3", "Công khai", "-", "6.000"],
    ["TT", "Nhiệm vụ", "Thời gian", "Điểm"],
    ["4", "Kiểm tra", null, 1],
  ];
  const formulas = [null, null, null, [null, null, null, "D3+2"]];
  const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  return {
    sheets: [
      makeSheet({ name: "PL", values, formulas, merges }),
      makeSheet({ name: "PL2", values: [["x"]] }),
    ],
  };
}

async function openPlan(settings: Parameters<typeof openWorkbook>[1] = {}): Promise<OpenWorkbook> {
  const book = await openWorkbook(plan(), settings);
  open = book;
  const style = { fill: "#FFFF00", bold: true, fontColor: "#FF0000" };
  book.spreadsheet.setStyle(book.sheetId("PL"), areaOf("A2:C4"), style);
  return book;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

function set(address: string, expected: CellValue, value: CellValue, sheet = "PL"): SetValue {
  const { top, left } = areaOf(address);
  return { type: "set", sheet, cell: { row: top, column: left }, expect: expected, value };
}

function formula(
  address: string,
  [expected, expectFormula]: readonly [CellValue, string | null],
  text: string,
  value: CellValue,
): Edit {
  const { top, left } = areaOf(address);
  const place = { sheet: "PL", cell: { row: top, column: left } };
  return { type: "set-formula", ...place, expect: expected, expectFormula, formula: text, value };
}

const merge = (address: string, expected: CellValue): Edit => ({
  type: "merge",
  sheet: "PL",
  area: areaOf(address),
  expect: expected,
});

const header: Edit = {
  type: "delete-row",
  sheet: "PL",
  row: 5,
  left: 0,
  expect: ["TT", "Nhiệm vụ", "Thời gian", "Điểm"],
};

function cell(book: OpenWorkbook, address: string, sheet = "PL"): unknown {
  return book.spreadsheet.readCells(book.sheetId(sheet), areaOf(address))[0]?.[0];
}

describe("applyEdits", () => {
  it("writes every kind of value in 2 round trips, and undoing leaves all as it was", async () => {
    const book = await openPlan();
    const before = book.appearance();
    const edits = [
      set("B3", "Rà soát ", "Rà soát"),
      set("C3", "31/12/2024", "30/12/2024"),
      set("D5", "6.000", 6000),
      set("C4", DAY, { type: "date", serial: 45400 }),
      set("C7", null, "=1+1"),
      set("A7", "4", null),
      set("A1", "x", "+84", "PL2"),
    ];
    book.host.forgetRoundTrips();
    const { applied, refused, undo: step } = await applyEdits(edits);
    expect(refused).toEqual([]);
    expect(applied).toEqual(edits);
    expect(book.host.roundTrips()).toHaveLength(2);
    expect(book.host.roundTrips().every(({ undoGroup }) => undoGroup)).toBe(true);
    expect(cell(book, "C3")).toMatchObject({ value: "30/12/2024", formula: null });
    expect(cell(book, "C7")).toMatchObject({ value: "=1+1", formula: null });
    expect(cell(book, "A1", "PL2")).toMatchObject({ value: "+84", formula: null });
    expect(cell(book, "A7")).toMatchObject({ value: null });
    expect(cell(book, "C4")).toMatchObject({ value: 45400 });
    if (!step) throw new Error("no undo step");
    expect(JSON.parse(JSON.stringify(step))).toEqual(step);
    expect(await undo(step)).toEqual({ undone: true, refused: [] });
    expect(book.appearance()).toEqual(before);
  });

  it.each<[string, Edit, string]>([
    ["a cell that changed", set("B3", "Rà soát", "x"), "changed-meanwhile"],
    ["a formula", set("D4", 7, 8), "would-lose-value"],
    ["a formula over a value that changed", formula("D3", [6, null], "2+3", 5), "changed-meanwhile"],
    ["a formula over another than expected", formula("D4", [7, "D3"], "2+5", 7), "changed-meanwhile"],
    ["a merge that loses a value", merge("B3:B4", "Rà soát "), "would-lose-value"],
    ["a merge across another", merge("A1:A2", "PHỤ LỤC"), "would-lose-value"],
    ["a row that changed", { ...header, row: 6 }, "changed-meanwhile"],
  ])("refuses %s and changes nothing", async (_, edit, why) => {
    const book = await openPlan();
    const before = book.appearance();
    expect(await applyEdits([edit])).toEqual({ applied: [], refused: [{ edit, why }], undo: null });
    expect(book.appearance()).toEqual(before);
  });

  it("writes formulas in 2 round trips, and undoing puts back values and formulas", async () => {
    const book = await openPlan();
    book.spreadsheet.writeCells(book.sheetId("PL"), areaOf("D7"), [[{ value: "1", format: "@" }]]);
    const before = book.appearance();
    const edits: Edit[] = [
      formula("D3", [5, null], "2+4", 6),
      formula("D4", [7, "D3+2"], "SUM(D3,2)*D7", 8),
      formula("D7", ["1", null], "LEN(A7)", 1),
      formula("C7", [null, null], '"Quý "&A7', "Quý 4"),
    ];
    book.host.forgetRoundTrips();
    const { applied, refused, undo: step } = await applyEdits(edits);
    expect([applied, refused]).toEqual([edits, []]);
    expect(book.host.roundTrips()).toHaveLength(2);
    expect(cell(book, "D4")).toMatchObject({ value: 8, formula: "=SUM(D3,2)*D7" });
    expect(cell(book, "D7")).toMatchObject({ value: 1, formula: "=LEN(A7)", format: "General" });
    if (!step) throw new Error("no undo step");
    expect(await undo(step)).toEqual({ undone: true, refused: [] });
    expect(book.appearance()).toEqual(before);
  });

  it("makes a number of a text in a cell formatted as text, and undoing puts the text and its format back", async () => {
    const book = await openPlan();
    const place = book.sheetId("PL");
    book.spreadsheet.writeCells(place, areaOf("D7"), [[{ value: "6.000", format: "@" }]]);
    const before = book.appearance();
    const edits = [set("D7", "6.000", 6_000)];
    const { applied, undo: step } = await applyEdits(edits);
    expect(applied).toEqual(edits);
    expect(cell(book, "D7")).toMatchObject({ value: 6_000, format: "#,##0" });
    if (!step) throw new Error("no undo step");
    expect(await undo(step)).toEqual({ undone: true, refused: [] });
    expect(book.appearance()).toEqual(before);
  });

  it("puts a value in place of a formula that the edit names, and the formula back", async () => {
    const book = await openPlan();
    const before = book.appearance();
    const edit: Edit = { ...set("D4", 7, 9), expectFormula: "D3+2" };
    const { applied, undo: step } = await applyEdits([edit]);
    expect(applied).toEqual([edit]);
    expect(cell(book, "D4")).toMatchObject({ value: 9, formula: null });
    if (!step) throw new Error("no undo step");
    await undo(step);
    expect(book.appearance()).toEqual(before);
  });

  it("takes a formula out again that shows something else than was promised", async () => {
    const book = await openPlan();
    const before = book.appearance();
    const edits = [formula("D3", [5, null], "2+4", 7), formula("C7", [null, null], "NOSUCH(1)", 1)];
    expect(await applyEdits(edits)).toEqual({
      applied: [],
      refused: edits.map((edit) => ({ edit, why: "not-taken" })),
      undo: null,
    });
    await book.spreadsheet.settled();
    expect(book.appearance()).toEqual(before);
  });

  it("writes the live formulas of a real plan, which follow their items, and takes them back", async () => {
    const book = await openWorkbook("test/fixtures/tuong-duong-2024.xlsx");
    open = book;
    const { edits } = liveFormulasOf((await readWorkbook({ merges: "read" })).workbook, DEFAULT_SETTINGS);
    const before = book.appearance();
    const { applied, refused, undo: step } = await applyEdits(edits);
    expect([applied, refused]).toEqual([edits, []]);
    const sheet = "Phụ lục II";
    expect(cell(book, "E12", sheet)).toMatchObject({ value: 400_000 });
    book.type(sheet, "E12", 401_000);
    await book.spreadsheet.settled();
    expect(cell(book, "C16", sheet)).toMatchObject({ value: 1_082_000, formula: "=SUM(C7:C15)" });
    book.type(sheet, "E12", 400_000);
    if (!step) throw new Error("no undo step");
    expect(await undo(step)).toEqual({ undone: true, refused: [] });
    expect(book.appearance()).toEqual(before);
  });

  it("merges, empties the blanks of the area, and takes both back", async () => {
    const book = await openWorkbook(plan());
    open = book;
    const before = book.appearance();
    const edit = merge("C4:C5", DAY);
    const { applied, undo: step } = await applyEdits([edit]);
    expect(applied).toEqual([edit]);
    expect(book.spreadsheet.merges(book.sheetId("PL"))).toContainEqual(areaOf("C4:C5"));
    expect(cell(book, "C5")).toMatchObject({ value: null });
    if (!step) throw new Error("no undo step");
    expect(await undo(step)).toEqual({ undone: true, refused: [] });
    expect(book.appearance()).toEqual(before);
  });

  it("deletes rows after all else, without an undo step", async () => {
    const book = await openPlan();
    const edits = [header, set("B7", "Kiểm tra", "Kiểm tra lại")];
    const { applied, refused, undo: step } = await applyEdits(edits);
    expect(refused).toEqual([]);
    expect(applied).toHaveLength(2);
    expect(step).toBeNull();
    expect(cell(book, "B6")).toMatchObject({ value: "Kiểm tra lại" });
    expect(cell(book, "B7")).toMatchObject({ value: null });
  });

  it("leaves protected sheets alone and writes the others", async () => {
    const book = await openPlan({ faults: { protectedSheets: ["PL"] } });
    const edits = [set("B3", "Rà soát ", "x"), set("A1", "x", "y", "PL2")];
    const result = await applyEdits(edits);
    expect(result.applied).toEqual(edits.slice(1));
    expect(result.refused).toEqual([{ edit: edits[0], why: "protected" }]);
    expect(cell(book, "B3")).toMatchObject({ value: "Rà soát " });
  });

  it("says what Excel did not keep", async () => {
    const book = await openPlan({ faults: { writesIgnored: true } });
    const before = book.appearance();
    const edit = set("B3", "Rà soát ", "x");
    expect(await applyEdits([edit])).toEqual({
      applied: [],
      refused: [{ edit, why: "not-taken" }],
      undo: null,
    });
    expect(book.appearance()).toEqual(before);
  });

  it("writes without an undo group where that fails", async () => {
    const book = await openPlan({ faults: { undoGroupsFail: true } });
    const edit = set("B3", "Rà soát ", "x");
    expect((await applyEdits([edit])).applied).toEqual([edit]);
    expect(book.host.roundTrips().map(({ undoGroup }) => undoGroup)).toEqual([true, false, false]);
  });

  it("fails without a change when the session is lost", async () => {
    const book = await openPlan();
    const before = book.appearance();
    book.setFaults({ sessionLost: true });
    await expect(applyEdits([set("B3", "Rà soát ", "x")])).rejects.toMatchObject({
      problem: { kind: "session-lost" },
    });
    expect(book.appearance()).toEqual(before);
  });

  it("writes in the order of the calls", async () => {
    const book = await openPlan();
    const results = await Promise.all([
      applyEdits([set("B4", "Báo cáo", "một")]),
      applyEdits([set("B4", "một", "hai")]),
    ]);
    expect(results.map(({ applied }) => applied.length)).toEqual([1, 1]);
    expect(cell(book, "B4")).toMatchObject({ value: "hai" });
  });
});

describe("undo", () => {
  it("leaves alone what the user changed since, and says where", async () => {
    const book = await openPlan();
    const { undo: step } = await applyEdits([set("B3", "Rà soát ", "x"), set("B4", "Báo cáo", "y")]);
    if (!step) throw new Error("no undo step");
    book.type("PL", "B3", "của người dùng");
    expect(await undo(step)).toEqual({
      undone: true,
      refused: [{ sheet: "PL", cell: { row: 2, column: 1 } }],
    });
    expect(cell(book, "B3")).toMatchObject({ value: "của người dùng" });
    expect(cell(book, "B4")).toMatchObject({ value: "Báo cáo" });
    expect(await undo(step)).toMatchObject({ undone: false });
  });
});
