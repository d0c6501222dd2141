import { amountText } from "./budget-words";
import type { BudgetRule } from "./rule";
import { NONE } from "./rule";

export const sourceMissing: BudgetRule = {
  id: "source-missing",
  scope: "budget",
  level: "warning",
  group: "budget",
  needs: [],
  options: null,
  title: { vi: "Chưa ghi nguồn kinh phí", en: "Source of money missing" },
  messages: {
    missing: {
      vi: "Có kinh phí {total} nhưng không ghi ở nguồn nào.",
      en: "There are {total} to pay, but no source is filled in.",
    },
  },
  why: {
    vi: "Không rõ nguồn thì không có căn cứ bố trí kinh phí.",
    en: "Without a source the money cannot be provided for.",
  },
  remedy: {
    vi: "Ghi số tiền vào cột của nguồn chi trả.",
    en: "Put the amount into the column of its source.",
  },
  fix: null,
  examples: {
    bad: "Tập huấn | 55.000 | ngân sách huyện: trống | ngân sách tỉnh: trống",
    good: "Tập huấn | 55.000 | ngân sách huyện 30.000 | ngân sách tỉnh 25.000",
  },
  check: (fact, { reading }) => {
    if (fact.kind !== "source-missing") return NONE;
    const { table, lines } = reading().budget;
    const value = lines[fact.cell.row - table.area.top]?.amounts[0]?.value ?? 0;
    return [{ ...fact.cell, message: "missing", data: { total: amountText(value) } }];
  },
};
