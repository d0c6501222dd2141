import { sameNumber } from "./item-number";
import type { ItemNumber } from "./item-number";
import type { Row } from "./table";

/**
 * What one row's kind depends on of the rows above it. Two equal states give the same kinds from there on, which is
 * what lets a change be followed only as far as it reaches.
 */
export interface RowState {
  /** Index of the open item, -1 before the first of a section; its number. */
  readonly item: number;
  readonly number: ItemNumber | null;
  /** Index of the latest item or part, -1 when none is open. */
  readonly last: number;
  /** The latest number of the open item and its parts that is no bullet. */
  readonly latest: ItemNumber | null;
}

/** The state before the first row, and below a section or a total. */
export const START: RowState = { item: -1, number: null, last: -1, latest: null };

/** Whether two states lead on alike. */
export function sameState(a: RowState, b: RowState): boolean {
  return (
    a.item === b.item && a.last === b.last && sameNumber(a.number, b.number) && sameNumber(a.latest, b.latest)
  );
}

/** The state before the row with an index, as the rows above it leave it. */
export function stateBefore(rows: readonly Row[], index: number): RowState {
  let last = -1;
  let item = -1;
  let latest: ItemNumber | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.kind === "section" || row.kind === "total") break;
    if (row.kind !== "item" && row.kind !== "part") continue;
    if (last < 0) last = at;
    latest ??= listed(row.number);
    if (row.kind === "item") return { item: at, number: row.number, last, latest };
    if (row.owner < 0) continue;
    item = row.owner;
    if (latest) break;
  }
  return { item, number: rows[item]?.number ?? null, last, latest };
}

/** A number that tells where in a list its row stands; null for a bullet. */
export function listed(number: ItemNumber | null): ItemNumber | null {
  return number?.style === "bullet" ? null : number;
}
