import { amountText, gapText } from "./budget-words";
import { formulaFix } from "./formula-fix";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const columnTotalMismatch: BudgetRule = {
  id: "column-total-mismatch",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Dòng tổng khác tổng các khoản", en: "Total row differs from its items" },
  messages: {
    total: {
      vi: "Dòng tổng ghi {stated}, nhưng các khoản cộng lại là {expected}, lệch {gap}.",
      en: "The total row says {stated}, but the items add up to {expected}, a difference of {gap}.",
    },
    section: {
      vi: "Mục ghi {stated}, nhưng các khoản trong mục cộng lại là {expected}, lệch {gap}.",
      en: "The section says {stated}, but its items add up to {expected}, a difference of {gap}.",
    },
    item: {
      vi: "Khoản này ghi {stated}, nhưng các phần ngay bên dưới cộng lại là {expected}, lệch {gap}.",
      en: "The item says {stated}, but the parts right below it add up to {expected}, a difference of {gap}.",
    },
  },
  why: {
    vi: "Kinh phí được giao theo dòng tổng; cộng sai thì phải trình lại.",
    en: "Money is granted by the total row; a wrong sum means to submit again.",
  },
  remedy: {
    vi: "Đối chiếu số của từng khoản trước; nếu các khoản đã đúng thì để ô tổng tính bằng công thức. Tổng của mục không cộng thêm một lần nữa.",
    en: "Check the items first; if they are right, let the total be a formula. Subtotals of sections are not added once more.",
  },
  fix: { vi: "Đặt công thức: {formulas}", en: "Put formulas: {formulas}" },
  examples: {
    bad: "In tài liệu 6.000; Tập huấn 50.000; Tổng cộng 66.000",
    good: "In tài liệu 6.000; Tập huấn 50.000; Tổng cộng 56.000",
  },
  check: (fact, context) => {
    if (fact.kind !== "column-total") return NONE;
    const { cell, of: message, stated, expected } = fact;
    const data = {
      stated: amountText(stated),
      expected: amountText(expected),
      gap: gapText(stated, expected),
    };
    return [{ ...cell, message, data, ...formulaFix(fact, context) }];
  },
};
