import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import { fold } from "../text/fold";
import type { Row } from "../tables/table";
import type { BudgetLine } from "./budget";
import { isEntry } from "./money-row";
import type { Range } from "./outline";

/** Lines without what spells a total out, and where that stands or may stand. */
export interface SplitLines {
  readonly lines: readonly BudgetLine[];
  /** From each total that rows stand under which may spell it out, to the last of these (indices). */
  readonly ranges: readonly Range[];
}

/** Folded: a row that begins so tells what the total above is made of. */
const OF_WHICH = /^\W*(?:trong do|chia ra|bao gom)\b/;
const BEGINNING = 40;

/**
 * Rows under the total on top or below, `- Ngân sách tỉnh`, say who pays it and are no items: they follow `Trong đó`, or
 * come after all items and make the total up. They are made rows that count for nothing.
 */
export function withoutTotalSources(lines: readonly BudgetLine[]): SplitLines {
  const firstEntry = lines.findIndex(({ row }) => isEntry(row));
  const totals = lines.flatMap(({ row }, index) => (row.kind === "total" ? [index] : []));
  const ends = [...new Set([totals.find((index) => index < firstEntry), totals.at(-1)])];
  const ranges: Range[] = [];
  const sources = new Set<number>();
  for (const total of ends) {
    if (total === undefined) continue;
    const { rows, saysSo } = rowsUnder(lines, total);
    const last = rows.at(-1);
    if (last === undefined) continue;
    ranges.push({ from: total, end: last + 1 });
    if (saysSo || (firstEntry < total && rows.length > 1 && makeUp(lines, rows, total))) {
      for (const row of rows) sources.add(row);
    }
  }
  const split = lines.map((line, index): BudgetLine =>
    sources.has(index) ? { ...line, row: { ...line.row, kind: "unknown", number: null, owner: -1 } } : line,
  );
  return { lines: sources.size > 0 ? split : lines, ranges };
}

/** The unnumbered rows right under a total, and whether one says that they are what it is made of. */
function rowsUnder(
  lines: readonly BudgetLine[],
  total: number,
): { readonly rows: number[]; readonly saysSo: boolean } {
  const rows: number[] = [];
  let saysSo = false;
  for (let index = total + 1; index < lines.length; index += 1) {
    const row = lines[index]?.row;
    if (!row || (isEntry(row) ? !isUnnumbered(row) : row.kind !== "unknown" && row.kind !== "blank")) break;
    if (rows.length === 0 && OF_WHICH.test(fold(row.text.slice(0, BEGINNING)))) saysSo = true;
    if (isEntry(row)) rows.push(index);
    else if (rows.length > 0) break;
  }
  return { rows, saysSo };
}

function isUnnumbered({ kind, number }: Row): boolean {
  return kind !== "section" && (number === null || number.style === "bullet");
}

function makeUp(lines: readonly BudgetLine[], rows: readonly number[], total: number): boolean {
  const stated = lines[total]?.amounts[0]?.value ?? null;
  const sum = rows.reduce<Decimal>(
    (before, row) => addDecimals(before, lines[row]?.amounts[0]?.value ?? 0),
    0,
  );
  return stated !== null && compareDecimals(sum, stated) === 0;
}
