import type { Decimal } from "../numbers/decimal";
import { addDecimals, subtractDecimals } from "../numbers/decimal";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import { isEntry } from "./entry";
import type { Range } from "./outline";

/** One column added up: which rows count, and the sums from the top. */
export interface Tally {
  /** By row of the table, whether its own amount counts: those of subtotals and of what an item spells out do not. */
  readonly counts: readonly boolean[];
  /** By row, whether it has an amount: its own, or one that it is about to get. */
  readonly isFilled: (index: number) => boolean;
  /** By row, whether rows listed under it have amounts. */
  readonly hasBelow: readonly boolean[];
  /** The last row listed under each row, itself where there is none. */
  readonly lastBelow: readonly number[];
  /** By row, the sum of the counting rows above it, exact; one more for the end. */
  readonly above: readonly Decimal[];
  /** The sum of the counting rows in a range, exact. */
  readonly sumOf: (range: Range) => Decimal;
  /** How many rows of a range count. */
  readonly countIn: (range: Range) => number;
  /** Whether a text with digits in a range may hide an amount, so that its sum is not certain. */
  readonly isUnclear: (range: Range) => boolean;
  /** Whether a number in a range is typed as text, which Excel does not add. */
  readonly hasText: (range: Range) => boolean;
}

/** Adds up the `at`-th column of a budget, each amount once. `replaced` has values that rows are about to get. */
export function tallyColumn(budget: Budget, at: number, replaced?: ReadonlyMap<number, Decimal>): Tally {
  const values = budget.lines.map(({ row, amounts }, index) =>
    isEntry(row) ? (replaced?.get(index) ?? amounts[at]?.value ?? null) : null,
  );
  const listed = rowsBelow(budget, values);
  const counts = countingRows(budget, values, listed.hasBelow);
  const isFilled = (index: number): boolean => (values[index] ?? null) !== null;
  return { counts, isFilled, ...listed, ...runningSums(budget, at, values, counts) };
}

type Values = readonly (Decimal | null)[];

/** Which rows have amounts listed under them, and how far down. */
function rowsBelow({ outline: { parents } }: Budget, values: Values): Pick<Tally, "hasBelow" | "lastBelow"> {
  const hasBelow = new Array<boolean>(values.length).fill(false);
  const lastBelow = Array.from(values.keys());
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const parent = parents[index] ?? -1;
    if (parent < 0) continue;
    if (values[index] !== null || hasBelow[index]) hasBelow[parent] = true;
    lastBelow[parent] = Math.max(lastBelow[parent] ?? parent, lastBelow[index] ?? index);
  }
  return { hasBelow, lastBelow };
}

/** A section counts only where nothing under it does; what spells an item out only where the item has no amount. */
function countingRows({ lines, outline }: Budget, values: Values, hasBelow: readonly boolean[]): boolean[] {
  const spokenFor = new Array<boolean>(lines.length).fill(false);
  const counts = new Array<boolean>(lines.length).fill(false);
  for (let index = 0; index < lines.length; index += 1) {
    const parent = outline.parents[index] ?? -1;
    const isSpelledOut = parent >= 0 && lines[parent]?.row.kind !== "section";
    const isSpokenFor = isSpelledOut && (spokenFor[parent] === true || values[parent] !== null);
    if (isSpokenFor) spokenFor[index] = true;
    else if (values[index] !== null) {
      counts[index] = lines[index]?.row.kind !== "section" || hasBelow[index] !== true;
    }
  }
  return counts;
}

type Sums = Pick<Tally, "above" | "sumOf" | "countIn" | "isUnclear" | "hasText">;

/** Sums from the top, so that those of any range are a difference. */
function runningSums({ lines }: Budget, at: number, values: Values, counts: readonly boolean[]): Sums {
  const above: Decimal[] = [0];
  for (let index = 0; index < lines.length; index += 1) {
    const before = above[index] ?? 0;
    above.push(counts[index] === true ? addDecimals(before, values[index] ?? 0) : before);
  }
  return {
    ...sumsOver(above),
    countIn: countOf(lines.length, (index) => counts[index] === true),
    isUnclear: isAnyOf(lines.length, (index) => hidesAmount(lines[index]?.amounts[at])),
    hasText: isAnyOf(lines.length, (index) => lines[index]?.amounts[at]?.kind === "text"),
  };
}

function sumsOver(above: readonly Decimal[]): Pick<Tally, "above" | "sumOf"> {
  return { above, sumOf: ({ from, end }) => subtractDecimals(above[end] ?? 0, above[from] ?? 0) };
}

/**
 * The tally of the `at`-th column after new contents of some rows (indices), which were `was` and are `now`. Where other
 * rows may count than before, it is added up anew; else only the sums below the rows move, by what changed.
 */
export function followTally(
  tally: Tally,
  budget: Budget,
  at: number,
  {
    from,
    was,
    now,
  }: { readonly from: number; readonly was: readonly BudgetLine[]; readonly now: readonly BudgetLine[] },
): Tally {
  if (!was.every(({ amounts }, line) => countsAlike(amounts[at], now[line]?.amounts[at]))) {
    return tallyColumn(budget, at);
  }
  const above = tally.above.slice();
  let more: Decimal = 0;
  for (let index = from; index < budget.lines.length; index += 1) {
    const [before, after] = [was[index - from], now[index - from]];
    if (before && after && tally.counts[index] === true) {
      const gain = subtractDecimals(after.amounts[at]?.value ?? 0, before.amounts[at]?.value ?? 0);
      more = addDecimals(more, gain);
    }
    above[index + 1] = addDecimals(above[index + 1] ?? 0, more);
  }
  return { ...tally, ...sumsOver(above) };
}

/** Whether two contents of a cell are the same but for the number, so that the same rows count. */
function countsAlike(was: Amount | undefined, now: Amount | undefined): boolean {
  if (was?.kind !== now?.kind) return false;
  const isNumber = was?.kind === "number" || was?.kind === "text";
  return isNumber ? was.value !== null && now?.value !== null : was?.written === now?.written;
}

function hidesAmount(amount: Amount | undefined): boolean {
  return amount?.kind === "other" && typeof amount.written === "string" && /\d/.test(amount.written);
}

/** Counts the rows of a range that pass a test, which is asked once a row. */
function countOf(rows: number, test: (index: number) => boolean): (range: Range) => number {
  const before = new Uint32Array(rows + 1);
  for (let index = 0; index < rows; index += 1) {
    before[index + 1] = (before[index] ?? 0) + (test(index) ? 1 : 0);
  }
  return ({ from, end }) => (before[end] ?? 0) - (before[from] ?? 0);
}

/** Whether any row of a range passes a test, which few rows do as a rule. */
function isAnyOf(rows: number, test: (index: number) => boolean): (range: Range) => boolean {
  let first = 0;
  while (first < rows && !test(first)) first += 1;
  if (first === rows) return () => false;
  const count = countOf(rows, test);
  return (range) => count(range) > 0;
}
