import { sameNumber } from "../tables/item-number";
import type { Row, Table } from "../tables/table";
import { isAmbiguous } from "./amount";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import { mayBeDetailed, readBudget, readLine, withDetails } from "./budget";
import { checkColumn, followColumn } from "./check-columns";
import { checkProducts, mayMultiply } from "./check-products";
import type { SourceCount } from "./check-rows";
import { checkRow, countSources, listsAllSources } from "./check-rows";
import { checkUnit } from "./check-unit";
import { checkWords, grandTotals } from "./check-words";
import { keepsColumns } from "./columns";
import type { BudgetFact } from "./facts";
import type { LiveFormula } from "./live-formulas";
import { columnFormulas } from "./live-formulas";
import type { Range } from "./outline";
import type { Tally } from "./tally";
import { followTally, tallyColumn } from "./tally";
import { mayHaveTotals } from "./totals";

/** The money of one table with all that was found out about it, kept apart by what makes it change. */
export interface BudgetReading {
  readonly budget: Budget;
  /** By column of amounts, for those that sum others up. */
  readonly sources: readonly SourceCount[];
  /** By column of amounts: its sums, worked out when first asked for. */
  readonly tallies: readonly (() => Tally)[];
  readonly columnFacts: readonly (readonly BudgetFact[])[];
  /** By column of amounts, the formulas of its totals; worked out when first asked for. */
  readonly columnFormulas: readonly (() => readonly LiveFormula[])[];
  /** By row of the table, for rows with any. */
  readonly rowFacts: ReadonlyMap<number, readonly BudgetFact[]>;
  /** About the unit of account and the total in words. */
  readonly otherFacts: readonly BudgetFact[];
}

/** Reads the money of a table; null for one without a column of amounts. Linear in rows. */
export function readMoney(table: Table): BudgetReading | null {
  const budget = readBudget(table);
  return budget && readingOf(budget);
}

/** Everything found out about a budget. Linear in rows. */
export function readingOf(budget: Budget): BudgetReading {
  const sources = countSources(budget);
  const tallies = budget.columns.map((_, at) => once(() => tallyColumn(budget, at)));
  const rowFacts = new Map<number, readonly BudgetFact[]>();
  putRowFacts(rowFacts, budget, { from: 0, end: budget.lines.length }, listsAllSources(budget, sources));
  const columnFacts = tallies.map((tally, at) => checkColumn(budget, at, tally));
  const formulas = budget.columns.map((_, at) => formulasOf(budget, at, columnFacts[at], tallies[at]));
  const others = otherFacts(budget, tallies);
  return { budget, sources, tallies, columnFacts, columnFormulas: formulas, rowFacts, otherFacts: others };
}

function formulasOf(
  budget: Budget,
  at: number,
  facts: readonly BudgetFact[] = [],
  tallyOf: () => Tally = () => tallyColumn(budget, at),
): () => readonly LiveFormula[] {
  return once(() => (facts.length > 0 ? columnFormulas(budget, at, facts, tallyOf()) : []));
}

function putRowFacts(
  facts: Map<number, readonly BudgetFact[]>,
  budget: Budget,
  { from, end }: Range,
  allSources: readonly boolean[],
): void {
  for (let index = from; index < end; index += 1) {
    const ofRow = checkRow(budget, index, allSources);
    const products = checkProducts(budget, index);
    if (ofRow.length + products.length > 0) facts.set(index, [...ofRow, ...products]);
    else facts.delete(index);
  }
}

function otherFacts(budget: Budget, tallies: BudgetReading["tallies"]): readonly BudgetFact[] {
  return [
    ...checkUnit(budget),
    ...checkWords(budget, () =>
      grandTotals(
        budget,
        tallies.map((tallyOf) => tallyOf()),
      ),
    ),
  ];
}

/** A value worked out when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** All facts by place. */
export function factsOf({ rowFacts, columnFacts, otherFacts: others }: BudgetReading): readonly BudgetFact[] {
  return [others, ...rowFacts.values(), ...columnFacts]
    .flat()
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/**
 * The reading brought up to new contents of the rows in a range (indices), equal to reading the table anew. A new
 * amount moves the sums below it in its column; what may change more costs a whole reading. Where nothing can
 * have been found out otherwise, the facts are the same objects.
 */
export function followMoney(reading: BudgetReading, table: Table, range: Range): BudgetReading | null {
  const { from, end } = range;
  const { budget } = reading;
  if (!keepsColumns(budget.columns, table, budget.unit, from)) return readMoney(table);
  const was = budget.lines.slice(from, end);
  const rows = table.rows.slice(from, end);
  if (!was.every(({ row }, at) => standsAlike(row, rows[at]))) return readMoney(table);
  const now = was.map(({ row }, at) => readLine(table, rows[at] ?? row, from + at, budget.columns));
  const changed = budget.columns.map((_, at) =>
    was.some(({ amounts }, line) => !sameAmount(amounts[at], now[line]?.amounts[at])),
  );
  if (budget.underTotals.some((one) => one.from < end && from < one.end)) return readMoney(table);
  if (budget.isAmbiguous || now.some(({ amounts }) => amounts.some(isAmbiguous))) return readMoney(table);
  const lines = withLines(budget.lines, from, now);
  const mayMove = changed[0] === true && was.some((_, at) => mayBeDetailed(lines, from + at));
  const outline = mayMove ? withDetails(budget.rowOutline, lines) : budget.outline;
  if (outline !== budget.outline && !sameNumbers(outline.parents, budget.outline.parents))
    return readMoney(table);
  const moved: Budget = { ...budget, table, lines };
  const sources = movedCount(reading, was, now);
  const allSources = listsAllSources(moved, sources);
  const knownAll = listsAllSources(budget, reading.sources);
  if (allSources.some((all, at) => all !== knownAll[at])) return readMoney(table);
  const isNew = changed.includes(true);
  if (!isNew && !was.some((line, at) => maySayMore(reading, from + at, line, now[at]))) {
    return { ...reading, budget: moved };
  }
  const rowFacts = new Map(reading.rowFacts);
  putRowFacts(rowFacts, moved, range, allSources);
  if (!isNew) return { ...reading, budget: moved, rowFacts };
  // Without a total nobody may ask for the sums: then they do not wait on those before.
  const tallies = reading.tallies.map((tallyOf, at) => {
    if (changed[at] !== true) return tallyOf;
    if (!mayHaveTotals(moved, at)) return once(() => tallyColumn(moved, at));
    const tally = followTally(tallyOf(), moved, at, { from, was, now });
    return () => tally;
  });
  const columnFacts = reading.columnFacts.map((facts, at) => {
    const [before, after] = [reading.tallies[at], tallies[at]];
    if (changed[at] !== true || !before || !after) return facts;
    if (!mayHaveTotals(moved, at)) return checkColumn(moved, at);
    return followColumn(moved, at, after(), { budget, tally: before(), facts });
  });
  const formulas = reading.columnFormulas.map((known, at) =>
    changed[at] === true ? formulasOf(moved, at, columnFacts[at], tallies[at]) : known,
  );
  const others = otherFacts(moved, tallies);
  return {
    budget: moved,
    sources,
    tallies,
    columnFacts,
    columnFormulas: formulas,
    rowFacts,
    otherFacts: others,
  };
}

/** Whether a row stands where it stood among the others: of an item's number it only matters that there is one. */
function standsAlike(was: Row, now: Row | undefined): boolean {
  if (was === now) return true;
  if (was.kind !== now?.kind || was.owner !== now.owner || was.kind === "total") return false;
  if (was.kind === "item") return (was.number === null) === (now.number === null);
  return sameNumber(was.number, now.number);
}

/** Whether the words of a row may matter: it may multiply, or something is told of it. */
function maySayMore(
  { rowFacts }: BudgetReading,
  index: number,
  { row: was, workings }: BudgetLine,
  now: BudgetLine | undefined,
): boolean {
  if (workings !== now?.workings) return true;
  if (was === now.row) return false;
  const isTold = was.kind === "section" || rowFacts.has(index);
  return isTold || mayMultiply(was.text) || mayMultiply(now.row.text);
}

function sameAmount(a: Amount | undefined, b: Amount | undefined): boolean {
  return (
    a?.value === b?.value && a?.kind === b?.kind && a?.formula === b?.formula && a?.written === b?.written
  );
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, at) => number === b[at]);
}

function withLines(lines: readonly BudgetLine[], from: number, now: readonly BudgetLine[]): BudgetLine[] {
  const all = lines.slice();
  now.forEach((line, at) => (all[from + at] = line));
  return all;
}

function movedCount(
  { budget, sources }: BudgetReading,
  was: readonly BudgetLine[],
  now: readonly BudgetLine[],
): readonly SourceCount[] {
  const [before, after] = [countSources(budget, was), countSources(budget, now)];
  return sources.map(({ equal, less }, at) => ({
    equal: equal - (before[at]?.equal ?? 0) + (after[at]?.equal ?? 0),
    less: less - (before[at]?.less ?? 0) + (after[at]?.less ?? 0),
  }));
}
