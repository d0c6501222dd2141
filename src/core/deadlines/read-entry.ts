import { asWritten } from "./as-written";
import type { DeadlineProblem, DeadlineReading, Milestone } from "./deadline";
import type { Expression } from "./expression";
import type { Written } from "./find-problems";
import { findProblems, isMisread } from "./find-problems";
import { foldTime } from "./fold-time";
import { scanEntry } from "./scan-entry";
import type { Surroundings } from "./state-expression";
import { isSeries, stateExpression, surroundingsOf } from "./state-expression";

/** An entry understood; `recognised` is false when nothing in it tells a time. */
export interface ReadEntry {
  readonly milestone: Milestone;
  readonly problems: readonly DeadlineProblem[];
  readonly recognised: boolean;
}

/** The written form, worked out only when something asks for it. */
function lazilyWritten(text: string): Written {
  let written: Written | null = null;
  return (start, end) => {
    written ??= asWritten(text);
    return written(start, end);
  };
}

function yearsWritten({ all }: Surroundings): Milestone["years"] {
  let from: number | null = null;
  let to: number | null = null;
  let open = false;
  for (const { expression } of all) {
    if (!isSeries(expression) || expression.reported || expression.lead === "after") continue;
    for (const { year } of expression.periods) {
      if (year === null) continue;
      from = Math.min(from ?? year, year);
      to = Math.max(to ?? year, year);
    }
    open ||= expression.open || isOpenStart(expression);
  }
  return from === null ? null : { from, to: open ? null : to };
}

/** `Từ năm 2025`, with no end named. */
function isOpenStart(expression: Extract<Expression, { kind: "series" }>): boolean {
  return expression.lead === "from" && expression.unit === "year" && expression.periods.length === 1;
}

/** Sorted, none twice. */
export function ascending(days: readonly string[]): string[] {
  return [...new Set(days)].sort();
}

/**
 * Reads one entry of a deadline cell.
 * @param text the entry as written, trimmed
 */
export function readEntry(text: string, reading: DeadlineReading): ReadEntry {
  const written = lazilyWritten(text);
  const expressions = scanEntry(foldTime(text)).filter((expression) => !isMisread(expression, written));
  const around = surroundingsOf(expressions, reading);
  const statements = around.all.map((dated, index) => stateExpression(dated, index, around));
  const classes = [...new Set(statements.flatMap((statement) => statement.classes))];
  const recognised = classes.length > 0;
  return {
    milestone: {
      text,
      classes: recognised ? classes : ["unrecognised"],
      due: ascending(statements.flatMap(({ due }) => due)),
      years: yearsWritten(around),
    },
    problems: findProblems(around.all, written),
    recognised,
  };
}
