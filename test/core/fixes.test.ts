import { describe, expect, it } from "@jest/globals";
import { check } from "../../src/core/check";
import type { Edit } from "../../src/core/edits";
import { applyEdits, invert, takeSafeFixes } from "../../src/core/fixes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { CellValue, Workbook } from "../../src/core/workbook/workbook";
import { formulaAt, makeSheet, valueAt } from "../../src/core/workbook/workbook";
import { PLANS, readPlan } from "../plans";
import { deepFreeze } from "./rules/deep-freeze";
import { workbookOf } from "./rules/tables";

const set = (
  row: number,
  column: number,
  expected: CellValue,
  value: CellValue,
  sheet = "Phụ lục",
): Edit => ({
  type: "set",
  sheet,
  cell: { row, column },
  expect: expected,
  value,
});
const formula = (
  row: number,
  expected: CellValue,
  expectFormula: string | null,
  text: string,
  value: CellValue,
): Edit => ({
  type: "set-formula",
  sheet: "Phụ lục",
  cell: { row, column: 0 },
  expect: expected,
  expectFormula,
  formula: text,
  value,
});
const merge = (top: number, bottom: number, column: number, expected: CellValue): Edit => ({
  type: "merge",
  sheet: "Phụ lục",
  area: { top, left: column, bottom, right: column },
  expect: expected,
});
const deletion = (row: number, expected: readonly CellValue[]): Edit => ({
  type: "delete-row",
  sheet: "Phụ lục",
  row,
  left: 0,
  expect: expected,
});

const book = deepFreeze(workbookOf([{ rows: ["a | b", "c | d", "e", "g | h"], merges: ["B2:B3"] }]));

function columnOf(workbook: Workbook, column: number): CellValue[] {
  return Array.from(
    { length: 5 },
    (_, row) => workbook.sheets.map((sheet) => valueAt(sheet, row, column))[0] ?? null,
  );
}

describe("edits", () => {
  it("replace what they expect and are refused elsewhere", () => {
    const edits = [
      set(0, 0, "a", "A"),
      set(1, 0, "changed", "C"),
      set(9, 9, null, 1),
      set(0, 0, "a", "B", "Trang khác"),
    ];
    const { workbook, applied, refused } = applyEdits(book, edits);
    expect(columnOf(workbook, 0)).toEqual(["A", "c", "e", "g", null]);
    expect(applied).toEqual([edits[0], edits[2]]);
    expect(refused.toSorted((a, b) => edits.indexOf(a) - edits.indexOf(b))).toEqual([edits[1], edits[3]]);
  });

  it("follow one another in one cell", () => {
    const { workbook, refused } = applyEdits(book, [
      set(0, 0, "a", "b"),
      set(0, 0, "b", "c"),
      set(0, 0, "a", "d"),
    ]);
    expect(columnOf(workbook, 0)[0]).toBe("c");
    expect(refused).toEqual([set(0, 0, "a", "d")]);
  });

  it("put formulas with their values in place of what they expect", () => {
    const edits = [
      formula(0, "a", null, "1+1", 2),
      formula(0, 2, "1+1", "1+2", 3),
      formula(1, "c", "1+1", "1+2", 3),
      formula(2, "changed", null, "1+2", 3),
    ];
    const { workbook, applied, refused } = applyEdits(book, edits);
    const [sheet] = workbook.sheets;
    expect(columnOf(workbook, 0)).toEqual([3, "c", "e", "g", null]);
    expect(sheet && [0, 1].map((row) => formulaAt(sheet, row, 0))).toEqual(["1+2", null]);
    expect([applied, refused]).toEqual([edits.slice(0, 2), edits.slice(2)]);
  });

  it("take formulas back, to the value or formula that stood there before", () => {
    const before = applyEdits(book, [formula(1, "c", null, "SUM(D1:D2)", 5)]).workbook;
    const edits = [
      formula(0, "a", null, "1+1", 2),
      formula(1, 5, "SUM(D1:D2)", "SUM(D1:D3)", 6),
      { ...set(1, 0, 6, 7), expectFormula: "SUM(D1:D3)" },
      set(1, 0, 7, 8),
    ];
    const { workbook, refused } = applyEdits(before, edits);
    const back = applyEdits(workbook, invert(edits));
    expect([refused, back.refused]).toEqual([[], []]);
    const shown = (one: Workbook): unknown =>
      [0, 1].map((row) => one.sheets.map((sheet) => [valueAt(sheet, row, 0), formulaAt(sheet, row, 0)]));
    expect(shown(back.workbook)).toEqual(shown(before));
    expect(shown(workbook)).not.toEqual(shown(before));
  });

  it("merge blank cells with the one above, and refuse to lose a value or to cut a merged area", () => {
    const rows = makeSheet({ name: "Phụ lục", values: [["a"], [" "], ["c"]] });
    const one: Workbook = { sheets: [rows] };
    expect(applyEdits(one, [merge(0, 1, 0, "a")]).workbook.sheets[0]?.merges).toHaveLength(1);
    expect(applyEdits(one, [merge(0, 1, 0, "b")]).refused).toHaveLength(1);
    expect(applyEdits(one, [merge(0, 2, 0, "a")]).refused).toHaveLength(1);
    expect(applyEdits(book, [merge(2, 3, 1, null)]).refused).toHaveLength(1);
  });

  it("take a merged area up into a larger one, once however often", () => {
    const one = workbookOf([{ rows: ["a", "", ""], merges: ["A1:A2"] }]);
    const once = applyEdits(one, [merge(0, 2, 0, "a")]).workbook;
    expect(once.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
    expect(applyEdits(once, [merge(0, 2, 0, "a")]).workbook).toEqual(once);
  });

  it("delete rows last and from below, so that others still mean the rows they name", () => {
    const { workbook, refused } = applyEdits(book, [
      deletion(0, ["a", "b"]),
      deletion(2, ["e"]),
      set(3, 0, "g", "G"),
    ]);
    expect(refused).toEqual([]);
    expect(columnOf(workbook, 0)).toEqual(["c", "G", null, null, null]);
    expect(workbook.sheets[0]?.merges).toEqual([]);
    expect(applyEdits(book, [deletion(0, ["x"])]).refused).toHaveLength(1);
  });

  it("delete a blank row above or below the used range", () => {
    const sheet = makeSheet({
      name: "Phụ lục",
      origin: { row: 3, column: 0 },
      values: [["a"], ["b"]],
      hiddenRows: [4],
      formulas: [["X1"]],
    });
    const { workbook } = applyEdits({ sheets: [sheet] }, [deletion(1, [null]), deletion(8, [null])]);
    expect(workbook.sheets[0]).toEqual({ ...sheet, origin: { row: 2, column: 0 }, hiddenRows: [3] });
  });

  it("are put back by their inverse", () => {
    const edits = [set(0, 0, "a", "b"), set(0, 0, "b", "c"), set(5, 3, null, 7)];
    const { workbook } = applyEdits(book, edits);
    const back = applyEdits(workbook, invert(edits));
    expect(back.refused).toEqual([]);
    expect(columnOf(back.workbook, 0)).toEqual(columnOf(book, 0));
    expect(back.workbook.sheets.map((sheet) => valueAt(sheet, 5, 3))).toEqual([null]);
    expect(invert([merge(0, 1, 0, "a"), deletion(0, [])])).toEqual([]);
  });
});

const UNTIDY = workbookOf([
  {
    rows: [
      "TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành",
      [1, " Ban hành  kế hoạch ", "Ðảng ủy", "Quý I"],
      [2, ` ${"Rà soát thủ tục".normalize("NFD")}\u00a0`, "Phòng Nội vụ ", "Quý II "],
    ],
  },
]);

describe("safe fixes", () => {
  it.each<[string, Workbook]>([
    ["an untidy table", UNTIDY],
    ...PLANS.map((name): [string, Workbook] => [name, readPlan(name)]),
  ])("leave none behind, and touch only what they say: %s", (_, workbook) => {
    const fixes = takeSafeFixes(deepFreeze(workbook), DEFAULT_SETTINGS);
    const { workbook: after, refused } = applyEdits(workbook, fixes.edits);
    expect(refused).toEqual([]);
    expect(check(after, DEFAULT_SETTINGS).report).toEqual(fixes.review.report);
    expect(takeSafeFixes(after, DEFAULT_SETTINGS)).toMatchObject({ taken: [], edits: [] });
    const cells = fixes.edits.map((edit) =>
      edit.type === "set" ? `${edit.sheet} ${edit.cell.row} ${edit.cell.column}` : "",
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(fixes.review.report.findings.length + fixes.taken.length).toBeGreaterThanOrEqual(
      check(workbook, DEFAULT_SETTINGS).report.findings.length,
    );
    const back = applyEdits(after, invert(fixes.edits)).workbook;
    expect(check(back, DEFAULT_SETTINGS).report).toEqual(check(workbook, DEFAULT_SETTINGS).report);
  });

  it("put the untidy table right", () => {
    const { edits, taken } = takeSafeFixes(UNTIDY, DEFAULT_SETTINGS);
    expect(taken.length).toBeGreaterThanOrEqual(5);
    expect(edits.map((edit) => (edit.type === "set" ? edit.value : null))).toEqual(
      expect.arrayContaining(["Ban hành kế hoạch", "Đảng ủy", "Rà soát thủ tục", "Phòng Nội vụ", "Quý II"]),
    );
  });
});
