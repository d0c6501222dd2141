import { describe, expect, it } from "@jest/globals";
import { columnSums, hasAmounts } from "../../../src/core/budgets/column-sums";
import type { BudgetReading } from "../../../src/core/budgets/reading";
import { readingOf } from "../../../src/core/budgets/reading";
import { cellAddress } from "../../../src/core/workbook/address";
import { readPlan } from "../../plans";
import type { Page } from "../rules/tables";
import { budgetOf, budgetOfPage } from "./budget-of";

const UNIT = "| | | Đơn vị tính: 1.000 đồng";
const HEADER = "TT | Nội dung | Tổng kinh phí | Ngân sách huyện | Ngân sách tỉnh";

function page(...rows: readonly string[]): Page {
  return { rows: [UNIT, HEADER, ...rows] };
}

const readPage = (rows: Page): BudgetReading => readingOf(budgetOfPage(rows));

function planBudget(): BudgetReading {
  const [, sheet] = readPlan("tuong-duong-2024").sheets;
  if (!sheet) throw new Error("no second sheet");
  return readingOf(budgetOf(sheet));
}

describe("columnSums", () => {
  it("puts what is stated beside what the rows come to", () => {
    const sums = columnSums(planBudget()).map(({ column, counted, stated, difference }) => [
      column.kind,
      counted,
      stated && cellAddress(stated),
      stated?.value,
      difference,
    ]);
    expect(sums).toEqual([
      ["total", 1_081_000, "C16", 1_081_000, 0],
      ["source", 531_000, "D16", 531_000, 0],
      ["source", 550_000, "E16", 550_000, 0],
    ]);
  });

  it.each([
    ["a total that is too small", "| Tổng cộng | 7 | 8 | 4", [-5, 0, 0]],
    ["a source that is too large", "| Tổng cộng | 12 | 10 | 4", [0, 2, 0]],
    ["a blank total", "| Tổng cộng | | 8 | 4", [null, 0, 0]],
  ])("tells %s", (_, total, differences) => {
    const reading = readPage(page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", total));
    expect(columnSums(reading).map(({ difference }) => difference)).toEqual(differences);
  });

  it("knows a table without a total row, and one without amounts", () => {
    const open = readPage(page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4"));
    expect(columnSums(open)[0]).toMatchObject({ counted: 12, stated: null, difference: null });
    expect(hasAmounts(open.budget)).toBe(true);
    expect(hasAmounts(readPage(page("1 | In ấn | | |", "2 | Hội nghị | | |")).budget)).toBe(false);
  });
});
