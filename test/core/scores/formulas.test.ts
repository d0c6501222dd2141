import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FormulaPlan } from "../../../src/core/scores/formula-plan";
import { planFormulas } from "../../../src/core/scores/formulas";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { NO_PROFILE, profileSchema } from "../../../src/core/scores/profile";
import type { Profile } from "../../../src/core/scores/profile";
import { summedAreas } from "../../../src/core/scores/sum-formula";
import { cellAddress } from "../../../src/core/workbook/address";
import { setCells } from "../../../src/core/workbook/change";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet, valueAt } from "../../../src/core/workbook/workbook";
import { readPlan } from "../../plans";
import { scoreSheet, treeOf } from "./score-sheets";

function planOf(sheet: Sheet, profile: Profile = NO_PROFILE): FormulaPlan {
  return planFormulas(treeOf(sheet), sheet, profile);
}

function formulasOf(plan: FormulaPlan): Record<string, string> {
  return Object.fromEntries(plan.formulas.map(({ edit }) => [cellAddress(edit.cell), edit.formula]));
}

/** The sheet with the planned formulas and the values that the plan says they give. */
function written(sheet: Sheet, { formulas }: FormulaPlan): Sheet {
  return setCells(
    sheet,
    formulas.map(({ edit, gives }) => ({ ...edit.cell, value: gives, formula: edit.formula })),
  );
}

describe("the formulas of Dương Hòa", () => {
  const [sheet] = readPlan("duong-hoa-2022").sheets;
  if (!sheet) throw new Error("no sheet");
  const plan = planOf(sheet, HUE_2022);
  const formulas = formulasOf(plan);
  const percentage = formulas["D56"];

  it("sum children where all are listed, with SUM over those that stand together", () => {
    expect(formulas).toMatchObject({
      C5: "SUM(C6:C11)",
      D5: "SUM(D6:D11)",
      D17: "SUM(D18:D21,D25:D26)",
      E50: "SUM(E51:E55)",
      C56: "SUM(C5,C12,C17,C27,C31,C33,C37,C46,C50)",
    });
  });

  it("leave alone what is not all listed", () => {
    const cells = plan.skipped.map((one) => `${cellAddress(one)} ${one.reason}`);
    expect(cells).toEqual(
      ["C17", "C21", "D21", "C31", "D31", "C33", "D33", "C35", "D35"].map((cell) => `${cell} unlisted`),
    );
    expect(Object.keys(formulas)).not.toContain("C21");
  });

  it("make lost points, the percentage of what applies and the grade", () => {
    expect(formulas).toMatchObject({
      E22: "IF(ISNUMBER(D22),C22-D22,0)",
      E17: 'IF(ISNUMBER(D17),C17-D17-SUMIF(D18:D26,"K*",C18:C26)+COUNTIF(D21,"K*")*SUMIF(D22:D24,"K*",C22:C24),0)',
      F56: '"Xếp loại: "&LOOKUP(D56,{0,55,70,80,90},{"Yếu","Trung bình","Khá","Tốt","Xuất sắc"})',
    });
  });

  it("make a percentage whose base follows the marks, in the field's own row or in those inside", () => {
    expect(percentage).toMatch(
      /^ROUND\(100\*SUM\(D5,D12,D17,D27,D31,D33,D37,D46,D50\)\/\(C56-SUMIF\(D5:D55,/,
    );
    expect(percentage).toContain('+COUNTIF(D12,"K*")*SUMIF(D13:D16,"K*",C13:C16)+');
  });

  it("change what was wrong and nothing else", () => {
    const changes = plan.formulas.filter(({ changes }) => changes);
    expect(changes.map(({ edit, gives }) => [cellAddress(edit.cell), edit.expect, gives])).toEqual([
      ["E22", 0.4, 0.04],
      ["D56", 81.863, 75.73],
      ["E56", null, 24.27],
      ["F56", "Xếp loại: Tốt", "Xếp loại: Khá"],
    ]);
  });

  it("follow a criterion marked as not applicable to what the plan says", () => {
    const marked = [39, 54].map((row) => ({ row, column: 3, value: "Không phát sinh", formula: null }));
    const changed = planOf(setCells(sheet, marked), HUE_2022);
    const gives = Object.fromEntries(changed.formulas.map((one) => [cellAddress(one.edit.cell), one.gives]));
    expect(gives).toMatchObject({ D56: 81.87027027, E40: 0, E55: 0, F56: "Xếp loại: Tốt" });
  });

  it("take off once what is marked together with what it stands in", () => {
    const marked = [21, 24, 31, 32].map((row) => ({ row: row - 1, column: 3, value: "KPS", formula: null }));
    const field = { row: 16, column: 3, value: 5.75, formula: null };
    const changed = planOf(setCells(sheet, [...marked, field]), HUE_2022);
    const gives = Object.fromEntries(changed.formulas.map((one) => [cellAddress(one.edit.cell), one.gives]));
    // Of field III 3.4 is left out whole, and of field V all of its 10 points.
    expect(gives).toMatchObject({ E17: 3.25, D56: expect.closeTo((100 * 64.27) / 84.5, 8) });
  });

  it("leave what is shown as it is where that is wanted, and count on nothing that would change", () => {
    const kept = planFormulas(treeOf(sheet), sheet, HUE_2022, false);
    expect(kept.formulas.filter(({ changes }) => changes)).toEqual([]);
    expect(kept.changing.map(({ edit }) => cellAddress(edit.cell))).toEqual(["E22", "D56", "E56", "F56"]);
    expect(kept.formulas).toHaveLength(plan.formulas.length - 4);
    const rows = [
      ["I", "Chỉ đạo", 4, 2, 2],
      ["1.1", "Kế hoạch", 2, 2, 0],
      ["1.2", "Báo cáo", 2, 1, 1],
      ["II", "Thể chế", 2, 1, 1],
      ["2.1", "Rà soát", 2, 1, 1],
      [null, "TỔNG ĐIỂM", 6, 4, 2],
    ];
    const wrong = scoreSheet(rows);
    // With D2 left at 2, the total of 4 is no longer the sum of the fields; nor is the E7 that goes with it.
    const left = planFormulas(treeOf(wrong), wrong, NO_PROFILE, false).changing;
    expect(left.map(({ edit }) => cellAddress(edit.cell))).toEqual(["D2", "D7", "E7"]);
  });

  it("are right once written, and stay", () => {
    const again = planOf(written(sheet, plan), HUE_2022);
    expect(again.formulas).toEqual([]);
    expect(again.kept).toHaveLength(plan.formulas.length);
  });
});

describe("formulas", () => {
  const ROWS: CellValue[][] = [
    ["I", "Chỉ đạo", 4, 3, 1],
    ["1.1", "Kế hoạch", 2, 2, 0],
    ["1.2", "Báo cáo", 2, 1, 1],
    [null, "TỔNG ĐIỂM", 4, 3, 1],
  ];
  const own = (formula: string): (string | null)[][] => [[], [null, null, null, formula]];
  const d2 = (plan: FormulaPlan): string | undefined => formulasOf(plan)["D2"];

  it.each(["SUM(D3:D4)", "=SUM($D$3:$D$4)", "sum(D3, D4)", "D3+D4", "+D4+D3", "SUM(D3)+D4", "SUM(C3:C4)-1"])(
    "%s is right and stays",
    (formula) => {
      const plan = planOf(scoreSheet(ROWS, { formulas: own(formula) }));
      expect(d2(plan)).toBeUndefined();
      expect(plan.kept).toContainEqual({ sheet: "Điểm", row: 1, column: 3 });
    },
  );

  it.each(["SUM(D3:D3)", "SUM(D3:D5)", "D3+D4+D4", "SUM(D3:D4,D4)"])("%s is put right", (formula) => {
    expect(d2(planOf(scoreSheet(ROWS, { formulas: own(formula) })))).toBe("SUM(D3:D4)");
  });

  it("put right what the children have too much of, and skip numbers typed as text", () => {
    const over = scoreSheet([["I", "Chỉ đạo", 4, 2, 1], ...ROWS.slice(1)]);
    expect(planOf(over).formulas.find(({ edit }) => cellAddress(edit.cell) === "D2")).toMatchObject({
      gives: 3,
      changes: true,
    });
    const text = scoreSheet([...ROWS.slice(0, 1), ["1.1", "Kế hoạch", 2, "2", 0], ...ROWS.slice(2)]);
    expect(planOf(text).skipped).toContainEqual(
      expect.objectContaining({ row: 1, column: 3, reason: "text" }),
    );
  });

  it("grade the percentage of a number of points, rounded as the profile says", () => {
    const profile = profileSchema.parse({
      name: "Thử",
      base: 4,
      bands: [
        { grade: "Đạt", from: 50 },
        { grade: 'Chưa "đạt"', from: 0 },
      ],
      rounding: { decimals: 1 },
    });
    const sheet = scoreSheet([...ROWS.slice(0, 3), [null, "TỔNG ĐIỂM", 4, 3, 1, "Xếp loại: Đạt"]]);
    expect(formulasOf(planOf(sheet, profile))["F5"]).toBe(
      '"Xếp loại: "&LOOKUP(ROUND(100*D5/4,1),{0,50},{"Chưa ""đạt""","Đạt"})',
    );
  });

  it("never sum a parent together with its children, whatever the tree", () => {
    const part = fc.integer({ min: 0, max: 8 });
    const field = fc.array(fc.array(part, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), part, (fields, lone) => {
        const rows: CellValue[][] = fields.flatMap((criteria, f): CellValue[][] => {
          const sums = criteria.map((parts) => (parts.length > 0 ? parts.reduce((a, b) => a + b, 0) : lone));
          return [
            [`${f + 1}`, `LĨNH VỰC ${"I".repeat(f + 1)}`, sums.reduce((a, b) => a + b, 0) / 4],
            ...criteria.flatMap((parts, c): CellValue[][] => [
              [`${f + 1}.${c + 1}`, `TC ${f + 1}.${c + 1} Tiêu chí`, (sums[c] ?? 0) / 4],
              ...parts.map((max, p) => ["+", `Thành phần ${p}`, max / 4]),
            ]),
          ];
        });
        const sheet = scoreSheet([...rows, [null, "TỔNG ĐIỂM", 0]]);
        const plan = planOf(sheet);
        const done = written(sheet, plan);
        for (const { edit, gives } of plan.formulas) {
          const areas = summedAreas(edit.formula) ?? [];
          const values = areas.flatMap(({ top, bottom, left }) =>
            Array.from({ length: bottom - top + 1 }, (_, at) => valueAt(done, top + at, left)),
          );
          expect(values.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(gives);
        }
        const leaves = fields.flat(2).reduce((a, b) => a + b, 0);
        const lonely = fields.flat().filter((parts) => parts.length === 0).length * lone;
        expect(valueAt(done, rows.length + 1, 2)).toBe((leaves + lonely) / 4);
      }),
    );
  });
});

describe("points that do not simply add up", () => {
  const sheetOf = (values: CellValue[][]): Sheet => makeSheet({ name: "Điểm", values });

  it("keep their numbers where they are weighed", () => {
    const sheet = sheetOf([
      ["TT", "Tiêu chí", "Trọng số", "Điểm đạt"],
      ["I", "CHỈ ĐẠO", 0.4, 80],
      [1, "Kế hoạch", 0.5, 90],
      [2, "Báo cáo", 0.5, 70],
      [null, "TỔNG ĐIỂM", 1, 32],
    ]);
    expect(planOf(sheet)).toEqual({ formulas: [], changing: [], kept: [], skipped: [] });
  });

  it("get no maximum − score where others are on top of the maximum", () => {
    const sheet = sheetOf([
      ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ", "Điểm đạt"],
      ["I", "CHỈ ĐẠO", 20, 2, 1.5, 20.5],
      [1, "Kế hoạch", 10, 2, 0, 12],
      [2, "Báo cáo", 10, 0, 1.5, 8.5],
      [null, "TỔNG ĐIỂM", 20, 2, 1.5, 20.5],
    ]);
    expect(planOf(sheet).formulas.filter(({ changes }) => changes)).toEqual([]);
    expect(formulasOf(planOf(sheet))).toMatchObject({ E4: "IF(ISNUMBER(F4),C4-F4,0)", E5: "SUM(E2)" });
  });

  it("get no total that adds penalties which the stated one takes off", () => {
    const sheet = sheetOf([
      ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt"],
      ["I", "CHỈ ĐẠO", 100, 80],
      [1, "Kế hoạch", 100, 80],
      ["II", "ĐIỂM TRỪ", 5, 1],
      [1, "Chậm báo cáo", 5, 1],
      [null, "TỔNG ĐIỂM", 100, 79],
    ]);
    const { formulas, skipped } = planOf(sheet);
    expect(formulas.filter(({ purpose }) => purpose === "total")).toEqual([]);
    expect(skipped).toMatchObject([
      { row: 5, column: 2, reason: "adjusted" },
      { row: 5, column: 3, reason: "adjusted" },
    ]);
  });
});
