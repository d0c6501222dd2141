import type { CellRule } from "./rule";
import { NONE } from "./rule";

export const formulaError: CellRule = {
  id: "formula-error",
  scope: "cell",
  marks: 0,
  level: "error",
  group: "text",
  needs: [],
  options: null,
  title: { vi: "Công thức báo lỗi", en: "Formula error" },
  messages: {
    failed: { vi: "Ô hiện lỗi {code}.", en: "The cell shows {code}." },
  },
  why: {
    vi: "Các số liệu lấy từ ô này đều sai; lỗi sẽ hiện cả trên bản in.",
    en: "Every figure that depends on the cell is wrong, and the error will be printed.",
  },
  remedy: {
    vi: "Sửa công thức; lỗi thường do xóa ô được tham chiếu hoặc chia cho 0.",
    en: "Mend the formula; mostly a referenced cell was deleted or a divisor is 0.",
  },
  fix: null,
  examples: { bad: "Tổng cộng | #REF!", good: "Tổng cộng | 1.081.000" },
  check: ({ row, column, value }) =>
    typeof value === "object" && value?.type === "error"
      ? [{ row, column, message: "failed", data: { code: value.code } }]
      : NONE,
};
