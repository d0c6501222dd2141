import type { ScoredRow } from "./point-cells";
import { pointUnits } from "./points";
import type { ScoreRow } from "./score-rows";

/** Two words or more, and no small letter. */
const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*\s\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;
/** Longer texts are no titles. */
const LONGEST_TITLE = 200;

/**
 * Makes fields of rows that have points and no number, where numbered criteria follow: those in capitals, and those whose
 * maximum the criteria up to the next such row make up. Linear.
 */
export function withBareFields(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  const ends = nextBreaks(rows);
  return rows.map((one, at) => {
    if (!isBare(one.row) || !startsList(rows[at + 1]?.row)) return one;
    const inside = rows.slice(at + 1, ends[at]);
    const isField = isCapitals(one.row.name) || makesUp(one, inside);
    return isField ? { ...one, row: { ...one.row, kind: "section" } } : one;
  });
}

/** By row, the next one below that is bare, a field or a total. */
function nextBreaks(rows: readonly ScoredRow[]): readonly number[] {
  const ends: number[] = [];
  let end = rows.length;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    ends[at] = end;
    const row = rows[at]?.row;
    if (row && (row.kind === "section" || row.kind === "total" || isBare(row))) end = at;
  }
  return ends;
}

function isBare({ kind, number, code, level }: ScoreRow): boolean {
  return kind === "item" && number === null && code === null && level === null;
}

/** Whether a row is the first of a numbered list, or carries a code. */
function startsList(row: ScoreRow | undefined): boolean {
  if (!row || (row.kind !== "item" && row.kind !== "part")) return false;
  const { number, code } = row;
  return code !== null || (number?.style === "arabic" && number.path.at(-1) === 1);
}

function isCapitals(text: string): boolean {
  return text.length <= LONGEST_TITLE && CAPITALS.test(text);
}

/** Whether the criteria of the first one's depth have the field's maximum together. */
function makesUp({ cells }: ScoredRow, inside: readonly ScoredRow[]): boolean {
  const max = pointUnits(cells.maxScore?.points);
  const depth = depthOf(inside[0]?.row);
  const all = inside
    .filter(({ row }) => depthOf(row) === depth)
    .map((one) => pointUnits(one.cells.maxScore?.points) ?? 0);
  return max !== null && max > 0 && all.reduce((sum, units) => sum + units, 0) === max;
}

function depthOf(row: ScoreRow | undefined): number {
  return row?.code?.length ?? (row?.number?.style === "arabic" ? row.number.path.length : 0);
}
