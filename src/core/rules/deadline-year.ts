import type { Milestone } from "../deadlines/deadline";
import type { PlanYears } from "../tables/table";
import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const deadlineYear: ItemRule = {
  id: "deadline-year",
  scope: "item",
  level: "error",
  group: "duty",
  needs: ["deadline"],
  options: null,
  title: { vi: "Thời hạn ngoài năm kế hoạch", en: "Deadline outside the plan's year" },
  messages: {
    outside: {
      vi: "Thời hạn “{deadline}” không thuộc năm kế hoạch {years}.",
      en: "“{deadline}” lies outside the plan's year {years}.",
    },
    early: {
      vi: "Thời hạn “{deadline}” trước năm {years}, năm đầu của kế hoạch.",
      en: "“{deadline}” comes before {years}, the plan's first year.",
    },
    late: {
      vi: "Thời hạn “{deadline}” sau năm {years}, năm cuối của kế hoạch.",
      en: "“{deadline}” comes after {years}, the plan's last year.",
    },
  },
  why: {
    vi: "Sai năm thường do chép từ kế hoạch năm trước; nhiệm vụ sẽ quá hạn ngay khi ban hành.",
    en: "A wrong year mostly comes from copying last year's plan; the task is overdue the day it is issued.",
  },
  remedy: { vi: "Sửa lại năm trong thời hạn.", en: "Correct the deadline's year." },
  fix: null,
  examples: {
    bad: "Kế hoạch năm 2024: Trước ngày 30/11/2023",
    good: "Kế hoạch năm 2024: Trước ngày 30/11/2024",
  },
  check: (item, { years }) => {
    if (!years) return NONE;
    let drafts: Draft[] | null = null;
    for (const { row, cells } of item.all) {
      for (const cell of cells.deadline) {
        for (const milestone of cell.said.deadline().milestones) {
          if (!isOutside(milestone, years)) continue;
          const data = { deadline: milestone.text, years: yearsText(years) };
          const place = { row: cell.row, column: cell.column };
          (drafts ??= []).push({ ...place, message: messageFor(years), data, text: row.text });
        }
      }
    }
    return drafts ?? NONE;
  },
};

function isOutside({ years: written }: Milestone, { first, last }: PlanYears): boolean {
  if (written === null) return false;
  const isLate = last !== null && written.from > last;
  return isLate || (first !== null && written.to !== null && written.to < first);
}

/** Of a plan with one end known, a year outside can only be on that side. */
function messageFor({ first, last }: PlanYears): "outside" | "early" | "late" {
  if (last === null) return "early";
  return first === null ? "late" : "outside";
}

function yearsText({ first, last }: PlanYears): string {
  return first === null || last === null || first === last ? String(first ?? last) : `${first}–${last}`;
}
