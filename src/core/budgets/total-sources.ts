import type { Decimal } from "../numbers/decimal";
import { addDecimals, compareDecimals } from "../numbers/decimal";
import { fold } from "../text/fold";
import type { Row } from "../tables/table";
import type { BudgetLine } from "./budget";
import { isEntry } from "./entry";
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
  const isTotal = ({ row }: BudgetLine): boolean => row.kind === "total";
  const ends = new Set([
    lines.slice(0, Math.max(firstEntry, 0)).findIndex(isTotal),
    lines.findLastIndex(isTotal),
  ]);
  const ranges: Range[] = [];
  const sources = new Set<number>();
  for (const total of ends) {
    if (total < 0) continue;
    const { rows, saysSo } = rowsUnder(lines, total);
    const last = rows.at(-1);
    if (last === undefined) continue;
    ranges.push({ from: total, end: last + 1 });
    if (saysSo || (firstEntry < total && rows.length > 1 && makeUp(lines, rows, total))) {
      for (const row of rows) sources.add(row);
    }
  }
  if (sources.size === 0) return { lines, ranges };
  const split = lines.map((line, index): BudgetLine =>
    sources.has(index) ? { ...line, row: { ...line.row, kind: "unknown", number: null, owner: -1 } } : line,
  );
  return { lines: split, ranges };
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
