import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { setCells } from "../../src/core/workbook/change";
import {
  formulaAt,
  makeSheet,
  valueAt,
  type CellValue,
  type Workbook,
} from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/files/read-workbook";
import { compareBooks } from "../../src/workbench/compare-books";
import { followLines, linesOf, openBook, type OpenBook } from "../../src/workbench/open-book";
import { savedName, saveBook } from "../../src/workbench/save-book";
import { FIXTURES, fixture, fileOf, worksheet } from "../files/make-files";

function opened(bytes: Uint8Array, name = "kế hoạch.xlsx"): OpenBook {
  const result = openBook(name, bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.book;
}

/** The workbook with values put into cells of its first sheet. */
function typed(
  workbook: Workbook,
  ...cells: (readonly [row: number, column: number, value: CellValue])[]
): Workbook {
  const values = cells.map(([row, column, value]) => ({ row, column, value, formula: null }));
  return {
    sheets: workbook.sheets.map((sheet, index) => (index === 0 ? setCells(sheet, values) : sheet)),
  };
}

function saved(book: OpenBook, now: Workbook): Uint8Array {
  const result = saveBook(book, now, linesOf(book));
  if (result.kind !== "patched") throw new Error(result.kind);
  return result.bytes;
}

const rows =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>b</t></is></c></row>';
const small = () => opened(fileOf(worksheet(rows, '<mergeCells><mergeCell ref="A5:B5"/></mergeCells>')));

describe("saveBook", () => {
  it.each(FIXTURES)("gives the original bytes of %s when nothing has changed", (name) => {
    const book = opened(fixture(name));
    expect(saveBook(book, book.workbook, linesOf(book))).toEqual({
      kind: "patched",
      bytes: book.bytes,
      changes: 0,
    });
  });

  it("writes exactly what was typed", () => {
    const book = opened(fixture("cam-giang-2024"));
    const value = fc.oneof(
      fc.constantFrom<CellValue>("Hoàn thành trước ngày 30/6/2024", "=1+1", "'", true, null),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
    );
    const cell = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 12 }), value);
    const isFree = ([row, column]: readonly [number, number, CellValue]) =>
      !(book.workbook.sheets[0]?.merges ?? []).some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
    fc.assert(
      fc.property(fc.array(cell.filter(isFree), { maxLength: 6 }), (cells) => {
        const now = typed(book.workbook, ...cells);
        const reread = readWorkbook(saved(book, now));
        if (!reread.ok) throw new Error(reread.problem.code);
        const [sheet] = reread.workbook.sheets;
        const [expected] = now.sheets;
        if (!sheet || !expected) throw new Error("no sheet");
        for (let row = 0; row <= 60; row += 1) {
          for (let column = 0; column <= 12; column += 1) {
            expect(valueAt(sheet, row, column)).toEqual(valueAt(expected, row, column));
          }
        }
        expect(reread.workbook.sheets.slice(1)).toEqual(book.workbook.sheets.slice(1));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves what an unchanged formula gives now to Excel", () => {
    const book = small();
    const [sheet] = book.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    const changed = setCells(sheet, [
      { row: 0, column: 0, value: 5, formula: null },
      { row: 0, column: 1, value: 10, formula: "A1*2" },
    ]);
    expect(compareBooks(book.workbook, { sheets: [changed] }, linesOf(book))).toEqual({
      edits: [
        { type: "set", sheet: "S", cell: { row: 0, column: 0 }, expect: 1, expectFormula: null, value: 5 },
      ],
      unwritable: [],
    });
  });

  it("takes an empty text of the file for an empty cell of the grid", () => {
    const [sheet] = small().workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    const withText = (value: CellValue) => ({
      sheets: [setCells(sheet, [{ row: 2, column: 2, value, formula: null }])],
    });
    const lines = linesOf({ ...small(), workbook: withText("") });
    expect(compareBooks(withText(""), withText(null), lines).edits).toEqual([]);
    expect(compareBooks(withText("x"), withText(null), lines).edits).toHaveLength(1);
  });

  it.each<[string, number, CellValue, string | null]>([
    ["a new formula", 2, 1, "SUM(A1:A1)"],
    ["another formula in the place of one", 1, 3, "A1*3"],
    ["a value in the place of a formula", 1, 7, null],
  ])("writes %s", (_, column, value, formula) => {
    const book = small();
    const sheets = book.workbook.sheets.map((one) => setCells(one, [{ row: 0, column, value, formula }]));
    const reread = readWorkbook(saved(book, { sheets }));
    const [sheet] = reread.ok ? reread.workbook.sheets : [];
    expect(sheet && [valueAt(sheet, 0, column), formulaAt(sheet, 0, column)]).toEqual([value, formula]);
  });

  it("writes a new merged area", () => {
    const book = small();
    const area = { top: 2, left: 0, bottom: 2, right: 1 };
    const now = { sheets: book.workbook.sheets.map((one) => ({ ...one, merges: [...one.merges, area] })) };
    const reread = readWorkbook(saved(book, now));
    expect(reread.ok && reread.workbook.sheets[0]?.merges).toContainEqual(area);
  });

  it.each<[string, (workbook: Workbook) => Workbook, object]>([
    [
      "a new sheet",
      ({ sheets }) => ({ sheets: [...sheets, makeSheet({ name: "Mới", values: [] })] }),
      { kind: "sheets" },
    ],
    [
      "another name",
      ({ sheets }) => ({ sheets: sheets.map((one) => ({ ...one, name: "T" })) }),
      { kind: "sheets" },
    ],
    [
      "a dissolved merge",
      ({ sheets }) => ({ sheets: sheets.map((one) => ({ ...one, merges: [] })) }),
      { kind: "unmerged", sheet: "S", address: "A5" },
    ],
    [
      "a formula that files name otherwise",
      ({ sheets }) => ({
        sheets: sheets.map((one) =>
          setCells(one, [{ row: 0, column: 2, value: 1, formula: "XLOOKUP(1,A1:A2,B1:B2)" }]),
        ),
      }),
      { kind: "formula", sheet: "S", address: "C1" },
    ],
    [
      "a day in a cell without a date format",
      (workbook) => typed(workbook, [1, 0, { type: "date", serial: 45_000 }]),
      { kind: "refused", sheet: "S", address: "A2" },
    ],
  ])("does not write a file that lacks %s", (_, change, lost) => {
    const book = small();
    expect(saveBook(book, change(book.workbook), linesOf(book))).toEqual({
      kind: "unwritable",
      unwritable: [lost],
    });
  });
});

describe("saveBook over the formula of an array", () => {
  it("does not write a value into it", () => {
    const array =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    const book = opened(fileOf(worksheet(array)));
    expect(saveBook(book, typed(book.workbook, [0, 0, 5]), linesOf(book))).toEqual({
      kind: "unwritable",
      unwritable: [{ kind: "formula", sheet: "S", address: "A1" }],
    });
  });
});

describe("followLines", () => {
  const change = (kind: "inserted" | "deleted", lines: "rows" | "columns", at: number) =>
    ({ kind, lines, sheet: "1", area: { top: at, left: at, bottom: at, right: at } }) as const;
  const book = small();
  const kindsAfter = (...changes: ReturnType<typeof change>[]) => {
    const lines = linesOf(book).map((one) => changes.reduce(followLines, one));
    return compareBooks(book.workbook, book.workbook, lines).unwritable.map(({ kind }) => kind);
  };

  it.each([
    ["an inserted row", [change("inserted", "rows", 1)], ["rows"]],
    ["a deleted row", [change("deleted", "rows", 0)], ["rows"]],
    ["an inserted column", [change("inserted", "columns", 0)], ["columns"]],
    ["a row inserted and taken back", [change("inserted", "rows", 1), change("deleted", "rows", 1)], []],
    [
      "a row deleted and put back as it was",
      [change("deleted", "rows", 1), change("inserted", "rows", 1)],
      [],
    ],
    [
      "rows that moved past each other",
      [change("deleted", "rows", 0), change("inserted", "rows", 2)],
      ["rows"],
    ],
    ["a row inserted below everything", [change("inserted", "rows", 40)], []],
  ])("judges %s", (_, changes, kinds) => {
    expect(kindsAfter(...changes)).toEqual(kinds);
  });
});

describe("savedName", () => {
  it.each([
    ["Phụ lục.xlsx", "Phụ lục-da-soat.xlsx"],
    ["Phụ lục-da-soat.xlsx", "Phụ lục-da-soat.xlsx"],
    ["v1.2.xlsm", "v1.2-da-soat.xlsm"],
  ])("%s becomes %s", (name, expected) => {
    expect(savedName(name)).toBe(expected);
  });
});
