import type { SetFormula } from "../edits";
import { cellAddress } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import { hasText, termsFor } from "./column-formulas";
import { harmlessIn } from "./formulas";
import { lostFormula } from "./grade-formulas";
import { LONGEST_FORMULA, sumFormula } from "./sum-formula";
import { addUp, sumUp, termsOf } from "./sums";
import type { CriterionNode, Measure, PointCell, PointCells, ScoreTree, TotalRow } from "./tree";
import { pointUnits } from "./points";
import { agrees, toPoints, toUnits } from "./units";

/** A formula for one wrong cell. None where another number of the sheet would no longer agree with it. */
export type Mending = SetFormula | null;

/** The sum of a node's children for the cell that states something else. */
export function mendParent(tree: ScoreTree, sheet: Sheet, index: number, measure: Measure): Mending {
  const node = tree.nodes[index];
  const cell = node?.cells[measure];
  if (!node || !cell) return null;
  const edit = sumEdit(tree, sheet, cell, node.children, measure);
  return edit && fitsOwnRow(tree, node, measure, edit) && fitsAbove(tree, index, measure, edit) ? edit : null;
}

/** The sum of what a total row adds up. */
export function mendTotal(
  tree: ScoreTree,
  sheet: Sheet,
  { over, cells }: TotalRow,
  measure: Measure,
): Mending {
  const cell = cells[measure];
  return cell ? sumEdit(tree, sheet, cell, over, measure) : null;
}

/** Maximum − score for a cell of lost points that says something else. */
export function mendLost(tree: ScoreTree, index: number): Mending {
  const measure = tree.scores;
  const cells: PointCells = tree.nodes[index]?.cells ?? {};
  const cell = cells.lostScore;
  const [max, score] = [cells.maxScore, measure === null ? undefined : cells[measure]];
  if (!cell || max?.points.kind !== "points" || score?.points.kind !== "points") return null;
  if (hasText({ cells: [max, score], sum: null }) || max.column === score.column) return null;
  const edit = editOf(cell, lostFormula(max, score), toUnits(max.points.value) - toUnits(score.points.value));
  return fitsTotals(tree, index, "lostScore", edit) ? edit : null;
}

function sumEdit(
  tree: ScoreTree,
  sheet: Sheet,
  cell: PointCell,
  over: readonly number[],
  measure: Measure,
): Mending {
  const after = new Map([[measure, sumUp(tree, measure).stated.slice()]]);
  const terms = termsFor({ tree, after }, over, measure);
  const address = cellAddress(cell);
  const circular = terms.cells.some(({ formula }) => formula?.replaceAll("$", "").includes(address) ?? false);
  if (terms.sum === null || hasText(terms) || circular) return null;
  const formula = sumFormula(terms.cells, harmlessIn(tree, sheet));
  return formula.length < LONGEST_FORMULA ? editOf(cell, formula, terms.sum) : null;
}

function editOf(cell: PointCell, formula: string, units: number): SetFormula {
  const { sheet, row, column, value: expect, formula: expectFormula } = cell;
  const value = toPoints(units);
  return { type: "set-formula", sheet, cell: { row, column }, expect, expectFormula, formula, value };
}

/** Whether score and lost points of the row still go with its maximum. */
function fitsOwnRow({ scores }: ScoreTree, node: CriterionNode, measure: Measure, edit: SetFormula): boolean {
  const units = (one: Measure | null): number | null => {
    if (one === measure) return toUnits(Number(edit.value));
    return one === null ? null : pointUnits(node.cells[one]?.points);
  };
  const [max, score, lost] = [units("maxScore"), units(scores), units("lostScore")];
  if (max !== null && score !== null && score > max) return false;
  return max === null || score === null || lost === null || lost === max - score;
}

/** Whether what the nodes above state still goes with their children. */
function fitsAbove(tree: ScoreTree, index: number, measure: Measure, edit: SetFormula): boolean {
  const { stated } = sumUp(tree, measure);
  const above = tree.nodes[index]?.parent ?? -1;
  for (let at = above; at >= 0; at = tree.nodes[at]?.parent ?? -1) {
    const node = tree.nodes[at];
    const points = node?.cells[measure]?.points;
    if (stated[at] === null || !node || points?.kind !== "points") continue;
    const { listed } = sumUp(withValue(tree, index, measure, edit), measure);
    return agrees(toUnits(points.value), points.decimals, listed[at] ?? 0, node.children.length);
  }
  return fitsTotals(tree, index, measure, edit) && tree.grades.length === 0;
}

/** Whether the totals still go with their fields. */
function fitsTotals(tree: ScoreTree, index: number, measure: Measure, edit: SetFormula): boolean {
  const after = sumUp(withValue(tree, index, measure, edit), measure);
  const before = sumUp(tree, measure);
  return tree.totals.every(({ over, cells }) => {
    const points = cells[measure]?.points;
    const [was, is] = [addUp(before, over), addUp(after, over)];
    if (points?.kind !== "points" || was === is || is === null) return true;
    return agrees(toUnits(points.value), points.decimals, is, termsOf(tree, after, over).length);
  });
}

/** The tree with another number in one cell. */
function withValue(tree: ScoreTree, index: number, measure: Measure, { value }: SetFormula): ScoreTree {
  const node = tree.nodes[index];
  const cell = node?.cells[measure];
  if (!node || cell?.points.kind !== "points" || typeof value !== "number") return tree;
  const changed = {
    ...node,
    cells: { ...node.cells, [measure]: { ...cell, points: { ...cell.points, value } } },
  };
  return { ...tree, nodes: tree.nodes.with(index, changed) };
}
