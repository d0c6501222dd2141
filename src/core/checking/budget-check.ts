import type { BudgetFrame } from "../budgets/budget";
import { readFrame, readLines } from "../budgets/budget";
import type { BudgetFact } from "../budgets/facts";
import { mendingOf } from "../budgets/mending";
import type { PlainBudget } from "../budgets/plain-budget";
import { checkPlain, countPlain, followPlain, mayBePlain } from "../budgets/plain-budget";
import type { BudgetReading } from "../budgets/reading";
import { factsOf, followMoney, once, readingOf, readMoney } from "../budgets/reading";
import type { Finding, Fix } from "../report";
import type { Stretch, TableContext } from "../rules/rule";
import type { RulesByScope } from "./active-rules";
import type { TableCheck } from "./table-check";
import { attempt, findingOf } from "./table-check";

/** A table's money and what the rules find in it, by place. */
export interface BudgetCheck {
  readonly frame: BudgetFrame;
  /** Where nothing is there to add up or to compare; else null. */
  readonly plain: PlainBudget | null;
  /** The money row by row; of a plain budget read when first asked for. */
  readonly reading: () => BudgetReading;
  readonly findings: readonly Finding[];
}

/** Looks through the money of a table as its rows are checked; reads it whole where something may be wrong. */
export interface BudgetChecker {
  /** Looks through a stretch of rows; stretches follow one another. */
  readonly see: (rows: Stretch) => void;
  /** The check, once all rows were seen. */
  readonly finish: () => BudgetCheck;
}

/** Begins to check the money of a table; null where no rule asks for it or the table has no column of amounts. */
export function makeBudgetChecker(context: TableContext, rules: RulesByScope): BudgetChecker | null {
  const frame = rules.budget.length === 0 ? null : readFrame(context.table);
  if (!frame) return null;
  let amounts = mayBePlain(frame) ? 0 : null;
  return {
    see: (rows) => {
      const seen = amounts === null ? null : countPlain(frame, rows);
      amounts = amounts === null || seen === null ? null : amounts + seen;
    },
    finish: () =>
      amounts === null
        ? wholeCheck(readingOf(readLines(frame)), context, rules)
        : plainCheck({ frame, amounts }, context, rules),
  };
}

function wholeCheck(reading: BudgetReading, context: TableContext, rules: RulesByScope): BudgetCheck {
  const findings = findingsOf(factsOf(reading), () => reading, context, rules);
  return { frame: reading.budget, plain: null, reading: () => reading, findings };
}

function plainCheck(plain: PlainBudget, context: TableContext, rules: RulesByScope): BudgetCheck {
  const reading = once(() => readingOf(readLines(plain.frame)));
  const findings = findingsOf(checkPlain(plain), reading, context, rules);
  return { frame: plain.frame, plain, reading, findings };
}

/** The money of a checked table, read anew only where all rules on money are off; null for a table without any. */
export function moneyOf({ budget, context }: Pick<TableCheck, "budget" | "context">): BudgetReading | null {
  return budget ? budget.reading() : readMoney(context.table);
}

/** Brings the check up to new contents of some rows of its table; `context` has the table as it is now. */
export function followBudget(
  was: BudgetCheck,
  context: TableContext,
  rules: RulesByScope,
  rows: Stretch,
): BudgetCheck | null {
  if (was.plain) {
    const plain = followPlain(was.plain, context.table, rows);
    if (plain) return plainCheck(plain, context, rules);
    const reading = readMoney(context.table);
    return reading && wholeCheck(reading, context, rules);
  }
  const before = was.reading();
  const reading = followMoney(before, context.table, rows);
  if (!reading) return null;
  const isSame = reading.rowFacts === before.rowFacts && reading.otherFacts === before.otherFacts;
  if (!isSame) return wholeCheck(reading, context, rules);
  return { frame: reading.budget, plain: null, reading: () => reading, findings: was.findings };
}

function findingsOf(
  facts: readonly BudgetFact[],
  reading: () => BudgetReading,
  context: TableContext,
  rules: RulesByScope,
): Finding[] {
  const mending = once(() => mendingOf(reading()));
  const active = rules.budget.map((one) => ({
    ...one,
    context: { ...context, options: one.options, reading, mending },
  }));
  const { area, rows } = context.table;
  const findings: Finding[] = [];
  for (const fact of facts) {
    const text = rows[fact.cell.row - area.top]?.text ?? "";
    for (const one of active) {
      const drafts = attempt(one, context, () => one.rule.check(fact, one.context));
      for (const draft of drafts) {
        const finding = findingOf(one, draft, context.sheet, text);
        findings.push(draft.laterFix ? withLaterFix(finding, draft.laterFix) : finding);
      }
    }
  }
  return findings;
}

/** The formulas that mend a sum cost more than finding it wrong, and few findings are ever opened. */
function withLaterFix(finding: Finding, workOut: () => Fix | null): Finding {
  const fixOf = once(workOut);
  return {
    ...finding,
    get fix() {
      return fixOf();
    },
  };
}
