import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyChange } from "../../src/core/workbook/change";
import { makeSheet } from "../../src/core/workbook/workbook";
import type { Change } from "../../src/core/workbook/workbook";
import { newsIn } from "../../src/taskpane/session/news-in";

const SHEET = makeSheet({
  name: "S",
  values: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
});

function read(values: readonly (readonly number[])[], more: Partial<Change> = {}): Change {
  return { sheet: "S", area: { top: 0, left: 0, bottom: values.length - 1, right: 1 }, values, ...more };
}

describe("newsIn", () => {
  it("has none where all is known", () => {
    expect(newsIn(SHEET, read(SHEET.values as number[][]))).toEqual([]);
  });

  it("tells few cells one by one, with their formulas", () => {
    const formulas = [
      [null, "A1"],
      [null, null],
      ["A1+A2", null],
    ];
    const values = [
      [1, 1],
      [3, 4],
      [4, 6],
    ];
    expect(newsIn(SHEET, read(values, { formulas }))).toEqual([
      { sheet: "S", area: { top: 0, left: 1, bottom: 0, right: 1 }, values: [[1]], formulas: [["A1"]] },
      { sheet: "S", area: { top: 2, left: 0, bottom: 2, right: 0 }, values: [[4]], formulas: [["A1+A2"]] },
    ]);
  });

  it("tells many as the area round them", () => {
    const values = Array.from({ length: 100 }, (_, row) => [row < 10 || row > 90 ? 0 : row, 0]);
    const [news, ...others] = newsIn(makeSheet({ name: "S", values: [] }), read(values));
    expect(others).toEqual([]);
    expect(news?.area).toEqual({ top: 0, left: 0, bottom: 99, right: 1 });
    const known = makeSheet({ name: "S", values: values.map(([first]) => [first ?? 0, 1]) });
    expect(newsIn(known, read(values)).map(({ area }) => area)).toEqual([
      { top: 0, left: 1, bottom: 99, right: 1 },
    ]);
  });

  it("brings the sheet to what was read", () => {
    const row = fc.tuple(fc.nat(2), fc.nat(2));
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 60 }), (rows) => {
        const known = makeSheet({ name: "S", values: rows.map(([was]) => was) });
        const now = read(rows.map(([, is]) => is));
        const { sheets } = newsIn(known, now).reduce(applyChange, { sheets: [known] });
        expect(sheets[0]?.values).toEqual(now.values);
      }),
    );
  });
});
