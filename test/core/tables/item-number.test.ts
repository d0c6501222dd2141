import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { isUnder, itemNumber, sameNumber, standsUnder } from "../../../src/core/tables/item-number";
import type { ItemNumber } from "../../../src/core/tables/item-number";
import type { CellValue } from "../../../src/core/workbook/workbook";

describe("itemNumber", () => {
  it.each<[CellValue, ItemNumber["style"], readonly number[]]>([
    [1, "arabic", [1]],
    [0, "arabic", [0]],
    [1200, "arabic", [1200]],
    [3.1, "arabic", [3, 1]],
    ["1", "arabic", [1]],
    ["01", "arabic", [1]],
    ["1.", "arabic", [1]],
    [" 1 ", "arabic", [1]],
    ["1)", "arabic", [1]],
    ["(1)", "arabic", [1]],
    ["[2]", "arabic", [2]],
    ["1/", "arabic", [1]],
    ["1 -", "arabic", [1]],
    ["1;", "arabic", [1]],
    ["1.2", "arabic", [1, 2]],
    ["1.2.", "arabic", [1, 2]],
    ["1.2.3.4", "arabic", [1, 2, 3, 4]],
    ["I", "roman", [1]],
    ["IV.", "roman", [4]],
    ["V", "roman", [5]],
    ["X)", "roman", [10]],
    ["I/", "roman", [1]],
    ["II -", "roman", [2]],
    ["IV,", "roman", [4]],
    ["(V)", "roman", [5]],
    ["XIX", "roman", [19]],
    ["A", "capital", [1]],
    ["A.", "capital", [1]],
    ["B -", "capital", [2]],
    ["C", "capital", [3]],
    ["D", "capital", [4]],
    ["Đ", "capital", [5]],
    ["L", "capital", [13]],
    ["a)", "letter", [1]],
    ["đ)", "letter", [5]],
    ["e", "letter", [6]],
    ["f", "letter", [7]],
    ["g)", "letter", [8]],
    ["k)", "letter", [12]],
    ["i", "small-roman", [1]],
    ["(ii)", "small-roman", [2]],
    ["iv.", "small-roman", [4]],
    ["x", "small-roman", [10]],
    ["-", "bullet", [1]],
    ["–", "bullet", [1]],
    ["+", "bullet", [2]],
    ["*", "bullet", [2]],
    [" - ", "bullet", [1]],
  ])("reads %j as %s %j", (value, style, path) => {
    expect(itemNumber(value)).toEqual({ style, path });
  });

  it.each<[CellValue]>([
    [null],
    [""],
    [" "],
    [true],
    [-1],
    [Number.NaN],
    [Infinity],
    [1e21],
    [{ type: "date", serial: 45_000 }],
    [{ type: "error", code: "#REF!" }],
    ["TT"],
    ["1a"],
    ["1/2"],
    ["ab"],
    ["IIII"],
    ["1..2"],
    [".1"],
    ["1,5"],
    ["Phần I"],
    ["--"],
    ["(*)"],
    ["31/12/2024"],
    ["1".repeat(30)],
    ["-".repeat(1_000_000)],
  ])("reads %j as no number", (value) => {
    expect(itemNumber(value)).toBeNull();
  });

  it("says the same however a number is typed", () => {
    const signs = fc.constantFrom("", ".", ")", "/", " -", ":", ",", ";", ".)");
    const paths = fc.array(fc.nat(9_999), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paths, signs, fc.constantFrom("", " "), (path, sign, space) => {
        const number = itemNumber(`${space}${path.join(".")}${sign}${space}`);
        expect(number).toEqual({ style: "arabic", path });
      }),
    );
  });

  it("never fails on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(() => itemNumber(text)).not.toThrow();
      }),
    );
  });
});

describe("what stands under what", () => {
  it.each([
    ["3.1", "3", true],
    ["3.1.2", "3", true],
    ["3.1.2", "3.1", true],
    ["a)", "3.1", true],
    ["a)", "3", true],
    ["-", "a)", true],
    ["-", "3.1", true],
    ["+", "-", true],
    ["1", "I", true],
    ["3.1", "4", false],
    ["3.2", "3.1", false],
    ["3", "3.1", false],
    ["31", "3", false],
    ["b)", "a)", false],
    ["a)", "-", false],
    ["-", "-", false],
    ["-", "+", false],
    ["II", "I", false],
  ])("%s under %s: %s", (number, other, expected) => {
    expect(standsUnder(itemNumber(number), itemNumber(other))).toBe(expected);
  });

  it("is not so of rows without a number", () => {
    expect(standsUnder(null, itemNumber(1))).toBe(false);
    expect(standsUnder(itemNumber(1), null)).toBe(false);
    expect(isUnder([3], [3])).toBe(false);
  });

  it("tells numbers alike", () => {
    expect(sameNumber(itemNumber("1."), itemNumber(1))).toBe(true);
    expect(sameNumber(itemNumber("I"), itemNumber(1))).toBe(false);
    expect(sameNumber(itemNumber("1.1"), itemNumber(1))).toBe(false);
    expect(sameNumber(null, undefined)).toBe(true);
    expect(sameNumber(null, null)).toBe(true);
    expect(sameNumber(null, itemNumber(1))).toBe(false);
  });
});
