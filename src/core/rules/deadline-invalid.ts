import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const deadlineInvalid: ItemRule = {
  id: "deadline-invalid",
  scope: "item",
  level: "error",
  group: "duty",
  needs: ["deadline"],
  options: null,
  title: { vi: "Thời hạn không có thật", en: "Impossible deadline" },
  messages: {
    date: { vi: "Không có ngày “{part}”.", en: "There is no day “{part}”." },
    month: { vi: "Không có tháng “{part}”.", en: "There is no month “{part}”." },
    quarter: { vi: "Không có quý “{part}”.", en: "There is no quarter “{part}”." },
  },
  why: {
    vi: "Ngày, tháng hoặc quý không tồn tại thì không ai thực hiện đúng hạn được.",
    en: "Nobody can meet a day, month or quarter that does not exist.",
  },
  remedy: { vi: "Sửa lại ngày, tháng hoặc quý.", en: "Correct the day, month or quarter." },
  fix: null,
  examples: { bad: "Trước ngày 31/02", good: "Trước ngày 28/02" },
  check: (item) => {
    let drafts: Draft[] | null = null;
    for (const { row, cells } of item.all) {
      for (const cell of cells.deadline) {
        for (const { kind, text: part } of cell.said.deadline().problems) {
          const place = { row: cell.row, column: cell.column };
          (drafts ??= []).push({ ...place, message: kind, data: { part }, text: row.text });
        }
      }
    }
    return drafts ?? NONE;
  },
};
