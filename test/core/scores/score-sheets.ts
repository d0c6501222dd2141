import { buildTree } from "../../../src/core/scores/build-tree";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { findTables } from "../../../src/core/tables/find-tables";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { CellValue, Sheet, Workbook } from "../../../src/core/workbook/workbook";

export const HEADER = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Điểm trừ", "Nguyên nhân"];

/** A sheet with a score table: the usual header in row 1, then the rows given. */
export function scoreSheet(rows: readonly CellValue[][], parts: Partial<Sheet> = {}): Sheet {
  return makeSheet({ name: "Điểm", values: [HEADER, ...rows], ...parts });
}

/** The trees of all tables of a workbook; a workbook without any fails the test. */
export function treesOf({ sheets }: Workbook): ScoreTree[] {
  return sheets.flatMap((sheet) => findTables(sheet, []).map(buildTree));
}

/** The one tree of a sheet. */
export function treeOf(sheet: Sheet): ScoreTree {
  const [tree, ...others] = treesOf({ sheets: [sheet] });
  if (!tree || others.length > 0) throw new Error(`${others.length + (tree ? 1 : 0)} tables found`);
  return tree;
}

/** The tree of the rows given. */
export function treeOfRows(rows: readonly CellValue[][]): ScoreTree {
  return treeOf(scoreSheet(rows));
}

/** The index of the criterion in a sheet row, counted from 1 as Excel does. */
export function nodeInRow(tree: ScoreTree, row: number): number {
  return tree.nodes.findIndex(({ cell }) => cell.row === row - 1);
}
