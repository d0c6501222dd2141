import type { Sums } from "./sums";
import { leftOut, notApplicable, sumUp, sumWith, unroundedSums } from "./sums";
import type { CriterionNode, Measure, PointCell, ScoreTree } from "./tree";
import { isWeighted, MEASURES, WON } from "./tree";
import { agrees, decimalsOf, toPoints, toUnits } from "./units";

/** A parent whose listed children do not add up to what it states. All numbers in points. */
export interface ChildFact {
  /** `over`: the children have more than the parent; `unlisted`: they have less, some are not listed. */
  readonly kind: "over" | "unlisted";
  readonly node: number;
  readonly measure: Measure;
  readonly cell: PointCell;
  readonly stated: number;
  readonly listed: number;
  /** How much too much, or how much is not listed; above 0. */
  readonly difference: number;
  /** Children whose cell in that column is empty. */
  readonly blank: number;
}

/** Lost points that are not maximum − score. In points. */
export interface LostFact {
  readonly node: number;
  readonly cell: PointCell;
  readonly stated: number;
  readonly expected: number;
}

/**
 * Parents that state other points than their listed children add up to, in the order of the nodes. Lost points are
 * compared only where maximum or score is not stated: elsewhere they follow from these two, and a wrong lost cell is
 * told once, by `lostFacts`.
 */
export function childFacts(tree: ScoreTree): ChildFact[] {
  if (isWeighted(tree)) return [];
  const measures = MEASURES.filter((measure) => tree.measures.includes(measure));
  return measures
    .flatMap((measure) => {
      const sums = measure === "lostScore" ? expectedLost(tree) : sumUp(tree, measure);
      const left = measure === "maxScore" ? leftOut(tree) : null;
      const exact = (): Sums => (measure === "lostScore" ? sums : unroundedSums(tree, measure));
      return tree.nodes.flatMap(
        (node, index) => childFact(node, index, measure, { sums, exact, left }, tree) ?? [],
      );
    })
    .sort((a, b) => a.node - b.node);
}

/** One column added up: as stated, as it was before rounding, and what does not apply in it. */
interface Columns {
  readonly sums: Sums;
  /** Asked for only where the others do not fit. */
  readonly exact: () => Sums;
  readonly left: readonly number[] | null;
}

function childFact(
  node: CriterionNode,
  index: number,
  measure: Measure,
  { sums: { listed, known }, exact, left }: Columns,
  tree: ScoreTree,
): ChildFact | null {
  const cell = node.cells[measure];
  const points = cell?.points;
  if (!cell || points?.kind !== "points" || (known[index] ?? 0) === 0) return null;
  if (measure === "lostScore" && followsFromScore(tree, node)) return null;
  const own = toUnits(points.value);
  const all = listed[index] ?? 0;
  const applicable = left ? all - sumOf(node.children, left) : all;
  const fits = (sum: number): boolean => agrees(own, points.decimals, sum, node.children.length);
  if (fits(all) || fits(applicable) || fits(exact().listed[index] ?? 0)) return null;
  const nearest = own > all ? all : applicable;
  return {
    kind: nearest > own ? "over" : "unlisted",
    node: index,
    measure,
    cell,
    stated: toPoints(own),
    listed: toPoints(nearest),
    difference: toPoints(Math.abs(own - nearest)),
    blank: node.children.filter((child) => isEmpty(tree.nodes[child], measure)).length,
  };
}

function sumOf(children: readonly number[], left: readonly number[]): number {
  return children.reduce((sum, child) => sum + (left[child] ?? 0), 0);
}

function isEmpty(node: CriterionNode | undefined, measure: Measure): boolean {
  return (node?.cells[measure]?.points.kind ?? "blank") === "blank";
}

function followsFromScore({ scores }: ScoreTree, { cells }: CriterionNode): boolean {
  return (
    cells.maxScore?.points.kind === "points" && scores !== null && cells[scores]?.points.kind === "points"
  );
}

/** Lost points by node: maximum − score where both are stated, else as stated, else the sum of the children. */
function expectedLost(tree: ScoreTree): Sums {
  const [lost, max] = [sumUp(tree, "lostScore"), sumUp(tree, "maxScore")];
  const score = tree.scores && sumUp(tree, tree.scores);
  return sumWith(tree.nodes, ({ bonus }, at) => {
    const [most, won] = [max.stated[at], score?.stated[at]];
    return most == null || won == null ? (lost.stated[at] ?? null) : most + toUnits(bonus) - won;
  });
}

/**
 * Lost points that are not maximum − score. A parent may instead state the sum of its children, which is less where
 * one of them does not apply; a criterion that does not apply loses nothing. Points on top of the maximum do not make up
 * for lost ones. Where several columns say what was won, lost points that go with one of them are right.
 */
export function lostFacts(tree: ScoreTree): LostFact[] {
  const { nodes, measures, scores } = tree;
  if (!measures.includes("lostScore") || scores === null) return [];
  const marked = notApplicable(tree);
  const [lost, max] = [sumUp(tree, "lostScore"), sumUp(tree, "maxScore")];
  const columns = [scores, ...WON.filter((one) => one !== scores && measures.includes(one))];
  const won = columns.map((measure) => sumUp(tree, measure).stated);
  const left = leftOut(tree);
  return nodes.flatMap(({ cells, bonus }, node) => {
    const cell = cells.lostScore;
    const [own, most] = [lost.stated[node], max.stated[node]];
    if (cell?.points.kind !== "points" || own == null || most == null) return [];
    let expected: number | null = null;
    for (const units of won) {
      const points = marked[node] ? 0 : units[node];
      if (points == null) continue;
      const loss = most + toUnits(bonus) - points;
      const without = loss - (left[node] ?? 0);
      if (agreesWithin(own, without, cell) || (!marked[node] && agreesWithin(own, loss, cell))) return [];
      expected ??= without;
    }
    if (expected === null) return [];
    return [{ node, cell, stated: toPoints(own), expected: toPoints(expected) }];
  });
}

function agreesWithin(own: number, expected: number, { points }: PointCell): boolean {
  const decimals = points.kind === "points" ? points.decimals : decimalsOf(own);
  return agrees(own, decimals, expected, 2);
}
