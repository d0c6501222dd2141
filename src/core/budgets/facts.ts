import type { Decimal } from "../numbers/decimal";
import type { Slip } from "../numbers/words/slips";
import type { CellPlace } from "../workbook/workbook";

/** Something found out about a budget's money, at the cell that the user would correct. Amounts are in the cell's unit of account. */
export type BudgetFact =
  | NotNumberFact
  | NegativeFact
  | RowTotalFact
  | ColumnTotalFact
  | FormulaRangeFact
  | ProductFact
  | WordsFact
  | { readonly kind: "source-missing" | "total-not-formula" | "unit-missing"; readonly cell: CellPlace };

/** Text where an amount belongs: a number typed as text, or digits that make none. */
export interface NotNumberFact {
  readonly kind: "amount-not-number";
  readonly cell: CellPlace;
  readonly written: string;
  /** The number that it says, in the cell's unit of account; null where it says none. */
  readonly value: Decimal | null;
  /** Whether it can be read in one way only: `6.000` is, `6,000` may be six, and `5 triệu` needs a unit of account. */
  readonly isCertain: boolean;
}

/** An amount below 0. */
export interface NegativeFact {
  readonly kind: "amount-negative";
  readonly cell: CellPlace;
  readonly value: Decimal;
}

export interface RowTotalFact {
  readonly kind: "row-total";
  readonly cell: CellPlace;
  /** Null for a blank total beside filled sources. */
  readonly stated: Decimal | null;
  readonly expected: Decimal;
  readonly sources: readonly CellPlace[];
  /** Whether they are sources of money: else years, quarters, or what a subtotal is of. */
  readonly ofSources: boolean;
}

export interface ColumnTotalFact {
  readonly kind: "column-total";
  /** What is summed up: a table or run of rows by its total row, a section's rows, an item's parts. */
  readonly of: "total" | "section" | "item";
  readonly cell: CellPlace;
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** Sheet rows, first and last, that are summed up. */
  readonly rows: { readonly first: number; readonly last: number };
}

/** A total's formula that leaves rows or sources out, or counts some twice. */
export interface FormulaRangeFact {
  readonly kind: "formula-range";
  readonly cell: CellPlace;
  readonly formula: string;
  readonly missing: readonly CellPlace[];
  readonly twice: readonly CellPlace[];
}

/** A multiplication in the text that gives another amount. */
export interface ProductFact {
  readonly kind: "product";
  /** The amount's cell. */
  readonly cell: CellPlace;
  /** Where the multiplication stands. */
  readonly text: CellPlace;
  /** In đồng where the text or the table says what it counts in; else as the text has it. */
  readonly product: Decimal;
  /** The amount in đồng; as the cell has it where the table says no unit of account. */
  readonly stated: Decimal;
  /** Whether both are in đồng. */
  readonly inDong: boolean;
  /** The multiplication in Vietnamese notation: `8 × 50.000.000`. */
  readonly calculation: string;
}

/** An amount in words that says another number, or says it in other than the standard spelling. */
export interface WordsFact {
  readonly kind: "words-value" | "words-spelling";
  readonly cell: CellPlace;
  /** The amount's words in the text, UTF-16 offsets. */
  readonly span: { readonly start: number; readonly end: number };
  /** In đồng: what the words say, and what they should. */
  readonly said: Decimal;
  readonly expected: Decimal;
  readonly slips: readonly Slip[];
  /** The standard words in their place; null for an amount that has none (part of a đồng). */
  readonly words: string | null;
}
