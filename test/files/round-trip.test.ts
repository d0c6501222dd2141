import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { makeSheet, type CellValue, type Sheet } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { cellsOf, fixture, FIXTURES, partsOf, read } from "./make-files";

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary" }) },
  fc.string({
    unit: fc.constantFrom(
      "_",
      "x",
      "0",
      "D",
      "\t",
      "\n",
      "\r",
      " ",
      "<",
      "&",
      '"',
      "'",
      "]]>",
      "ệ",
      "😀",
      "\ud800",
      "\uffff",
      "\u0001",
    ),
  }),
  fc.constantFrom("_x000D_", "=1+1", " ", "", "_x005F_x000D_", "a\r\nb"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: 61, max: 2_958_465 }).map((serial) => ({ type: "date" as const, serial })),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((code) => ({ type: "error" as const, code })),
);
const formula = fc.option(fc.constantFrom('A1&"<x>"', "SUM('Phụ lục'!B2:B9)", "1>2"), { freq: 5 });
const indices = fc.uniqueArray(fc.nat(30), { maxLength: 4 }).map((list) => list.sort((a, b) => a - b));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    row: fc.nat(5),
    column: fc.nat(30),
    values: fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }),
    formulas: fc.array(fc.option(fc.array(formula, { maxLength: 5 })), { maxLength: 6 }),
    merges: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 3 }), fc.nat(3)), {
      maxLength: 3,
    }),
    hiddenRows: indices,
    hiddenColumns: indices,
  })
  .map(({ row, column, values, formulas, merges, hiddenRows, hiddenColumns }) =>
    makeSheet({
      name: "Phụ lục <&\"'> I",
      origin: { row, column },
      values,
      formulas,
      merges: merges.map(([top, left, high, wide]) => ({
        top,
        left,
        bottom: top + high,
        right: left + wide,
      })),
      hiddenRows,
      hiddenColumns,
    }),
  );

/** What reading gives for a text that was written: line ends are `\n`. */
function asRead(cells: ReturnType<typeof cellsOf>): ReturnType<typeof cellsOf> {
  return new Map(
    [...cells].map(([place, cell]) => [
      place,
      typeof cell.value === "string" ? { ...cell, value: cell.value.replaceAll("\r\n", "\n") } : cell,
    ]),
  );
}

describe("writeWorkbook", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
        const back = read(writeWorkbook({ sheets })).sheets;
        expect(back.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
        back.forEach((one, index) => {
          const original = sheets[index] ?? makeSheet({ name: "", values: [] });
          expect(cellsOf(one)).toEqual(asRead(cellsOf(original)));
          expect(one.merges).toEqual(original.merges);
          expect(one.hiddenRows).toEqual(original.hiddenRows);
          expect(one.hiddenColumns).toEqual(original.hiddenColumns);
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each(FIXTURES)("keeps %s", (name) => {
    const workbook = read(fixture(name));
    expect(read(writeWorkbook(workbook))).toEqual(workbook);
  });

  it("makes the same bytes of the same workbook", () => {
    const workbook = read(fixture("cam-kim-2022"));
    expect(writeWorkbook(workbook)).toEqual(writeWorkbook(workbook));
  });

  it("gives a workbook without sheets one, and what is no number an error", () => {
    expect(read(writeWorkbook({ sheets: [] })).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    const written = read(writeWorkbook({ sheets: [makeSheet({ name: "S", values: [[NaN, Infinity]] })] }));
    expect(written.sheets[0]?.values).toEqual([
      [
        { type: "error", code: "#NUM!" },
        { type: "error", code: "#NUM!" },
      ],
    ]);
  });

  it("names every part in the content types", () => {
    const parts = partsOf(writeWorkbook({ sheets: [makeSheet({ name: "S", values: [["x"]] })] }));
    for (const name of Object.keys(parts).filter((one) => one.startsWith("xl/") && !one.includes("_rels"))) {
      expect(parts["[Content_Types].xml"]).toContain(`PartName="/${name}"`);
    }
  });
});
