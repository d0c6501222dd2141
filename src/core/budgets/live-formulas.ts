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
  const tallies = budget.columns.map((_, at) => known.tallies?.[at]?.() ?? tallyColumn(budget, at));
  const across = rowFormulas(budget, budget.lines.keys(), tallies[0]);
  const replaced = rowValues(budget, across);
  const down = tallies.flatMap((stated, at) => {
    const facts = known.columnFacts?.[at] ?? checkColumn(budget, at, () => stated);
    const isMoved = budget.columns[at]?.kind === "total" && replaced.size > 0;
    return columnFormulas(budget, at, facts, isMoved ? tallyColumn(budget, at, replaced) : stated);
  });
  return [...across, ...down].sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

/** The columns of a budget as a reading of it knows them: each one's sums, and what was found out about them. */
export interface KnownColumns {
  readonly tallies: readonly (() => Tally)[];
  readonly columnFacts: readonly (readonly BudgetFact[])[];
}

/** By row of the table, the totals that formulas across will show, where those are not what is stated. */
export function rowValues(
  { table, lines }: Budget,
  across: readonly LiveFormula[],
): ReadonlyMap<number, Decimal> {
  const values = new Map<number, Decimal>();
  for (const { cell, value } of across) {
    const index = cell.row - table.area.top;
    const stated = lines[index]?.amounts[0]?.value ?? null;
    if (stated === null || compareDecimals(stated, value) !== 0) values.set(index, value);
  }
  return values;
}

/** The formulas of some rows' totals (indices), where the sources make up the whole. */
export function rowFormulas(
  budget: Budget,
  indices: Iterable<number>,
  tally = tallyColumn(budget, 0),
): LiveFormula[] {
  if (!listsAllSources(budget)) return [];
  const formulas: LiveFormula[] = [];
  for (const index of indices) {
    const line = budget.lines[index];
    const formula = line && tally.hasBelow[index] !== true ? formulaAcross(budget, index, line) : null;
    if (formula) formulas.push(formula);
  }
  return formulas;
}

/** The formulas of rows by their lines, which are the same objects while a row stays as it is. */
const FORMULAS_ACROSS = new WeakMap<BudgetLine, LiveFormula | { readonly formula: null }>();
const NO_FORMULA = { formula: null };

function formulaAcross(budget: Budget, index: number, line: BudgetLine): LiveFormula | null {
  let known = FORMULAS_ACROSS.get(line);
  if (!known) {
    known = rowFormula(budget, index, line) ?? NO_FORMULA;
    FORMULAS_ACROSS.set(line, known);
  }
  return known.formula === null ? null : known;
}

function rowFormula(budget: Budget, index: number, line: BudgetLine): LiveFormula | null {
  const money = moneyOfRow(budget, line);
  if (!money || line.row.kind === "total") return null;
  if (money.sources.every(({ value }) => value === null)) return null;
  if (money.sources.some(({ kind }) => kind === "text")) return null;
  const isWrong = checkRow(budget, index, true).some(
    ({ kind }) => kind === "row-total" || kind === "formula-range",
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
  const { budget, at } = column;
  const rows: number[] = [];
  for (let next = range.from; next < range.end;) {
    const addend = addendAt(column, next, own);
    if (addend.row !== null) rows.push(addend.row);
    next = addend.end;
  }
  const canBridge = (index: number): boolean =>
    index !== own && (budget.lines[index]?.amounts[at]?.value ?? null) === null;
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
