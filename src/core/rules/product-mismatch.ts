import { amountText } from "./budget-words";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const productMismatch: BudgetRule = {
  id: "product-mismatch",
  scope: "budget",
  level: "error",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Phép nhân trong nội dung khác số tiền", en: "Multiplication differs from the amount" },
  messages: {
    dong: {
      vi: "Nội dung ghi {calculation} = {product} đồng, nhưng ô số tiền là {stated} đồng.",
      en: "The text multiplies {calculation} = {product} đồng, but the amount is {stated} đồng.",
    },
    plain: {
      vi: "Nội dung ghi {calculation} = {product}, nhưng ô số tiền là {stated}.",
      en: "The text multiplies {calculation} = {product}, but the amount is {stated}.",
    },
  },
  why: {
    vi: "Số lượng, định mức hoặc số tiền có chỗ sai; dự toán không thuyết minh được.",
    en: "The count, the rate or the amount is wrong; the figure cannot be explained.",
  },
  remedy: {
    vi: "Kiểm tra lại số lượng, định mức và đơn vị tính; sửa chỗ sai.",
    en: "Check the count, the rate and the unit of account; correct what is wrong.",
  },
  fix: null,
  examples: {
    bad: "Hỗ trợ máy tính (8 xã x 50.000.000 đồng/xã) | 40.000 (nghìn đồng)",
    good: "Hỗ trợ máy tính (8 xã x 50.000.000 đồng/xã) | 400.000 (nghìn đồng)",
  },
  check: (fact, { sheet }) => {
    if (fact.kind !== "product") return NONE;
    const { cell, text, calculation } = fact;
    const data = { calculation, product: amountText(fact.product), stated: amountText(fact.stated) };
    const related = [{ sheet, ...text }];
    return [{ ...cell, message: fact.inDong ? "dong" : "plain", data, related }];
  },
};
