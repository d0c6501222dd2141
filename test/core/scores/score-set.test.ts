import { describe, expect, it } from "@jest/globals";
import { evaluate } from "../../../src/core/scores/scenario";
import type { ScoreSet } from "../../../src/core/scores/score-set";
import { readScoreSet } from "../../../src/core/scores/score-set";
import { findTables } from "../../../src/core/tables/find-tables";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { readPlan } from "../../plans";

type Rows = readonly (readonly CellValue[])[];

const HEADER = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt"];

function setOf(...sheets: readonly Sheet[]): ScoreSet {
  return readScoreSet(
    sheets.flatMap((sheet) => findTables(sheet, [])),
    null,
  );
}

function sheetOf(rows: Rows, name = "Điểm", header: readonly CellValue[] = HEADER): Sheet {
  return makeSheet({ name, values: [header, ...rows] });
}

/** Two fields of one criterion each. */
function fields(first: readonly CellValue[], second: readonly CellValue[]): Rows {
  return [
    ["I", "CHỈ ĐẠO", ...first],
    [1, "TC 1.1 Kế hoạch", ...first],
    ["II", "THỂ CHẾ", ...second],
    [1, "TC 2.1 Văn bản", ...second],
  ];
}

const total = (...points: readonly CellValue[]): readonly CellValue[] => [null, "TỔNG ĐIỂM", ...points];

describe("without a profile the percentage is of", () => {
  it.each<[string, number, number, Rows]>([
    ["100 points that are all there", 100, 85, fields([40, 35], [60, 50])],
    ["the set's maximum over 100", 200, 85, fields([80, 70], [120, 100])],
    [
      "the set's maximum below 100 that a total states",
      50,
      80,
      [...fields([20, 15], [30, 25]), total(50, 40)],
    ],
    ["100 where only some criteria are listed", 100, 40, fields([20, 15], [30, 25])],
    [
      "100 where the total says so and the criteria make more",
      100,
      85,
      [...fields([45, 35], [60, 50]), total(100, 85)],
    ],
    ["100 where the total is not the sum", 100, 40, [...fields([20, 15], [30, 25]), total(60, 40)]],
    [
      "the base without bonus points, which the total holds",
      50,
      84,
      [...fields([20, 15], [30, 25]), ["III", "ĐIỂM THƯỞNG", 5, 2], [1, "Sáng kiến", 5, 2], total(55, 42)],
    ],
    [
      "the maximum with what does not apply, which the total leaves out",
      50,
      50,
      [...fields([20, "KPS"], [30, 25]), total(30, 25)],
    ],
    [
      "the maximum that the total alone names",
      200,
      85,
      [
        ["I", "CHỈ ĐẠO", null, 170],
        [1, "TC 1.1 Kế hoạch", null, 70],
        [2, "TC 1.2 Báo cáo", null, 100],
        [null, "Tổng điểm: 170/200"],
      ],
    ],
  ])("%s", (_, base, percent, rows) => {
    const { model, profile } = setOf(sheetOf(rows));
    expect({ base: profile.base, name: profile.name }).toEqual({ base, name: `${base} điểm` });
    expect(evaluate(model, null, profile).percent).toBe(percent);
  });

  it.each(["duong-hoa-2022", "cam-giang-2024"] as const)("100 points in %s", (plan) => {
    expect(setOf(...readPlan(plan).sheets).profile.base).toBe(100);
  });

  it("all tables together where each states its maximum", () => {
    const second: Rows = [["III", "DỊCH VỤ CÔNG", 30, 20], [1, "TC 3.1 Hồ sơ", 30, 20], total(30, 20)];
    const set = setOf(sheetOf([...fields([20, 15], [30, 25]), total(50, 40)]), sheetOf(second, "Phần 2"));
    expect(set.profile.base).toBe(80);
  });
});

describe("points that are weighed", () => {
  const weighted = (header: string): Sheet =>
    sheetOf([["I", "CHỈ ĐẠO", 0.4, 80], [1, "TC 9.1 Kế hoạch", 0.4, 80], total(1, 170)], "Trọng số", [
      "TT",
      "Tiêu chí",
      header,
      "Điểm đạt",
    ]);

  it.each(["Trọng số", "Hệ số"])("are no part of the set: %s", (header) => {
    expect(setOf(weighted(header))).toMatchObject({
      tables: [],
      model: { criteria: [] },
      weighted: ["Trọng số"],
    });
  });

  it("leave others that add up as they are", () => {
    const plain = sheetOf(fields([40, 35], [60, 50]));
    const { model, joined, profile } = setOf(plain);
    expect(setOf(plain, weighted("Trọng số"))).toMatchObject({
      model,
      joined,
      profile,
      weighted: ["Trọng số"],
    });
  });
});
