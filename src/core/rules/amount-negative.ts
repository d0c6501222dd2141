import { amountText } from "./budget-words";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const amountNegative: BudgetRule = {
  id: "amount-negative",
  scope: "budget",
  level: "warning",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Số tiền âm", en: "Negative amount" },
  messages: {
    negative: { vi: "Số tiền là {amount}, nhỏ hơn 0.", en: "The amount is {amount}, below 0." },
  },
  why: {
    vi: "Kinh phí dự toán không âm; số âm thường do gõ thừa dấu trừ và làm giảm tổng.",
    en: "Planned amounts are not negative; mostly a minus sign too many, and it lowers the total.",
  },
  remedy: {
    vi: "Kiểm tra lại dấu. Nếu là khoản giảm trừ có chủ ý thì ghi rõ lý do rồi bỏ qua cảnh báo này.",
    en: "Check the sign. If it is meant as a deduction, say so in the table and ignore this warning.",
  },
  fix: null,
  examples: { bad: "In tài liệu | -6.000", good: "In tài liệu | 6.000" },
  check: (fact) =>
    fact.kind === "amount-negative"
      ? [{ ...fact.cell, message: "negative", data: { amount: amountText(fact.value) } }]
      : NONE,
};
