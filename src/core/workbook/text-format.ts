import type { CellValue } from "./workbook";

/** The number format under which Excel keeps numbers and formulas that are entered as texts. */
export const TEXT_FORMAT = "@";

/** From here on people group the digits of an amount. */
const LEAST_GROUPED = 1_000;

/**
 * The number format for a cell that was formatted as text and comes to hold a number or formula: large whole numbers are
 * grouped, as texts such as `6.000` were.
 */
export function formatInsteadOfText(value: CellValue): "General" | "#,##0" {
  const isLarge = typeof value === "number" && Number.isInteger(value) && Math.abs(value) >= LEAST_GROUPED;
  return isLarge ? "#,##0" : "General";
}
