import { isBlank } from "../text/blank";
import { spokenValue } from "../tables/grid";
import type { Row, Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import type { StretchRule } from "./rule";
import { NONE } from "./rule";

export const sectionEmpty: StretchRule = {
  id: "section-empty",
  scope: "stretch",
  level: "warning",
  group: "duty",
  needs: [],
  options: null,
  title: { vi: "Mục không có nhiệm vụ", en: "Empty section" },
  messages: {
    empty: { vi: "Mục “{section}” không có nhiệm vụ nào.", en: "Section “{section}” has no items." },
  },
  why: {
    vi: "Mục trống thường do xóa hoặc chép thiếu nhiệm vụ.",
    en: "An empty section is mostly the trace of rows deleted or not copied.",
  },
  remedy: { vi: "Bổ sung nhiệm vụ, hoặc bỏ mục này.", en: "Add its tasks, or remove the section." },
  fix: null,
  examples: { bad: "II | CẢI CÁCH THỂ CHẾ; III | …", good: "II | CẢI CÁCH THỂ CHẾ; 1 | Rà soát văn bản" },
  check: ({ table }, { from }, carry) => {
    const row = table.rows[from];
    if (row?.kind !== "section" || !row.number || !isEmpty(table, row, from)) return { drafts: NONE, carry };
    const place = { row: sheetRow(table, from), column: table.area.left };
    return { drafts: [{ ...place, message: "empty", data: { section: row.text }, text: row.text }], carry };
  },
};

const RANK: Readonly<Record<string, number>> = { capital: 0, roman: 1, arabic: 2 };
const rankOf = (row: Row): number => RANK[row.number?.style ?? ""] ?? 3;

/** A section row that carries duties or points of its own speaks for itself and is not empty. */
function isEmpty(table: Table, section: Row, index: number): boolean {
  if (saysMore(table, index)) return false;
  for (let at = index + 1; at < table.rows.length; at += 1) {
    const row = table.rows[at];
    if (!row || row.kind === "total") return true;
    if (row.kind === "item" || row.kind === "part" || row.kind === "unknown") return false;
    if (row.kind === "section") return rankOf(row) <= rankOf(section);
  }
  return true;
}

function saysMore(table: Table, index: number): boolean {
  const row = sheetRow(table, index);
  const subject = subjectColumn(table) ?? table.area.left;
  const tt = table.columnOf.tt ?? subject;
  const names = [spokenValue(table.grid, row, subject), spokenValue(table.grid, row, tt)];
  return table.columns.some(({ column }) => {
    const value = spokenValue(table.grid, row, column);
    return column !== subject && column !== tt && !isBlank(value) && !names.includes(value);
  });
}
