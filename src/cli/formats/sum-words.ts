import type { ColumnSum } from "../../core/budgets/column-sums";
import { isOff } from "../../core/budgets/column-sums";
import { sourceName } from "../../core/budgets/source-name";
import type { UnitOfAccount } from "../../core/budgets/unit-of-account";
import type { Decimal } from "../../core/numbers/decimal";
import { compareDecimals } from "../../core/numbers/decimal";
import { amountText } from "../../core/rules/budget-words";
import { columnLetters } from "../../core/workbook/address";
import type { Voice } from "../messages";

/** The sums of one table, in words that text and HTML share. */
export interface SumWords {
  /** What the amounts count in; null where columns count in different units: those that no header says stand with the names. */
  readonly unit: string | null;
  readonly rows: readonly SumRow[];
}

/** One column of amounts: its letters, what it is for, and the figures in Vietnamese notation as in the findings. */
export interface SumRow {
  readonly column: string;
  readonly name: string;
  readonly stated: string;
  readonly counted: string;
  readonly difference: string;
  readonly isWrong: boolean;
}

const NOTHING = "–";

/** The sums of a table's columns of amounts; null for a table without an amount. */
export function sumWords(sums: readonly ColumnSum[], voice: Voice): SumWords | null {
  const filled = sums.filter(({ counted, stated }) => counted !== null || (stated?.value ?? null) !== null);
  const [first] = filled;
  if (!first) return null;
  const isOne = filled.every(({ column }) => column.unit?.factor === first.column.unit?.factor);
  const rows = filled.map((sum): SumRow => {
    const { column, stated, counted, difference } = sum;
    const name = sourceName(column.header);
    return {
      column: columnLetters(column.column),
      name: isOne || column.unit?.where === "header" ? name : `${name} (${unitText(column.unit, voice)})`,
      stated: figure(stated?.value ?? null),
      counted: figure(counted),
      difference: differenceText(difference),
      isWrong: isOff(sum),
    };
  });
  return { unit: isOne ? unitText(first.column.unit, voice) : null, rows };
}

/** What stands over the names and figures. */
export function sumHeads({ say }: Voice): readonly [string, string, string, string] {
  return [say("columnSource"), say("columnStated"), say("columnCounted"), say("columnDifference")];
}

function unitText(unit: UnitOfAccount | null, { say }: Voice): string {
  if (unit === null) return say("noUnitOfAccount");
  return say("unitOfAccount", { unit: unit.factor === 1 ? "đồng" : `${amountText(unit.factor)} đồng` });
}

function figure(amount: Decimal | null): string {
  return amount === null ? NOTHING : amountText(amount);
}

/** With its sign: `-81.000` says that less is stated than was counted. */
function differenceText(difference: Decimal | null): string {
  return difference !== null && compareDecimals(difference, 0) > 0
    ? `+${amountText(difference)}`
    : figure(difference);
}
