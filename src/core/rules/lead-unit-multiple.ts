import type { Duty, DutyCell } from "../duties/items";
import { fromDuties } from "../duties/items";
import { leadingUnits } from "../duties/leading-units";
import { parseUnits } from "../units/parse-units";
import type { Unit, UnitReading } from "../units/unit";
import type { Draft, ItemRule, TableContext } from "./rule";
import { NONE } from "./rule";

export const leadUnitMultiple: ItemRule = {
  id: "lead-unit-multiple",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["leadUnit"],
  options: null,
  title: { vi: "Nhiều đơn vị cùng chủ trì", en: "Several lead units" },
  messages: {
    several: { vi: "{count} đơn vị cùng chủ trì: {units}.", en: "{count} units lead together: {units}." },
  },
  why: {
    vi: "Một việc chỉ giao một đơn vị chủ trì; nhiều đơn vị cùng chủ trì thì không rõ ai chịu trách nhiệm chính.",
    en: "One task has one lead unit; with several nobody answers for it.",
  },
  remedy: {
    vi: "Giữ một đơn vị chủ trì, chuyển các đơn vị còn lại sang cột phối hợp.",
    en: "Keep one lead unit and move the others to the supporting units.",
  },
  fix: null,
  examples: { bad: "Phòng Nội vụ; UBND cấp xã", good: "Phòng Nội vụ" },
  check: (item, context) => fromDuties(item, (duty) => several(duty, context)),
};

function several({ row, cells: { leadUnit } }: Duty, { units: reading }: TableContext): readonly Draft[] {
  const [first] = leadUnit;
  if (!first || !leadUnit.some(({ said }) => said.leaders().length > 1 || leadUnit.length > 1)) return NONE;
  const units = new Map<string, string>();
  for (const { kind, key, name } of leadersOf(leadUnit, reading))
    if (kind !== "generic") units.set(key, name);
  if (units.size < 2) return NONE;
  const data = { count: String(units.size), units: [...units.values()].join("; ") };
  return [{ row: first.row, column: first.column, message: "several", data, text: row.text }];
}

const LOWER_START = /^\s*\p{Ll}/u;

/** The leaders of all cells. A name that a page break cut in two, `Văn phòng HĐND` over `và UBND xã`, is read whole. */
function leadersOf(cells: readonly DutyCell[], reading: UnitReading): readonly Unit[] {
  if (!cells.slice(1).some(({ said }) => LOWER_START.test(said.text))) {
    return cells.flatMap(({ said }) => said.leaders());
  }
  const text = cells.reduce(
    (all, { said }) => all + (LOWER_START.test(said.text) ? " " : "\n") + said.text,
    "",
  );
  return leadingUnits(text, parseUnits(text, reading));
}
