import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import { normalise } from "../text/normalise";
import type { CellPlace } from "../workbook/workbook";
import { isAmbiguous, isClear } from "./amount";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import type { BudgetFact } from "./facts";
import { readSumFormula } from "./sum-formula";

/** A sum of a row beside what it adds up: the total and its sources, a subtotal and its own. */
export interface RowMoney {
  readonly total: Amount;
  readonly sources: readonly Amount[];
  readonly sum: Decimal;
}

/**
 * A row's amount in the `at`-th column and those that it adds up, where the column adds any up and no merged cell or
 * unclear text stands between them.
 */
export function moneyOfRow(
  { columns }: Pick<Budget, "columns">,
  { amounts }: BudgetLine,
  at = 0,
): RowMoney | null {
  const total = amounts[at];
  const parts = columns[at]?.parts ?? [];
  if (!total || parts.length === 0) return null;
  const sources = parts.flatMap((place) => amounts[place] ?? []);
  if (!isClear(total) || !sources.every(isClear)) return null;
  const sum = sources.reduce<Decimal>((before, { value }) => addDecimals(before, value ?? 0), 0);
  return { total, sources, sum };
}

/** How many rows' sources make up their total, and how many come to less. */
export interface SourceCount {
  readonly equal: number;
  readonly less: number;
}

/** Counts the rows given, or all of them; by place of the column that sums others up. */
export function countSources(
  budget: Pick<Budget, "columns" | "lines">,
  lines: readonly BudgetLine[] = budget.lines,
): readonly SourceCount[] {
  return budget.columns.map(({ parts }, at) => {
    let [equal, less] = [0, 0];
    if (parts.length === 0) return { equal, less };
    for (const line of lines) {
      const order = sourcesAgainstTotal(budget, line, at);
      if (order === 0) equal += 1;
      else if (order !== null && order < 0) less += 1;
    }
    return { equal, less };
  });
}

/** Negative, 0 or positive as a row's sources come to less than its total, to it or to more; null for no comparing. */
function sourcesAgainstTotal(budget: Pick<Budget, "columns">, line: BudgetLine, at: number): number | null {
  if (line.amounts.length > 0 && isPlain(budget, line)) return 0;
  const money = moneyOfRow(budget, line, at);
  if (!money || money.total.value === null || money.sources.every(({ value }) => value === null)) return null;
  return compareDecimals(money.sum, money.total.value);
}

/**
 * By place, whether the sources listed are all that there are of a column that sums up: `Trong đó` may name one or some
 * of them only.
 */
export function listsAllSources(
  budget: Pick<Budget, "columns" | "lines">,
  counts: readonly SourceCount[] = countSources(budget),
): readonly boolean[] {
  return budget.columns.map(({ parts }, at) => {
    const { equal, less } = counts[at] ?? { equal: 0, less: 0 };
    if (parts.length === 0) return false;
    return parts.length > 1 ? less <= equal || less < 3 : less <= equal && equal > 0;
  });
}

const NOTHING: readonly BudgetFact[] = [];

/**
 * Whether a row is plainly right, as most are: typed whole numbers, none below 0, each sum what its parts make up. It
 * is told without making anything.
 */
function isPlain({ columns }: Pick<Budget, "columns">, { amounts }: BudgetLine): boolean {
  for (let at = 0; at < amounts.length; at += 1) {
    const amount = amounts[at];
    if (!amount || amount.shared || (amount.kind !== "number" && amount.kind !== "blank")) return false;
    const value = amount.value ?? 0;
    if (typeof value !== "number" || value < 0) return false;
    const parts = columns[at]?.parts;
    if (!parts || parts.length === 0) continue;
    if (amount.formula !== null || !makesUp(amounts, parts, amount.value)) return false;
  }
  return true;
}

/** Whether typed whole numbers, one of them at least, make up a sum. */
function makesUp(amounts: readonly Amount[], parts: readonly number[], stated: Decimal | null): boolean {
  let [sum, filled] = [0, 0];
  for (let part = 0; part < parts.length; part += 1) {
    const value = amounts[parts[part] ?? -1]?.value ?? null;
    if (value === null) continue;
    if (typeof value !== "number") return false;
    filled += 1;
    sum += value;
  }
  return filled > 0 && sum === stated && Number.isSafeInteger(sum);
}

/** What is wrong in one row by itself. `allSources` says, by place, that the parts of a sum make up the whole. */
export function checkRow(
  budget: Budget,
  index: number,
  allSources: readonly boolean[],
): readonly BudgetFact[] {
  const line = budget.lines[index];
  if (!line || line.amounts.length === 0 || isPlain(budget, line)) return NOTHING;
  const facts = line.amounts.flatMap((amount, at) => [
    ...checkText(amount, (budget.columns[at]?.unit ?? null) !== null),
    ...checkSign(amount, budget),
  ]);
  const ofSums = budget.columns.flatMap((_, at) => checkSum(budget, index, at, allSources[at] === true));
  return [...facts, ...ofSums];
}

/** What is wrong with a row's amount in the `at`-th column as the sum of others. */
function checkSum(budget: Budget, index: number, at: number, allParts: boolean): readonly BudgetFact[] {
  const line = budget.lines[index];
  const money = line ? moneyOfRow(budget, line, at) : null;
  if (!line || !money) return NOTHING;
  const facts = checkRowFormula(budget, money, at);
  const { total, sources, sum } = money;
  const cell = placeOf(total);
  const { kind } = line.row;
  const ofSources = sources.every((_, place) => isSource(budget, at, place));
  if (sources.every(({ value }) => value === null)) {
    const isMissing =
      allParts &&
      ofSources &&
      isLeft(total.value) &&
      kind !== "section" &&
      kind !== "total" &&
      !hasParts(budget, index);
    return isMissing ? [...facts, { kind: "source-missing", cell }] : facts;
  }
  if (!isRowTotalWrong(money, kind === "item", allParts)) return facts;
  if (isSumOfSubtotals(budget, line, at)) return facts;
  const cells = sources.map(placeOf);
  return [
    ...facts,
    { kind: "row-total", cell, stated: total.value, expected: sum, sources: cells, ofSources },
  ];
}

function isSource({ columns }: Budget, at: number, part: number): boolean {
  return columns[at]?.kind === "total" && columns[columns[at].parts[part] ?? -1]?.kind === "source";
}

/** Whether a total is what its subtotals come to: then the wrong amount stands among theirs, and is told of there. */
function isSumOfSubtotals({ columns }: Budget, { amounts }: BudgetLine, at: number): boolean {
  const parts = new Set(columns[at]?.parts);
  const subtotals = [...columns.entries()].filter(
    ([, { kind, parts: own }]) => kind === "subtotal" && own.every((place) => parts.has(place)),
  );
  if (columns[at]?.kind !== "total" || subtotals.length === 0) return false;
  for (const [, subtotal] of subtotals) for (const place of subtotal.parts) parts.delete(place);
  const places = [...parts, ...subtotals.map(([place]) => place)];
  const sum = places.reduce<Decimal>((before, place) => addDecimals(before, amounts[place]?.value ?? 0), 0);
  return compareDecimals(sum, amounts[at]?.value ?? 0) === 0;
}

/** A blank total counts as wrong in an item only: a section or total row may show its sources alone. */
function isRowTotalWrong({ total, sum }: RowMoney, isItem: boolean, allSources: boolean): boolean {
  if (total.value === null) return allSources && isItem && isLeft(sum);
  const order = compareDecimals(sum, total.value);
  return order > 0 || (order < 0 && allSources);
}

const isLeft = (value: Decimal | null): boolean => value !== null && compareDecimals(value, 0) !== 0;

/** A sum's formula that adds cells of its own row must add every filled part once, by itself or in a subtotal. */
function checkRowFormula({ table, columns }: Budget, { total, sources }: RowMoney, at: number): BudgetFact[] {
  const { formula, row } = total;
  if (formula === null) return [];
  const addends = readSumFormula(formula, table.grid.sheet.name);
  if (!addends?.every(({ area }) => area.top === row && area.bottom === row)) return [];
  const timesAt = (column: number): number =>
    addends.filter(({ area }) => area.left <= column && column <= area.right).length;
  const parts = columns[at]?.parts ?? [];
  const timesOf = (_: Amount, part: number): number => {
    const place = parts[part] ?? -1;
    const around = columns.filter((one, other) => other !== at && one.parts.includes(place));
    return [columns[place], ...around].reduce((sum, one) => sum + (one ? timesAt(one.column) : 0), 0);
  };
  const filled = (source: Amount, times: number): boolean =>
    source.value !== null && timesOf(source, times) !== 1;
  const wrong = sources.flatMap((source, part) =>
    filled(source, part) ? [{ cell: placeOf(source), times: timesOf(source, part) }] : [],
  );
  if (wrong.length === 0) return [];
  const [missing, twice] = [wrong.filter(({ times }) => times === 0), wrong.filter(({ times }) => times > 1)];
  const cellsOf = (some: typeof wrong): CellPlace[] => some.map(({ cell }) => cell);
  return [
    {
      kind: "formula-range",
      cell: placeOf(total),
      formula,
      missing: cellsOf(missing),
      twice: cellsOf(twice),
    },
  ];
}

/** Digits, points and spaces alone, with or without `đồng`: meant as a number, whatever it says. */
const MEANT_AS_NUMBER = /^(?:(?:vnđ|vnd|đ|₫)\s*)?[-+(]?\s*\d[\d.,'’\s]*\)?\s*(?:-|đồng|đ|vnd|vnđ|₫)?\.?$/iu;
/** An amount in a way of speaking that no one reads for certain: `50k`, `1tr5`, `2 triệu rưỡi`. */
const SPOKEN = /^\d[\d.,]*\s*(?:k|tr|triệu|nghìn|ngàn|tỷ|tỉ)\s*(?:\d{1,3}|rưỡi)?\s*(?:đồng|đ)?$/iu;
const LONGEST = 40;

/** A text that may mean anything else, `Lồng ghép`, `Theo thực tế`, a note, is none of a number's business. */
function checkText(amount: Amount, hasUnit: boolean): BudgetFact[] {
  const { kind, value, written } = amount;
  if (typeof written !== "string" || (kind !== "text" && !isMeantAsNumber(written))) return [];
  const isCertain = value !== null && !isAmbiguous(amount) && (hasUnit || isDigits(written));
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
  return isDigits(written) || SPOKEN.test(typed(written));
}

const isDigits = (written: string): boolean => MEANT_AS_NUMBER.test(typed(written));

function typed(written: string): string {
  return written.length <= LONGEST ? normalise(written.trim(), "NFC") : "";
}

/** Whether the next rows spell a row out: then its sources may stand there. */
function hasParts({ outline }: Budget, index: number): boolean {
  return outline.parents[index + 1] === index;
}

/** Where an amount stands. */
export function placeOf({ row, column }: CellPlace): CellPlace {
  return { row, column };
}
