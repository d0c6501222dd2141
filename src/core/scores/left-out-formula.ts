import { areaAddress, cellAddress } from "../workbook/address";
import type { Area } from "../workbook/workbook";
import type { Planning } from "./formula-plan";
import type { Measure, PointCell } from "./tree";

/** Maximum points that leave the base, by a formula that follows the marks in the column of scores. */
export interface LeftOutFormula {
  /** What is marked, row by row: to be subtracted. */
  readonly marked: readonly string[];
  /** What is marked together with something that it stands in, and would count twice: to be added again. */
  readonly twice: readonly string[];
  /** What they make now, in units. */
  readonly units: number;
}

/** The column of scores in which marks stand. */
export interface MarkColumn {
  readonly scores: Measure;
  /** Nodes that are none of the base anyway. */
  readonly except: ReadonlySet<number>;
  /** What is known of nodes already: those above ask again. */
  readonly inside: Map<number, LeftOutFormula>;
}

/** The column of scores, with the nodes that are none of the base anyway. */
export function markColumn(scores: Measure, except: ReadonlySet<number> = new Set()): MarkColumn {
  return { scores, except, inside: new Map() };
}

/** How `Không phát sinh` and `KPS` begin, as SUMIF compares it; among points nothing else does. */
const MARK = '"K*"';
const MARKED = /^k/i;

/** Rows one below the other, in the columns of scores and maxima. */
interface Span {
  readonly score: Area;
  readonly max: Area;
}

/**
 * What some nodes, ascending, leave out because it does not apply. The formula takes in whole stretches of rows, so that
 * it goes on doing so when rows are inserted in them. Nothing is left out of a parent whose maximum does without it.
 */
export function leftOutFormula(
  planning: Planning,
  nodes: readonly number[],
  column: MarkColumn,
): LeftOutFormula {
  const spans: Span[] = [];
  const twice: string[] = [];
  let isOpen = false;
  const visit = (at: number): void => {
    if (column.except.has(at)) {
      isOpen = false;
      return;
    }
    const cells = cellsOf(planning, at, column);
    const children = partsOf(planning, at);
    if (cells) {
      const above = isOpen ? spans.pop() : undefined;
      spans.push(spanTo(above, cells));
      isOpen = true;
      const inside = leftOutInside(planning, at, column);
      if (inside.marked.length > 0)
        twice.push(`COUNTIF(${cellAddress(cells.score)},${MARK})*${asFactor(inside)}`);
    }
    children.forEach(visit);
    if (children.length < childrenOf(planning, at).length) isOpen = false;
  };
  nodes.forEach(visit);
  const marked = spans.map(({ score, max }) => `SUMIF(${areaAddress(score)},${MARK},${areaAddress(max)})`);
  return { marked, twice, units: nodes.reduce((sum, at) => sum + unitsOf(planning, at, column), 0) };
}

/** What a node's children leave out of it. */
export function leftOutInside(planning: Planning, at: number, column: MarkColumn): LeftOutFormula {
  const known = column.inside.get(at) ?? leftOutFormula(planning, partsOf(planning, at), column);
  column.inside.set(at, known);
  return known;
}

/** A formula with what does not apply taken off. */
export function without(
  formula: string,
  { marked, twice }: Pick<LeftOutFormula, "marked" | "twice">,
): string {
  return [[formula, ...marked].join("-"), ...twice].join("+");
}

function asFactor({ marked, twice }: LeftOutFormula): string {
  const text = [marked.join("+"), ...twice].join("-");
  return marked.length + twice.length === 1 ? text : `(${text})`;
}

function unitsOf(planning: Planning, at: number, column: MarkColumn): number {
  if (column.except.has(at)) return 0;
  const cells = cellsOf(planning, at, column);
  const words = cells?.score.value;
  if (typeof words === "string" && MARKED.test(words)) return planning.after.get("maxScore")?.[at] ?? 0;
  return partsOf(planning, at).reduce((sum, child) => sum + unitsOf(planning, child, column), 0);
}

function cellsOf(
  { tree }: Planning,
  at: number,
  { scores }: MarkColumn,
): { readonly score: PointCell; readonly max: PointCell } | null {
  const { [scores]: score, maxScore: max } = tree.nodes[at]?.cells ?? {};
  return score && max ? { score, max } : null;
}

/** The children whose marks count: none where the node's maximum does without what does not apply among them. */
function partsOf(planning: Planning, at: number): readonly number[] {
  const { left, marked } = planning;
  const children = childrenOf(planning, at);
  const isWithout = marked[at] !== true && left[at] === 0 && children.some((child) => left[child] !== 0);
  return isWithout ? [] : children;
}

function childrenOf({ tree }: Planning, at: number): readonly number[] {
  return tree.nodes[at]?.children ?? [];
}

function spanTo(above: Span | undefined, { score, max }: { score: PointCell; max: PointCell }): Span {
  const to = ({ row, column }: PointCell, area: Area | undefined): Area => ({
    top: area?.top ?? row,
    left: column,
    bottom: row,
    right: column,
  });
  return { score: to(score, above?.score), max: to(max, above?.max) };
}
