import { isBlankText } from "../text/blank";
import { itemNumber } from "../tables/item-number";
import type { Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import type { TableRule } from "./rule";
import { NONE } from "./rule";

export const headerRepeated: TableRule = {
  id: "header-repeated",
  scope: "table",
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
  check: ({ table, sheet }) => {
    const again = repeatedHeaders(table);
    if (again.length === 0) return NONE;
    return again.map((index) => {
      const row = sheetRow(table, index);
      const { left } = table.area;
      const expect = table.columns.map(({ column }) => valueAt(table.grid.sheet, row, column));
      const fix = {
        safe: false,
        edits: [{ type: "delete-row", sheet, row, left, expect } as const],
        data: { row: String(row + 1) },
      };
      return { row, column: left, message: "again", text: "", fix };
    });
  },
};

/** Indices of header rows inside a table. Column numbers below the first header are a part of it. */
function repeatedHeaders(table: Table): number[] {
  const own = table.headerBottom - table.area.top + 1;
  const found: number[] = [];
  for (let index = own; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (row?.kind !== "header") continue;
    const numbersOnly = itemNumber(row.text) !== null || isBlankText(row.text);
    if (!numbersOnly || found.at(-1) === index - 1) found.push(index);
  }
  return found;
}
