import { compareDecimals } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import type { CellPlace } from "../workbook/workbook";
import type { Budget, BudgetLine } from "./budget";
import { checkRow, listsAllSources } from "./check-rows";
import { checkWords } from "./check-words";
import type { BudgetFact } from "./facts";
import type { LiveFormula } from "./live-formulas";
import { columnFormulas, rowFormulas, rowValues } from "./live-formulas";
import type { BudgetReading } from "./reading";
import { readSumFormula } from "./sum-formula";
import { tallyColumn } from "./tally";
import type { Tally } from "./tally";
import { columnTotals, isWrong } from "./totals";

/** The formulas that put the sums of a budget right. */
export interface Mending {
  /** By cell (`row:column`), the formula of a sum that facts are about, over what its rows say now. */
  readonly own: ReadonlyMap<string, LiveFormula>;
  /** Those of all wrong sums and of the sums that change with them; none where another sum would come out wrong. */
  readonly together: readonly LiveFormula[];
}

/** Where more sums are wrong at once, no one button mends them. */
const MOST_TOGETHER = 50;

/** Finds the formulas for the sums that facts are about. Linear in the rows of the columns concerned. */
export function mendingOf(reading: BudgetReading): Mending {
  const { budget, tallies } = reading;
  const rows = rowsTold(reading, ["row-total", "formula-range"]);
  const across = rows.length > 0 ? rowFormulas(budget, rows, tallies[0]?.()) : [];
  const down = reading.columnFormulas.flatMap((formulasOf) => formulasOf());
  const own = new Map([...across, ...down].map((formula) => [keyOf(formula.cell), formula]));
  return { own, together: mendTogether(reading, down) };
}

/**
 * The formulas that settle what a fact says of a sum and leave no other sum wrong; none where there are no such ones.
 */
export function formulasFor(
  { budget }: BudgetReading,
  mending: Mending,
  { kind, cell }: BudgetFact,
): readonly LiveFormula[] {
  const own = mending.own.get(keyOf(cell));
  const isAboutValue = kind === "row-total" || kind === "column-total";
  const standsAlone = !hasParts(budget);
  if (own && (standsAlone || (!isAboutValue && keepsValue(budget, own)))) return [own];
  return mending.together.some((formula) => keyOf(formula.cell) === keyOf(cell)) ? mending.together : [];
}

/** Whether a column adds up others in each row. */
function hasParts({ columns }: Budget): boolean {
  return columns.some(({ parts }) => parts.length > 0);
}

const keyOf = ({ row, column }: CellPlace): string => `${row}:${column}`;

function rowsTold({ rowFacts }: BudgetReading, kinds: readonly BudgetFact["kind"][]): number[] {
  return [...rowFacts].flatMap(([index, facts]) =>
    facts.some(({ kind }) => kinds.includes(kind)) ? [index] : [],
  );
}

/** In a table with sources a sum that changes may part from others of its row and column: all are mended at once. */
function mendTogether(reading: BudgetReading, down: readonly LiveFormula[]): readonly LiveFormula[] {
  const { budget, tallies, columnFacts } = reading;
  const wrong = wrongCells(reading);
  const stated = tallies[0];
  if (!hasParts(budget) || wrong.size === 0 || wrong.size > MOST_TOGETHER || !stated) return [];
  const across = rowFormulas(budget, rowsTold(reading, ["row-total"]), stated()).filter(({ cell }) =>
    wrong.has(keyOf(cell)),
  );
  // Which of a subtotal and its parts is wrong, no other sum tells.
  if (across.some(({ cell }) => cell.column !== budget.columns[0]?.column)) return [];
  const replaced = rowValues(budget, across);
  const tally = replaced.size > 0 ? tallyColumn(budget, 0, replaced) : stated();
  const first = [...recalculated(budget, tally), ...columnFormulas(budget, 0, columnFacts[0] ?? [], tally)];
  const column = budget.columns[0]?.column;
  const others = down.filter(({ cell }) => cell.column !== column);
  const mended = new Map([...first, ...across, ...others].map((formula) => [keyOf(formula.cell), formula]));
  const left = columnTotals(budget, 0, tally).filter((total) => isWrong(total, tally));
  if (![...wrong, ...left.map(({ amount }) => keyOf(amount))].every((key) => mended.has(key))) return [];
  const judged = new Set(columnTotals(budget, 0, stated()).map(({ amount }) => keyOf(amount)));
  const isNew = ({ cell, expectFormula }: LiveFormula): boolean =>
    cell.column === column && expectFormula === null && !judged.has(keyOf(cell));
  const formulas = [...mended.values()]
    .filter(
      (one) => wrong.has(keyOf(one.cell)) || isNew(one) || (one.expect !== null && !keepsValue(budget, one)),
    )
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return formulas.length <= MOST_TOGETHER && leavesRowsRight(reading, formulas) ? formulas : [];
}

function wrongCells({ rowFacts, columnFacts }: BudgetReading): ReadonlySet<string> {
  const facts = [...rowFacts.values(), ...columnFacts].flat();
  return new Set(
    facts.flatMap(({ kind, cell }) => (kind === "row-total" || kind === "column-total" ? [keyOf(cell)] : [])),
  );
}

/** Sums of the first column that stay as they are written and will show something else. */
function recalculated(budget: Budget, tally: Tally): LiveFormula[] {
  const { sheet } = budget.table.grid;
  return columnTotals(budget, 0, tally).flatMap(({ amount, expected }): LiveFormula[] => {
    const { formula, row, column, written } = amount;
    if (formula === null || !readSumFormula(formula, sheet.name)) return [];
    const cell = { row, column };
    return [{ sheet: sheet.name, cell, formula, expect: written, expectFormula: formula, value: expected }];
  });
}

function keepsValue(budget: Budget, { cell, value }: LiveFormula): boolean {
  const { line, at } = amountAt(budget, cell);
  const stated = line?.amounts[at]?.value ?? null;
  return stated !== null && compareDecimals(stated, value) === 0;
}

function amountAt(
  budget: Budget,
  cell: CellPlace,
): { index: number; line: BudgetLine | undefined; at: number } {
  const index = cell.row - budget.table.area.top;
  const at = budget.columns.findIndex(({ column }) => column === cell.column);
  return { index, line: budget.lines[index], at };
}

/** Whether the rows of new sums agree with their sources. */
function leavesRowsRight(
  { budget, sources, rowFacts }: BudgetReading,
  formulas: readonly LiveFormula[],
): boolean {
  const allSources = listsAllSources(budget, sources);
  const mended = withFormulas(budget, formulas);
  const rows = new Set(formulas.map(({ cell }) => amountAt(budget, cell).index));
  return [...rows].every((index) => {
    const known = new Set(rowFacts.get(index)?.map(({ kind }) => kind));
    return checkRow(mended, index, allSources).every(({ kind }) => kind !== "row-total" && known.has(kind));
  });
}

/** A budget with the values that formulas will show. */
function withFormulas(budget: Budget, formulas: readonly LiveFormula[]): Budget {
  const lines = budget.lines.slice();
  for (const { cell, value } of formulas) {
    const { index, at } = amountAt(budget, cell);
    const line = lines[index];
    if (!line) continue;
    const amounts = line.amounts.map((one, column) => (column === at ? withValue(one, value) : one));
    lines[index] = { ...line, amounts };
  }
  return { ...budget, lines };
}

/** The totals in words that are right and would be so no longer with formulas: with what they are to say then. */
export function wordsAfter(
  { budget, otherFacts }: BudgetReading,
  formulas: readonly LiveFormula[],
): readonly BudgetFact[] {
  if (formulas.every((one) => keepsValue(budget, one))) return [];
  const wrong = new Set(otherFacts.flatMap(({ kind, cell }) => (kind === "words-value" ? keyOf(cell) : [])));
  return checkWords(withFormulas(budget, formulas)).filter(
    ({ kind, cell }) => kind === "words-value" && !wrong.has(keyOf(cell)),
  );
}

function withValue<Amount extends object>(amount: Amount, value: Decimal): Amount {
  return { ...amount, kind: "number", value };
}
