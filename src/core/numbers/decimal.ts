import Big from "big.js";

/** An exact number as JSON carries it: a whole number that a double holds exactly, else its decimal digits. */
export type Decimal = number | string;

/** What binary fractions in a workbook's formulas may leave behind, against any number and against a large one. */
const NOISE = new Big("1e-9");
const RELATIVE_NOISE = new Big("1e-14");

/** The decimal of a number. */
export function decimalOf(value: Big): Decimal {
  const whole = value.e <= 15 && value.c.length <= value.e + 1 ? value.toNumber() : NaN;
  // No -0, which JSON would not keep.
  return Number.isSafeInteger(whole) ? whole + 0 : value.toFixed();
}

/** The exact sum of two decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum + 0;
  }
  return decimalOf(new Big(a).plus(b));
}

/** The exact difference of two decimals. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, typeof b === "number" ? -b : decimalOf(new Big(b).times(-1)));
}

/** The exact product of two decimals. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return decimalOf(new Big(a).times(b));
}

/** An amount of đồng in units of account of `factor` đồng each; factors are 1 and powers of ten as a rule. */
export function divideByUnit(dong: Decimal, factor: number): Decimal {
  return factor === 1 ? dong : decimalOf(new Big(dong).div(factor));
}

/** Negative, 0 or positive as `a` is less than, equal to or more than `b`; the noise of binary fractions is equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [first, second] = [new Big(a), new Big(b)];
  const difference = first.minus(second).abs();
  const noise = first.abs().gt(second.abs()) ? first.abs() : second.abs();
  if (difference.lte(NOISE) || difference.lte(noise.times(RELATIVE_NOISE))) return 0;
  return first.cmp(second);
}
