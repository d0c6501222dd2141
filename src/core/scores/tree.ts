import type { ItemNumber } from "../tables/item-number";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
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

/** Whether a table has a column of points. */
export function hasPoints({ columnOf }: Pick<Table, "columnOf">): boolean {
  return MEASURES.some((measure) => columnOf[measure] !== undefined);
}

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
  readonly cells: PointCells;
}

/** A total row with the nodes that it adds up. */
export interface TotalRow {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  readonly over: readonly number[];
  readonly cells: PointCells;
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
  /** The tables' rows without headers, in the order of `columns`. */
  readonly tables: readonly ScoreTable[];
}

/** Where the points of one table stand. */
export interface ScoreTable {
  readonly sheet: string;
  readonly body: Area;
  readonly columns: Readonly<Partial<Record<Measure, number>>>;
}

/** The measure that counts as the points won: the score, else the appraised, else the office's own. */
export function scoreMeasure({ measures }: Pick<ScoreTree, "measures">): Measure | null {
  return (["score", "appraisedScore", "selfScore"] as const).find((one) => measures.includes(one)) ?? null;
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
