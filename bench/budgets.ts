import { readBudget } from "../src/core/budgets/budget";
import { findFacts } from "../src/core/budgets/find-facts";
import { liveFormulas } from "../src/core/budgets/live-formulas";
import { findTables } from "../src/core/tables/find-tables";
import { makeSheet } from "../src/core/workbook/workbook";
import type { CellValue, Sheet } from "../src/core/workbook/workbook";
import { makeRandom } from "./plan";

const ITEMS_OF_A_SECTION = 500;

/** A right budget of about `rows` rows: sections with subtotals, two sources, a total, words below. */
export function budgetValues(rows: number): CellValue[][] {
  const random = makeRandom(20_241_123);
  const values: CellValue[][] = [
    [null, "Đơn vị tính: 1.000 đồng"],
    ["TT", "Nội dung", "Tổng kinh phí", "Nguồn ngân sách tỉnh", "Nguồn ngân sách xã"],
  ];
  const whole = [0, 0];
  let subtotal: CellValue[] = [];
  for (let item = 0; values.length < rows; item += 1) {
    if (item % ITEMS_OF_A_SECTION === 0) {
      subtotal = ["I", `LĨNH VỰC THỨ ${item / ITEMS_OF_A_SECTION + 1}`, 0, 0, 0];
      values.push(subtotal);
    }
    const sources = [Math.floor(random() * 1_000_000), Math.floor(random() * 1_000_000)];
    const [first = 0, second = 0] = sources;
    values.push([(item % ITEMS_OF_A_SECTION) + 1, `Nhiệm vụ thứ ${item}`, first + second, first, second]);
    [first + second, first, second].forEach((amount, at) => {
      subtotal[2 + at] = Number(subtotal[2 + at]) + amount;
    });
    sources.forEach((amount, at) => (whole[at] = (whole[at] ?? 0) + amount));
  }
  const [first = 0, second = 0] = whole;
  return [...values, [null, "Tổng cộng", first + second, first, second]];
}

/** Finds the tables of a sheet and checks their money; returns the number of facts. */
export function checkBudgets(sheet: Sheet): number {
  return findTables(sheet, []).reduce((count, table) => {
    const budget = readBudget(table);
    return count + (budget ? findFacts(budget).length : 0);
  }, 0);
}

/** What `bench` may measure: the work done on budgets of some rows, ready to run. */
export function budgetWork(rows: number): { readonly check: () => number; readonly formulas: () => number } {
  const sheet = makeSheet({ name: "Phụ lục", values: budgetValues(rows) });
  const budgets = findTables(sheet, []).flatMap((table) => readBudget(table) ?? []);
  return {
    check: () => checkBudgets(sheet),
    formulas: () => budgets.reduce((count, budget) => count + liveFormulas(budget).length, 0),
  };
}
