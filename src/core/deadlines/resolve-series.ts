import type { Day } from "../workbook/dates";
import { isoDate, previousDay } from "../workbook/dates";
import type { DeadlineClass, DeadlineReading } from "./deadline";
import type { Expression, Series } from "./expression";
import { nearestYears } from "./nearest-years";
import type { Period } from "./period";
import { firstDay, isPossible, lastDay } from "./period";

export type SeriesExpression = Extract<Expression, { kind: "series" }>;

/** A period with the year that it falls in; null when nothing tells it. */
export interface DatedPeriod {
  readonly period: Period;
  readonly year: number | null;
}

/** A range that would end before it starts goes on into the next year: `tháng 11 đến tháng 2`. */
function yearOfEnd(start: DatedPeriod | undefined, end: Period, year: number | null): number | null {
  if (start?.year == null || end.year !== null) return year;
  if (!isPossible(start.period, start.year) || !isPossible(end, start.year)) return year;
  const isBackward = isoDate(firstDay(end, start.year)) < isoDate(firstDay(start.period, start.year));
  return isBackward ? start.year + 1 : start.year;
}

/**
 * The periods of a series with their years.
 * @param fallback the year of periods when the series writes none
 */
export function datePeriods({ periods }: Series, fallback: number | null): DatedPeriod[] {
  const dated: DatedPeriod[] = [];
  const years = nearestYears(
    periods.map(({ year }) => year),
    fallback,
  );
  periods.forEach((period, index) => {
    const year = years[index] ?? null;
    const shifted = period.followingYear && year !== null ? year + 1 : year;
    dated.push({ period, year: period.endsRange ? yearOfEnd(dated.at(-1), period, shifted) : shifted });
  });
  return dated;
}

const isRange = ({ periods }: Series): boolean => periods.some(({ endsRange }) => endsRange);

/** The class of a series: what unit, and how its lead and shape mean it. */
export function classOfSeries(series: SeriesExpression): DeadlineClass {
  const { unit, lead, open, periods } = series;
  if (lead === "after") return "relative_event";
  if (series.throughout) return "all_year";
  if (lead === "before") return "before_date";
  const isWithYear = periods.some(({ year }) => year !== null);
  const isSpan = isRange(series) || open || lead === "from";
  switch (unit) {
    case "day":
      return "date";
    case "month":
      if (isSpan) return "month_range";
      if (lead === "latest") return "latest_month";
      return isWithYear ? "month_year" : "month";
    case "quarter":
      if (isSpan) return "quarter_range";
      return isWithYear ? "quarter_year" : "quarter";
    case "half":
      return "half_year";
    case "year":
      return isSpan ? "year_range" : "year";
  }
}

function dueDay(
  { lead, unit }: SeriesExpression,
  period: Period,
  year: number,
  reading: DeadlineReading,
): Day {
  // What starts and has no end goes on at least through its year.
  if (lead === "from" && unit !== "day") return { year, month: 12, day: 31 };
  const isBefore = lead === "before" && reading.before === "strict";
  return isBefore ? previousDay(firstDay(period, year)) : lastDay(period, year);
}

/** The due days of a series, ISO 8601; a range is due at its end. */
export function dueOfSeries(
  series: SeriesExpression,
  dated: readonly DatedPeriod[],
  reading: DeadlineReading,
): string[] {
  if (series.lead === "after") return [];
  const lead = isRange(series) && series.lead === "from" ? "to" : series.lead;
  if (lead === "from" && series.unit === "day") return [];
  return dated.flatMap(({ period, year }, index) => {
    const startsRange = dated[index + 1]?.period.endsRange === true;
    if (startsRange || year === null || !isPossible(period, year)) return [];
    return [isoDate(dueDay({ ...series, lead }, period, year, reading))];
  });
}
