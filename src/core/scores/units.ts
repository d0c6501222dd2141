/**
 * Points as whole millionths, so that sums and comparisons are exact: 0.1 + 0.2 is 0.3. Points have two or three
 * decimals where people write them; a formula's longer ones are rounded to six.
 */
export const DECIMALS = 6;
const UNITS_OF_A_POINT = 10 ** DECIMALS;
/** Larger numbers are no points, and their millionths would no longer be whole numbers to a computer. */
export const MOST_POINTS = 1_000_000;

/** Points as units; 1 point is 1,000,000 of them. */
export function toUnits(points: number): number {
  return Math.round(points * UNITS_OF_A_POINT);
}

/** Units as points, the decimal number that a person would write. */
export function toPoints(units: number): number {
  return units / UNITS_OF_A_POINT;
}

/** How many decimals a number of units shows at least: 1.5 points → 1. At most six. */
export function decimalsOf(units: number): number {
  let shown = DECIMALS;
  for (let rest = Math.abs(units); shown > 0 && rest % 10 === 0; rest /= 10) shown -= 1;
  return shown;
}

/** Half of the last decimal shown, in units; nothing for whole numbers, for nobody rounds points to those. */
export function halfOfLast(decimals: number): number {
  return decimals === 0 ? 0 : 10 ** (DECIMALS - Math.min(decimals, DECIMALS)) / 2;
}

/**
 * Whether a number that somebody stated is the one computed, or that one rounded to the decimals stated. `terms` are
 * the numbers that were added up: each may have lost half a unit of its own.
 */
export function agrees(stated: number, shown: number, computed: number, terms: number): boolean {
  const decimals = decimalsOf(computed);
  const slack = decimals > shown ? halfOfLast(shown) : decimals === DECIMALS ? terms : 0;
  return Math.abs(stated - computed) <= slack;
}
