import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readPoints } from "../../../src/core/scores/points";
import type { CellValue } from "../../../src/core/workbook/workbook";

describe("a cell of points", () => {
  it.each<[CellValue, number, number, number | null]>([
    [8.42, 8.42, 2, null],
    [0.1 + 0.2, 0.1 + 0.2, 1, null],
    [0, 0, 0, null],
    ["8,42", 8.42, 2, null],
    ["81.863", 81.863, 3, null],
    ["4,50", 4.5, 2, null],
    ["8,42/10", 8.42, 2, 10],
    ["8,42 điểm / 10 điểm", 8.42, 2, 10],
    ["2 điểm", 2, 0, null],
    ["2 đ", 2, 0, null],
    ["2\u00a0Điểm.", 2, 0, null],
    ["+1", 1, 0, null],
    ["-0,5", -0.5, 1, null],
  ])("%j is points", (value, points, decimals, of) => {
    expect(readPoints(value)).toEqual({
      kind: "points",
      value: points,
      decimals,
      of,
      asText: typeof value === "string",
    });
  });

  it.each([
    "Không phát sinh",
    "KHÔNG PHÁT SINH",
    "không có phát sinh",
    "KPS",
    "kps",
    "(Không phát sinh)",
    "K.P.S.",
  ])("%j does not apply", (value) => {
    expect(readPoints(value).kind).toBe("not-applicable");
    expect(readPoints(value.normalize("NFD")).kind).toBe("not-applicable");
  });

  it.each([null, "", "  ", "-", "…", "\u00a0"])("%j is blank", (value) => {
    expect(readPoints(value).kind).toBe("blank");
  });

  it.each<CellValue>([
    "đạt",
    "1.000.000",
    "2 hồ sơ",
    "10%",
    "8,4,2",
    "x".repeat(10_000),
    1e300,
    true,
    { type: "date", serial: 45_000 },
    { type: "error", code: "#N/A" },
  ])("%j is something else", (value) => {
    expect(readPoints(value).kind).toBe("other");
  });

  it("reads a number typed with a comma as the number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const points = hundredths / 100;
        expect(readPoints(String(points).replace(".", ","))).toMatchObject({ value: points });
      }),
    );
  });
});
