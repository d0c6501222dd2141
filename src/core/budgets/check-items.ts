import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import { fold } from "../text/fold";
import { sheetRow } from "../tables/table";
import { isClear } from "./amount";
import type { Amount } from "./amount";
import type { Budget } from "./budget";
import { placeOf } from "./check-rows";
import type { BudgetFact } from "./facts";

/** An item's amount beside those of the parts right under it. */
interface ItemSum {
  readonly amount: Amount;
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** Whether every part has an amount and none says that it is only one of them. */
  readonly isComplete: boolean;
  /** Indices of the first part and the last. */
  readonly first: number;
  readonly last: number;
}

/** Folded: a part that others may stand beside, unlisted. */
const ONE_OF = /^\W*trong do\b/;
const BEGINNING = 40;

/**
 * The items of the `at`-th column whose parts (3.1, a, -) do not make them up. Parts may be only some of all: that they
 * come to less is held against an item where as many others are what theirs come to.
 */
export function checkItems(budget: Budget, at: number): readonly BudgetFact[] {
  const sums = budget.outline.spelledOut.flatMap((index) => itemSum(budget, at, index) ?? []);
  const orders = sums.map(({ expected, stated }) => compareDecimals(expected, stated));
  const equal = orders.filter((order) => order === 0).length;
  const less = orders.filter((order, one) => order < 0 && sums[one]?.isComplete === true).length;
  return sums.flatMap(({ amount, stated, expected, isComplete, first, last }, one): BudgetFact[] => {
    const order = orders[one] ?? 0;
    const isWrong = order > 0 || (order < 0 && isComplete && less <= equal);
    const rows = { first: sheetRow(budget.table, first), last: sheetRow(budget.table, last) };
    return isWrong
      ? [{ kind: "column-total", of: "item", cell: placeOf(amount), stated, expected, rows }]
      : [];
  });
}

/** Null where an amount is unclear, or stands in a row that belongs to none of the parts. */
function itemSum(budget: Budget, at: number, index: number): ItemSum | null {
  const { lines, outline } = budget;
  const amount = lines[index]?.amounts[at];
  const parts = partsUnder(budget, at, index);
  if (!amount || amount.value === null || !isClear(amount) || !parts) return null;
  let sum: Decimal = 0;
  let [filled, isComplete] = [0, true];
  for (const part of parts) {
    const { row, amounts } = lines[part] ?? {};
    const own = amounts?.[at];
    if (!row || !own || !isClear(own)) return null;
    if (own.value === null && outline.parents[part + 1] === part) return null;
    if (own.value !== null) filled += 1;
    if (own.value === null || ONE_OF.test(fold(row.text.slice(0, BEGINNING)))) isComplete = false;
    sum = addDecimals(sum, own.value ?? 0);
  }
  if (filled === 0) return null;
  const last = parts[parts.length - 1] ?? index;
  return { amount, stated: amount.value, expected: sum, isComplete, first: index + 1, last };
}

/** The parts right under a row (indices); null where a row that continues one of them has an amount of its own. */
function partsUnder({ lines, outline }: Budget, at: number, index: number): readonly number[] | null {
  const parts: number[] = [];
  for (let next = index + 1; next < lines.length; next += 1) {
    const { row, amounts } = lines[next] ?? {};
    const parent = outline.parents[next] ?? -1;
    const stands = row?.kind === "item" || row?.kind === "part";
    if (row?.kind === "section" || row?.kind === "total" || (stands && parent < index)) break;
    if (parent === index) parts.push(next);
    else if (!stands && (amounts?.[at]?.value ?? null) !== null) return null;
  }
  return parts;
}
