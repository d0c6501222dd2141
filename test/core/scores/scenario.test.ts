import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { joinTrees } from "../../../src/core/scores/join-trees";
import type { Profile } from "../../../src/core/scores/profile";
import { NO_PROFILE, profileSchema } from "../../../src/core/scores/profile";
import {
  compare,
  emptyScenario,
  evaluate,
  scenarioSchema,
  resetCriterion,
  tryApplicable,
  tryScore,
} from "../../../src/core/scores/scenario";
import { makeModel } from "../../../src/core/scores/score-model";
import { tally } from "../../../src/core/scores/sums";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { PLANS, readPlan } from "../../plans";
import { treeOfRows, treesOf } from "./score-sheets";

function duongHoa(): ScoreTree {
  const [tree] = treesOf(readPlan("duong-hoa-2022"));
  if (!tree) throw new Error("no table");
  return tree;
}

describe("a model", () => {
  it("adds up to what its tree does", () => {
    const trees = PLANS.flatMap((plan) => {
      const own = treesOf(readPlan(plan));
      return [...own, joinTrees(own).tree];
    });
    for (const tree of trees.filter(({ nodes }) => nodes.length > 0)) {
      const outcome = evaluate(makeModel(tree, NO_PROFILE), null, NO_PROFILE);
      expect(outcome.score * 1e6).toBeCloseTo(tally(tree).score ?? 0, 3);
      expect(outcome.applicable * 1e6).toBeCloseTo(tally(tree).applicable ?? 0, 3);
    }
  });

  it("gives every criterion a key of its own", () => {
    const keys = makeModel(duongHoa(), NO_PROFILE).criteria.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("9.5");
  });

  it.each([6, 4])("leaves out once what does not apply, the parent stating %d", (max) => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", max, 3],
      ["1.1", "Kế hoạch", 4, 3],
      ["1.2", "Báo cáo", 2, "KPS"],
    ]);
    const model = makeModel(tree, HUE_2022);
    expect(evaluate(model, null, HUE_2022)).toMatchObject({ applicable: 4, score: 3, percent: 75 });
    const applies = tryApplicable(emptyScenario("Thử"), "1.2", true);
    expect(evaluate(model, applies, HUE_2022)).toMatchObject({ applicable: 6, percent: 50 });
  });

  it("counts nothing under what does not apply, whatever numbers stand there", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 8, 3],
      ["1.1", "Kế hoạch", 4, 3],
      ["1.2", "Báo cáo", 4, "KPS"],
      ["1.2.1", "Báo cáo quý", 2, "KPS"],
      ["1.2.2", "Báo cáo năm", 2, 1],
    ]);
    const model = makeModel(tree, HUE_2022);
    expect(evaluate(model, null, HUE_2022)).toMatchObject({ applicable: 4, score: 3, percent: 75 });
    expect(tally(tree)).toMatchObject({ applicable: 4e6, score: 3e6 });
    const applies = tryApplicable(emptyScenario("Thử"), "1.2.2", true);
    expect(evaluate(model, applies, HUE_2022)).toMatchObject({ applicable: 6, score: 4 });
  });
});

describe("a scenario", () => {
  it("changes total, grade and field while the sheet stays", () => {
    const model = makeModel(duongHoa(), HUE_2022);
    const scenario = tryScore(emptyScenario("9.5 đủ điểm"), "9.5", 6);
    const [sheet, tried] = compare(model, [scenario], HUE_2022);
    expect(sheet).toMatchObject({ name: null, outcome: { score: 75.73, percent: 75.73, grade: "Khá" } });
    expect(tried).toMatchObject({ name: "9.5 đủ điểm", outcome: { score: 81.73, grade: "Tốt" } });
    const changed = tried?.outcome.fields.filter(({ change }) => change !== 0);
    expect(changed).toMatchObject([{ max: 30, score: 24.6, lost: 5.4, change: 6 }]);
  });

  it("without 7,5 points that did not apply is what Dương Hòa states", () => {
    const model = makeModel(duongHoa(), HUE_2022);
    const scenario = ["9.5", "7.3"].reduce(
      (all, key) => tryApplicable(all, key, false),
      emptyScenario("Thử"),
    );
    expect(evaluate(model, scenario, HUE_2022)).toMatchObject({
      applicable: 92.5,
      percent: 81.87027,
      grade: "Tốt",
    });
  });

  it("is taken back one criterion at a time", () => {
    const scenario = tryScore(tryScore(emptyScenario("Thử"), "9.5", 6), "9.1", 6);
    expect(resetCriterion(tryApplicable(scenario, "9.5", false), "9.5")).toEqual(
      tryScore(emptyScenario("Thử"), "9.1", 6),
    );
  });

  it("counts bonus and penalty points up to their caps, and not in the base", () => {
    const profile: Profile = profileSchema.parse({
      name: "Thử",
      base: "applicable",
      bonusCap: 2,
      penaltyCap: 1,
      criteria: [
        { code: "2.1", name: "Cộng", max: 5, counts: "bonus" },
        { code: "2.2", name: "Trừ", max: 5, counts: "penalty" },
      ],
    });
    const tree = treeOfRows([
      ["I", "Chỉ đạo", null, null],
      ["1.1", "Kế hoạch", 10, 5],
      ["II", "Cộng, trừ", null, null],
      ["2.1", "Sáng kiến", 5, 3],
      ["2.2", "Vi phạm", 5, -4],
    ]);
    expect(evaluate(makeModel(tree, profile), null, profile)).toMatchObject({
      score: 6,
      applicable: 10,
      percent: 60,
    });
  });

  it("never counts more than the maximum", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (points) => {
        const model = makeModel(duongHoa(), HUE_2022);
        const { score } = evaluate(model, tryScore(emptyScenario("Thử"), "9.5", points), HUE_2022);
        expect(score).toBeCloseTo(75.73 + Math.min(points, 6), 5);
      }),
      { numRuns: 20 },
    );
  });

  it("is read as it was stored", () => {
    const stored = tryApplicable(tryScore(emptyScenario("Thử"), "9.5", 6), "7.3", false);
    expect(scenarioSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });
});
