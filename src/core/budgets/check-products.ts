import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals, divideByUnit, multiplyDecimals } from "../numbers/decimal";
import { fold } from "../text/fold";
import { sheetRow, subjectColumn } from "../tables/table";
import type { CellPlace } from "../workbook/workbook";
import type { Amount } from "./amount";
import type { Budget, BudgetLine } from "./budget";
import { placeOf } from "./check-rows";
import type { BudgetFact } from "./facts";
import { findProducts } from "./products";
import type { Product } from "./products";
import { speakingCell } from "./speaking-cell";

/** Where a budget says no unit of account, any of these may be meant. */
const FACTORS = [1, 1e3, 1e6, 1e9];
const NOTHING: readonly BudgetFact[] = [];
const HAS_PRODUCT = /[xX×*]\s*\d/;
/** Longer texts are looked at up to here. */
const LONGEST = 2_000;

/** Whether a row's text may multiply. */
export function mayMultiply(text: string): boolean {
  return HAS_PRODUCT.test(text);
}

/**
 * A multiplication in a row's text against the row's amount. Several in one text may be added up or be explained one
 * by one; numbers without `đồng` may count in đồng or in the unit of account: what fits in any of these ways is right.
 */
export function checkProducts(budget: Budget, index: number): readonly BudgetFact[] {
  const line = budget.lines[index];
  if (!line || line.row.kind === "total" || !saysProduct(line)) return NOTHING;
  const text = textsOf(budget, index).find(({ words }) => mayMultiply(words));
  const own = line.amounts.filter((_, at) => isPaid(budget, at));
  const [amount] = own.filter(({ value }) => value !== null);
  if (!text || !amount || amount.value === null) return NOTHING;
  const products = findProducts(text.words);
  const first = products[0];
  if (!first) return NOTHING;
  const sum = products.map(({ value }) => value).reduce(addDecimals);
  const calculation = products.map((product) => product.calculation).join(" + ");
  const all: Product = { value: sum, saysDong: products.some(({ saysDong }) => saysDong), calculation };
  const factors = factorsOf(budget, amount);
  const amounts = own.flatMap(({ value }) => value ?? []);
  // Without a column of totals the sources are the amount.
  const whole = budget.columns[0]?.kind === "total" ? amount.value : amounts.reduce(addDecimals);
  const stated = [whole, ...amounts];
  if ([all, ...products].some((product) => stated.some((one) => fits(product, one, factors)))) return NOTHING;
  const unit = all.saysDong && factors.length === 1 ? (factors[0] ?? 1) : 1;
  const inText = multiplyDecimals(whole, unit);
  if (compareDecimals(inText, sum) > 0 && saysMore(text.words)) return NOTHING;
  const inDong = all.saysDong && factors.length === 1;
  const cell = placeOf(amount);
  return [{ kind: "product", cell, text: text.cell, product: sum, stated: inText, inDong, calculation }];
}

function saysProduct({ row, workings }: BudgetLine): boolean {
  return mayMultiply(row.text) || (workings !== "" && mayMultiply(workings));
}

/** The texts of a row that may multiply: its words, and those of a column that explains the amounts. */
function textsOf({ table, columns, lines }: Budget, index: number): { words: string; cell: CellPlace }[] {
  const line = lines[index];
  const row = sheetRow(table, index);
  const own = subjectColumn(table);
  const workings = columns.find(({ kind }) => kind === "workings");
  return [
    ...(line && own !== null ? [{ words: line.row.text, cell: speakingCell(table.grid, row, own) }] : []),
    ...(line && workings ? [{ words: line.workings, cell: { row, column: workings.column } }] : []),
  ];
}

/**
 * Whether a text names more than it multiplies: it goes on after its last multiplication, has lines or clauses without
 * one, or says that it tells of a part only. The amount may pay for that, too.
 */
function saysMore(text: string): boolean {
  const said = text.slice(0, LONGEST);
  const rest = said.split(/[x×*]\s*(?=\d)/i).at(-1) ?? "";
  if (/[,;+]\s*\p{L}|[\s)](?:và|cùng|kèm)\s/u.test(rest)) return true;
  const lines = said.split(/[\n\r]+/).filter(hasWords);
  const clauses = lines.map((line) => line.split(";").filter(hasWords)).filter(({ length }) => length > 1);
  const others = [...lines.slice(1), ...clauses.flat()];
  return !others.every(mayMultiply) || PART_ONLY.test(fold(said));
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);
/** Folded. */
const PART_ONLY = /\btrong do\b/;

/** Whether a column says what the row costs, the whole or a source of it. */
function isPaid({ columns }: Budget, at: number): boolean {
  const kind = columns[at]?.kind;
  return kind !== "side" && kind !== "subtotal" && kind !== "open" && kind !== "workings";
}

function factorsOf({ columns }: Budget, { column }: Amount): readonly number[] {
  const unit = columns.find((one) => one.column === column)?.unit;
  return unit ? [unit.factor] : FACTORS;
}

function fits({ value, saysDong }: Product, stated: Decimal, factors: readonly number[]): boolean {
  if (!saysDong && compareDecimals(value, stated) === 0) return true;
  return factors.some((factor) => compareDecimals(divideByUnit(value, factor), stated) === 0);
}
