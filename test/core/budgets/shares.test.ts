import { describe, expect, it } from "@jest/globals";
import { shareFormulas } from "../../../src/core/budgets/shares";
import { cellAddress } from "../../../src/core/workbook/address";
import type { Page } from "../rules/tables";
import { budgetOfPage } from "./budget-of";

/** The formulas of a page's shares with what they will show. */
function sharesOf(page: Page): string[] {
  return shareFormulas(budgetOfPage(page)).map(
    ({ cell, formula, value }) => `${cellAddress(cell)}=${formula} ${value}`,
  );
}

describe("a column of shares", () => {
  const table = (header: string, first: string): Page => ({
    rows: [
      `TT | Nội dung | Kinh phí | ${header}`,
      `1 | In ấn | 1 | ${first}`,
      "2 | Xe | 3",
      "| Tổng cộng | 4",
    ],
  });

  it("gets each row's part of the total, in hundreds where it says so", () => {
    expect(sharesOf(table("Tỷ lệ (%)", ""))).toEqual([
      "D2=IF(C$4=0,0,C2/C$4*100) 25",
      "D3=IF(C$4=0,0,C3/C$4*100) 75",
      "D4=IF(C$4=0,0,C4/C$4*100) 100",
    ]);
    expect(sharesOf(table("Tỷ trọng", "0,5"))).toEqual([
      "D3=IF(C$4=0,0,C3/C$4) 0.75",
      "D4=IF(C$4=0,0,C4/C$4) 1",
    ]);
  });

  it("is not made up where there is none, nor over a formula", () => {
    expect(sharesOf(table("Số lượng", ""))).toEqual([]);
    const formulas = { D2: "C2/C4", D3: "C3/C4", D4: "1" };
    expect(sharesOf({ ...table("Tỷ lệ", "1"), formulas })).toEqual([]);
  });
});
