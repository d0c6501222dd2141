import type { WordsFact } from "../budgets/facts";
import { amountText } from "./budget-words";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";
import { isMisspelt, wordsFix, wordsInCell } from "./words-finding";

export const amountInWordsMismatch: BudgetRule = {
  id: "amount-in-words-mismatch",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Số tiền bằng chữ khác bằng số", en: "Amount in words differs from the figure" },
  messages: {
    one: {
      vi: "Bằng chữ đọc là {said} đồng, còn bằng số là {expected} đồng.",
      en: "The words say {said} đồng, the figures {expected} đồng.",
    },
    several: {
      vi: "{count} số tiền bằng chữ khác bằng số (đồng, chữ ≠ số): {amounts}.",
      en: "{count} amounts in words differ from the figures (đồng, words ≠ figures): {amounts}.",
    },
  },
  why: {
    vi: "Khi chữ và số khác nhau, người đọc thường căn cứ vào chữ; văn bản sẽ bị trả lại.",
    en: "Where words and figures differ, the words usually count; the plan will be sent back.",
  },
  remedy: {
    vi: "Kiểm tra tổng bằng số, rồi viết lại bằng chữ theo số đúng.",
    en: "Check the total in figures, then write the words anew.",
  },
  fix: { vi: "Viết lại: {words}", en: "Write: {words}" },
  examples: {
    bad: "Tổng cộng 12.000.000 đồng; Bằng chữ: Mười ba triệu đồng",
    good: "Tổng cộng 12.000.000 đồng; Bằng chữ: Mười hai triệu đồng",
  },
  check: (fact, context) => {
    if (fact.kind !== "words-value") return NONE;
    const all = wordsInCell(fact, context);
    const wrong = all.filter(({ kind }) => kind === "words-value");
    if (wrong[0] !== fact) return NONE;
    const mended = all.filter((one) => one.kind === "words-value" || isMisspelt(one, false));
    return [{ ...fact.cell, text: "", ...wordingOf(wrong, fact), ...wordsFix(mended, context) }];
  },
};

function wordingOf(
  wrong: readonly WordsFact[],
  first: WordsFact,
): { readonly message: string; readonly data: Readonly<Record<string, string | number>> } {
  const amounts = wrong.map(({ said, expected }) => `${amountText(said)} ≠ ${amountText(expected)}`);
  const data = { said: amountText(first.said), expected: amountText(first.expected) };
  if (wrong.length === 1) return { message: "one", data };
  return { message: "several", data: { count: wrong.length, amounts: amounts.join("; ") } };
}
