import { fold } from "../text/fold";
import type { TotalRow } from "./tree";

/** A total row, with how many nodes stand above it. */
export interface TotalWords extends Omit<TotalRow, "over"> {
  readonly before: number;
}

/**
 * What each total row adds up: the roots since the total above it. The last one adds up everything where it says
 * something else than those above it (`Cộng`, `Cộng`, `TỔNG ĐIỂM`), and so does one with no roots of its own.
 */
export function totalsOver(totals: readonly TotalWords[], roots: readonly number[]): TotalRow[] {
  let from = 0;
  return totals.map(({ before, ...total }, at) => {
    const own = roots.filter((root) => root >= from && root < before);
    from = before;
    const above = totals[at - 1];
    const isGrand = at === totals.length - 1 && (!above || words(above) !== words(total));
    return { ...total, over: own.length === 0 || isGrand ? roots : own };
  });
}

/** A total's words without what it counts: `Cộng mục I` and `Cộng mục II` are alike. */
function words({ text }: Pick<TotalRow, "text">): string {
  return fold(text).replace(/\b(?:[ivx]+|[a-h]|\d+)\b|[^a-z]+/g, "");
}
