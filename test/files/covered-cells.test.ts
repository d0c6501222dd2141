import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Area, CellPlace } from "../../src/core/workbook/workbook";
import { cellsWithin, coveredCells } from "../../src/files/covered-cells";
import { COLUMNS, placeKey, ROWS } from "../../src/files/limits";

const index = (end: number): fc.Arbitrary<number> =>
  fc.oneof(fc.nat(6), fc.nat(6), fc.constantFrom(end - 2, end - 1));

const area: fc.Arbitrary<Area> = fc
  .tuple(index(ROWS), index(ROWS), index(COLUMNS), index(COLUMNS))
  .map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

const place: fc.Arbitrary<CellPlace> = fc.record({ row: index(ROWS), column: index(COLUMNS) });

function holds({ top, left, bottom, right }: Area, { row, column }: CellPlace): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function hides(one: Area, cell: CellPlace): boolean {
  return holds(one, cell) && (cell.row !== one.top || cell.column !== one.left);
}

describe("cellsWithin", () => {
  it("finds what looking at every area finds", () => {
    fc.assert(
      fc.property(fc.array(area), fc.array(place), (areas, cells) => {
        const inside = cells.filter((cell) => areas.some((one) => holds(one, cell)));
        const keys = inside.map(({ row, column }) => placeKey(row, column));
        expect(cellsWithin(areas, cells)).toEqual(new Set(keys));
      }),
      { numRuns: 500 },
    );
  });
});

describe("coveredCells", () => {
  it("finds what looking at every merged area finds, also where areas overlap or stand twice", () => {
    fc.assert(
      fc.property(fc.array(area), fc.array(place), (merges, cells) => {
        const hidden = cells.filter((cell) => merges.some((one) => hides(one, cell)));
        const keys = hidden.map(({ row, column }) => placeKey(row, column));
        expect(coveredCells(merges, cells)).toEqual(new Set(keys));
      }),
      { numRuns: 500 },
    );
  });
});
