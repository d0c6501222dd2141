import { fromLegacy, legacyEncoding } from "../text/legacy";
import { LEGACY } from "../text/scan";
import { retype } from "./retype";
import type { CellRule } from "./rule";
import { NONE } from "./rule";

export const textLegacyFont: CellRule = {
  id: "text-legacy-font",
  scope: "cell",
  marks: LEGACY,
  level: "warning",
  group: "text",
  needs: [],
  options: null,
  title: { vi: "Chữ bảng mã cũ", en: "Legacy character set" },
  messages: {
    legacy: {
      vi: "Chữ gõ bằng bảng mã {encoding}; nội dung là “{text}”.",
      en: "Typed in the {encoding} character set; it says “{text}”.",
    },
  },
  why: {
    vi: "Máy không có phông .VnTime hoặc VNI sẽ hiện chữ sai; không tìm kiếm, lọc được.",
    en: "Computers without the old fonts show it garbled, and it cannot be searched or filtered.",
  },
  remedy: {
    vi: "Chuyển sang Unicode và đổi phông thành Times New Roman.",
    en: "Convert it to Unicode and set the font to Times New Roman.",
  },
  fix: { vi: "Chuyển sang Unicode", en: "Convert to Unicode" },
  examples: { bad: "Céng hßa x· héi", good: "Cộng hòa xã hội" },
  check: (cell, context) => {
    if (typeof cell.value !== "string") return NONE;
    const encoding = legacyEncoding(cell.value);
    if (encoding === null) return NONE;
    const text = fromLegacy(cell.value, encoding);
    const { row, column } = cell;
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return [
      {
        row,
        column,
        message: "legacy",
        data: { encoding, text: shown },
        ...retype(cell, text, false, context),
      },
    ];
  },
};
