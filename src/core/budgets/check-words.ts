import type { Decimal } from "../numbers/decimal";
import { compareDecimals, multiplyDecimals } from "../numbers/decimal";
import { findAmounts } from "../numbers/words/find-amounts";
import type { AmountInWords } from "../numbers/words/find-amounts";
import { writeWords } from "../numbers/words/write-words";
import { fold, foldWords } from "../text/fold";
import type { AmountColumn } from "./columns";
import type { Budget } from "./budget";
import type { BudgetFact } from "./facts";
import { tallyColumn } from "./tally";
import type { Tally } from "./tally";
import type { TextBelow } from "./texts-below";
import { columnTotals } from "./totals";

/** The total of one column, in its unit of account; what a budget's words must say. */
export interface GrandTotal {
  readonly column: AmountColumn;
  readonly value: Decimal;
}

const SAYS_WORDS = /\bbang chu\b/;
/** Longer texts are no total in words. */
const LONGEST = 2_000;
/** Words of headers and labels that tell no source from another. */
const COMMON = new Set([
  "kinh",
  "phi",
  "nguon",
  "trong",
  "do",
  "tu",
  "va",
  "dong",
  "bang",
  "chu",
  "so",
  "tien",
]);
/** Where a budget says no unit of account, any of these may be meant. */
const FACTORS = [1, 1e3, 1e6, 1e9];

/** The total of every column: the sum of its rows, or what the total row says where the rows are unclear or none. */
export function grandTotals(
  budget: Budget,
  tallies: readonly Tally[] = budget.columns.map((_, at) => tallyColumn(budget, at)),
): readonly GrandTotal[] {
  const whole = { from: 0, end: budget.lines.length };
  return budget.columns.flatMap((column, at) => {
    const tally = tallies[at];
    if (!tally) return [];
    if (tally.countIn(whole) > 0 && !tally.isUnclear(whole)) return [{ column, value: tally.sumOf(whole) }];
    const stated = columnTotals(budget, at, tally).findLast(({ of }) => of === "total")?.amount.value;
    return stated === undefined || stated === null ? [] : [{ column, value: stated }];
  });
}

/** Whether a text below a table writes an amount in words. */
export function saysWords({ text, isAnnounced }: TextBelow): boolean {
  return text.length <= LONGEST && (isAnnounced || SAYS_WORDS.test(fold(text)));
}

/** The total in words, and those of the sources after `Trong đó`, against the figures and the standard spelling. */
export function checkWords(
  budget: Budget,
  totalsOf: () => readonly GrandTotal[] = () => grandTotals(budget),
): readonly BudgetFact[] {
  const words = budget.below.texts.filter(saysWords);
  if (words.length === 0) return [];
  const totals = totalsOf();
  return words.flatMap(({ row, column, text }) =>
    findAmounts(text).flatMap((amount, at) => checkAmount(amount, { row, column }, totals, at === 0)),
  );
}

function checkAmount(
  amount: AmountInWords,
  cell: { readonly row: number; readonly column: number },
  totals: readonly GrandTotal[],
  isFirst: boolean,
): BudgetFact[] {
  const total = isFirst ? wholeOf(totals) : sourceOf(amount.label, totals);
  const expected = total ? dongOf(total, amount.value) : amount.value;
  const { start, end, value: said, slips } = amount;
  const isRight = compareDecimals(expected, said) === 0;
  if (isRight && slips.length === 0) return [];
  const standard = writeWords(expected);
  const opens = isFirst && amount.label === "";
  const words = standard === null || opens ? standard : standard.charAt(0).toLowerCase() + standard.slice(1);
  const kind = isRight ? "words-spelling" : "words-value";
  return [{ kind, cell, span: { start, end }, said, expected, slips, words }];
}

/** The whole: the column of totals, or the only source. */
function wholeOf(totals: readonly GrandTotal[]): GrandTotal | null {
  const total = totals.find(({ column }) => column.kind === "total");
  return total ?? (totals.length === 1 ? (totals[0] ?? null) : null);
}

/** The source whose header has most words of a label; null when two have as many. */
function sourceOf(label: string, totals: readonly GrandTotal[]): GrandTotal | null {
  const words = new Set(foldWords(label).split(" "));
  const ranked = totals
    .filter(({ column }) => column.kind === "source")
    .map((total) => ({ total, common: commonWords(words, total.column.header) }))
    .toSorted((a, b) => b.common - a.common);
  const [best, second] = ranked;
  return best && best.common > (second?.common ?? 0) ? best.total : null;
}

function commonWords(words: ReadonlySet<string>, header: string): number {
  return new Set(
    foldWords(header)
      .split(" ")
      .filter((word) => !COMMON.has(word) && words.has(word)),
  ).size;
}

/** A total in đồng; of a budget without a unit of account, in the unit that makes it what the words say, if one does. */
function dongOf({ column, value }: GrandTotal, said: Decimal): Decimal {
  if (column.unit) return multiplyDecimals(value, column.unit.factor);
  const inDong = FACTORS.map((factor) => multiplyDecimals(value, factor));
  return inDong.find((dong) => compareDecimals(dong, said) === 0) ?? value;
}
