import { describe, expect, it } from "@jest/globals";
import { setCells } from "../../src/core/workbook/change";
import { areaAddress } from "../../src/core/workbook/address";
import type { Sheet } from "../../src/core/workbook/workbook";
import { makeSheet } from "../../src/core/workbook/workbook";
import { formulaAreas, isOfOwnRow } from "../../src/taskpane/session/formula-areas";

/** A sheet with formulas in column C from the first row on, and in D where they are given. */
function sheetOf(formulas: readonly (readonly [c: string | null, d?: string])[]): Sheet {
  return makeSheet({
    name: "S",
    values: formulas.map((_, row) => [row, 1, row + 1, 0]),
    formulas: formulas.map(([c, d = null]) => [null, null, c, d]),
  });
}

function areasOf(sheet: Sheet, before: Sheet | undefined): string[] {
  const table = { top: 0, left: 0, bottom: sheet.values.length - 1, right: 3 };
  return formulaAreas(sheet, table, before).map(areaAddress);
}

const SHEET = sheetOf([["A1+B1"], ["SUM(A2:B2)"], [null], ["SUM(C1:C3)", "Khác!A1"], ["A5+B5"]]);

describe("formulaAreas", () => {
  it("has all formulas where nothing is known of before, in runs down the columns", () => {
    expect(areasOf(SHEET, undefined)).toEqual(["C1:C2", "C4:C5", "D4"]);
  });

  it("leaves formulas of their own row out where it did not change", () => {
    expect(areasOf(SHEET, SHEET)).toEqual(["C4", "D4"]);
    const typed = setCells(SHEET, [{ row: 1, column: 0, value: 9, formula: null }]);
    expect(areasOf(typed, SHEET)).toEqual(["C2", "C4", "D4"]);
    expect(areasOf(typed, typed)).toEqual(["C4", "D4"]);
  });

  it("has a new formula of another row", () => {
    const typed = setCells(SHEET, [{ row: 4, column: 2, value: 1, formula: "A1" }]);
    expect(areasOf(typed, typed)).toEqual(["C4:C5", "D4"]);
  });

  it("has all formulas of a sheet whose cells moved", () => {
    expect(areasOf(SHEET, { ...SHEET, origin: { row: 1, column: 0 } })).toHaveLength(3);
  });

  it("has one area round very many", () => {
    const scattered = sheetOf(Array.from({ length: 500 }, (_, row) => [row % 2 === 0 ? "Khác!A1" : null]));
    expect(areasOf(scattered, scattered)).toEqual(["C1:C499"]);
  });
});

describe("isOfOwnRow", () => {
  it.each([
    "D7+E7",
    "SUM(D7:E7)",
    "SUM(D7,$F$7:G7)*1.5",
    "IF(D7=0,0,E7/D7*100)",
    "ROUND(D7/3, 2)",
    "-D7",
    "5",
  ])("=%s in row 7 is", (formula) => {
    expect(isOfOwnRow(formula, 6)).toBe(true);
  });

  it.each([
    "D8",
    "SUM(D6:D7)",
    "D7/$D$16",
    "SUM(D:D)",
    "SUM(7:7)",
    "Khác!D7",
    "'Phụ lục I'!D7",
    "INDIRECT(D7)",
    "OFFSET(D7,1,0)",
    "TODAY()",
    "LOG10(D7)",
    "VLOOKUP(D7,A7:B7,2)",
    "GiaDien*D7",
    "Bảng1[Tiền]",
    "SUM([1]S!D7)",
    'IF(D7="x",1,0)',
    "D7#",
    "@D7",
  ])("=%s in row 7 is not", (formula) => {
    expect(isOfOwnRow(formula, 6)).toBe(false);
  });
});
