import Big from "big.js";
import type { Decimal } from "../numbers/decimal";
import { compareDecimals, decimalOf } from "../numbers/decimal";
import { foldWords } from "../text/fold";
import { sheetRow } from "../tables/table";
import { cellAddress } from "../workbook/address";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { Budget } from "./budget";
import type { GrandTotal } from "./check-words";
import type { LiveFormula } from "./live-formulas";
import { isEntry } from "./entry";
import { tallyColumn } from "./tally";
import { columnTotals } from "./totals";

/** Part of a whole that one source pays. */
export interface SourceShare extends GrandTotal {
  /** 0 to 1, ten decimals. */
  readonly share: Decimal;
}

const DECIMALS = 10;
const SHARE_HEADER = /\b(?:ty le|ti le|ty trong|ti trong|co cau)\b/;

/** Each source's part of all sources together, in the order of columns; none where they come to 0 or less. */
export function sourceShares(totals: readonly GrandTotal[]): readonly SourceShare[] {
  const sources = totals.filter(({ column }) => column.kind === "source");
  // Sources that count in different units are added in đồng.
  const dong = sources.map(({ column, value }) => new Big(value).times(column.unit?.factor ?? 1));
  const whole = dong.reduce((sum, value) => sum.plus(value), new Big(0));
  if (whole.lte(0)) return [];
  return sources.map((total, at) => ({ ...total, share: shareOf(dong[at] ?? 0, whole) }));
}

function shareOf(part: Big.BigSource, whole: Big.BigSource): Decimal {
  return decimalOf(new Big(new Big(part).div(whole).toFixed(DECIMALS)));
}

/**
 * Formulas for a column of shares (`Tỷ lệ`, `Tỷ trọng`, `Cơ cấu`): each row's amount over the total row's. Where the
 * header says `%` and no cell holds a fraction, they count in hundreds. Cells with a formula are left alone.
 */
export function shareFormulas(budget: Budget): readonly LiveFormula[] {
  const { table, lines } = budget;
  const shares = table.columns.find(
    ({ role, header }) => role === "other" && SHARE_HEADER.test(foldWords(header)),
  );
  if (!shares) return [];
  const totals = columnTotals(budget, 0, tallyColumn(budget, 0));
  const whole = totals.findLast(({ of, range }) => of === "total" && range.from === 0)?.amount;
  const wholeValue = whole?.value ?? null;
  if (!whole || wholeValue === null || compareDecimals(wholeValue, 0) <= 0) return [];
  const { sheet } = table.grid;
  const written = lines.map((_, index) => valueAt(sheet, sheetRow(table, index), shares.column));
  const inHundreds =
    shares.header.includes("%") &&
    !written.some((value) => typeof value === "number" && value > 0 && value < 1);
  const times = inHundreds ? 100 : 1;
  const divisor = cellAddress(whole).replace(/\d+$/, "$$$&");
  return lines.flatMap(({ row, amounts }, index): LiveFormula[] => {
    const amount = amounts[0];
    const expect = written[index] ?? null;
    const isOpen = expect === null || typeof expect === "number";
    if (!amount || amount.value === null || !isOpen || !(isEntry(row) || row.kind === "total")) return [];
    const cell = { row: amount.row, column: shares.column };
    if (formulaAt(sheet, cell.row, cell.column) !== null) return [];
    const ratio = `${cellAddress(amount)}/${divisor}`;
    const formula = `IF(${divisor}=0,0,${ratio}${inHundreds ? "*100" : ""})`;
    const value = shareOf(new Big(amount.value).times(times), wholeValue);
    return [{ sheet: sheet.name, cell, formula, expect, expectFormula: null, value }];
  });
}
