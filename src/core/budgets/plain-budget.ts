import { sheetRow } from "../tables/table";
import { formulaAt, valueAt } from "../workbook/workbook";
import type { BudgetFrame } from "./budget";
import { mayMultiply } from "./check-products";
import { saysWords } from "./check-words";
import { keepsColumns } from "./columns";
import type { BudgetFact } from "./facts";
import type { Range } from "./outline";
import { unitMissing } from "./check-unit";

/**
 * The money of a table that has nothing to add up or to compare: one column of typed whole amounts, no total, no words.
 * Most tables of tasks are such, and need no reading row by row; all that can be wrong is that no unit of account is
 * said.
 */
export interface PlainBudget {
  readonly frame: BudgetFrame;
  /** Rows with an amount. */
  readonly amounts: number;
}

/** Whether a table may be plain as far as its header and the texts below it tell. */
export function mayBePlain({ columns, below, table }: BudgetFrame): boolean {
  const [only, other] = columns;
  if (!only || other || below.texts.some(saysWords)) return false;
  return !table.grid.merges.has(only.column);
}

/**
 * How many rows of a stretch have an amount; null where one of them is not plain: a total, a section or a part with an
 * amount, a text, a fraction, a number below 0, a formula, a multiplication in words.
 */
export function countPlain({ table, columns }: BudgetFrame, { from, end }: Range): number | null {
  const column = columns[0]?.column ?? 0;
  const { sheet } = table.grid;
  let amounts = 0;
  for (let index = from; index < end; index += 1) {
    const row = table.rows[index];
    if (!row || row.kind === "header" || row.kind === "blank") continue;
    if (row.kind === "total") return null;
    const at = sheetRow(table, index);
    const value = valueAt(sheet, at, column);
    if (formulaAt(sheet, at, column) !== null) return null;
    if (value === null) continue;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) return null;
    if (row.kind === "section" || row.kind === "part" || mayMultiply(row.text)) return null;
    amounts += 1;
  }
  return amounts;
}

/** What is wrong with plain money. */
export function checkPlain({ frame, amounts }: PlainBudget): readonly BudgetFact[] {
  const [only] = frame.columns;
  return only && only.unit === null && amounts > 0 ? [unitMissing(frame, only)] : [];
}

/**
 * Plain money after new contents of some rows of its table (`table` has them); null where it is plain no longer. Costs
 * no more than those rows.
 */
export function followPlain(was: PlainBudget, table: BudgetFrame["table"], range: Range): PlainBudget | null {
  if (!keepsColumns(was.frame.columns, table, was.frame.unit, range.from)) return null;
  const frame = { ...was.frame, table };
  const now = countPlain(frame, range);
  const before = countPlain(was.frame, range);
  return now === null || before === null ? null : { frame, amounts: was.amounts - before + now };
}
