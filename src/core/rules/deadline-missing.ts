import type { ItemRule } from "./rule";
import { missingDrafts } from "./missing-duty";

export const deadlineMissing: ItemRule = {
  id: "deadline-missing",
  scope: "item",
  level: "error",
  group: "duty",
  needs: ["deadline"],
  options: null,
  title: { vi: "Thiếu thời hạn", en: "No deadline" },
  messages: {
    missing: { vi: "Nhiệm vụ chưa có thời hạn hoàn thành.", en: "The task has no deadline." },
  },
  why: {
    vi: "Không có thời hạn thì không theo dõi, đôn đốc được.",
    en: "Without a deadline the task can be neither followed nor called in.",
  },
  remedy: {
    vi: "Ghi thời hạn, ví dụ “Trước ngày 30/11” hoặc “Quý III”; nếu dùng chung với dòng trên thì gộp ô.",
    en: "Write a deadline, such as “Trước ngày 30/11” or “Quý III”; if the row above speaks for it, merge the cells.",
  },
  fix: { vi: "Gộp với {cell}", en: "Merge with {cell}" },
  examples: { bad: "4 | Đổi mới, sáng tạo | (trống)", good: "4 | Đổi mới, sáng tạo | Quý III" },
  check: (item, context) => missingDrafts(item, "deadline", context, "merge"),
};
