import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyChange, changeSheet, sameValue, setCells } from "../../../src/core/workbook/change";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { formulaAt, makeSheet, valueAt } from "../../../src/core/workbook/workbook";
import { deepFreeze } from "../rules/deep-freeze";

const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue>(
  null,
  "",
  "a",
  1,
  true,
  { type: "date", serial: 45_000 },
  { type: "error", code: "#N/A" },
);
const formula = fc.option(fc.constantFrom("A1+1", "SUM(A1:A2)"), { freq: 2 });

/** A sheet somewhere on the grid, with rows of unequal length. */
const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    origin: fc.record({ row: fc.nat(4), column: fc.nat(4) }),
    values: fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 4 }),
    formulas: fc.array(fc.option(fc.array(formula, { maxLength: 4 })), { maxLength: 4 }),
  })
  .map((parts) =>
    deepFreeze(makeSheet({ name: "một", ...parts, formulas: parts.formulas.slice(0, parts.values.length) })),
  );

const SIZE = 12;

/** All cells of the corner of the grid in which tests take place, as `value/formula`. */
function cellsOf(one: Sheet): string[] {
  return Array.from({ length: SIZE * SIZE }, (_, at) => {
    const [row, column] = [Math.floor(at / SIZE), at % SIZE];
    return JSON.stringify([valueAt(one, row, column), formulaAt(one, row, column)]);
  });
}

describe("a change", () => {
  it("sets its cells, wherever they lie, and leaves all others", () => {
    const places = fc.array(fc.record({ row: fc.nat(SIZE - 1), column: fc.nat(SIZE - 1), value, formula }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(sheet, places, (before, cells) => {
        const expected = cellsOf(before);
        for (const cell of cells)
          expected[cell.row * SIZE + cell.column] = JSON.stringify([cell.value, cell.formula]);
        expect(cellsOf(setCells(before, cells))).toEqual(expected);
      }),
    );
  });

  it("grows the used range up, left, down and right, formulas along", () => {
    const before = makeSheet({
      name: "một",
      origin: { row: 2, column: 2 },
      values: [[1, 2], [3]],
      formulas: [[null, "A1"], null],
    });
    const after = changeSheet(before, { area: { top: 0, left: 0, bottom: 0, right: 0 }, values: [["x"]] });
    expect(after.origin).toEqual({ row: 0, column: 0 });
    expect([valueAt(after, 0, 0), valueAt(after, 2, 3), valueAt(after, 3, 2)]).toEqual(["x", 2, 3]);
    expect(formulaAt(after, 2, 3)).toBe("A1");
    const below = changeSheet(before, {
      area: { top: 5, left: 6, bottom: 5, right: 6 },
      values: [["y"]],
      formulas: [["B2"]],
    });
    expect(below.origin).toEqual(before.origin);
    expect([valueAt(below, 5, 6), formulaAt(below, 5, 6), formulaAt(below, 2, 3)]).toEqual(["y", "B2", "A1"]);
  });

  it("takes a cell's formula away with its value", () => {
    const before = makeSheet({ name: "một", values: [[1]], formulas: [["B1"]] });
    const after = changeSheet(before, { area: { top: 0, left: 0, bottom: 0, right: 0 }, values: [[2]] });
    expect([valueAt(after, 0, 0), formulaAt(after, 0, 0)]).toEqual([2, null]);
    expect(formulaAt(before, 0, 0)).toBe("B1");
  });

  it("touches its own sheet only and shares the rest", () => {
    const other = makeSheet({ name: "hai", values: [[1]] });
    const first = makeSheet({ name: "một", values: [[1], [2]] });
    const change = { sheet: "một", area: { top: 0, left: 0, bottom: 0, right: 0 }, values: [[9]] };
    const { sheets } = applyChange({ sheets: [first, other] }, change);
    expect(sheets[1]).toBe(other);
    expect(sheets[0]?.values[1]).toBe(first.values[1]);
    expect(applyChange({ sheets: [other] }, change).sheets[0]).toBe(other);
  });

  it("blanks the cells for which it has no value", () => {
    const before = makeSheet({ name: "một", values: [[1, 2]] });
    expect(
      cellsOf(changeSheet(before, { area: { top: 0, left: 0, bottom: 0, right: 1 }, values: [[]] })),
    ).toEqual(cellsOf(makeSheet({ name: "một", values: [[]] })));
  });
});

describe("sameValue", () => {
  it.each<[CellValue, CellValue, boolean]>([
    [null, null, true],
    [null, "", false],
    [0, "0", false],
    [0, false, false],
    [1, 1, true],
    ["a", "a", true],
    [{ type: "date", serial: 1 }, { type: "date", serial: 1 }, true],
    [{ type: "date", serial: 1 }, { type: "date", serial: 2 }, false],
    [{ type: "date", serial: 1 }, 1, false],
    [{ type: "error", code: "#N/A" }, { type: "error", code: "#N/A" }, true],
    [{ type: "error", code: "#N/A" }, { type: "error", code: "#REF!" }, false],
    [{ type: "error", code: "#N/A" }, { type: "date", serial: 1 }, false],
    [{ type: "error", code: "#N/A" }, null, false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
    expect(sameValue(b, a)).toBe(expected);
  });
});
