import { buildTree } from "../src/core/scores/build-tree";
import { childFacts, lostFacts } from "../src/core/scores/child-facts";
import { codeFacts } from "../src/core/scores/code-facts";
import type { Profile } from "../src/core/scores/profile";
import { profileSchema } from "../src/core/scores/profile";
import { planToReach } from "../src/core/scores/reach";
import type { Scenario } from "../src/core/scores/scenario";
import { emptyScenario, evaluate, tryScore } from "../src/core/scores/scenario";
import type { ScoreModel } from "../src/core/scores/score-model";
import { makeModel } from "../src/core/scores/score-model";
import { totalFacts } from "../src/core/scores/total-facts";
import type { ScoreTree } from "../src/core/scores/tree";
import { findTables } from "../src/core/tables/find-tables";
import type { Table } from "../src/core/tables/table";
import { makeSheet } from "../src/core/workbook/workbook";
import type { CellValue } from "../src/core/workbook/workbook";

const PROFILE: Profile = profileSchema.parse({
  name: "bench",
  base: "applicable",
  bands: [
    { grade: "Xuất sắc", from: 90 },
    { grade: "Tốt", from: 80 },
    { grade: "Yếu", from: 0 },
  ],
});

/** A score table with so many criteria, ten to a field, each with a maximum, a score, lost points and its code. */
export function scoreTable(criteria: number): Table {
  const values: CellValue[][] = [["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Điểm trừ"]];
  for (let at = 0; at < criteria; at += 1) {
    const field = Math.floor(at / 10) + 1;
    if (at % 10 === 0) values.push([`${field}`, `LĨNH VỰC SỐ ${field}`, null, null, null]);
    const max = 1 + ((at * 7) % 23) / 4;
    const score = Math.round(max * (40 + ((at * 31) % 61))) / 100;
    const code = `${field}.${(at % 10) + 1}`;
    values.push([code, `TC ${code} Tiêu chí thứ ${at + 1} của phụ lục`, max, score, max - score]);
  }
  const [table] = findTables(makeSheet({ name: "Điểm", values }), []);
  if (!table) throw new Error("the bench's table is not found");
  return table;
}

/** Builds a table's tree and checks it whole. */
export function buildAndCheck(table: Table): number {
  const tree = buildTree(table);
  return [childFacts, lostFacts, totalFacts, codeFacts].reduce((sum, facts) => sum + facts(tree).length, 0);
}

/** A tree with its model, for the scenario's edits. */
export function modelOf(table: Table): { readonly tree: ScoreTree; readonly model: ScoreModel } {
  const tree = buildTree(table);
  return { tree, model: makeModel(tree, PROFILE) };
}

/** One trial score typed, and everything computed again. */
export function editScenario(model: ScoreModel, at: number): Scenario {
  const key = model.criteria[at % model.criteria.length]?.key ?? "";
  const scenario = tryScore(emptyScenario("bench"), key, 1);
  evaluate(model, scenario, PROFILE);
  return scenario;
}

/** The plan to the best grade with an effort of its own for every criterion. */
export function planWithEfforts(model: ScoreModel): number {
  const effort = Object.fromEntries(
    model.criteria.map(({ key }, at) => [key, 1 + ((at * 17) % 41) / 8] as const),
  );
  const scenario = { ...emptyScenario("bench"), effort };
  const reach = planToReach(model, scenario, PROFILE, "Xuất sắc", "effort");
  return reach.kind === "reachable" ? reach.raises.length : 0;
}
