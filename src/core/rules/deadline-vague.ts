import type { DutyCell } from "../duties/items";
import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const deadlineVague: ItemRule = {
  id: "deadline-vague",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["deadline"],
  options: null,
  title: { vi: "Thời hạn chưa cụ thể", en: "Vague deadline" },
  messages: {
    vague: {
      vi: "Thời hạn “{deadline}” chưa cụ thể, không xác định được ngày.",
      en: "“{deadline}” cannot be dated.",
    },
    unread: {
      vi: "Chưa đọc được thời hạn “{deadline}”.",
      en: "“{deadline}” was not understood as a deadline.",
    },
  },
  why: {
    vi: "Thời hạn chưa cụ thể thì khó đôn đốc, không rõ trách nhiệm khi chậm.",
    en: "Nobody can be held to a deadline that names no day.",
  },
  remedy: {
    vi: "Ghi thêm mốc cụ thể, ví dụ “Định kỳ hằng quý” hoặc “Trước ngày 30/11”.",
    en: "Add a day or period, such as “Định kỳ hằng quý” or “Trước ngày 30/11”.",
  },
  fix: null,
  examples: { bad: "Theo quy định", good: "Định kỳ hằng quý" },
  check: (item) => {
    let drafts: Draft[] | null = null;
    for (const { row, cells } of item.all) {
      const spoken = cells.deadline;
      const first = spoken[0];
      if (!first || !spoken.every(isVague)) continue;
      const classes = spoken.flatMap(({ said }) => said.deadline().milestones.flatMap((one) => one.classes));
      const message = classes.every((one) => one === "unrecognised") ? "unread" : "vague";
      (drafts ??= []).push({
        row: first.row,
        column: first.column,
        message,
        data: { deadline: writtenIn(spoken) },
        text: row.text,
      });
    }
    return drafts ?? NONE;
  },
};

/** What the cells say; the number of a single cell stays one. */
function writtenIn(spoken: readonly DutyCell[]): string | number {
  const only = spoken.length === 1 ? spoken[0]?.said.value : null;
  return typeof only === "number" ? only : spoken.map(({ said }) => said.text.trim()).join("; ");
}

/** Real dates are never vague, and a cell that shows an error is reported as one. */
function isVague({ said }: DutyCell): boolean {
  const isWritten = typeof said.value === "string" || typeof said.value === "number";
  return isWritten && said.deadline().vague;
}
