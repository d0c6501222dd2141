import { describe, expect, it } from "@jest/globals";
import type { Edit, SetValue } from "../../src/core/edits";
import type { Area, CellValue } from "../../src/core/workbook/workbook";
import { judgeEdits, placeKey, type SheetFacts } from "../../src/excel/judge-edits";

const SHEET = "Phụ lục";

const content = (value: CellValue, formula: string | null = null) => ({
  value,
  formula,
  numberFormat: "General",
});

/** A sheet of 4 rows in columns A and B; `B4` has a formula, `A1:B1` is merged. */
function facts(more: Partial<SheetFacts> = {}): SheetFacts {
  const rows: [CellValue, CellValue][] = [
    ["title", null],
    ["a", "x"],
    ["b", "-"],
    ["c", 7],
  ];
  const contents = new Map(
    rows.flatMap((row, at) =>
      row.map(
        (value, column) =>
          [placeKey({ row: at, column }), content(value, value === 7 ? "3+4" : null)] as const,
      ),
    ),
  );
  const merges: Area[] = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  return { isProtected: false, contents, merges, rows: new Map(), ...more };
}

const set = (row: number, column: number, expected: CellValue, value: CellValue): SetValue => ({
  type: "set",
  sheet: SHEET,
  cell: { row, column },
  expect: expected,
  value,
});

const formula = (row: number, expected: CellValue, expectFormula: string | null): Edit => ({
  type: "set-formula",
  sheet: SHEET,
  cell: { row, column: 1 },
  expect: expected,
  expectFormula,
  formula: "3+5",
  value: 8,
});

const merge = (top: number, bottom: number, expected: CellValue, left = 1, right = left): Edit => ({
  type: "merge",
  sheet: SHEET,
  area: { top, left, bottom, right },
  expect: expected,
});

describe("judgeEdits", () => {
  it.each<[string, Edit, string | null]>([
    ["a value as expected", set(1, 0, "a", "z"), null],
    ["a value that changed", set(1, 0, "old", "z"), "changed-meanwhile"],
    ["a number that became text", set(3, 0, 3, "z"), "changed-meanwhile"],
    ["a formula", set(3, 1, 7, "z"), "would-lose-value"],
    ["a value for a formula that it names", { ...set(3, 1, 7, "z"), expectFormula: "3+4" }, null],
    ["a value for another formula", { ...set(3, 1, 7, "z"), expectFormula: "3+5" }, "changed-meanwhile"],
    ["a formula for a value", formula(1, "x", null), null],
    ["a formula for a formula", formula(3, 7, "3+4"), null],
    ["a formula for a value that changed", formula(1, "y", null), "changed-meanwhile"],
    ["a formula for a formula that changed", formula(3, 7, "7"), "changed-meanwhile"],
    ["a formula where one came in", formula(3, 7, null), "changed-meanwhile"],
    ["a formula where one is gone", formula(1, "x", "3+4"), "changed-meanwhile"],
    ["a merge over blanks", merge(1, 2, "x"), null],
    ["a merge whose first cell changed", merge(1, 2, "y"), "changed-meanwhile"],
    ["a merge that would lose a text", merge(1, 2, "a", 0), "would-lose-value"],
    ["a merge that would lose a formula", merge(2, 3, "-"), "would-lose-value"],
    ["a merge across the edge of a merged area", merge(0, 1, null, 1), "would-lose-value"],
  ])("%s", (_, edit, why) => {
    const { refused, sets, merges } = judgeEdits(SHEET, [edit], facts());
    expect(refused).toEqual(why === null ? [] : [{ edit, why }]);
    expect(sets.length + merges.length).toBe(why === null ? 1 : 0);
  });

  it("takes a formula that follows a value in one cell, and its merge neighbours into account", () => {
    const edits = [set(2, 1, "-", 7), formula(2, 7, null), merge(1, 2, "x")];
    const plan = judgeEdits(SHEET, edits, facts());
    expect(plan.sets).toEqual([
      { cell: { row: 2, column: 1 }, value: 8, formula: "3+5", edits: edits.slice(0, 2) },
    ]);
    expect(plan.refused).toEqual([{ edit: edits[2], why: "would-lose-value" }]);
  });

  it("takes edits of one cell one after another, as one write", () => {
    const edits = [set(1, 0, "a", "b"), set(1, 0, "b", "c"), set(1, 0, "a", "d")];
    const plan = judgeEdits(SHEET, edits, facts());
    expect(plan.sets).toEqual([
      { cell: { row: 1, column: 0 }, value: "c", formula: null, edits: edits.slice(0, 2) },
    ]);
    expect(plan.refused).toEqual([{ edit: edits[2], why: "changed-meanwhile" }]);
  });

  it("judges a merge by the values that the same edits set", () => {
    const plan = judgeEdits(SHEET, [merge(1, 2, "y"), set(1, 1, "x", "y")], facts());
    expect(plan.refused).toEqual([]);
    expect(judgeEdits(SHEET, [merge(1, 2, "x"), set(2, 1, "-", "lost")], facts()).refused).toHaveLength(1);
  });

  it("refuses everything on a protected sheet", () => {
    const edits = [set(1, 0, "a", "z"), merge(1, 2, "x")];
    const plan = judgeEdits(SHEET, edits, facts({ isProtected: true }));
    expect(plan.refused.map(({ why }) => why)).toEqual(["protected", "protected"]);
    expect([...plan.sets, ...plan.merges, ...plan.deletions]).toEqual([]);
  });

  describe("deletions", () => {
    const remove = (row: number, ...expected: CellValue[]): Edit => ({
      type: "delete-row",
      sheet: SHEET,
      row,
      left: 0,
      expect: expected,
    });
    const row = (at: number, cells: readonly (readonly [CellValue, string | null])[]) =>
      [
        at,
        cells.map(([value, formula], column) => ({ row: at, column, content: content(value, formula) })),
      ] as const;
    const rows = new Map([
      row(5, [
        ["TT", null],
        ["Nhiệm vụ", null],
      ]),
      row(6, [
        ["TT", null],
        ["Nhiệm vụ", null],
        ["beside", null],
      ]),
      row(7, [
        ["TT", null],
        ["Nhiệm vụ", 'UPPER("x")'],
      ]),
      row(8, [
        ["TT", null],
        ["Nhiệm vụ", null],
        [" ", null],
      ]),
    ]);

    it.each<[string, number, string | null]>([
      ["a row as expected", 5, null],
      ["a row with a value beside the table", 6, "would-lose-value"],
      ["a row with a formula", 7, "would-lose-value"],
      ["a row with blanks beside the table", 8, null],
      ["an empty row", 9, "changed-meanwhile"],
    ])("%s", (_, at, why) => {
      const edit = remove(at, "TT", "Nhiệm vụ");
      const plan = judgeEdits(SHEET, [edit], facts({ rows }));
      expect(plan.refused).toEqual(why === null ? [] : [{ edit, why }]);
      expect(plan.deletions).toEqual(why === null ? [edit] : []);
    });

    it("come from below", () => {
      const edits = [remove(5, "TT"), remove(8, "TT", "Nhiệm vụ")];
      const plan = judgeEdits(
        SHEET,
        edits,
        facts({
          rows: new Map([
            row(5, [["TT", null]]),
            row(8, [
              ["TT", null],
              ["Nhiệm vụ", null],
            ]),
          ]),
        }),
      );
      expect(plan.deletions.map((edit) => edit.row)).toEqual([8, 5]);
    });
  });
});
