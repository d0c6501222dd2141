import { fold } from "../text/fold";
import type { TotalRow } from "./tree";

/** A total row, with how many nodes stand above it. */
export interface TotalWords extends Omit<TotalRow, "over"> {
  readonly before: number;
}

/**
 * What each total row adds up: the roots since the total above it. The last one adds up everything where it says
 * something else than those above it (`Cộng`, `Cộng`, `TỔNG ĐIỂM`), and so does one with no roots of its own, or none but
 * loose ones: bonus and penalty points that stand in no field.
 */
export function totalsOver(
  totals: readonly TotalWords[],
  roots: readonly number[],
  isLoose: (root: number) => boolean,
): TotalRow[] {
  let from = 0;
  return totals.map(({ before, ...total }, at) => {
    const own = roots.filter((root) => root >= from && root < before);
    from = before;
    const above = totals[at - 1];
    const isOther = !above || words(above) !== words(total) || own.every(isLoose);
    const isGrand = at === totals.length - 1 && isOther;
    return { ...total, over: own.length === 0 || isGrand ? roots : own };
  });
}

/** A total's words without what it counts: `Cộng mục I` and `Cộng mục II` are alike. */
function words({ text }: Pick<TotalRow, "text">): string {
  return fold(text).replace(/\b(?:[ivx]+|[a-h]|\d+)\b|[^a-z]+/g, "");
}
