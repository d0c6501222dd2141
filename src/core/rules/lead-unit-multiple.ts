import type { Duty } from "../duties/items";
import { fromDuties } from "../duties/items";
import type { Draft, ItemRule } from "./rule";
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
  check: (item) => fromDuties(item, several),
};

function several({ row, cells: { leadUnit } }: Duty): readonly Draft[] {
  const [first] = leadUnit;
  if (!first || !leadUnit.some(({ said }) => said.units().length > 1 || leadUnit.length > 1)) return NONE;
  const units = new Map<string, string>();
  for (const { said } of leadUnit) {
    for (const { kind, key, name } of said.units()) if (kind !== "generic") units.set(key, name);
  }
  if (units.size < 2) return NONE;
  const data = { count: String(units.size), units: [...units.values()].join("; ") };
  return [{ row: first.row, column: first.column, message: "several", data, text: row.text }];
}
