import type { AmountColumn } from "../../core/budgets/columns";
import { sourceName } from "../../core/budgets/source-name";
import type { Decimal } from "../../core/numbers/decimal";
import { cellAddress } from "../../core/workbook/address";
import type { Language } from "../../core/language";
import type { Voice } from "../texts/voice";
import type { Difference, Weakness } from "./differences";

const AMOUNTS: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi", { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 10 }),
};
const SIGNED: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi", { maximumFractionDigits: 10, signDisplay: "always" }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 10, signDisplay: "always" }),
};
const SHARES: Readonly<Record<Language, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi", { style: "percent", maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en", { style: "percent", maximumFractionDigits: 2 }),
};

/** An amount with its thousands grouped: `1.081.000`. */
export function amountText(amount: Decimal, language: Language): string {
  return AMOUNTS[language].format(Number(amount));
}

/** How far a sum is off, with a sign: `-81.000`, `+5.000`. */
export function offText(difference: Decimal, language: Language): string {
  return SIGNED[language].format(Number(difference));
}

/** A part of the whole in percent: 0.4912 → `49,12%`. */
export function shareText(share: Decimal, language: Language): string {
  return SHARES[language].format(Number(share));
}

/** What a column of amounts is called. */
export function columnName({ kind, header }: AmountColumn, { say }: Pick<Voice, "say">): string {
  return kind === "total" && header.trim() === "" ? say("sumTotal") : sourceName(header);
}

const COLUMN_TEXTS = { total: "differTotal", section: "differSection", item: "differItem" } as const;

/** What a wrong sum states and what it should. */
export function differenceText({ fact }: Difference, { say, language }: Voice): string {
  const cell = cellAddress(fact.cell);
  const counted = amountText(fact.expected, language);
  if (fact.stated === null) return say("differRowBlank", { cell, counted });
  const data = { cell, counted, stated: amountText(fact.stated, language) };
  if (fact.kind === "row-total") return say("differRow", data);
  return say(COLUMN_TEXTS[fact.of], data);
}

/** What a multiplication in the text comes to beside the amount. */
export function productText(
  { cell, product, stated, calculation, inDong }: Extract<Weakness, { readonly kind: "product" }>,
  { say, language }: Voice,
): string {
  const text = (amount: Decimal): string => {
    const number = amountText(amount, language);
    return inDong ? say("inDong", { amount: number }) : number;
  };
  return say("productDiffers", {
    cell: cellAddress(cell),
    stated: text(stated),
    product: text(product),
    calculation,
  });
}
