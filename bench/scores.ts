import { check } from "../src/core/check";
import { buildTree } from "../src/core/scores/build-tree";
import { profileSchema } from "../src/core/scores/profile";
import { planToReach } from "../src/core/scores/reach";
import { emptyScenario, evaluate, tryScore } from "../src/core/scores/scenario";
import type { ModelCriterion, ScoreModel } from "../src/core/scores/score-model";
import { makeModel } from "../src/core/scores/score-model";
import { toPoints } from "../src/core/scores/units";
import { settingsSchema } from "../src/core/settings";
import { findTables } from "../src/core/tables/find-tables";
import { makeSheet } from "../src/core/workbook/workbook";
import type { CellValue, Sheet } from "../src/core/workbook/workbook";

const PROFILE = profileSchema.parse({
  name: "bench",
  base: "applicable",
  bands: [
    { grade: "Xuất sắc", from: 90 },
    { grade: "Tốt", from: 80 },
    { grade: "Yếu", from: 0 },
  ],
});

/** Work that may be timed, prepared already, and the most milliseconds that it may take. */
export interface ScoreWork {
  readonly what: string;
  readonly run: () => unknown;
  readonly most: number;
}

/**
 * The work on points: a whole check within the tenth of a second in which a list must follow, a trial score and a plan
 * within the 50 ms that the pane may be busy.
 */
export function scoreWork(): readonly ScoreWork[] {
  const settings = settingsSchema.parse({ profile: PROFILE });
  const sheet = scoreSheet(2_000);
  const [large, small] = [modelOf(sheet), modelOf(scoreSheet(300))];
  const drawn = effortsOf(small, (at) => 1 + ((at * 17) % 41) / 8);
  // The hardest case for a search: no criterion is a better bargain than another.
  const lost = effortsOf(small, (_, { max, score }) => toPoints(Math.max(max - (score ?? 0), 10_000)));
  const leastEffort = (effort: Readonly<Record<string, number>>): unknown =>
    planToReach(small, { ...emptyScenario("bench"), effort }, PROFILE, "Xuất sắc", "effort");
  let typed = 0;
  return [
    {
      what: "points: build and check a tree of 2,000 criteria, all rules",
      run: () => check({ sheets: [{ ...sheet }] }, settings),
      most: 100,
    },
    {
      what: "points: one trial score among 2,000 criteria, everything computed again",
      run: () => {
        typed += 1;
        const key = large.criteria[typed % large.criteria.length]?.key ?? "";
        return evaluate(large, tryScore(emptyScenario("bench"), key, 1), PROFILE);
      },
      most: 50,
    },
    {
      what: "points: the fewest of 300 criteria that reach the best grade",
      run: () => planToReach(small, null, PROFILE, "Xuất sắc"),
      most: 50,
    },
    {
      what: "points: the least effort among 300 criteria, each with its own",
      run: () => leastEffort(drawn),
      most: 50,
    },
    {
      what: "points: the least effort among 300 criteria, each as hard as what it lost",
      run: () => leastEffort(lost),
      most: 50,
    },
  ];
}

/** A score table with so many criteria, ten to a field, each with a maximum, a score, lost points and its code. */
export function scoreSheet(criteria: number): Sheet {
  const values: CellValue[][] = [["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Điểm trừ"]];
  for (let at = 0; at < criteria; at += 1) {
    const field = Math.floor(at / 10) + 1;
    if (at % 10 === 0) values.push([`${field}`, `LĨNH VỰC SỐ ${field}`, null, null, null]);
    const max = 1 + ((at * 7) % 23) / 4;
    const score = Math.round(max * (40 + ((at * 31) % 61))) / 100;
    const code = `${field}.${(at % 10) + 1}`;
    values.push([code, `TC ${code} Tiêu chí thứ ${at + 1} của phụ lục`, max, score, max - score]);
  }
  return makeSheet({ name: "Điểm", values });
}

function modelOf(sheet: Sheet): ScoreModel {
  const [table] = findTables(sheet, []);
  if (!table) throw new Error("the bench's table is not found");
  return makeModel(buildTree(table), PROFILE);
}

function effortsOf(
  { criteria }: ScoreModel,
  effort: (at: number, criterion: ModelCriterion) => number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map((criterion, at) => [criterion.key, effort(at, criterion)]));
}
