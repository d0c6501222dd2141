import { countsIn } from "./counts";
import type { Counts } from "./counts";
import type { Explanation } from "./explain-total";
import { explainTotal } from "./explain-total";
import { capped } from "./grade";
import type { Profile } from "./profile";
import type { Sums } from "./sums";
import { addUp, sumUp, termsOf, unroundedSums } from "./sums";
import type { Measure, PointCell, ScoreTree, TotalRow } from "./tree";
import { isWeighted, MEASURES } from "./tree";
import { agrees, toPoints, toUnits } from "./units";

/** A total that is not the sum of what it adds up. In points. */
export interface TotalFact {
  /** Index in the tree's totals. */
  readonly total: number;
  readonly measure: Measure;
  readonly cell: PointCell;
  readonly stated: number;
  readonly sum: number;
  /** Whether that is the plain sum, which a formula can make: no bonus or penalty points stand among it. */
  readonly isPlain: boolean;
  /** Why the stated total may be right all the same; null where nothing explains it. Of scores only. */
  readonly explanation: Explanation | null;
}

/**
 * Totals that differ from the sum of their fields by more than the decimals shown allow. Bonus and penalty points may be
 * in the total or not, and penalties be written above or below 0: only what fits no way of counting them is wrong.
 */
export function totalFacts(tree: ScoreTree, profile: Profile | null = null): TotalFact[] {
  if (isWeighted(tree)) return [];
  const counts = countsIn(tree, profile);
  return MEASURES.filter((measure) => tree.measures.includes(measure)).flatMap((measure) => {
    const sums = sumUp(tree, measure);
    return tree.totals.flatMap((row, total) => {
      const cell = totalCell(row, measure, tree.scores);
      if (cell?.points.kind !== "points") return [];
      const { value, decimals } = cell.points;
      const possible = possibleSums(sums, row.over, measure, counts, profile);
      const [sum] = possible;
      const terms = termsOf(tree, sums, row.over).length;
      const fits = (units: number): boolean => agrees(toUnits(value), decimals, units, terms);
      if (sum === undefined || possible.some(fits)) return [];
      const exact = unroundedSums(tree, measure);
      if (possibleSums(exact, row.over, measure, counts, profile).some(fits)) return [];
      const explanation = measure === tree.scores ? explainTotal(tree, row.over, cell.points) : null;
      const isPlain = possible.length === 1;
      return [{ total, measure, cell, stated: value, sum: toPoints(sum), isPlain, explanation }];
    });
  });
}

/** The cell that states a total: one of points, else that of the words. */
function totalCell(
  { cells, said }: TotalRow,
  measure: Measure,
  scores: Measure | null,
): PointCell | undefined {
  return cells[measure] ?? ((said?.measure ?? scores) === measure ? said?.cell : undefined);
}

/** What a total may come to, in units, the likeliest first: one sum, unless bonus or penalty points stand beside others. */
function possibleSums(
  sums: Sums,
  over: readonly number[],
  measure: Measure,
  counts: readonly Counts[],
  profile: Profile | null,
): readonly number[] {
  const all = addUp(sums, over);
  if (all === null) return [];
  const sumOf = (kind: Counts): number =>
    addUp(
      sums,
      over.filter((at) => counts[at] === kind),
    ) ?? 0;
  if (over.every((at) => counts[at] === "base") || !over.some((at) => counts[at] === "base")) return [all];
  const [base, bonus, penalty] = [sumOf("base"), sumOf("bonus"), Math.abs(sumOf("penalty"))];
  if (measure === "maxScore") return [base, all, base + bonus];
  if (measure === "lostScore") return [all, base, base + penalty];
  const [more, less] = [
    capped(bonus, profile?.bonusCap ?? null),
    capped(penalty, profile?.penaltyCap ?? null),
  ];
  return [base + more - less, base + bonus - penalty, all, base + more, base + bonus, base - less, base];
}
