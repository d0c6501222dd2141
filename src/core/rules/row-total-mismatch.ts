import { amountText, gapText } from "./budget-words";
import { formulaFix } from "./formula-fix";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const rowTotalMismatch: BudgetRule = {
  id: "row-total-mismatch",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Tổng của dòng khác tổng các nguồn", en: "Row total differs from its sources" },
  messages: {
    differs: {
      vi: "Tổng của dòng ghi {stated}, nhưng các nguồn cộng lại là {expected}, lệch {gap}.",
      en: "The row's total says {stated}, but its sources add up to {expected}, a difference of {gap}.",
    },
    parts: {
      vi: "Tổng của dòng ghi {stated}, nhưng các cột thành phần cộng lại là {expected}, lệch {gap}.",
      en: "The row's total says {stated}, but its columns add up to {expected}, a difference of {gap}.",
    },
    blankParts: {
      vi: "Tổng của dòng để trống, trong khi các cột thành phần cộng lại là {expected}.",
      en: "The row's total is blank, but its columns add up to {expected}.",
    },
    blank: {
      vi: "Tổng của dòng để trống, trong khi các nguồn cộng lại là {expected}.",
      en: "The row's total is blank, but its sources add up to {expected}.",
    },
  },
  why: {
    vi: "Tổng không khớp nguồn thì không rõ số nào đúng; cơ quan tài chính sẽ trả lại.",
    en: "Nobody can tell which figure holds; the finance office will send it back.",
  },
  remedy: {
    vi: "Đối chiếu số của từng nguồn trước; nếu các nguồn đã đúng thì để ô tổng tính bằng công thức.",
    en: "Check the sources first; if they are right, let the total be a formula.",
  },
  fix: { vi: "Đặt công thức: {formulas}", en: "Put formulas: {formulas}" },
  examples: {
    bad: "Tập huấn | 50.000 | ngân sách huyện 30.000 | ngân sách tỉnh 25.000",
    good: "Tập huấn | 55.000 | ngân sách huyện 30.000 | ngân sách tỉnh 25.000",
  },
  check: (fact, context) => {
    if (fact.kind !== "row-total") return NONE;
    const { cell, stated, sources, ofSources } = fact;
    const expected = amountText(fact.expected);
    const related = sources.map((source) => ({ sheet: context.sheet, ...source }));
    const fix = formulaFix(fact, context);
    if (stated === null) {
      return [{ ...cell, message: ofSources ? "blank" : "blankParts", data: { expected }, related, ...fix }];
    }
    const data = { stated: amountText(stated), expected, gap: gapText(stated, fact.expected) };
    return [{ ...cell, message: ofSources ? "differs" : "parts", data, related, ...fix }];
  },
};
