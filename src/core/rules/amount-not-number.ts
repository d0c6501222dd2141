import type { NotNumberFact } from "../budgets/facts";
import type { Fix } from "../report";
import { formulaAt, valueAt } from "../workbook/workbook";
import { amountText } from "./budget-words";
import type { BudgetContext, BudgetRule } from "./rule";
import { NONE } from "./rule";

export const amountNotNumber: BudgetRule = {
  id: "amount-not-number",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Số tiền nhập ở dạng chữ", en: "Amount typed as text" },
  messages: {
    text: {
      vi: "“{written}” đang là chữ, không phải số {number}.",
      en: "“{written}” is text, not the number {number}.",
    },
    unread: {
      vi: "“{written}” đang là chữ và không đọc được thành số tiền.",
      en: "“{written}” is text that cannot be read as an amount.",
    },
  },
  why: {
    vi: "Excel bỏ qua ô chữ khi tính tổng mà không báo, nên tổng sẽ thiếu khoản này.",
    en: "Excel leaves text out of sums without saying so; the total will lack this amount.",
  },
  remedy: {
    vi: "Nhập lại thành số, không gõ dấu chấm ngăn cách; để Excel tự hiển thị dấu chấm. Ô đang định dạng chữ (Text) thì khi sửa sẽ chuyển sang định dạng số.",
    en: "Type it as a number without points; let the cell's format show them. A cell formatted as Text becomes one formatted as a number when it is fixed.",
  },
  fix: { vi: "Đổi thành số {number}", en: "Make it the number {number}" },
  examples: { bad: "In tài liệu | “6.000” (chữ)", good: "In tài liệu | 6000 (số)" },
  check: (fact, context) => {
    if (fact.kind !== "amount-not-number") return NONE;
    const { cell, written, value } = fact;
    if (value === null) return [{ ...cell, message: "unread", data: { written } }];
    const data = { written, number: amountText(value) };
    return [{ ...cell, message: "text", data, ...numberFix(fact, context) }];
  },
};

/** None where a formula makes the text. Safe where the text can be read in one way only. */
function numberFix(
  { cell, value, isCertain }: NotNumberFact,
  { table, sheet }: BudgetContext,
): { readonly fix?: Fix } {
  if (value === null || formulaAt(table.grid.sheet, cell.row, cell.column) !== null) return {};
  const expect = valueAt(table.grid.sheet, cell.row, cell.column);
  const edit = { type: "set", sheet, cell, expect, value: Number(value) } as const;
  return { fix: { safe: isCertain, edits: [edit], data: { number: amountText(value) } } };
}
