import { describe, expect, it } from "@jest/globals";
import { applyEdits } from "../../src/core/fixes";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { cellAddress } from "../../src/core/workbook/address";
import type { Workbook } from "../../src/core/workbook/workbook";
import { PLANS, readPlan } from "../plans";
import { workbookOf } from "./rules/tables";

const shown = (workbook: Workbook): string[] =>
  liveFormulasOf(workbook, DEFAULT_SETTINGS).map(
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
    const edits = liveFormulasOf(plan, DEFAULT_SETTINGS);
    const { workbook, refused } = applyEdits(plan, edits);
    expect(edits).toHaveLength(12);
    expect(refused).toEqual([]);
    expect(shown(workbook)).toEqual([]);
  });

  it.each(PLANS.filter((name) => name !== "tuong-duong-2024"))(
    "has none for %s, which has no money",
    (name) => {
      expect(shown(readPlan(name))).toEqual([]);
    },
  );
});
