import { formulaFix } from "./formula-fix";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const totalNotFormula: BudgetRule = {
  id: "total-not-formula",
  scope: "budget",
  level: "info",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Tổng gõ tay", en: "Total typed by hand" },
  messages: {
    typed: {
      vi: "Tổng đang đúng nhưng là số gõ tay, không phải công thức.",
      en: "The total is right, but typed and no formula.",
    },
  },
  why: {
    vi: "Khi sửa một khoản, số gõ tay không tự thay đổi theo.",
    en: "A typed total does not follow when an item changes.",
  },
  remedy: { vi: "Thay bằng công thức cộng.", en: "Replace it with a formula that adds." },
  fix: { vi: "Đặt công thức: {formulas}", en: "Put formulas: {formulas}" },
  examples: { bad: "Tổng cộng | 1.081.000 (gõ tay)", good: "Tổng cộng | =SUM(C7:C15)" },
  check: (fact, context) =>
    fact.kind === "total-not-formula"
      ? [{ ...fact.cell, message: "typed", ...formulaFix(fact, context) }]
      : NONE,
};
