import type { Unit } from "../units/unit";
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
  check: (item) => {
    const drafts = item.all.flatMap(({ row, cells }): readonly Draft[] => {
      const [first, ...more] = cells.leadUnit;
      if (!first) return NONE;
      const units = new Map<string, Unit>();
      for (const cell of [first, ...more]) {
        for (const unit of cell.said.units()) if (unit.kind !== "generic") units.set(unit.key, unit);
      }
      if (units.size < 2) return NONE;
      const names = [...units.values()].map(({ name }) => name).join("; ");
      const place = { row: first.row, column: first.column };
      return [
        { ...place, message: "several", data: { count: String(units.size), units: names }, text: row.text },
      ];
    });
    return drafts.length === 0 ? NONE : drafts;
  },
};
