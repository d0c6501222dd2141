import { isBlankText } from "../text/blank";
import { sameTyped } from "../text/scan";
import { mergeAt, spokenValue, textOf } from "../tables/grid";
import type { Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import { readPoints } from "./points";
import type { ScoreColumns } from "./score-columns";
import type { ScoreRow } from "./score-rows";
import type { Measure, PointCell, PointCells } from "./tree";

/** A row with its cells of points. */
export interface ScoredRow {
  readonly row: ScoreRow;
  readonly cells: PointCells;
}

/**
 * The cells of points that a row has of its own: not one merged from above or from its title, nor the title itself.
 * `subject` is the sheet column of the words, `index` that of the row in the table.
 */
export function pointCells(
  table: Table,
  { measures }: ScoreColumns,
  subject: number,
  index: number,
): PointCells {
  const { sheet } = table.grid;
  const row = sheetRow(table, index);
  const cells: Partial<Record<Measure, PointCell>> = {};
  for (const [measure, column] of measures) {
    const area = mergeAt(table.grid, row, column);
    if (area && (area.top < row || area.left < column)) continue;
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && isTitle(table, row, subject, value)) continue;
    const formula = formulaAt(sheet, row, column);
    cells[measure] = { sheet: sheet.name, row, column, value, points: readPoints(value), formula };
  }
  return withNamedMaximum(cells);
}

/** A section's title filled into every cell of its row. */
function isTitle(table: Table, row: number, subject: number, value: string): boolean {
  return !isBlankText(value) && sameTyped(value, textOf(spokenValue(table.grid, row, subject)));
}

/** Where there is no column of maxima, the one that a score names: the 10 of `8,42/10`. */
function withNamedMaximum(cells: Partial<Record<Measure, PointCell>>): PointCells {
  if (cells.maxScore) return cells;
  for (const cell of Object.values(cells)) {
    if (cell.points.kind !== "points" || cell.points.of === null) continue;
    return { ...cells, maxScore: { ...cell, points: { ...cell.points, value: cell.points.of, of: null } } };
  }
  return cells;
}

/** The cells that say something: a field without points of its own is not one whose points are missing. */
export function withoutBlanks(cells: PointCells): PointCells {
  const filled = Object.entries(cells).filter(
    ([, cell]) => cell.points.kind !== "blank" || cell.formula !== null,
  );
  return Object.fromEntries(filled);
}

/** Whether a cell says something about points: how many, or that there was no occasion. */
export function saysPoints({ points }: PointCell): boolean {
  return points.kind === "points" || points.kind === "not-applicable";
}
