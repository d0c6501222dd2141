import type { Fix } from "../report";
import { isBlank, isBlankText } from "../text/blank";
import { itemNumber } from "../tables/item-number";
import type { Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { sameValue } from "../workbook/change";
import type { CellValue } from "../workbook/workbook";
import { valueAt } from "../workbook/workbook";
import type { Stretch, StretchRule } from "./rule";

export const headerRepeated: StretchRule = {
  id: "header-repeated",
  scope: "stretch",
  level: "info",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Dòng tiêu đề lặp lại", en: "Header pasted again" },
  messages: {
    again: {
      vi: "Dòng tiêu đề cột lặp lại giữa bảng.",
      en: "The header row stands again in the middle of the table.",
    },
  },
  why: {
    vi: "Tiêu đề lặp là dấu vết chép từ Word hoặc PDF, làm sai khi lọc, sắp xếp, tính tổng.",
    en: "It is a trace of pasting from Word or PDF and breaks filters, sorting and sums.",
  },
  remedy: {
    vi: "Xóa dòng này; để in lặp tiêu đề, dùng Page Layout › Print Titles.",
    en: "Delete the row; to repeat headers in print, use Page Layout › Print Titles.",
  },
  fix: { vi: "Xóa dòng {row}", en: "Delete row {row}" },
  examples: { bad: "… 17 | 5. …; 18 | TT | Nhiệm vụ | …", good: "… 17 | 5. …; 18 | 6. …" },
  check: ({ table, sheet }, stretch, carry) => {
    const drafts = repeatedHeaders(table, stretch).map((index) => {
      const row = sheetRow(table, index);
      const fix = deletion(table, sheet, row);
      return { row, column: table.area.left, message: "again", text: "", ...(fix ? { fix } : {}) };
    });
    return { drafts, carry };
  },
};

/**
 * Deletes the sheet row. Not offered where something stands beside the table, nor above a row with the same words,
 * for which the deletion could be taken again.
 */
function deletion(table: Table, sheetName: string, row: number): Fix | null {
  const { sheet } = table.grid;
  const { left, right } = table.area;
  const cellsOf = (at: number): CellValue[] => table.columns.map(({ column }) => valueAt(sheet, at, column));
  const beside = (sheet.values[row - sheet.origin.row] ?? []).some((value, at) => {
    const column = sheet.origin.column + at;
    return (column < left || column > right) && !isBlank(value);
  });
  const expect = cellsOf(row);
  const next = cellsOf(row + 1);
  if (beside || expect.every((value, at) => sameValue(value, next[at] ?? null))) return null;
  const edit = { type: "delete-row", sheet: sheetName, row, left, expect } as const;
  return { safe: false, edits: [edit], data: { row: String(row + 1) } };
}

/** Indices of header rows inside a table. Column numbers below the first header are a part of it. */
function repeatedHeaders(table: Table, { from, end }: Stretch): number[] {
  const own = table.headerBottom - table.area.top + 1;
  const found: number[] = [];
  for (let index = Math.max(own, from); index < end; index += 1) {
    const row = table.rows[index];
    if (row?.kind !== "header") continue;
    const numbersOnly = itemNumber(row.text) !== null || isBlankText(row.text);
    if (!numbersOnly || found.at(-1) === index - 1) found.push(index);
  }
  return found;
}
