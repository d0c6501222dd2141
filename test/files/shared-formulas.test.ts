import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cutFormula, moveFormula } from "../../src/files/shared-formulas";

const moved = (formula: string, rows: number, columns: number) =>
  moveFormula(cutFormula(formula), rows, columns);

describe("moveFormula", () => {
  it.each([
    ["A1+B2", 1, 1, "B2+C3"],
    ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
    ["SUM(C5:C9)", 0, 1, "SUM(D5:D9)"],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ['A1&"A1 ""B2"" "&B2', 1, 0, 'A2&"A1 ""B2"" "&B3'],
    ["'A1 ''B1'''!A1+'Phụ lục II'!$B$2", 1, 0, "'A1 ''B1'''!A2+'Phụ lục II'!$B$2"],
    ["AB12!C3", 1, 0, "AB12!C4"],
    ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
    ["SUM(A:B)+SUM($A:C)", 5, 1, "SUM(B:C)+SUM($A:D)"],
    ["SUM(1:2)+SUM($3:4)", 1, 5, "SUM(2:3)+SUM($3:5)"],
    ["Table1[A1]+Table1[[#This Row],[B2]]", 1, 1, "Table1[A1]+Table1[[#This Row],[B2]]"],
    ["Giá_A1+TỔNG.B2+A1.B2", 1, 1, "Giá_A1+TỔNG.B2+A1.B2"],
    ["1E5+2.5", 1, 1, "1E5+2.5"],
    ["XFE1+A1048577", 1, 1, "XFE1+A1048577"],
    ["A1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["IF(A1>=B1,TRUE,A1:B1)", 1, 0, "IF(A2>=B2,TRUE,A2:B2)"],
    ["_xlfn.XLOOKUP(A1,B:B,C:C)", 1, 1, "_xlfn.XLOOKUP(B2,C:C,D:D)"],
    ["a1+b2", 1, 0, "A2+B3"],
    ["", 1, 1, ""],
  ])("%s by %d, %d is %s", (formula, rows, columns, expected) => {
    expect(moved(formula, rows, columns)).toBe(expected);
  });

  it("moving there and back changes nothing", () => {
    const reference = fc
      .tuple(
        fc.constantFrom("", "$"),
        fc.constantFrom("F", "AB"),
        fc.constantFrom("", "$"),
        fc.integer({ min: 9, max: 99 }),
      )
      .map((parts) => parts.join(""));
    const piece = fc.oneof(reference, fc.constantFrom("+", "SUM(", ")", '"F9"', "'F9'!", ",", "1.5"));
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: -4, max: 4 }),
        (pieces, rows, columns) => {
          const formula = pieces.join(" ");
          expect(moved(moved(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });

  it("is total and linear for any text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof moved(text, 1, 1) === "string"));
    for (const hostile of ["[", '"', "'", "[a", "A", "$", "1:", "A:", "(("]) {
      expect(typeof moved(hostile.repeat(8192 / hostile.length), 1, 1)).toBe("string");
    }
  });
});
