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
const HAS_PRODUCT = /[x×*]\s*\d/i;

/**
 * A multiplication in a row's text against the row's amount. Several in one text may be added up or be explained one
 * by one; numbers without `đồng` may count in đồng or in the unit of account: what fits in any of these ways is right.
 */
export function checkProducts(budget: Budget, index: number): readonly BudgetFact[] {
  const line = budget.lines[index];
  if (!line || line.row.kind === "total" || !HAS_PRODUCT.test(line.row.text)) return NOTHING;
  const amount = line.amounts.find(({ value }) => value !== null);
  const column = subjectColumn(budget.table);
  if (!amount || amount.value === null || column === null) return NOTHING;
  const products = findProducts(line.row.text);
  const first = products[0];
  if (!first) return NOTHING;
  const sum = products.map(({ value }) => value).reduce(addDecimals);
  const calculation = products.map((product) => product.calculation).join(" + ");
  const all: Product = { value: sum, saysDong: products.some(({ saysDong }) => saysDong), calculation };
  const factors = factorsOf(budget, amount);
  const stated = amount.value;
  if ([all, ...products].some((product) => fits(product, stated, factors))) return NOTHING;
  const factor = factors.length === 1 ? (factors[0] ?? 1) : 1;
  return [
    {
      kind: "product",
      cell: placeOf(amount),
      text: speakingCell(budget.table.grid, sheetRow(budget.table, index), column),
      product: sum,
      stated: multiplyDecimals(stated, factor),
      calculation,
    },
  ];
}

function factorsOf({ columns }: Budget, { column }: Amount): readonly number[] {
  const unit = columns.find((one) => one.column === column)?.unit;
  return unit ? [unit.factor] : FACTORS;
}

function fits({ value, saysDong }: Product, stated: Decimal, factors: readonly number[]): boolean {
  if (!saysDong && compareDecimals(value, stated) === 0) return true;
  return factors.some((factor) => compareDecimals(divideByUnit(value, factor), stated) === 0);
}
