import type { Duty, DutyCell, Item } from "../duties/items";
import type { Fix } from "../report";
import { isBlankText } from "../text/blank";
import { parseUnits } from "../units/parse-units";
import type { Unit } from "../units/unit";
import { formulaAt } from "../workbook/workbook";
import type { Draft, ItemRule, TableContext } from "./rule";
import { NONE } from "./rule";
import { supportingCells } from "./supporting-cells";

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
      vi: "Đơn vị vừa chủ trì vừa được ghi phối hợp: {units}.",
      en: "Leads the task and is named as its support too: {units}.",
    },
  },
  why: {
    vi: "Một đơn vị không phối hợp với chính mình; ghi hai lần dễ làm hiểu sai việc phân công.",
    en: "A unit does not support itself; naming it twice blurs who does what.",
  },
  remedy: { vi: "Bỏ đơn vị đó khỏi cột phối hợp.", en: "Remove it from the supporting units." },
  fix: { vi: "Bỏ khỏi cột phối hợp", en: "Remove from support" },
  examples: {
    bad: "Phòng Tư pháp | Phòng Tư pháp; UBND cấp xã",
    good: "Phòng Tư pháp | UBND cấp xã",
  },
  check: (item, context) => {
    let drafts: Draft[] | null = null;
    let leading: readonly DutyCell[] = NONE;
    let leads = makeLeadTest(leading);
    for (const duty of item.all) {
      const own = leadingCells(item, duty);
      // Parts that name nobody share the item's.
      if (own !== leading) leads = makeLeadTest((leading = own));
      for (const cell of supportingCells(duty)) {
        const both = unitsOfBoth(cell, leads);
        if (both.length > 0) (drafts ??= []).push(draftFor(cell, both, duty.row.text, context));
      }
    }
    return drafts ?? NONE;
  },
};

/** The named units and groups of a supporting cell that lead the same task. */
function unitsOfBoth(cell: DutyCell, leads: (key: string) => boolean): readonly Unit[] {
  let both: Unit[] | null = null;
  for (const unit of cell.said.units()) {
    if (unit.kind !== "generic" && leads(unit.key)) (both ??= []).push(unit);
  }
  return both ?? NONE;
}

/** A test whether a unit, by its key, is named by one of these cells; mostly there is one. */
function makeLeadTest(leading: readonly DutyCell[]): (key: string) => boolean {
  const only = leading.length === 1 ? leading[0]?.said.leaders() : null;
  if (only) return (key) => names(only, key);
  let keys: ReadonlySet<string> | null = null;
  return (key) => {
    keys ??= new Set(leading.flatMap(({ said }) => said.leaders().map((unit) => unit.key)));
    return keys.has(key);
  };
}

function names(units: readonly Unit[], key: string): boolean {
  for (const unit of units) if (unit.key === key) return true;
  return false;
}

/** Who leads: the row's own cells, one merged from above, or for a part that names nobody the item's. */
function leadingCells({ own }: Item, { cells, spokenFor }: Duty): readonly DutyCell[] {
  if (cells.leadUnit.length > 0) return cells.leadUnit;
  return spokenFor.leadUnit ? [spokenFor.leadUnit] : own.cells.leadUnit;
}

function draftFor(cell: DutyCell, both: readonly Unit[], text: string, context: TableContext): Draft {
  const fix = removal(cell, both, context);
  const units = both.map(({ name }) => name).join("; ");
  const { row, column } = cell;
  return { row, column, message: "both", data: { units }, text, ...(fix ? { fix } : {}) };
}

/** Offered when the words that stay name exactly the other units, and at least one, and no formula makes them. */
function removal(
  cell: DutyCell,
  both: readonly Unit[],
  { table, sheet, units: reading }: TableContext,
): Fix | null {
  const { text, value } = cell.said;
  if (formulaAt(table.grid.sheet, cell.row, cell.column) !== null) return null;
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
        .replace(/^([-+•]?\s*)[;,.][;,.\s]*/, "$1")
        .trimEnd()
        .replace(/[;,]$/, "")
        .trimEnd(),
    )
    .filter((line) => !isBlankText(line.replace(/[;,+•]/g, "")))
    .join("\n");
}
