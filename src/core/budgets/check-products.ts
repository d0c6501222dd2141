import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals, divideByUnit, multiplyDecimals } from "../numbers/decimal";
import { sheetRow, subjectColumn } from "../tables/table";
import type { Amount } from "./amount";
import type { Budget } from "./budget";
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
  if (!line || line.row.kind === "total" || !mayMultiply(line.row.text)) return NOTHING;
  const [amount] = line.amounts.filter(({ value }) => value !== null);
  const column = subjectColumn(budget.table);
  if (!amount || amount.value === null || column === null) return NOTHING;
  const products = findProducts(line.row.text);
  const first = products[0];
  if (!first) return NOTHING;
  const sum = products.map(({ value }) => value).reduce(addDecimals);
  const calculation = products.map((product) => product.calculation).join(" + ");
  const all: Product = { value: sum, saysDong: products.some(({ saysDong }) => saysDong), calculation };
  const factors = factorsOf(budget, amount);
  const amounts = line.amounts.flatMap(({ value }) => value ?? []);
  // Without a column of totals the sources are the amount.
  const whole = budget.columns[0]?.kind === "total" ? amount.value : amounts.reduce(addDecimals);
  const stated = [whole, ...amounts];
  if ([all, ...products].some((product) => stated.some((one) => fits(product, one, factors)))) return NOTHING;
  const unit = all.saysDong && factors.length === 1 ? (factors[0] ?? 1) : 1;
  const inText = multiplyDecimals(whole, unit);
  if (compareDecimals(inText, sum) > 0 && saysMore(line.row.text)) return NOTHING;
  return [
    {
      kind: "product",
      cell: placeOf(amount),
      text: speakingCell(budget.table.grid, sheetRow(budget.table, index), column),
      product: sum,
      stated: inText,
      inDong: all.saysDong && factors.length === 1,
      calculation,
    },
  ];
}

/** Whether a text goes on after its last multiplication: the amount may pay for that, too. */
function saysMore(text: string): boolean {
  const rest =
    text
      .slice(0, LONGEST)
      .split(/[x×*]\s*(?=\d)/i)
      .at(-1) ?? "";
  return /[,;+]\s*\p{L}|[\s)](?:và|cùng|kèm)\s/u.test(rest);
}

function factorsOf({ columns }: Budget, { column }: Amount): readonly number[] {
  const unit = columns.find((one) => one.column === column)?.unit;
  return unit ? [unit.factor] : FACTORS;
}

function fits({ value, saysDong }: Product, stated: Decimal, factors: readonly number[]): boolean {
  if (!saysDong && compareDecimals(value, stated) === 0) return true;
  return factors.some((factor) => compareDecimals(divideByUnit(value, factor), stated) === 0);
}
