import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parseArea } from "../../src/core/workbook/address";
import { cellRuns } from "../../src/excel/cell-runs";
import { freeName } from "../../src/excel/insert-sheet";
import { placeKey, placesOf } from "../../src/excel/judge-edits";
import { addressesOf } from "../../src/excel/marks";
import { largestByCorner } from "../../src/excel/merges";

const cells = fc.uniqueArray(
  fc.record({ row: fc.nat({ max: 1_048_575 }), column: fc.nat({ max: 16_383 }) }),
  { selector: placeKey, maxLength: 2_000, size: "max" },
);

describe("cellRuns", () => {
  it("joins cells that stand one below the other, and no others", () => {
    const at = (row: number, column: number) => ({ row, column });
    const runs = cellRuns([at(3, 1), at(1, 1), at(2, 1), at(2, 2), at(5, 1)]);
    expect(runs.map(({ area }) => area)).toEqual([
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 5, left: 1, bottom: 5, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 2 },
    ]);
    expect(runs[0]?.cells.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});

describe("addressesOf", () => {
  it("names every cell once, in addresses that Excel takes", () => {
    fc.assert(
      fc.property(cells, (places) => {
        const addresses = addressesOf(places);
        const named = addresses.flatMap((address) =>
          address
            .split(",")
            .flatMap((part) => placesOf(parseArea(part) ?? { top: 0, left: 0, bottom: -1, right: 0 })),
        );
        expect(addresses.every((address) => address.length < 8_192)).toBe(true);
        expect(named.map(placeKey).sort()).toEqual(places.map(placeKey).sort());
      }),
      { numRuns: 20 },
    );
  });

  it("splits only what is too long", () => {
    const scattered = Array.from({ length: 2_000 }, (_, at) => ({ row: 2 * at, column: 3 }));
    expect(addressesOf(scattered.slice(0, 100))).toHaveLength(1);
    expect(addressesOf(scattered)).toHaveLength(2);
    expect(addressesOf([])).toEqual([]);
  });
});

describe("largestByCorner", () => {
  it("takes the whole of an area that was also told cut off, drops single cells and sorts", () => {
    const whole = { top: 8, left: 2, bottom: 20, right: 3 };
    const areas = [{ ...whole, bottom: 12 }, whole, { ...whole, bottom: 9, right: 2 }];
    const single = { top: 3, left: 3, bottom: 3, right: 3 };
    const other = { top: 1, left: 0, bottom: 1, right: 5 };
    expect(largestByCorner([...areas, single, other])).toEqual([other, whole]);
  });
});

describe("freeName", () => {
  it.each([
    ["Mẫu", [], "Mẫu"],
    ["Mẫu", ["mẫu", "Mẫu (2)"], "Mẫu (3)"],
    ["x".repeat(40), [], "x".repeat(31)],
    ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ])("%s beside %j: %s", (wanted, taken, name) => {
    expect(freeName(wanted, taken)).toBe(name);
  });
});
