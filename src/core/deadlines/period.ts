import type { Day } from "../workbook/dates";
import { daysInMonth, isDay } from "../workbook/dates";

/** A stretch of the calendar as plans name it. */
export type PeriodUnit = "day" | "month" | "quarter" | "half" | "year";

/** One named stretch, such as `Quý II/2025` or `30/11`; whether it exists is for `isPossible` to say. */
export interface Period {
  readonly unit: PeriodUnit;
  /** The day of its month, or the month, quarter or half of its year; 1 for a year. */
  readonly number: number;
  /** The month of a day; null for the other units. */
  readonly month: number | null;
  /** The year written with it, if any. */
  readonly year: number | null;
  /** Written as of the year after (`tháng 01 năm sau`). */
  readonly followingYear: boolean;
  /** Joined to the period before it by `-` or `đến`: the end of a range. */
  readonly endsRange: boolean;
  /** Where it stands in the folded entry: first character, and one past the last. */
  readonly start: number;
  readonly end: number;
}

/** How many periods of a unit make a year, and how many months each has. */
const IN_A_YEAR = { month: 12, quarter: 4, half: 2, year: 1 } as const;
const LEAP_YEAR = 2000;

/** Whether the period exists in a year; with no year known, whether it exists in any. */
export function isPossible(period: Period, year: number | null): boolean {
  const { unit, number, month } = period;
  if (unit === "day") return isDay({ year: year ?? LEAP_YEAR, month: month ?? 0, day: number });
  return number >= 1 && number <= IN_A_YEAR[unit];
}

/** The first day of a possible period in a year. */
export function firstDay({ unit, number, month }: Period, year: number): Day {
  if (unit === "day") return { year, month: month ?? 1, day: number };
  const months = 12 / IN_A_YEAR[unit];
  return { year, month: (number - 1) * months + 1, day: 1 };
}

/** The last day of a possible period in a year. */
export function lastDay(period: Period, year: number): Day {
  if (period.unit === "day") return firstDay(period, year);
  const month = (period.number * 12) / IN_A_YEAR[period.unit];
  return { year, month, day: daysInMonth(year, month) };
}
