/** A day of the Gregorian calendar; `month` 1–12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days in a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether a day exists in the calendar. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO 8601 date, e.g. `2024-02-29`. */
export function isoDate({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day before. */
export function previousDay({ year, month, day }: Day): Day {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Excel's day 0 for serials after the 1900 leap-year slip: 1899-12-30. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * The day of an Excel serial (1900 date system, time of day dropped); `null` outside 1900-03-01 … 9999-12-31,
 * where Excel's calendar and the real one differ or end.
 */
export function dayOfSerial(serial: number): Day | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  const date = new Date(EXCEL_EPOCH + Math.floor(serial) * MILLISECONDS_OF_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
