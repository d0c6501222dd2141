import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../src/core/fixes";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { DEFAULT_SETTINGS, settingsSchema } from "../../src/core/settings";
import { cellAddress } from "../../src/core/workbook/address";
import type { Workbook } from "../../src/core/workbook/workbook";
import { PLANS, readPlan, type Plan } from "../plans";
import { workbookOf } from "./rules/tables";

const SCORED: readonly Plan[] = ["cam-giang-2024", "duong-hoa-2022"];
const HUE = settingsSchema.parse({ profile: "hue-2204-2022" });

const shown = (workbook: Workbook): string[] =>
  liveFormulasOf(workbook, DEFAULT_SETTINGS).edits.map(
    ({ cell, formula, value }) => `${cellAddress(cell)}=${formula} ${JSON.stringify(value)}`,
  );

/** A budget whose total is wrong by 10, with a column of shares and fractions that binary numbers miss. */
const budget = workbookOf([
  {
    rows: [
      "PHỤ LỤC II",
      "KINH PHÍ THỰC HIỆN KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024",
      "(ĐVT: triệu đồng)",
      "TT | Nội dung | Kinh phí | Tỷ lệ (%)",
      "1 | Tập huấn | 0.1 | ",
      "2 | Tuyên truyền | 0.2 | ",
      " | Tổng cộng | 10.3 | ",
    ],
  },
]);

describe("liveFormulasOf", () => {
  it("gives sums and shares with what they will show", () => {
    const numbers = {
      sheets: budget.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) =>
          row.map((value) => (typeof value === "string" && /^\d+\.\d$/.test(value) ? Number(value) : value)),
        ),
      })),
    };
    expect(shown(numbers).filter((one) => one.startsWith("C"))).toEqual(["C7=SUM(C5:C6) 0.3"]);
    expect(shown(numbers)).toContainEqual(expect.stringMatching(/^D5=IF\(C\$7=0,0,C5\/C\$7\*100\)/));
  });

  it("gives edits that the workbook takes, and none after them", () => {
    const plan = readPlan("tuong-duong-2024");
    const { edits } = liveFormulasOf(plan, DEFAULT_SETTINGS);
    const { workbook, refused } = applyEdits(plan, edits);
    expect(edits).toHaveLength(12);
    expect(refused).toEqual([]);
    expect(shown(workbook)).toEqual([]);
  });

  it.each(PLANS.filter((name) => name !== "tuong-duong-2024" && !SCORED.includes(name)))(
    "has none for %s, which has neither money nor points",
    (name) => {
      expect(liveFormulasOf(readPlan(name), DEFAULT_SETTINGS)).toEqual({ edits: [], left: [] });
    },
  );

  it.each(SCORED)("gives points of %s formulas that change nothing shown, and none after them", (name) => {
    const plan = readPlan(name);
    const { edits } = liveFormulasOf(plan, DEFAULT_SETTINGS);
    expect(edits.map(({ value }) => value)).toEqual(edits.map(({ expect: shownNow }) => shownNow));
    const { workbook, refused } = applyEdits(plan, edits);
    expect(refused).toEqual([]);
    expect(shown(workbook)).toEqual([]);
  });

  it("tells which points get none, in the order of rows, and what a formula would change", () => {
    const { left } = liveFormulasOf(readPlan("duong-hoa-2022"), HUE);
    expect(left.map(({ cell, reason }) => `${cellAddress(cell)} ${reason}`)).toEqual([
      "C17 unlisted",
      "C21 unlisted",
      "D21 unlisted",
      "E22 changes",
      ...["C31", "D31", "C33", "D33", "C35", "D35"].map((cell) => `${cell} unlisted`),
      ...["D56", "E56", "F56"].map((cell) => `${cell} changes`),
    ]);
    const [grade] = left.flatMap((one) =>
      one.reason === "changes" && one.cell.column === 5 ? [one.edit] : [],
    );
    expect(grade).toMatchObject({ expect: "Xếp loại: Tốt", value: "Xếp loại: Khá" });
  });
});
