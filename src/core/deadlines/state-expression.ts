import { daysInMonth, isoDate, previousDay } from "../workbook/dates";
import type { DeadlineClass, DeadlineReading } from "./deadline";
import type { Expression } from "./expression";
import { nearestYears } from "./nearest-years";
import { firstDay, isPossible, lastDay } from "./period";
import type { DatedPeriod, SeriesExpression } from "./resolve-series";
import { classOfSeries, datePeriods, dueOfSeries } from "./resolve-series";

type Recurring = Extract<Expression, { kind: "recurrence" }>;
type MonthDays = Extract<Expression, { kind: "monthDays" }>;

/** An expression with the year that holds for it and its periods dated. */
export interface Dated {
  readonly expression: Expression;
  readonly year: number | null;
  readonly periods: readonly DatedPeriod[];
}

/** The entry that an expression stands in. */
export interface Surroundings {
  readonly all: readonly Dated[];
  readonly reading: DeadlineReading;
  /** Some words name a day, which beats the periods that are only reported on. */
  readonly namesDay: boolean;
  /** Something not merely reported on has a time. */
  readonly namesTime: boolean;
  readonly recurring: Recurring | null;
  /** Reports of the quarters and the half year, and none of the year. */
  readonly withoutYearReport: boolean;
}

/** What an expression adds to its milestone. */
export interface Statement {
  readonly classes: readonly DeadlineClass[];
  readonly due: readonly string[];
}

const SILENT: Statement = { classes: [], due: [] };
/** Whether an expression names periods. */
export const isSeries = (expression: Expression): expression is SeriesExpression =>
  expression.kind === "series";
const isRecurring = (expression: Expression | undefined): expression is Recurring =>
  expression?.kind === "recurrence";

/** The one year that an expression writes for itself and its neighbours; null when none or a span of years. */
function writtenYear(expression: Expression): number | null {
  if (!isSeries(expression) || expression.reported || expression.open) return null;
  const [first, ...others] = expression.periods.flatMap(({ year }) => year ?? []);
  return first !== undefined && others.every((year) => year === first) ? first : null;
}

function dateAll(expressions: readonly Expression[], reading: DeadlineReading): Dated[] {
  const years = nearestYears(expressions.map(writtenYear), reading.year);
  return expressions.map((expression, index) => {
    const year = years[index] ?? null;
    return { expression, year, periods: isSeries(expression) ? datePeriods(expression, year) : [] };
  });
}

/** Gathers what the expressions of one entry, in their order, say about each other. */
export function surroundingsOf(expressions: readonly Expression[], reading: DeadlineReading): Surroundings {
  const said = expressions.filter(({ reported }) => !reported);
  const isDay = (expression: Expression): boolean =>
    expression.kind === "monthDays" || (isSeries(expression) && expression.unit === "day");
  const recurring = expressions.filter(isRecurring);
  const reports = new Set(recurring.filter(({ reported }) => reported).flatMap(({ lengths }) => lengths));
  return {
    all: dateAll(expressions, reading),
    reading,
    namesDay: said.some(isDay),
    namesTime: said.some(({ kind }) => kind !== "phrase"),
    recurring: recurring.at(-1) ?? null,
    withoutYearReport: reports.has(6) && !reports.has(12),
  };
}

/** Whether the day named right before or after lies in one of these periods, and so says it more closely. */
function isNarrowed(index: number, { all }: Surroundings): boolean {
  const neighbours = [all[index - 1]?.periods.at(-1), all[index + 1]?.periods[0]];
  const days = neighbours.flatMap((day) =>
    day?.period.unit === "day" && day.year !== null && isPossible(day.period, day.year)
      ? isoDate(firstDay(day.period, day.year))
      : [],
  );
  return (all[index]?.periods ?? []).some(({ period, year }) => {
    if (year === null || !isPossible(period, year)) return false;
    const [from, to] = [isoDate(firstDay(period, year)), isoDate(lastDay(period, year))];
    return days.some((day) => day >= from && day <= to);
  });
}

function stateReported(
  dated: Dated,
  series: SeriesExpression,
  { namesDay, namesTime, reading }: Surroundings,
): Statement {
  if (series.unit === "day" || namesDay || (series.unit === "year" && namesTime)) return SILENT;
  const isForeign = dated.periods.some(({ year }) => reading.year !== null && year !== reading.year);
  if (isForeign) return SILENT;
  return { classes: [classOfSeries(series)], due: dueOfSeries(series, dated.periods, reading) };
}

function stateSeries(index: number, dated: Dated, series: SeriesExpression, around: Surroundings): Statement {
  if (series.reported) return stateReported(dated, series, around);
  const isNarrow = series.unit !== "day" && isNarrowed(index, around);
  // "Từ quý II đến tháng 11" and "ngày 20 các tháng 3, 6" are said by two expressions, due by one of them.
  const isStart =
    series.lead === "from" && series.periods.length === 1 && around.all[index + 1]?.expression.lead === "to";
  const isMonthOfDays = series.unit === "month" && around.all[index - 1]?.expression.kind === "monthDays";
  return {
    classes: [classOfSeries(series)],
    due: isNarrow || isStart || isMonthOfDays ? [] : dueOfSeries(series, dated.periods, around.reading),
  };
}

/** `Tháng 6 hằng năm`, `Hằng năm, vào quý IV`: every year, but due in its named part. */
function isPartOfEveryYear(index: number, { lengths, start }: Recurring, { all }: Surroundings): boolean {
  if (lengths.length !== 1 || lengths[0] !== 12) return false;
  const [before, after] = [all[index - 1]?.expression, all[index + 1]?.expression];
  if (before && isSeries(before) && start - before.end <= 1) return true;
  return after !== undefined && isSeries(after) && after.lead !== null && after.unit !== "year";
}

function stateRecurring(
  index: number,
  year: number | null,
  recurring: Recurring,
  around: Surroundings,
): Statement {
  const { lengths, months, reported, lead } = recurring;
  if (reported && around.namesDay) return SILENT;
  const classes = [classOfRecurrence(lengths)];
  if (around.namesDay || year === null || lead === "after") return { classes, due: [] };
  if (isPartOfEveryYear(index, recurring, around)) return { classes, due: [] };
  return { classes, due: months.map((month) => isoDate({ year, month, day: daysInMonth(year, month) })) };
}

const CLASS_OF_LENGTH: Readonly<Record<number, DeadlineClass>> = {
  1: "recurring_month",
  3: "recurring_quarter",
  6: "recurring_half_year",
  12: "recurring_year",
};

function classOfRecurrence(lengths: readonly number[]): DeadlineClass {
  const [length = 0, ...others] = lengths;
  return (others.length === 0 ? CLASS_OF_LENGTH[length] : undefined) ?? "recurring_multi";
}

/** The report of the fourth quarter is the year's: without one, there are three. */
function monthsOfReports(
  { lengths, months }: Recurring,
  { withoutYearReport }: Surroundings,
): readonly number[] {
  const isQuarterly = lengths.length === 1 && lengths[0] === 3;
  return withoutYearReport && isQuarterly ? months.slice(0, -1) : months;
}

/** The months that a day is meant in: those named after it, else those of what recurs in the entry; with its class. */
function monthsOfDays(
  index: number,
  around: Surroundings,
): { classes: DeadlineClass[]; months: readonly number[] } {
  const next = around.all[index + 1]?.expression;
  if (next && isSeries(next)) {
    const isPossibleMonth = ({ number }: { number: number }): boolean => number >= 1 && number <= 12;
    const named = next.unit === "month" ? next.periods.filter(isPossibleMonth) : [];
    return { classes: [], months: named.map(({ number }) => number) };
  }
  const source = isRecurring(next) ? next : around.recurring;
  if (!source) return { classes: [], months: [] };
  return { classes: [classOfRecurrence(source.lengths)], months: monthsOfReports(source, around) };
}

function stateMonthDays(
  index: number,
  { year }: Dated,
  { days, lead }: MonthDays,
  around: Surroundings,
): Statement {
  if (lead === "after") return SILENT;
  const { classes, months } = monthsOfDays(index, around);
  if (year === null) return { classes, due: [] };
  const isBefore = lead === "before" && around.reading.before === "strict";
  const due = months.flatMap((month) =>
    days.flatMap((day) => {
      if (day < 1 || day > 31) return [];
      const date = { year, month, day: Math.min(day, daysInMonth(year, month)) };
      return isoDate(isBefore ? previousDay(date) : date);
    }),
  );
  return { classes, due };
}

/** What the expression at `index` says, in its surroundings. */
export function stateExpression(dated: Dated, index: number, around: Surroundings): Statement {
  const { expression } = dated;
  switch (expression.kind) {
    case "series":
      return stateSeries(index, dated, expression, around);
    case "recurrence":
      return stateRecurring(index, dated.year, expression, around);
    case "monthDays":
      return stateMonthDays(index, dated, expression, around);
    case "phrase":
      return { classes: [expression.class], due: [] };
  }
}
