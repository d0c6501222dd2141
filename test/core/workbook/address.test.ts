import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  fullAddress,
  isInside,
  overlap,
  parseArea,
} from "../../../src/core/workbook/address";

const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });

describe("addresses", () => {
  it.each<[number, string]>([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnOfLetters(letters)).toBe(column);
    expect(columnOfLetters(letters.toLowerCase())).toBe(column);
  });

  it.each(["", "XFE", "AAAA", "A1", "1", "Đ", " A", "$A"])("%j is no column", (letters) => {
    expect(columnOfLetters(letters)).toBeNull();
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const area = {
          top: Math.min(a.row, b.row),
          left: Math.min(a.column, b.column),
          bottom: Math.max(a.row, b.row),
          right: Math.max(a.column, b.column),
        };
        expect(parseArea(areaAddress(area))).toEqual(area);
        expect(parseArea(`${cellAddress(b)}:${cellAddress(a)}`)).toEqual(area);
      }),
    );
  });

  it.each<[string, string | null]>([
    ["D9", "D9"],
    ["$D$9", "D9"],
    ["d9", "D9"],
    ["F44:A4", "A4:F44"],
    ["$A$1:$B$2", "A1:B2"],
    ["XFD1048576", "XFD1048576"],
    ["A0", null],
    ["A1048577", null],
    ["XFE1", null],
    ["A", null],
    ["1:2", null],
    ["A1:", null],
    ["A1:B2:C3", null],
    ["Sheet!A1", null],
    ["", null],
    ["A1 ", null],
    [`A${"1".repeat(1000)}`, null],
  ])("%j: %s", (text, expected) => {
    const area = parseArea(text);
    expect(area && areaAddress(area)).toBe(expected);
  });

  it("quote sheets as Excel does", () => {
    expect(fullAddress("Phụ lục I", { row: 8, column: 3 })).toBe("'Phụ lục I'!D9");
    expect(fullAddress("Trang 'một'", { row: 0, column: 0 })).toBe("'Trang ''một'''!A1");
  });

  it.each([
    ["A1:B2", "B2:C3", true, false],
    ["A1:B2", "C1:D2", false, false],
    ["A1:B2", "A3:B4", false, false],
    ["B2", "A1:C3", true, true],
    ["A1:C3", "B2", true, false],
    ["A1:B2", "A1:B2", true, true],
  ])("%s and %s overlap: %s; the first lies inside: %s", (first, second, meets, inside) => {
    const [a, b] = [parseArea(first), parseArea(second)];
    expect(a && b && overlap(a, b)).toBe(meets);
    expect(a && b && overlap(b, a)).toBe(meets);
    expect(a && b && isInside(a, b)).toBe(inside);
  });
});
