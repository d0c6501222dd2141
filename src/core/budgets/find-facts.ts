import type { Budget } from "./budget";
import type { BudgetFact } from "./facts";
import { factsOf, readingOf } from "./reading";

/** Everything found out about a budget, by place. Linear in rows but for the order. */
export function findFacts(budget: Budget): readonly BudgetFact[] {
  return factsOf(readingOf(budget));
}
