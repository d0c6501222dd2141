import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeGrid, mergeAt, spokenValue, textOf } from "../../../src/core/tables/grid";
import type { Area } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

const merges = fc.array(
  fc
    .record({ top: fc.nat(8), left: fc.nat(5), height: fc.nat(4), width: fc.nat(3) })
    .map(({ top, left, height, width }): Area => ({ top, left, bottom: top + height, right: left + width })),
  { maxLength: 8 },
);

const values = Array.from({ length: 10 }, (_, row) =>
  Array.from({ length: 7 }, (__, column) => row * 10 + column),
);

describe("merged cells", () => {
  it("speak for every cell that they cover, and the higher of two that overlap", () => {
    fc.assert(
      fc.property(merges, (areas) => {
        const sheet = makeSheet({ name: "a", values, merges: areas });
        const grid = makeGrid(sheet);
        for (let row = 0; row < 12; row += 1) {
          for (let column = 0; column < 7; column += 1) {
            const area = mergeAt(grid, row, column);
            const covering = areas.filter(
              (one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right,
            );
            if (area) expect(covering).toContainEqual(area);
            const own = values[row]?.[column] ?? null;
            const said = area ? (values[area.top]?.[area.left] ?? null) : own;
            expect(spokenValue(grid, row, column)).toBe(said);
            if (covering.length === 0) expect(area).toBeNull();
            if (areas.length === 1 && covering.length === 1) expect(area).toEqual(covering[0]);
          }
        }
      }),
    );
  });

  it("covers each column by areas that do not overlap, from top to bottom", () => {
    fc.assert(
      fc.property(merges, (areas) => {
        for (const list of makeGrid(makeSheet({ name: "a", values, merges: areas })).merges.values()) {
          list.slice(1).forEach((area, at) => {
            expect(area.top).toBeGreaterThan(list[at]?.bottom ?? Infinity);
          });
        }
      }),
    );
  });

  it("gives texts and numbers as text, and nothing for what says nothing", () => {
    expect(["Quý I", 12, true, null, { type: "date", serial: 1 } as const].map(textOf)).toEqual([
      "Quý I",
      "12",
      "",
      "",
      "",
    ]);
  });
});
