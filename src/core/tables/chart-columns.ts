import { fold } from "../text/fold";
import type { CellValue } from "../workbook/workbook";
import type { Role } from "./roles";

/** Roles whose heading may stand over a chart: a column a month, or a column a unit, with crosses. */
export const CHARTED: readonly Role[] = ["deadline", "leadUnit", "supportUnits"];

const TICK = /^\s*[xv✓✔√●]\s*$/i;
/** Folded: leads, supports, in full and abbreviated. */
const PART = /^(?:[cp]|ct|ph|th|chu tri|phoi hop|tham gia|thuc hien)$/;
const LONGEST_PART = 12;

/** A percentage done, or the cross in a chart of months. */
export function isShareOrTick(value: CellValue): boolean {
  return typeof value === "string" && (value.includes("%") || TICK.test(value));
}

/** The cross, or the word for one's part, in a chart with a column a unit. */
export function isCross(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_PART) return false;
  return TICK.test(value) || PART.test(fold(value));
}
