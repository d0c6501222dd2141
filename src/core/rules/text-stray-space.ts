import { STRAY_SPACE, tidySpaces } from "../text/scan";
import { retype } from "./retype";
import type { CellRule } from "./rule";
import { NONE } from "./rule";

export const textStraySpace: CellRule = {
  id: "text-stray-space",
  scope: "cell",
  marks: STRAY_SPACE,
  level: "info",
  group: "text",
  needs: [],
  options: null,
  title: { vi: "Thừa khoảng trắng", en: "Stray spaces" },
  messages: {
    stray: {
      vi: "Có khoảng trắng thừa ở đầu, cuối hoặc giữa các từ.",
      en: "There are spaces too many at the start, the end or between words.",
    },
  },
  why: {
    vi: "Hai ô nhìn giống nhau sẽ bị coi là khác khi lọc và tra cứu.",
    en: "Two cells that look alike compare as different in filters and lookups.",
  },
  remedy: { vi: "Xóa khoảng trắng thừa.", en: "Remove the spaces." },
  fix: { vi: "Xóa khoảng trắng thừa", en: "Trim" },
  examples: { bad: "“ Phòng  Nội vụ ”", good: "“Phòng Nội vụ”" },
  check: (cell, context) => {
    if (typeof cell.value !== "string") return NONE;
    const { row, column } = cell;
    return [{ row, column, message: "stray", ...retype(cell, tidySpaces(cell.value), true, context) }];
  },
};
