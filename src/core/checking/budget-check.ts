import type { Mending } from "../budgets/mending";
import { mendingOf } from "../budgets/mending";
import type { BudgetReading } from "../budgets/reading";
import { factsOf, followMoney, readMoney } from "../budgets/reading";
import type { Finding } from "../report";
import type { Stretch, TableContext } from "../rules/rule";
import type { RulesByScope } from "./active-rules";
import { attempt, findingOf } from "./table-check";

/** A table's money and what the rules find in it, by place. */
export interface BudgetCheck {
  readonly reading: BudgetReading;
  readonly findings: readonly Finding[];
}

/** Checks the money of a table; null where no rule asks for it or the table has no column of amounts. */
export function checkBudget(context: TableContext, rules: RulesByScope): BudgetCheck | null {
  if (rules.budget.length === 0) return null;
  const reading = readMoney(context.table);
  return reading && { reading, findings: findingsOf(reading, context, rules) };
}

/** Brings the check up to new contents of some rows of its table; `context` has the table as it is now. */
export function followBudget(
  { reading: was, findings }: BudgetCheck,
  context: TableContext,
  rules: RulesByScope,
  rows: Stretch,
): BudgetCheck | null {
  const reading = followMoney(was, context.table, rows);
  if (!reading) return null;
  const isSame = reading.rowFacts === was.rowFacts && reading.otherFacts === was.otherFacts;
  return { reading, findings: isSame ? findings : findingsOf(reading, context, rules) };
}

function findingsOf(reading: BudgetReading, context: TableContext, rules: RulesByScope): Finding[] {
  let known: Mending | null = null;
  const mending = (): Mending => (known ??= mendingOf(reading));
  const active = rules.budget.map((one) => ({
    ...one,
    context: { ...context, options: one.options, reading, mending },
  }));
  const { area, rows } = context.table;
  const findings: Finding[] = [];
  for (const fact of factsOf(reading)) {
    const text = rows[fact.cell.row - area.top]?.text ?? "";
    for (const one of active) {
      const drafts = attempt(one, context, () => one.rule.check(fact, one.context));
      for (const draft of drafts) findings.push(findingOf(one, draft, context.sheet, text));
    }
  }
  return findings;
}
