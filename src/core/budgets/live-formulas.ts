import type { Decimal } from "../numbers/decimal";
import { compareDecimals } from "../numbers/decimal";
import { cellAddress } from "../workbook/address";
import type { CellPlace, CellValue } from "../workbook/workbook";
import { sheetRow } from "../tables/table";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import { checkColumn } from "./check-columns";
import { checkRow, listsAllSources, moneyOfRow } from "./check-rows";
import type { BudgetFact } from "./facts";
import { tallyColumn } from "./tally";
import type { Tally } from "./tally";
import { columnTotals } from "./totals";
import type { ColumnTotal } from "./totals";

/** A formula to write into a cell that still holds `expect`. */
export interface LiveFormula {
  readonly sheet: string;
  readonly cell: CellPlace;
  /** Without its `=`, in English notation as files and Office.js have it. */
  readonly formula: string;
  /** The value and formula that the cell has now. */
  readonly expect: CellValue;
  readonly expectFormula: string | null;
  /** What it will show, in the cell's unit of account. */
  readonly value: Decimal;
}

/** Rows whose formulas are worked out in one step. */
const ROWS_A_STEP = 500;
/** Arguments that a SUM of Excel takes. */
const MOST_ARGUMENTS = 255;
/** Characters that a formula of Excel has. */
const LONGEST = 8_192;

/**
 * The formulas that keep a budget's sums right by themselves: row totals, sections' subtotals, total rows. A formula
 * that already adds what it should is left alone, and so is one that does more than add while its value is right.
 * Over numbers typed as text none is given, for Excel would pass over them: those cells are to be mended first. What is
 * `known` of the columns is not found out again.
 */
export function liveFormulas(budget: Budget, known: Partial<KnownColumns> = {}): readonly LiveFormula[] {
  const steps = liveFormulasInSteps(budget, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Works out the same formulas in steps of a few milliseconds; whoever drives it may stop between any two. */
export function* liveFormulasInSteps(
  budget: Budget,
  known: Partial<KnownColumns> = {},
): Generator<undefined, readonly LiveFormula[]> {
  const tallies = budget.columns.map((_, at) => known.tallies?.[at]?.() ?? tallyColumn(budget, at));
  const formulas: LiveFormula[] = [];
  const allSources = listsAllSources(budget);
  for (let from = 0; from < budget.lines.length; from += ROWS_A_STEP) {
    const rows = Math.min(ROWS_A_STEP, budget.lines.length - from);
    const indices = Array.from({ length: rows }, (_, row) => from + row);
    formulas.push(...rowFormulas(budget, indices, tallies[0], allSources));
    yield;
  }
  const across = formulas.slice();
  for (const [at, stated] of tallies.entries()) {
    const facts = known.columnFacts?.[at] ?? checkColumn(budget, at, () => stated);
    const replaced = rowValues(budget, across, at);
    const tally = replaced.size > 0 ? tallyColumn(budget, at, replaced) : stated;
    formulas.push(...columnFormulas(budget, at, facts, tally));
    yield;
  }
  return formulas.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** The columns of a budget as a reading of it knows them: each one's sums, and what was found out about them. */
export interface KnownColumns {
  readonly tallies: readonly (() => Tally)[];
  readonly columnFacts: readonly (readonly BudgetFact[])[];
}

/** By row of the table, what formulas across will show in the `at`-th column, where that is not what is stated. */
export function rowValues(
  { table, lines, columns }: Budget,
  across: readonly LiveFormula[],
  at = 0,
): ReadonlyMap<number, Decimal> {
  const values = new Map<number, Decimal>();
  for (const { cell, value } of across) {
    if (cell.column !== columns[at]?.column) continue;
    const index = cell.row - table.area.top;
    const stated = lines[index]?.amounts[at]?.value ?? null;
    if (stated === null || compareDecimals(stated, value) !== 0) values.set(index, value);
  }
  return values;
}

/** The formulas of some rows' totals and subtotals (indices), where their parts make up the whole. */
export function rowFormulas(
  budget: Budget,
  indices: Iterable<number>,
  tally = tallyColumn(budget, 0),
  allSources = listsAllSources(budget),
): LiveFormula[] {
  if (!allSources.includes(true)) return [];
  const formulas: LiveFormula[] = [];
  for (const index of indices) {
    const line = budget.lines[index];
    if (line && tally.hasBelow[index] !== true)
      formulas.push(...formulasAcross(budget, index, line, allSources));
  }
  return formulas;
}

/** The formulas of rows by their lines, which are the same objects while a row stays as it is. */
const FORMULAS_ACROSS = new WeakMap<BudgetLine, readonly LiveFormula[]>();

function formulasAcross(
  budget: Budget,
  index: number,
  line: BudgetLine,
  allSources: readonly boolean[],
): readonly LiveFormula[] {
  let known = FORMULAS_ACROSS.get(line);
  if (!known) {
    known = line.row.kind === "total" ? [] : rowFormulasOf(budget, index, line, allSources);
    FORMULAS_ACROSS.set(line, known);
  }
  return known;
}

function rowFormulasOf(
  budget: Budget,
  index: number,
  line: BudgetLine,
  allSources: readonly boolean[],
): readonly LiveFormula[] {
  return budget.columns.flatMap((_, at) => {
    const formula = allSources[at] === true ? rowFormula(budget, { index, line, at }, allSources) : null;
    return formula ? [formula] : [];
  });
}

function rowFormula(
  budget: Budget,
  { index, line, at }: { readonly index: number; readonly line: BudgetLine; readonly at: number },
  allSources: readonly boolean[],
): LiveFormula | null {
  const money = moneyOfRow(budget, line, at);
  if (!money) return null;
  if (money.sources.every(({ value }) => value === null)) return null;
  if (money.sources.some(({ kind }) => kind === "text")) return null;
  const column = money.total.column;
  const isWrong = checkRow(budget, index, allSources).some(
    ({ kind, cell }) => cell.column === column && (kind === "row-total" || kind === "formula-range"),
  );
  if (money.total.formula !== null && !isWrong) return null;
  const columns = money.sources.map(({ column }) => column);
  const { row } = money.total;
  const formula = sumFormula(
    runsOf(columns).map(([from, to]) => areaText({ row, column: from }, { row, column: to })),
  );
  return formula === null ? null : liveFormula(budget, money.total, formula, money.sum);
}

/** The formulas of the `at`-th column's totals. `facts` tell which formulas there are wrong; `tally` adds up the rows. */
export function columnFormulas(
  budget: Budget,
  at: number,
  facts: readonly BudgetFact[],
  tally: Tally,
): LiveFormula[] {
  const wrong = new Set(facts.flatMap(({ kind, cell }) => (kind === "total-not-formula" ? [] : [cell.row])));
  const totals = columnTotals(budget, at, tally);
  const closers = closingTotals(budget, totals);
  return totals.flatMap((total): LiveFormula[] => {
    const { amount, range, expected } = total;
    if (amount.value === null && compareDecimals(expected, 0) === 0) return [];
    if (
      tally.isUnclear(range) ||
      tally.hasText(range) ||
      amount.kind === "covered" ||
      amount.kind === "other"
    )
      return [];
    if (amount.formula !== null && !wrong.has(amount.row)) return [];
    const formula = formulaOf({ budget, at, tally, closers }, total);
    return formula === null ? [] : [liveFormula(budget, amount, formula, expected)];
  });
}

/** One column of a budget, added up. */
interface SummedColumn {
  readonly budget: Budget;
  readonly at: number;
  readonly tally: Tally;
  /** By section, the total row that closes it. */
  readonly closers: ReadonlyMap<number, number>;
}

/** By section, the total row that closes it. */
function closingTotals({ outline }: Budget, totals: readonly ColumnTotal[]): ReadonlyMap<number, number> {
  return new Map(
    totals.flatMap(({ index, of, range }) => {
      const section = outline.scopes.get(index)?.section ?? -1;
      return of === "total" && section >= 0 && range.from === section + 1 ? [[section, index] as const] : [];
    }),
  );
}

/** A SUM over the outermost amounts of a range: subtotals where there are some, else the rows themselves. */
function formulaOf(column: SummedColumn, { range, amount, index: own }: ColumnTotal): string | null {
  const { budget, at, tally } = column;
  const rows: number[] = [];
  for (let next = range.from; next < range.end;) {
    const addend = addendAt(column, next, own);
    if (addend.row !== null) rows.push(addend.row);
    next = addend.end;
  }
  const canBridge = (index: number): boolean =>
    index !== own && !tally.isFilled(index) && (budget.lines[index]?.amounts[at]?.value ?? null) === null;
  const areas = runsOf(rows, canBridge).map(([from, to]) => {
    const [first, last] = [sheetRow(budget.table, from), sheetRow(budget.table, to)];
    return areaText({ row: first, column: amount.column }, { row: last, column: amount.column });
  });
  return sumFormula(areas);
}

/** What a sum takes at a row: the row that says it (null for none), and where the next one may stand. */
function addendAt(
  { budget, at, tally, closers }: SummedColumn,
  index: number,
  own: number,
): { readonly row: number | null; readonly end: number } {
  const { row, amounts } = budget.lines[index] ?? {};
  const isStated = (amounts?.[at]?.value ?? null) !== null;
  const last = tally.lastBelow[index] ?? index;
  if (row?.kind === "section") {
    const closer = closers.get(index) ?? own;
    const hasCloser = closer !== own;
    if (!isStated && !hasCloser) return { row: null, end: index + 1 };
    return { row: isStated ? index : closer, end: (hasCloser ? Math.max(last, closer) : last) + 1 };
  }
  if (row?.kind !== "item" && tally.counts[index] !== true) return { row: null, end: index + 1 };
  const isWhole = isStated || tally.hasBelow[index] !== true;
  return isWhole ? { row: index, end: last + 1 } : { row: null, end: index + 1 };
}

/** Ascending numbers as runs, first and last; numbers between two that can be bridged do not part them. */
function runsOf(
  numbers: readonly number[],
  canBridge: (number: number) => boolean = () => false,
): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    let from = run ? run[1] + 1 : number;
    while (run && from < number && canBridge(from)) from += 1;
    if (run && from === number) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** Null for more areas than a SUM takes. */
function sumFormula(areas: readonly string[]): string | null {
  const formula = `SUM(${areas.join(",")})`;
  return areas.length > 0 && areas.length <= MOST_ARGUMENTS && formula.length < LONGEST ? formula : null;
}

function areaText(first: CellPlace, last: CellPlace): string {
  const [from, to] = [cellAddress(first), cellAddress(last)];
  return from === to ? from : `${from}:${to}`;
}

function liveFormula({ table }: Budget, amount: Amount, formula: string, value: Decimal): LiveFormula {
  return {
    sheet: table.grid.sheet.name,
    cell: { row: amount.row, column: amount.column },
    formula,
    expect: amount.written,
    expectFormula: amount.formula,
    value,
  };
}
