import type { Duty, DutyCell } from "../duties/items";
import type { OfficeLevel, Unit } from "../units/unit";
import type { Draft, ItemRule, TableContext } from "./rule";
import { NONE } from "./rule";
import { supportingCells } from "./supporting-cells";

const NAMES: Readonly<Record<OfficeLevel, string>> = {
  commune: "cấp xã",
  district: "cấp huyện",
  province: "cấp tỉnh",
  central: "trung ương",
};
const RANK: Readonly<Record<OfficeLevel, number>> = { commune: 0, district: 1, province: 2, central: 3 };

/** Local government has two levels, province and commune, in plans from this year on (in force since 1 July 2025). */
const FIRST_YEAR_WITHOUT_DISTRICTS = 2026;

export const unitLevel: ItemRule = {
  id: "unit-level",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["leadUnit"],
  options: null,
  title: { vi: "Đơn vị không đúng cấp", en: "Unit of another level" },
  messages: {
    above: {
      vi: "“{unit}” là đơn vị {level}; kế hoạch {office} không giao việc cho đơn vị {level} được.",
      en: "“{unit}” is a unit of {level}; a plan of {office} cannot charge units of {level}.",
    },
    abolished: {
      vi: "“{unit}” là đơn vị cấp huyện; từ ngày 01/7/2025 không còn cấp huyện.",
      en: "“{unit}” is a district unit; there is no district level since 1 July 2025.",
    },
  },
  why: {
    vi: "Cơ quan chỉ giao việc cho đơn vị thuộc thẩm quyền; giao sai cấp thì nhiệm vụ không có đơn vị thực hiện.",
    en: "An office can charge only its own units; a task given to another level is done by nobody.",
  },
  remedy: {
    vi: "Thay bằng đơn vị của cơ quan mình, hoặc ghi “Đề nghị …” trong nội dung nhiệm vụ.",
    en: "Name a unit of the office itself, or put the request into the task's text.",
  },
  fix: null,
  examples: {
    bad: "Kế hoạch của UBND xã: Phòng Tài chính - Kế hoạch huyện chủ trì",
    good: "Kế hoạch của UBND xã: Công chức Tài chính - Kế toán chủ trì",
  },
  check: (item, context) => {
    let drafts: Draft[] | null = null;
    for (const duty of item.all) {
      for (const cell of duty.cells.leadUnit) drafts = object(cell, true, duty, context, drafts);
      for (const cell of supportingCells(duty)) drafts = object(cell, false, duty, context, drafts);
    }
    return drafts ?? NONE;
  },
};

/** Adds the drafts about the units of one more cell; most items have none, and no list. */
function object(
  { row, column, said }: DutyCell,
  leads: boolean,
  duty: Duty,
  context: TableContext,
  drafts: Draft[] | null,
): Draft[] | null {
  let all = drafts;
  const leaders = leads ? said.leaders() : NONE;
  for (const unit of said.units()) {
    const message = objection(unit, leaders.includes(unit), context);
    if (message === null) continue;
    const data = {
      unit: unit.written,
      level: NAMES[unit.level ?? "district"],
      office: NAMES[context.office ?? "commune"],
    };
    (all ??= []).push({ row, column, message, data, text: duty.row.text });
  }
  return all;
}

/** A higher level may support but not lead; a level that no longer exists may do neither. */
function objection(unit: Unit, leads: boolean, { office, years }: TableContext): string | null {
  if (unit.kind === "generic" || unit.level === null) return null;
  const year = years?.first ?? years?.usual ?? null;
  if (unit.level === "district" && year !== null && year >= FIRST_YEAR_WITHOUT_DISTRICTS) return "abolished";
  return leads && office !== null && RANK[unit.level] > RANK[office] ? "above" : null;
}
