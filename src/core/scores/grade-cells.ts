import { isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import { normalise } from "../text/normalise";
import type { RowKind } from "../tables/roles";
import type { Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { GradeCell } from "./tree";

/** What is worth folding: few rows begin with these letters. */
const GRADE_START = /^\s*(?:[kx]|tự |đề )/i;
/** Folded: a row or cell that states the grade. */
const GRADE_WORDS = /^(?:ket qua |tu |de nghi )*xep (?:loai|hang)\b/;
const BEFORE_GRADE = /^(\s*(?:(?:kết quả|tự|đề nghị)\s+)*xếp\s+(?:loại|hạng)\s*[:\-–]?\s*)(.*)$/isu;
/** A place among other offices, `Xếp hạng: 3/20`, is no grade. */
const PLACE = /^(?:thứ\s*)?\d/iu;
/** A grade is a word or two. */
const LONGEST_GRADE = 60;
/** Rows below a table in which its grade may stand by itself. */
const ROWS_BELOW = 3;

/** Whether a row states the grade. */
export function isGradeRow({ kind, text }: { readonly kind: RowKind; readonly text: string }): boolean {
  if (kind === "header" || kind === "section" || !GRADE_START.test(text)) return false;
  return GRADE_WORDS.test(fold(text.slice(0, LONGEST_GRADE)));
}

/**
 * The cells that may state a table's grade: in `rows` (indices: its totals and the rows that say so) those that say so and
 * other words beside the subject; and what says so right below the table, where a line merged over its width is none of
 * its rows.
 */
export function gradeCells(table: Table, rows: readonly number[], subject: number): readonly GradeCell[] {
  const { bottom } = table.area;
  const below = Array.from({ length: ROWS_BELOW }, (_, at) => bottom + 1 + at);
  return [
    ...rows.flatMap((index) => cellsIn(table, sheetRow(table, index), subject)),
    ...below.flatMap((row) => cellsIn(table, row, subject).filter(({ before }) => before !== "")),
  ];
}

function cellsIn({ grid: { sheet }, area }: Table, row: number, subject: number): readonly GradeCell[] {
  const cells: GradeCell[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "string" || value.length > LONGEST_GRADE || isBlankText(value)) continue;
    const place = { sheet: sheet.name, row, column, value, formula: formulaAt(sheet, row, column) };
    const [, before = "", grade = ""] = BEFORE_GRADE.exec(normalise(value, "NFC")) ?? [];
    if (PLACE.test(grade) || (before !== "" && isBlankText(grade))) continue;
    if (grade !== "") cells.push({ ...place, before, grade });
    else if (column !== subject && before === "") cells.push({ ...place, before: "", grade: value.trim() });
  }
  return cells;
}
