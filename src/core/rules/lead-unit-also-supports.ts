import type { DutyCell } from "../duties/items";
import type { Fix } from "../report";
import { isBlankText } from "../text/blank";
import { parseUnits } from "../units/parse-units";
import type { Unit, UnitReading } from "../units/unit";
import type { Draft, ItemRule, TableContext } from "./rule";
import { NONE } from "./rule";

export const leadUnitAlsoSupports: ItemRule = {
  id: "lead-unit-also-supports",
  scope: "item",
  level: "warning",
  group: "duty",
  needs: ["leadUnit", "supportUnits"],
  options: null,
  title: { vi: "Đơn vị vừa chủ trì vừa phối hợp", en: "A unit both leads and supports" },
  messages: {
    both: {
      vi: "Đã chủ trì lại ghi phối hợp: {units}.",
      en: "Leads the task and is named as its support too: {units}.",
    },
  },
  why: {
    vi: "Một đơn vị không phối hợp với chính mình; ghi hai lần làm người đọc hiểu sai phân công.",
    en: "A unit does not support itself; naming it twice blurs who does what.",
  },
  remedy: { vi: "Bỏ đơn vị đó khỏi cột phối hợp.", en: "Remove it from the supporting units." },
  fix: { vi: "Bỏ khỏi cột phối hợp", en: "Remove from support" },
  examples: {
    bad: "Phòng Tư pháp | Phòng Tư pháp; UBND cấp xã",
    good: "Phòng Tư pháp | UBND cấp xã",
  },
  check: (item, context) => {
    const drafts = item.all.flatMap(({ row, cells }): readonly Draft[] => {
      const [lead] = cells.leadUnit;
      if (!lead) return NONE;
      const leads = new Set(cells.leadUnit.flatMap(({ said }) => said.units().map(({ key }) => key)));
      return cells.supportUnits.flatMap((cell) => draftFor(cell, leads, row.text, context));
    });
    return drafts.length === 0 ? NONE : drafts;
  },
};

function draftFor(
  cell: DutyCell,
  leads: ReadonlySet<string>,
  text: string,
  context: TableContext,
): readonly Draft[] {
  const both = cell.said.units().filter(({ kind, key }) => kind !== "generic" && leads.has(key));
  if (both.length === 0) return NONE;
  const fix = removal(cell, both, context.sheet, context.units);
  const units = both.map(({ name }) => name).join("; ");
  const { row, column } = cell;
  return [{ row, column, message: "both", data: { units }, text, ...(fix ? { fix } : {}) }];
}

/** Offered when the words that stay name exactly the other units, and at least one. */
function removal(cell: DutyCell, both: readonly Unit[], sheet: string, reading: UnitReading): Fix | null {
  const { text, value } = cell.said;
  const remaining = both
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  const rest = tidyList(remaining);
  const expected = cell.said.units().filter((unit) => !both.includes(unit));
  const left = parseUnits(rest, reading);
  const same = left.length === expected.length && left.every(({ key }, at) => key === expected[at]?.key);
  if (isBlankText(rest) || left.length === 0 || !same) return null;
  const edit = {
    type: "set",
    sheet,
    cell: { row: cell.row, column: cell.column },
    expect: value,
    value: rest,
  } as const;
  return { safe: false, edits: [edit], data: {} };
}

/** A list with the separators of a removed entry gone. */
function tidyList(text: string): string {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/([;,])(?:\s*[;,.])+/g, "$1")
        .replace(/:\s*[;,]\s*/g, ": ")
        .replace(/^([-+•]?\s*)[;,.\s]+/, "$1")
        .replace(/\s*[;,]?\s*$/, ""),
    )
    .filter((line) => !isBlankText(line.replace(/[;,+•]/g, "")))
    .join("\n");
}
