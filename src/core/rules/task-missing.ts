import { isBlankText } from "../text/blank";
import { spokenValue, textOf } from "../tables/grid";
import type { Duty } from "../duties/items";
import type { Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import type { Draft, ItemRule } from "./rule";
import { NONE } from "./rule";

export const taskMissing: ItemRule = {
  id: "task-missing",
  scope: "item",
  level: "error",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Thiếu nội dung nhiệm vụ", en: "No task text" },
  messages: {
    missing: { vi: "Số thứ tự {number} chưa ghi nội dung.", en: "Number {number} has no text." },
  },
  why: {
    vi: "Dòng có số thứ tự mà không có nội dung là dòng bỏ dở hoặc bị xóa nhầm.",
    en: "A numbered row without text was left unfinished or deleted by mistake.",
  },
  remedy: { vi: "Ghi nội dung nhiệm vụ, hoặc xóa dòng.", en: "Write the task, or delete the row." },
  fix: null,
  examples: { bad: "3 | (trống) | Phòng Nội vụ | Quý I", good: "3 | Kiểm tra CCHC | Phòng Nội vụ | Quý I" },
  check: (item, { table }) => {
    const column = subjectColumn(table);
    return column === null || !item.all.some(lacksText)
      ? NONE
      : item.all.filter(lacksText).map(({ index }) => draftAt(table, index, column));
  },
};

function lacksText({ row }: Duty): boolean {
  return row.number !== null && isBlankText(row.text);
}

function draftAt(table: Table, index: number, column: number): Draft {
  const row = sheetRow(table, index);
  const written = textOf(spokenValue(table.grid, row, table.columnOf.tt ?? column)).trim();
  const number = written.replace(/[.:,]$/, "");
  return { row, column, message: "missing", data: { number } };
}
