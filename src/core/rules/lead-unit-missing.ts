import type { ItemRule } from "./rule";
import { missingDrafts } from "./missing-duty";

export const leadUnitMissing: ItemRule = {
  id: "lead-unit-missing",
  scope: "item",
  level: "error",
  group: "duty",
  needs: ["leadUnit"],
  options: null,
  title: { vi: "Thiếu đơn vị chủ trì", en: "No lead unit" },
  messages: {
    missing: { vi: "Nhiệm vụ chưa có đơn vị chủ trì.", en: "The task has no lead unit." },
  },
  why: {
    vi: "Không rõ ai chủ trì thì không giao việc, không đôn đốc được.",
    en: "Without a lead unit nobody can be charged with the task or reminded of it.",
  },
  remedy: {
    vi: "Ghi tên một đơn vị hoặc một chức danh chủ trì; nếu dùng chung với dòng trên thì gộp ô.",
    en: "Name one unit or post that leads; if the row above speaks for it, merge the cells.",
  },
  fix: { vi: "Gộp với {cell}", en: "Merge with {cell}" },
  examples: { bad: "1 | Công khai TTHC | (trống)", good: "1 | Công khai TTHC | Văn phòng HĐND và UBND" },
  check: (item, context) => missingDrafts(item, "leadUnit", context, "merge"),
};
