import Big from "big.js";

/**
 * A number in Vietnamese notation, all its decimals or as many as asked for (rounded half up): 1081000 → `1.081.000`,
 * -0.4 → `-0,4`.
 */
export function writeNumber(value: Big | number, decimals?: number): string {
  const isWhole = decimals === undefined && Number.isSafeInteger(value);
  const digits = isWhole ? String(value) : new Big(value).toFixed(decimals);
  // What rounds to nothing has no sign.
  const [whole = "", fraction] = (/[1-9]/.test(digits) ? digits : digits.replace("-", "")).split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&.");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
