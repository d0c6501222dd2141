import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import type { CellPlace } from "../workbook/workbook";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import type { BudgetFact } from "./facts";
import { readSumFormula } from "./sum-formula";

/** The total of a row beside its sources. */
export interface RowMoney {
  readonly total: Amount;
  readonly sources: readonly Amount[];
  readonly sum: Decimal;
}

/** A row's total and sources, where the table has both and no merged cell or unclear text stands between them. */
export function moneyOfRow({ columns }: Pick<Budget, "columns">, { amounts }: BudgetLine): RowMoney | null {
  const [total, ...sources] = amounts;
  if (columns[0]?.kind !== "total" || !total || sources.length === 0) return null;
  if (amounts.some(({ kind, shared }) => shared || kind === "covered" || kind === "other")) return null;
  const sum = sources.reduce<Decimal>((before, { value }) => addDecimals(before, value ?? 0), 0);
  return { total, sources, sum };
}

/** How many rows' sources make up their total, and how many come to less. */
export interface SourceCount {
  readonly equal: number;
  readonly less: number;
}

/** Counts the rows given, or all of them. */
export function countSources(
  budget: Pick<Budget, "columns" | "lines">,
  lines: readonly BudgetLine[] = budget.lines,
): SourceCount {
  let [equal, less] = [0, 0];
  if (budget.columns.length < 2) return { equal, less };
  for (const line of lines) {
    const order = sourcesAgainstTotal(budget, line);
    if (order === 0) equal += 1;
    else if (order !== null && order < 0) less += 1;
  }
  return { equal, less };
}

/** Negative, 0 or positive as a row's sources come to less than its total, to it or to more; null for no comparing. */
function sourcesAgainstTotal(budget: Pick<Budget, "columns">, line: BudgetLine): number | null {
  if (line.amounts.length > 0 && isPlain(budget, line)) return 0;
  const money = moneyOfRow(budget, line);
  if (!money || money.total.value === null || money.sources.every(({ value }) => value === null)) return null;
  return compareDecimals(money.sum, money.total.value);
}

/** Whether the sources listed are all that there are: `Trong đó` may name one or some of them only. */
export function listsAllSources(
  budget: Pick<Budget, "columns" | "lines">,
  { equal, less }: SourceCount = countSources(budget),
): boolean {
  if (budget.columns.length < 2) return false;
  return budget.columns.length > 2 ? less <= equal || less < 3 : less <= equal && equal > 0;
}

const NOTHING: readonly BudgetFact[] = [];

/**
 * Whether a row is plainly right, as most are: typed whole numbers, none below 0, the sources making up the total. It
 * is told without making anything.
 */
function isPlain(budget: Pick<Budget, "columns">, { amounts }: BudgetLine): boolean {
  const hasSources = budget.columns[0]?.kind === "total" && budget.columns.length > 1;
  let [sum, filled] = [0, 0];
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at];
    if (!amount || amount.shared || (amount.kind !== "number" && amount.kind !== "blank")) return false;
    const value = amount.value ?? 0;
    if (typeof value !== "number" || value < 0) return false;
    if (at === 0 && amount.formula !== null) return false;
    if (at > 0 && amount.value !== null) filled += 1;
    if (at > 0) sum += value;
  }
  return !hasSources || (filled > 0 && sum === amounts[0]?.value && Number.isSafeInteger(sum));
}

/** What is wrong in one row by itself. `allSources` says that the sources make up the whole. */
export function checkRow(budget: Budget, index: number, allSources: boolean): readonly BudgetFact[] {
  const line = budget.lines[index];
  if (!line || line.amounts.length === 0 || isPlain(budget, line)) return NOTHING;
  const facts = line.amounts.flatMap((amount, at) => [
    ...checkText(amount, (budget.columns[at]?.unit ?? null) !== null),
    ...checkSign(amount, budget),
  ]);
  const money = moneyOfRow(budget, line);
  if (!money) return facts;
  facts.push(...checkRowFormula(budget, money));
  const { total, sources, sum } = money;
  if (sources.every(({ value }) => value === null)) {
    const isMissing =
      allSources && isLeft(total.value) && line.row.kind !== "section" && !hasParts(budget, index);
    return isMissing ? [...facts, { kind: "source-missing", cell: placeOf(total) }] : facts;
  }
  if (!isRowTotalWrong(money, line.row.kind === "item", allSources)) return facts;
  const cells = sources.map(placeOf);
  return [
    ...facts,
    { kind: "row-total", cell: placeOf(total), stated: total.value, expected: sum, sources: cells },
  ];
}

/** A blank total counts as wrong in an item only: a section or total row may show its sources alone. */
function isRowTotalWrong({ total, sum }: RowMoney, isItem: boolean, allSources: boolean): boolean {
  if (total.value === null) return allSources && isItem && isLeft(sum);
  const order = compareDecimals(sum, total.value);
  return order > 0 || (order < 0 && allSources);
}

const isLeft = (value: Decimal | null): boolean => value !== null && compareDecimals(value, 0) !== 0;

/** A total's formula that adds cells of its own row must add every filled source once. */
function checkRowFormula({ table }: Budget, { total, sources }: RowMoney): BudgetFact[] {
  const { formula, row } = total;
  if (formula === null) return [];
  const addends = readSumFormula(formula, table.grid.sheet.name);
  if (!addends?.every(({ area }) => area.top === row && area.bottom === row)) return [];
  const timesOf = ({ column }: Amount): number =>
    addends.filter(({ area }) => area.left <= column && column <= area.right).length;
  const missing = sources.filter((source) => source.value !== null && timesOf(source) === 0).map(placeOf);
  const twice = sources.filter((source) => source.value !== null && timesOf(source) > 1).map(placeOf);
  if (missing.length === 0 && twice.length === 0) return [];
  return [{ kind: "formula-range", cell: placeOf(total), formula, missing, twice }];
}

/** Digits, points and spaces alone, with or without `đồng`: meant as a number, whatever it says. */
const MEANT_AS_NUMBER = /^[-+(]?\s*\d[\d.,\s]*\)?\s*(?:đồng|đ|vnd|vnđ)?\.?$/iu;
/** May be a decimal comma or an English group of thousands. */
const TWO_READINGS = /^[-+(]?\s*\d{1,3},\d{3}\)?$/;
const LONGEST = 40;

/** A text that may mean anything else, `Lồng ghép`, `Theo thực tế`, a note, is none of a number's business. */
function checkText(amount: Amount, hasUnit: boolean): BudgetFact[] {
  const { kind, value, written } = amount;
  if (typeof written !== "string" || (kind !== "text" && !isMeantAsNumber(written))) return [];
  const isCertain =
    value !== null && !TWO_READINGS.test(written.trim()) && (hasUnit || isMeantAsNumber(written));
  return [{ kind: "amount-not-number", cell: placeOf(amount), written, value, isCertain }];
}

/** A sum below 0 follows from what it adds; that is told of there. */
function checkSign(amount: Amount, { table }: Budget): BudgetFact[] {
  const { value, formula } = amount;
  if (value === null || compareDecimals(value, 0) >= 0) return [];
  const isSum = formula !== null && readSumFormula(formula, table.grid.sheet.name) !== null;
  return isSum ? [] : [{ kind: "amount-negative", cell: placeOf(amount), value }];
}

function isMeantAsNumber(written: string): boolean {
  return written.length <= LONGEST && MEANT_AS_NUMBER.test(written.trim());
}

/** Whether the next rows spell a row out: then its sources may stand there. */
function hasParts({ outline }: Budget, index: number): boolean {
  return outline.parents[index + 1] === index;
}

/** Where an amount stands. */
export function placeOf({ row, column }: CellPlace): CellPlace {
  return { row, column };
}
