import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../src/core/workbook/workbook";
import { cellBlock, cellContent } from "../../src/excel/cell-values";

describe("cellContent", () => {
  it.each<[string, unknown, unknown, unknown, CellValue, string | null]>([
    ["a text", "Quý I", "Quý I", "General", "Quý I", null],
    ["a number", 1.5, 1.5, "General", 1.5, null],
    ["a logical", false, false, "General", false, null],
    ["an empty cell", "", "", "General", null, null],
    ["a day", 45351, 45351, "dd/mm/yyyy", { type: "date", serial: 45351 }, null],
    [
      "a day in a localised format",
      45351,
      45351,
      "[$-42A]dd mmmm yyyy;@",
      { type: "date", serial: 45351 },
      null,
    ],
    ["a time", 0.5, 0.5, "h:mm", 0.5, null],
    ["a number that is no day of Excel's", 5, 5, "dd/mm/yyyy", 5, null],
    ["digits as text in a date format", "45351", "45351", "dd/mm/yyyy", "45351", null],
    ["a formula", 3, "=1+2", "General", 3, "1+2"],
    ["a formula that shows nothing", "", '=""', "General", "", '""'],
    ["a broken formula", "#REF!", "=#REF!+1", "General", { type: "error", code: "#REF!" }, "#REF!+1"],
    ["an error typed in", "#N/A", "#N/A", "General", { type: "error", code: "#N/A" }, null],
    ["a text like an error", "#1 of the list", "#1 of the list", "General", "#1 of the list", null],
    ["a text that starts with =", "=SUM(A1)", "=SUM(A1)", "@", "=SUM(A1)", null],
    ["a value of a kind unknown here", { basicType: "Double" }, "=X", "General", null, "X"],
  ])("reads %s", (_, raw, formulaText, format, value, formula) => {
    expect(cellContent(raw, formulaText, format)).toEqual({ value, formula, numberFormat: format });
  });
});

describe("cellBlock", () => {
  const area = { top: 4, left: 1, bottom: 5, right: 2 };

  it("keeps formulas only of rows that have some", () => {
    const values = [
      ["a", 1],
      ["b", 2],
    ];
    const formulas = [
      ["a", 1],
      ["b", "=1+1"],
    ];
    const block = cellBlock(area, {
      values,
      formulas,
      numberFormat: [
        ["General", "0"],
        ["@", "0"],
      ],
    });
    expect(block).toMatchObject({ area, values, formulas: [null, [null, "1+1"]] });
  });

  it.each(["values", "formulas", "numberFormat"])("is no block without %s", (missing) => {
    const cells = [["a", "b"]];
    expect(
      cellBlock(area, { values: cells, formulas: cells, numberFormat: cells, [missing]: null }),
    ).toBeNull();
  });
});
