import type { FormulaRangeFact } from "../budgets/facts";
import { cellsText } from "./budget-words";
import { formulaFix } from "./formula-fix";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

/** Cells that a finding names one by one. */
const MOST_RELATED = 100;

export const formulaRangeShort: BudgetRule = {
  id: "formula-range-short",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Công thức cộng thiếu hoặc trùng", en: "Formula leaves out or repeats amounts" },
  messages: {
    missing: { vi: "Công thức ={formula} bỏ sót {missing}.", en: "={formula} leaves out {missing}." },
    twice: { vi: "Công thức ={formula} tính hai lần {twice}.", en: "={formula} counts {twice} twice." },
    both: {
      vi: "Công thức ={formula} bỏ sót {missing} và tính hai lần {twice}.",
      en: "={formula} leaves out {missing} and counts {twice} twice.",
    },
  },
  why: {
    vi: "Tổng sai, hoặc sẽ sai ngay khi số ở các ô đó thay đổi.",
    en: "The total is wrong, or will be as soon as those cells change.",
  },
  remedy: {
    vi: "Sửa vùng cộng để mỗi khoản được tính đúng một lần; thường do chèn thêm dòng ở đầu hoặc cuối bảng, hoặc cộng cả khoản lẫn tổng của mục.",
    en: "Let each amount count once; mostly rows were inserted at an end, or subtotals are added with their items.",
  },
  fix: { vi: "Đặt công thức: {formulas}", en: "Put formulas: {formulas}" },
  examples: {
    bad: "Các khoản C7:C15; Tổng cộng =SUM(C7:C14)",
    good: "Các khoản C7:C15; Tổng cộng =SUM(C7:C15)",
  },
  check: (fact, context) => {
    if (fact.kind !== "formula-range") return NONE;
    const { cell, formula, missing, twice } = fact;
    const data = { formula, missing: cellsText(missing), twice: cellsText(twice) };
    const related = [...missing, ...twice]
      .slice(0, MOST_RELATED)
      .map((place) => ({ sheet: context.sheet, ...place }));
    return [{ ...cell, message: messageOf(fact), data, related, ...formulaFix(fact, context) }];
  },
};

function messageOf({ missing, twice }: FormulaRangeFact): "missing" | "twice" | "both" {
  if (twice.length === 0) return "missing";
  return missing.length === 0 ? "twice" : "both";
}
