import type { Duty, DutyRole, Item } from "../duties/items";
import type { Fix } from "../report";
import { isBlank } from "../text/blank";
import { mergeAt, spokenValue, textOf } from "../tables/grid";
import { sheetRow } from "../tables/table";
import type { Table } from "../tables/table";
import { cellAddress } from "../workbook/address";
import type { Area } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";
import type { Draft, TableContext } from "./rule";
import { NONE } from "./rule";

/**
 * The rows of an item whose duty in `role` nobody states: neither their own cell, nor a merged one, nor the item
 * above its parts, nor the section's row. Where all parts lack it, the item's own cell is named, once.
 */
export function rowsWithout(item: Item, role: DutyRole): readonly Duty[] {
  if (states(item.own, role) || item.section.includes(role) || item.own.row.text === "") return NONE;
  return item.parts.length === 0 ? [item.own] : partsWithout(item, role);
}

function partsWithout({ own, parts }: Item, role: DutyRole): readonly Duty[] {
  const without = parts.filter((part) => !states(part, role));
  return without.length === parts.length ? [own] : without;
}

function states(duty: Duty, role: DutyRole): boolean {
  return duty.cells[role].length > 0 || duty.spokenFor[role] !== undefined;
}

/**
 * A finding for each row without `role`, at the blank cell. With `merge` it offers to merge the cell with the one
 * above, where that fits.
 */
export function missingDrafts(
  item: Item,
  role: DutyRole,
  context: TableContext,
  offer: "merge" | "nothing",
): readonly Draft[] {
  const without = rowsWithout(item, role);
  const column = context.table.columnOf[role];
  if (without.length === 0 || column === undefined) return NONE;
  return without.flatMap((duty) => missingDraft(duty, role, column, context, offer));
}

function missingDraft(
  duty: Duty,
  role: DutyRole,
  column: number,
  { table, sheet }: TableContext,
  offer: "merge" | "nothing",
): readonly Draft[] {
  const row = sheetRow(table, duty.index);
  const merged = mergeAt(table.grid, row, column);
  if (merged && merged.top < row && merged.top >= table.area.top) return NONE;
  if (isSaidBeside(table, row, role)) return NONE;
  const fix = merged || offer === "nothing" ? null : mergeWithAbove(table, sheet, duty.index, column);
  return [{ row, column, message: "missing", text: duty.row.text, ...(fix ? { fix } : {}) }];
}

/**
 * Whether a further column headed for the same duty says it: `Cơ quan chủ trì cấp tỉnh | … cấp xã`, `Thời gian trình
 * UBND | … HĐND`. Of a deadline it must say when, for progress may be told in such a column, too.
 */
function isSaidBeside({ grid, columns }: Table, row: number, role: DutyRole): boolean {
  return columns.some(({ column, role: own, header }) => {
    if (own !== "other" || grid.texts.header(header).sure[0] !== role) return false;
    const value = spokenValue(grid, row, column);
    return !isBlank(value) && (role !== "deadline" || grid.texts.saysWhen(value));
  });
}

/** Fits where the row right above is of the same section and has something in that cell. */
function mergeWithAbove(table: Table, sheet: string, index: number, column: number): Fix | null {
  const [above, own] = [table.rows[index - 1], table.rows[index]];
  if (!above || own?.kind === "section" || !["item", "part", "continuation"].includes(above.kind))
    return null;
  const row = sheetRow(table, index);
  const merged = mergeAt(table.grid, row - 1, column);
  if (merged && merged.left !== merged.right) return null;
  const top = merged?.top ?? row - 1;
  if (top <= table.headerBottom || isBlank(spokenValue(table.grid, row - 1, column))) return null;
  const expect = valueAt(table.grid.sheet, top, column);
  const area: Area = { top, left: column, bottom: row, right: column };
  const cell = cellAddress({ row: top, column });
  return {
    safe: false,
    edits: [{ type: "merge", sheet, area, expect }],
    data: { cell, value: textOf(expect) },
  };
}
