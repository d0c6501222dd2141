import { normalise } from "../text/normalise";
import type { DeadlineProblem } from "./deadline";
import type { Expression } from "./expression";
import type { PeriodUnit } from "./period";
import { isPossible } from "./period";
import type { Dated } from "./state-expression";
import { isSeries } from "./state-expression";

/** The words written at a place of the folded entry. */
export type Written = (start: number, end: number) => string;

const KIND: Readonly<Partial<Record<PeriodUnit, DeadlineProblem["kind"]>>> = {
  day: "date",
  month: "month",
  quarter: "quarter",
};

/** Folding hides `quỹ 15` and `quý vị`; only these spellings mean a quarter or a month. */
const MEANT =
  /^(?:(?:các\s+)?(?:qu[yýií]|th[aá]ng)[\s.:]*(?:\d|[ivx]+(?!\p{L}))|[qt][\s.]*(?:\d|[ivx]+(?!\p{L}))|\d|[ivx]+(?!\p{L}))/iu;

/**
 * Whether an expression is an impossible quarter or month only because its marks were folded away: `quỹ 15 triệu`,
 * `quý vị`. Such words tell no time.
 */
export function isMisread(expression: Expression, written: Written): boolean {
  if (!isSeries(expression)) return false;
  const [first] = expression.periods;
  if (!first || first.unit === "day" || isPossible(first, null)) return false;
  return !MEANT.test(normalise(written(first.start, first.end), "NFC"));
}

function problemsOf({ expression, periods }: Dated, written: Written): DeadlineProblem[] {
  if (expression.kind === "monthDays") {
    const isPossibleDay = (day: number): boolean => day >= 1 && day <= 31;
    if (expression.days.every(isPossibleDay)) return [];
    return [{ kind: "date", text: written(expression.start, expression.end) }];
  }
  if (!isSeries(expression) || (expression.reported && expression.unit === "day")) return [];
  return periods.flatMap(({ period, year }) => {
    const kind = KIND[period.unit];
    if (!kind || isPossible(period, year)) return [];
    return [{ kind, text: written(period.start, period.end) }];
  });
}

/** The impossible dates, months and quarters among dated expressions, each wording once. */
export function findProblems(dated: readonly Dated[], written: Written): DeadlineProblem[] {
  const problems = dated.flatMap((one) => problemsOf(one, written));
  return [...new Map(problems.map((problem) => [`${problem.kind} ${problem.text}`, problem])).values()];
}
