import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readNumber } from "../../../src/core/numbers/read-number";
import { writeNumber } from "../../../src/core/numbers/write-number";
import type { CellValue } from "../../../src/core/workbook/workbook";

/** What a value reads as: digits with a full stop, the kind, or both for money. */
function read(value: CellValue): string {
  const reading = readNumber(value);
  return reading.kind === "number" ? reading.value.toFixed() : reading.kind;
}

describe("a number of Excel", () => {
  it.each([
    [6000, "6000"],
    [0, "0"],
    [-12.5, "-12.5"],
    [0.1 + 0.2, "0.3"],
    [1.1 * 3, "3.3"],
    [999_999_999_999_999, "999999999999999"],
    [1e21, "1000000000000000000000"],
    [Number.NaN, "other"],
    [Number.POSITIVE_INFINITY, "other"],
  ])("%p reads %s", (value, expected) => {
    expect(read(value)).toBe(expected);
  });

  it.each([
    [12, 0],
    [0.25, 2],
    [0.1 + 0.2, 1],
    ["0,40", 2],
    ["1,5 tỷ", 0],
  ])("%p has %d decimals", (value, decimals) => {
    expect(readNumber(value)).toMatchObject({ kind: "number", decimals });
  });
});

describe("a number typed as text", () => {
  it.each([
    ["6.000", "6000"],
    ["200.000", "200000"],
    ["1.250.000,5", "1250000.5"],
    ["0,4", "0.4"],
    [",5", "0.5"],
    ["1250000", "1250000"],
    ["1 250 000", "1250000"],
    ["1\u00a0250\u202f000,25", "1250000.25"],
    [" 6.000 ", "6000"],
    ["-5", "-5"],
    ["\u22125", "-5"],
    ["- 5", "-5"],
    ["-0", "0"],
    ["(5)", "-5"],
    ["(1.000)", "-1000"],
    ["+5", "5"],
    ["1,250,000", "1250000"],
    ["1,250.5", "1250.5"],
    ["0.4", "0.4"],
    ["0.400", "0.4"],
    ["12.50", "12.5"],
    ["1,250", "1.25"],
    ["81.863", "81863"],
  ])("%p reads %s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readNumber(text)).toMatchObject({ asText: true, inDong: false });
  });

  it.each([
    ["50 triệu", "50000000"],
    ["50.000.000 đ", "50000000"],
    ["50.000.000đ.", "50000000"],
    ["1,5 tỷ đồng", "1500000000"],
    ["1.5 tỉ", "1500000000"],
    ["400 nghìn", "400000"],
    ["400 ngàn đồng", "400000"],
    ["2 nghìn tỷ", "2000000000000"],
    ["1 tỷ 250 triệu đồng", "1250000000"],
    ["-50 triệu", "-50000000"],
    ["200tr", "200000000"],
    ["5 VNĐ", "5"],
  ])("%p is money of %s đồng", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(readNumber(text)).toMatchObject({ asText: true, inDong: true });
  });

  it.each([
    "1.250.00",
    "1..000",
    "1.000,",
    "1 000.5",
    "1\n250",
    "5 xã",
    "50.000 đồng/xã",
    "1 triệu 500",
    "250 triệu 1 tỷ",
    "1e5",
    "không",
    "Lồng ghép",
    "VNĐ 5",
    "85%",
    "1".repeat(1000),
    `${"1.".repeat(50_000)}1`,
  ])("%p is no number", (text) => {
    expect(readNumber(text)).toEqual({ kind: "other", text });
  });

  it.each([null, "", "  ", "-", "…", "\u00a0"])("%p is blank", (value) => {
    expect(readNumber(value)).toEqual({ kind: "blank" });
  });

  it("keeps what is neither text nor number", () => {
    expect(readNumber({ type: "error", code: "#REF!" })).toEqual({ kind: "other", text: "#REF!" });
    expect(readNumber({ type: "date", serial: 45292 })).toEqual({ kind: "other", text: "01/01/2024" });
    expect(readNumber(true)).toEqual({ kind: "other", text: "TRUE" });
  });
});

describe("writing a number", () => {
  it.each([
    [1081000, undefined, "1.081.000"],
    [-0.4, undefined, "-0,4"],
    [999, undefined, "999"],
    [-1000, undefined, "-1.000"],
    [12.345, 2, "12,35"],
    [5, 1, "5,0"],
    [-0.001, 2, "0,00"],
    [-0, undefined, "0"],
  ])("%p with %p decimals is %s", (value, decimals, expected) => {
    expect(writeNumber(value, decimals)).toBe(expected);
  });

  it("is read as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (digits, places) => {
        const value = Number((digits / 10 ** places).toPrecision(15));
        expect(read(writeNumber(value))).toBe(read(value));
      }),
    );
  });
});
