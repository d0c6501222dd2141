import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const unitOfAccountMissing: BudgetRule = {
  id: "unit-of-account-missing",
  scope: "budget",
  level: "warning",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Chưa ghi đơn vị tính", en: "Unit of account missing" },
  messages: {
    missing: {
      vi: "Bảng có số tiền nhưng không ghi đơn vị tính.",
      en: "The table has amounts, but does not say what they count in.",
    },
  },
  why: {
    vi: "Không rõ là đồng, nghìn đồng hay triệu đồng thì số tiền có thể bị hiểu sai gấp nghìn lần.",
    en: "Nobody knows whether đồng, thousands or millions are meant.",
  },
  remedy: {
    vi: "Ghi thêm “Đơn vị tính: 1.000 đồng” phía trên bảng, hoặc ghi đơn vị ở tiêu đề cột.",
    en: "Add “Đơn vị tính: 1.000 đồng” above the table, or the unit in the column's header.",
  },
  fix: null,
  examples: { bad: "Nội dung | Kinh phí", good: "Nội dung | Kinh phí (triệu đồng)" },
  check: (fact) => (fact.kind === "unit-missing" ? [{ ...fact.cell, message: "missing", text: "" }] : NONE),
};
