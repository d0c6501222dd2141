import type { DutyCell } from "../duties/items";
import type { Fix } from "../report";
import { nearestUnit, renamedTarget } from "../units/register";
import type { Unit } from "../units/unit";
import { formulaAt } from "../workbook/workbook";
import type { Draft, ItemRule, TableContext } from "./rule";
import { NONE } from "./rule";
import { supportingCells } from "./supporting-cells";

export const unitUnknown: ItemRule = {
  id: "unit-unknown",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Đơn vị không có trong danh mục", en: "Unit not in the register" },
  messages: {
    unknown: {
      vi: "“{unit}” không có trong danh mục đơn vị.",
      en: "“{unit}” is not in the register of units.",
    },
    nearest: {
      vi: "“{unit}” không có trong danh mục đơn vị; gần nhất là “{nearest}”.",
      en: "“{unit}” is not in the register of units; the nearest is “{nearest}”.",
    },
    renamed: { vi: "“{unit}” nay là “{nearest}”.", en: "“{unit}” is now “{nearest}”." },
  },
  why: {
    vi: "Tên không có trong danh mục thường là ghi sai, hoặc là tên cũ của đơn vị đã sắp xếp lại.",
    en: "A name outside the register is mostly a slip, or the old name of a reorganised unit.",
  },
  remedy: {
    vi: "Sửa theo danh mục, hoặc bổ sung đơn vị này vào danh mục.",
    en: "Correct it after the register, or add the unit to the register.",
  },
  fix: { vi: "Thay bằng “{nearest}”", en: "Replace with “{nearest}”" },
  examples: { bad: "Phòng Nội vụu", good: "Phòng Nội vụ" },
  check: (item, context) => {
    if (context.units.register.length === 0) return NONE;
    return item.all.flatMap((duty) =>
      [...duty.cells.leadUnit, ...supportingCells(duty)].flatMap((cell) =>
        cell.said.units().flatMap((unit) => draftFor(cell, unit, duty.row.text, context)),
      ),
    );
  },
};

function draftFor(cell: DutyCell, unit: Unit, text: string, context: TableContext): readonly Draft[] {
  const { register } = context.units;
  const successor = unit.registered === true ? renamedTarget(unit, register) : null;
  if (unit.kind !== "named" || (unit.registered !== false && successor === null)) return NONE;
  const nearest = successor ?? nearestUnit(unit, register)?.name ?? null;
  const message = successor !== null ? "renamed" : nearest === null ? "unknown" : "nearest";
  const { row, column } = cell;
  const data = { unit: unit.written, ...(nearest === null ? {} : { nearest }) };
  const fix = nearest === null ? null : replacement(cell, unit, nearest, context);
  return [{ row, column, message, data, text, ...(fix ? { fix } : {}) }];
}

/** None where a formula makes the text. */
function replacement(
  cell: DutyCell,
  unit: Unit,
  nearest: string,
  { table, sheet }: TableContext,
): Fix | null {
  if (formulaAt(table.grid.sheet, cell.row, cell.column) !== null) return null;
  const { text, value: expect } = cell.said;
  const value = text.slice(0, unit.start) + nearest + text.slice(unit.end);
  const place = { row: cell.row, column: cell.column };
  return { safe: false, edits: [{ type: "set", sheet, cell: place, expect, value }], data: { nearest } };
}
