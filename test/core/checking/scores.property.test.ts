import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, recheck } from "../../../src/core/check";
import type { Review } from "../../../src/core/check";
import { settingsSchema } from "../../../src/core/settings";
import type { CellValue, Change, Workbook } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { readPlan } from "../../plans";

const SETTINGS = settingsSchema.parse({ profile: "hue-2204-2022" });

const contents = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -4, max: 60 }).map((quarters): CellValue => quarters / 4) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellValue>(
      null,
      "-",
      "2,5",
      "8,42/10",
      "KPS",
      "Không phát sinh",
      "chưa chấm",
      "Tốt",
      "Xếp loại: Khá",
      "TC 1.1 Kế hoạch",
      "TC 2.1 Kế hoạch",
      "Kế hoạch",
      "I",
      "1.2",
      "+",
      "TỔNG ĐIỂM",
      "I. CHỈ ĐẠO",
      "TC 1.2",
      "a) Ban hành",
      "Tổng điểm tự chấm",
      "Tổng điểm: 86/100",
      "ĐIỂM THƯỞNG",
    ),
  },
);

interface Choice {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function choice(rows: number, columns: number): fc.Arbitrary<Choice> {
  return fc.record({ sheet: fc.nat(1), row: fc.nat(rows), column: fc.nat(columns), value: contents });
}

function changeOf({ sheets }: Workbook, { sheet, row, column, value }: Choice): Change {
  const name = sheets[sheet % sheets.length]?.name ?? "";
  return { sheet: name, area: { top: row, left: column, bottom: row, right: column }, values: [[value]] };
}

/** Goes through edits one by one; after each the report must be what a check of the whole workbook gives. */
function expectSame(workbook: Workbook, choices: readonly Choice[]): void {
  let review: Review = check(workbook, SETTINGS);
  for (const one of choices) {
    review = recheck(review, changeOf(review.state.workbook, one));
    expect(review.report).toEqual(check(review.state.workbook, SETTINGS).report);
  }
}

function twoTables(): Workbook {
  const header = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Điểm trừ", "Nguyên nhân", "Chủ trì"];
  const values: CellValue[][] = [
    header,
    ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 60, 50, 10],
    [1, "TC 1.1 Kế hoạch", 40, 40, 0],
    [2, "TC 1.2 Báo cáo", 20, 10, 10, "Báo cáo chậm", "Văn phòng"],
    ["II", "CẢI CÁCH THỂ CHẾ", 36, 36, 0],
    [1, "TC 2.1 Rà soát văn bản", 36, 36, 0],
    [null, "TỔNG ĐIỂM", 96, 86, 10, "Tốt"],
    [null, "Xếp loại", "Tốt"],
  ];
  const others: CellValue[][] = [
    header,
    ["II", "CẢI CÁCH THỂ CHẾ", null, null, null],
    [1, "TC 2.2 Kiểm tra văn bản", 4, 0, 4],
  ];
  return { sheets: [makeSheet({ name: "Một", values }), makeSheet({ name: "Hai", values: others })] };
}

/** Fields beside their points, choices, codes and bonus points in columns of their own, the grade below the table. */
function freeTable(): Workbook {
  const values: CellValue[][] = [
    ["TT", "Mã", "Nội dung tiêu chí", "Điểm tối đa", "Điểm thưởng", "Điểm trừ", "Điểm đạt"],
    [null, null, "I. CHỈ ĐẠO", 6, null, 1, 5],
    [1, "1.1", "Kế hoạch", 4, 0, 1, 3],
    [null, null, "Trong quý I", 4],
    [null, null, "Trong quý II", 3],
    [2, "1.2", "Báo cáo", 2, 1, 0, 3],
    [null, null, "Tổng điểm đạt được", 6, 1, 1, 6],
    ["Xếp loại: Tốt"],
  ];
  return { sheets: [makeSheet({ name: "Một", values })] };
}

describe("a check of points after a change equals a whole check", () => {
  it.each(["duong-hoa-2022", "cam-giang-2024"] as const)("in %s", (name) => {
    const workbook = readPlan(name);
    fc.assert(
      fc.property(fc.array(choice(58, 8), { minLength: 1, maxLength: 5 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 25 },
    );
  });

  it("in two tables that are read together", () => {
    fc.assert(
      fc.property(fc.array(choice(8, 6), { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(twoTables(), choices);
      }),
      { numRuns: 300 },
    );
  });

  it("in a table that leaves much to its words", () => {
    fc.assert(
      fc.property(fc.array(choice(9, 7), { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(freeTable(), choices);
      }),
      { numRuns: 300 },
    );
  });

  it("goes on with the points read before where only other texts changed", () => {
    const before = check(twoTables(), SETTINGS);
    const scores = before.state.tables.map((table) => table.scores);
    const { state } = recheck(
      before,
      changeOf(before.state.workbook, { sheet: 0, row: 3, column: 6, value: "Tư pháp" }),
    );
    expect(state.tables.map((table) => table.scores === scores[0] || table.scores === scores[1])).toEqual([
      true,
      true,
    ]);
  });
});
