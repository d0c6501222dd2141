import type { Table } from "../tables/table";
import type { ChildFact, LostFact } from "./child-facts";
import { childFacts, lostFacts } from "./child-facts";
import type { CodeFact } from "./code-facts";
import { codeFacts } from "./code-facts";
import { buildTree } from "./build-tree";
import type { GradeFact } from "./grade-facts";
import { gradeFacts } from "./grade-facts";
import type { Profile } from "./profile";
import type { TotalFact } from "./total-facts";
import { totalFacts } from "./total-facts";
import type { ScoreTree } from "./tree";
import { hasPoints } from "./score-columns";

/** The points of one table with what was found out about them, read once for all rules. */
export interface ScoreReading {
  readonly tree: ScoreTree;
  readonly children: readonly ChildFact[];
  readonly lost: readonly LostFact[];
  readonly totals: readonly TotalFact[];
  readonly grades: readonly GradeFact[];
  readonly codes: readonly CodeFact[];
}

/** Reads the points of a table; null for one without a column of points. Grades are judged under a profile only. */
export function readScores(table: Table, profile: Profile | null): ScoreReading | null {
  if (!hasPoints(table)) return null;
  const tree = buildTree(table);
  const totals = totalFacts(tree, profile);
  return {
    tree,
    children: childFacts(tree),
    lost: lostFacts(tree),
    totals,
    grades: profile ? gradeFacts(tree, profile, totals) : [],
    codes: codeFacts(tree),
  };
}
