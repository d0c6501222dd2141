import type { ItemNumber } from "../tables/item-number";
import type { Role } from "../tables/roles";
import type { Area, CellPlace, CellValue } from "../workbook/workbook";
import type { Code } from "./code";
import type { Points } from "./points";

/** The columns of points. */
export const MEASURES = [
  "maxScore",
  "selfScore",
  "appraisedScore",
  "score",
  "lostScore",
] as const satisfies readonly Role[];
export type Measure = (typeof MEASURES)[number];

/** The columns of points won, the one that counts first. */
export const WON = ["score", "appraisedScore", "selfScore"] as const satisfies readonly Measure[];

/** A cell where points belong: what it says, and the formula (without `=`) that makes it. */
export interface PointCell extends CellPlace {
  readonly sheet: string;
  readonly value: CellValue;
  readonly points: Points;
  readonly formula: string | null;
}

export type PointCells = Readonly<Partial<Record<Measure, PointCell>>>;

/** A group of fields (A, B), a field (I, II), or a criterion with its subcriteria and parts. */
export interface CriterionNode {
  readonly kind: "group" | "field" | "criterion";
  /** Index of the node that it belongs to, always lower than its own; -1 for a root. */
  readonly parent: number;
  /** Indices, ascending. */
  readonly children: readonly number[];
  /** Where its words stand. */
  readonly sheet: string;
  readonly cell: CellPlace;
  readonly number: ItemNumber | null;
  readonly code: Code | null;
  /** Its words as written. */
  readonly text: string;
  /** Its words without the code. */
  readonly name: string;
  /** Whether the sheet gives a reason for points lost. */
  readonly reason: boolean;
  /** Points won on top of the maximum, in a column of their own; 0 where there are none. */
  readonly bonus: number;
  readonly cells: PointCells;
}

/** A total row with the nodes that it adds up. */
export interface TotalRow {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  readonly over: readonly number[];
  readonly cells: PointCells;
  /** Where words state the total, as `Tổng điểm: 81,5/100` does, and no cell of points. */
  readonly said: SaidTotal | null;
}

/** A total in words: the cell of the words, with the points that they name. */
export interface SaidTotal {
  /** Null where the words do not say which; then it is the points won. */
  readonly measure: Measure | null;
  readonly cell: PointCell;
}

/** A cell that states a grade: `Xếp loại: Tốt` is split into what comes before the grade, and the grade. */
export interface GradeCell extends CellPlace {
  readonly sheet: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly before: string;
  readonly grade: string;
}

/** Criteria of one table, or of several read together. */
export interface ScoreTree {
  readonly nodes: readonly CriterionNode[];
  readonly roots: readonly number[];
  readonly totals: readonly TotalRow[];
  /** Cells that may state a grade; one without the word `Xếp loại` does so only if it names one. */
  readonly grades: readonly GradeCell[];
  readonly measures: readonly Measure[];
  /** The measure that counts as the points won; null where there is none. */
  readonly scores: Measure | null;
  /** The tables' rows without headers, in the order of `columns`. */
  readonly tables: readonly ScoreTable[];
}

/** Where the points of one table stand. */
export interface ScoreTable {
  readonly sheet: string;
  readonly body: Area;
  readonly columns: Readonly<Partial<Record<Measure, number>>>;
  /** Whether the points are weighed, so that they do not simply add up. */
  readonly isWeighted: boolean;
}

/** Whether points of a tree are weighed, so that sums say nothing. */
export function isWeighted({ tables }: Pick<ScoreTree, "tables">): boolean {
  return tables.some((table) => table.isWeighted);
}

/**
 * The measure that counts as the points won: the score, else the appraised, else the office's own; one of which most is
 * still blank, as before the appraisal, counts only where there is no other.
 */
export function scoreMeasure(
  measures: readonly Measure[],
  nodes: readonly Pick<CriterionNode, "cells">[],
): Measure | null {
  const won = WON.filter((one) => measures.includes(one));
  const filled = won.map((one) => nodes.filter(({ cells }) => cells[one]?.points.kind === "points").length);
  const most = Math.max(0, ...filled);
  return won.find((_, at) => (filled[at] ?? 0) * 2 >= most) ?? null;
}

/** Whether a criterion numbered `1` may be a field, for all that it looks like: it stands in none. */
export function mayBeField({
  kind,
  number,
  parent,
}: Pick<CriterionNode, "kind" | "number" | "parent">): boolean {
  return kind === "criterion" && parent < 0 && number?.style === "arabic" && number.path.length === 1;
}

/** The field or group that a node stands in; itself for a root. */
export function rootOf({ nodes }: ScoreTree, index: number): number {
  let root = index;
  for (let at = index; at >= 0; at = nodes[at]?.parent ?? -1) root = at;
  return root;
}

/** The nearest field at or above a node; -1 where there is none. */
export function fieldOf({ nodes }: Pick<ScoreTree, "nodes">, index: number): number {
  let at = index;
  while (at >= 0 && nodes[at]?.kind === "criterion") at = nodes[at]?.parent ?? -1;
  return nodes[at]?.kind === "field" ? at : -1;
}
