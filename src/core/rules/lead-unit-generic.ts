import type { CellText } from "../duties/cell-text";
import type { Duty } from "../duties/items";
import { fromDuties } from "../duties/items";
import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const leadUnitGeneric: ItemRule = {
  id: "lead-unit-generic",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["leadUnit"],
  options: null,
  title: { vi: "Đơn vị chủ trì chung chung", en: "Vague lead unit" },
  messages: {
    generic: {
      vi: "Đơn vị chủ trì ghi chung chung: “{lead}”.",
      en: "The lead unit is nobody in particular: “{lead}”.",
    },
  },
  why: {
    vi: "Ghi chung chung thì không đơn vị nào thấy đó là việc của mình.",
    en: "Where nobody in particular leads, no unit takes the task as its own.",
  },
  remedy: {
    vi: "Ghi tên đơn vị hoặc chức danh cụ thể; chuyển phần ghi chung sang cột phối hợp.",
    en: "Name one unit or post; move the general words to the supporting units.",
  },
  fix: null,
  examples: { bad: "Cán bộ, công chức xã", good: "Công chức Văn phòng - Thống kê" },
  check: (item) => fromDuties(item, vague),
};

function vague({ row, cells: { leadUnit } }: Duty): readonly Draft[] {
  if (!leadUnit.some(({ said }) => isVague(said))) return NONE;
  return leadUnit
    .filter(({ said }) => isVague(said))
    .map(({ row: at, column, said }) => ({
      row: at,
      column,
      message: "generic",
      data: { lead: said.text.trim() },
      text: row.text,
    }));
}

/** Somebody in general and no one by name. */
function isVague(said: CellText): boolean {
  const units = said.units();
  return units.some(({ kind }) => kind === "generic") && units.every(({ kind }) => kind !== "named");
}
