import { areaAddress, parseArea } from "../workbook/address";
import type { Area, CellPlace } from "../workbook/workbook";

/** Excel takes no more arguments in one call, and no longer formulas. */
const MOST_ARGUMENTS = 255;
export const LONGEST_FORMULA = 8_192;
/** A sum over more cells than this is not one of an appendix. */
const MOST_CELLS = 1_000_000;

/** Says of a cell of the summed column whether adding it changes nothing: blank, or words, and no criterion's. */
export type HarmlessTest = (cell: CellPlace) => boolean;

/**
 * The formula (without `=`) that adds up cells of one column, given from top to bottom: `SUM(D6:D11)` where they stand
 * together, `SUM(D5,D12:D16)` otherwise. SUM passes over words, so a criterion may say `Không phát sinh`.
 */
export function sumFormula(cells: readonly CellPlace[], isHarmless: HarmlessTest): string {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    if (run && allBetween(run.bottom, row, (one) => isHarmless({ row: one, column }))) {
      runs[runs.length - 1] = { ...run, bottom: row };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const calls: string[] = [];
  for (let from = 0; from < runs.length; from += MOST_ARGUMENTS) {
    calls.push(
      `SUM(${runs
        .slice(from, from + MOST_ARGUMENTS)
        .map(areaAddress)
        .join(",")})`,
    );
  }
  return calls.join("+");
}

/** Whether a test holds for all rows between two. */
export function allBetween(above: number, below: number, test: (row: number) => boolean): boolean {
  for (let row = above + 1; row < below; row += 1) if (!test(row)) return false;
  return true;
}

/** What stands in a plain sum, `SUM(D6:D11)+D14`, as areas; null for any other formula. */
export function summedAreas(formula: string): readonly Area[] | null {
  const terms = formula
    .replace(/^=/, "")
    .replace(/[\s$]/g, "")
    .replace(/^\++/, "")
    .split(/\+(?![^(]*\))/);
  const areas = terms.flatMap((term) => {
    const inside = /^SUM\(([^()]*)\)$/i.exec(term)?.[1];
    return (inside === undefined ? [term] : inside.split(",")).map(parseArea);
  });
  const known = areas.filter((area) => area !== null);
  return known.length === areas.length ? known : null;
}

/**
 * Whether a formula is a plain sum of exactly these cells, each once, with nothing else in it that counts; null where
 * it is no plain sum.
 */
export function sumsUp(
  formula: string,
  cells: readonly CellPlace[],
  isHarmless: HarmlessTest,
): boolean | null {
  const areas = summedAreas(formula);
  const size = (areas ?? []).reduce((sum, area) => sum + sizeOf(area), 0);
  if (!areas || size > MOST_CELLS) return null;
  const wanted = new Set(cells.map(keyOf));
  const seen = new Set<string>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = keyOf({ row, column });
        if (wanted.has(key) ? seen.has(key) : !isHarmless({ row, column })) return false;
        if (wanted.has(key)) seen.add(key);
      }
    }
  }
  return seen.size === wanted.size;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function keyOf({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}
