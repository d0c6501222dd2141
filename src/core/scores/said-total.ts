import { readHeader } from "../tables/column-roles";
import type { Table } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import { readPoints } from "./points";
import type { ScoreColumns } from "./score-columns";
import type { SaidTotal } from "./tree";

/** `Tổng điểm tự chấm: 81,5/100 điểm`: what is added up, and the points. */
const SAID = /^([^:=\d]{1,80})[:=]\s*(\S.*)$/su;

/** The total that the words of a total row (sheet row) state; null where they state none. */
export function saidTotal(
  { grid: { sheet }, area }: Table,
  columns: ScoreColumns,
  row: number,
): SaidTotal | null {
  const measures = columns.measures.map(([measure]) => measure);
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(sheet, row, column);
    const [, words = "", number = ""] = (typeof value === "string" && SAID.exec(value)) || [];
    const points = readPoints(number);
    if (points.kind !== "points") continue;
    const named = readHeader(words.trim()).sure;
    const measure = measures.find((one) => named.includes(one)) ?? null;
    const cell = { sheet: sheet.name, row, column, value, points, formula: formulaAt(sheet, row, column) };
    return { measure, cell };
  }
  return null;
}
