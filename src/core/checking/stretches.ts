import type { Finding } from "../report";
import type { Carry, Stretch, TableContext } from "../rules/rule";
import type { Row } from "../tables/table";
import type { RulesByScope } from "./active-rules";
import { attempt, byPlace, findingOf } from "./table-check";

/** A stretch of a table as the rules on its run of rows left it. */
export interface CheckedStretch extends Stretch {
  /** By rule, what it carries on to the next stretch. */
  readonly carries: Readonly<Record<string, Carry>>;
  readonly findings: readonly Finding[];
}

/** A section longer than this is cut at an item, so that no change costs a whole table. */
const LONGEST = 2_000;
const NOTHING: Carry = {};
const NO_CARRIES: Readonly<Record<string, Carry>> = {};

/** The stretches of a table: its sections, long ones cut. */
export function stretchesOf(rows: readonly Row[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const kind = rows[index]?.kind;
    if (kind !== "section" && !(kind === "item" && index - from >= LONGEST)) continue;
    stretches.push({ from, end: index });
    from = index;
  }
  if (from < rows.length) stretches.push({ from, end: rows.length });
  return stretches;
}

/** Checks all stretches. */
export function checkStretches(context: TableContext, rules: RulesByScope): CheckedStretch[] {
  const checked: CheckedStretch[] = [];
  for (const stretch of stretchesOf(context.table.rows)) {
    checked.push(checkStretch(context, rules, stretch, checked.at(-1)?.carries ?? NO_CARRIES));
  }
  return checked;
}

function checkStretch(
  context: TableContext,
  rules: RulesByScope,
  stretch: Stretch,
  before: Readonly<Record<string, Carry>>,
): CheckedStretch {
  const carries: Record<string, Carry> = {};
  const findings: Finding[] = [];
  for (const active of rules.stretch) {
    const { rule, options } = active;
    const drafts = attempt(active, context, () => {
      const result = rule.check({ ...context, options }, stretch, before[rule.id] ?? NOTHING);
      carries[rule.id] = result.carry;
      return result.drafts;
    });
    for (const draft of drafts) findings.push(findingOf(active, draft, context.sheet, ""));
  }
  return { ...stretch, carries, findings: findings.sort(byPlace) };
}

/**
 * Checks again the stretches that a change of rows `from` … `to` may concern: those with these rows; where their kinds
 * or numbers moved, those above down from the nearest one with an item; and those below as long as something else is
 * carried on to them.
 */
export function followStretches(
  stretches: readonly CheckedStretch[],
  context: TableContext,
  rules: RulesByScope,
  { from, to }: { readonly from: number; readonly to: number },
  numbersMoved: boolean,
): readonly CheckedStretch[] {
  const checked = stretches.slice();
  const first = stretches.findIndex(({ end }) => end > from);
  const start = numbersMoved ? aboveWithItem(stretches, context.table.rows, first) : Math.max(first, 0);
  for (let at = start; at < checked.length; at += 1) {
    const stretch = stretches[at];
    if (!stretch) break;
    const result = checkStretch(context, rules, stretch, checked[at - 1]?.carries ?? NO_CARRIES);
    checked[at] = result;
    if (stretch.end > to && sameCarries(result.carries, stretch.carries)) break;
  }
  return checked;
}

function aboveWithItem(stretches: readonly Stretch[], rows: readonly Row[], first: number): number {
  for (let at = first - 1; at >= 0; at -= 1) {
    const stretch = stretches[at];
    if (stretch && rows.slice(stretch.from, stretch.end).some(({ kind }) => kind === "item")) return at;
  }
  return 0;
}

function sameCarries(a: Readonly<Record<string, Carry>>, b: Readonly<Record<string, Carry>>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
