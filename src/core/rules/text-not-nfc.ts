import { NOT_NFC, tidyLetters } from "../text/scan";
import { retype } from "./retype";
import type { CellRule } from "./rule";
import { NONE } from "./rule";

export const textNotNfc: CellRule = {
  id: "text-not-nfc",
  scope: "cell",
  marks: NOT_NFC,
  level: "info",
  group: "text",
  needs: [],
  options: null,
  title: { vi: "Chữ tổ hợp hoặc dễ nhầm", en: "Decomposed or confusable letters" },
  messages: {
    odd: {
      vi: "Chữ gõ kiểu Unicode tổ hợp, hoặc dùng ký tự trông giống (như Ð thay cho Đ).",
      en: "Letters are decomposed, or look-alikes (such as Ð for Đ) stand for the real ones.",
    },
  },
  why: {
    vi: "Nhìn giống nhau nhưng máy coi là khác, nên tìm kiếm, lọc, so sánh đều bị sót.",
    en: "It looks the same but compares as different: search, filters and lookups miss it.",
  },
  remedy: {
    vi: "Chuẩn hóa chữ; đặt bộ gõ ở chế độ Unicode dựng sẵn.",
    en: "Normalise the text; set the keyboard tool to composed Unicode.",
  },
  fix: { vi: "Chuẩn hóa chữ", en: "Normalise" },
  examples: { bad: "Ðảng ủy (Ð là U+00D0)", good: "Đảng ủy" },
  check: (cell, context) => {
    if (typeof cell.value !== "string") return NONE;
    const { row, column } = cell;
    return [{ row, column, message: "odd", ...retype(cell, tidyLetters(cell.value), true, context) }];
  },
};
