import type { PlanYears } from "../tables/table";
import { daysInMonth } from "../workbook/dates";
import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const deadlineInvalid: ItemRule = {
  id: "deadline-invalid",
  scope: "item",
  level: "error",
  group: "duty",
  needs: ["deadline"],
  options: null,
  title: { vi: "Thời hạn không hợp lệ", en: "Impossible deadline" },
  messages: {
    date: { vi: "Không có ngày “{part}”.", en: "There is no day “{part}”." },
    month: { vi: "Không có tháng “{part}”.", en: "There is no month “{part}”." },
    quarter: { vi: "Không có quý “{part}”.", en: "There is no quarter “{part}”." },
  },
  why: {
    vi: "Ngày, tháng hoặc quý không tồn tại thì không có căn cứ để thực hiện và đôn đốc.",
    en: "Nobody can meet a day, month or quarter that does not exist.",
  },
  remedy: { vi: "Sửa lại ngày, tháng hoặc quý.", en: "Correct the day, month or quarter." },
  fix: null,
  examples: { bad: "Trước ngày 31/02", good: "Trước ngày 28/02" },
  check: (item, { years }) => {
    let drafts: Draft[] | null = null;
    for (const { row, cells } of item.all) {
      for (const cell of cells.deadline) {
        for (const { kind, text: part } of cell.said.deadline().problems) {
          if (isLeapDay(part) && hasLeapYear(years)) continue;
          const place = { row: cell.row, column: cell.column };
          (drafts ??= []).push({ ...place, message: kind, data: { part }, text: row.text });
        }
      }
    }
    return drafts ?? NONE;
  },
};

/** `29/02` without a year. It was read in the plan's last year; a plan over several may mean another one. */
function isLeapDay(text: string): boolean {
  const [day, month, ...more] = (text.match(/\d+/g) ?? []).map(Number);
  return day === 29 && month === 2 && more.length === 0;
}

function hasLeapYear(years: PlanYears | null): boolean {
  if (!years) return false;
  const { first, last } = years;
  // A plan that goes on, or began some time ago, meets a leap year.
  if (first === null || last === null) return true;
  for (let year = first; year <= last; year += 1) {
    if (daysInMonth(year, 2) === 29) return true;
  }
  return false;
}
