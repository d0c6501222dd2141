import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { cheapestCover } from "../../../src/core/scores/cheapest-cover";
import { coverByGain } from "../../../src/core/scores/cover-by-gain";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import type { Profile } from "../../../src/core/scores/profile";
import { profileSchema } from "../../../src/core/scores/profile";
import { planToReach } from "../../../src/core/scores/reach";
import { emptyScenario, evaluate, tryApplicable, tryScore } from "../../../src/core/scores/scenario";
import type { Scenario } from "../../../src/core/scores/scenario";
import { makeModel } from "../../../src/core/scores/score-model";
import { readPlan } from "../../plans";
import { treeOfRows, treesOf } from "./score-sheets";

const option = fc.record({ gain: fc.integer({ min: 1, max: 24 }), cost: fc.integer({ min: 1, max: 6 }) });
type Options = readonly { readonly gain: number; readonly cost: number }[];

/** All choices tried: the least cost, and the fewest options at that cost; null where none is enough. */
function bruteForce(options: Options, need: number): { cost: number; count: number } | null {
  let best: { cost: number; count: number } | null = null;
  for (let set = 0; set < 2 ** options.length; set += 1) {
    const chosen = options.filter((_, at) => (set >> at) & 1);
    if (sumOf(chosen, "gain") < need) continue;
    const found = { cost: sumOf(chosen, "cost"), count: chosen.length };
    if (!best || found.cost < best.cost || (found.cost === best.cost && found.count < best.count))
      best = found;
  }
  return best;
}

function sumOf(options: Options, key: "gain" | "cost"): number {
  return options.reduce((sum, one) => sum + one[key], 0);
}

describe("the cheapest cover", () => {
  it("is as cheap and as short as the best of all choices", () => {
    fc.assert(
      fc.property(
        fc.array(option, { maxLength: 10 }),
        fc.integer({ min: 0, max: 120 }),
        fc.boolean(),
        (drawn, need, sameCost) => {
          const options = sameCost ? drawn.map(({ gain }) => ({ gain, cost: 1 })) : drawn;
          const chosen = cheapestCover(options, need)?.chosen.flatMap((at) => options[at] ?? []) ?? null;
          const found = chosen && { cost: sumOf(chosen, "cost"), count: chosen.length };
          expect(found).toEqual(bruteForce(options, need));
          expect(chosen === null || sumOf(chosen, "gain") >= need).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("the cheapest cover by gain", () => {
  it("is as cheap and as short as the best of all choices", () => {
    fc.assert(
      fc.property(
        fc.array(option, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(1, 10_000),
        (drawn, wanted, measure) => {
          const options = drawn.map(({ gain, cost }) => ({ gain: gain * measure, cost }));
          const need = wanted * measure - (measure > 1 ? 1 : 0);
          const chosen = coverByGain(options, need)?.flatMap((at) => options[at] ?? []) ?? null;
          const found = chosen && { cost: sumOf(chosen, "cost"), count: chosen.length };
          expect(found).toEqual(bruteForce(options, need));
          expect(chosen === null || sumOf(chosen, "gain") >= need).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is what a long search comes to, where the effort is what is gained", () => {
    const options = Array.from({ length: 60 }, (_, at) => {
      const gain = 10_000 * (1 + ((at * 7_919) % 613));
      return { gain, cost: gain };
    });
    const need = Math.floor(sumOf(options, "gain") / 3) + 1;
    const costOf = (chosen: readonly number[] | undefined): number =>
      sumOf(chosen?.flatMap((at) => options[at] ?? []) ?? [], "cost");
    const searched = cheapestCover(options, need, Infinity);
    expect(cheapestCover(options, need, 1_000)).toMatchObject({ exact: true });
    expect(costOf(cheapestCover(options, need, 1_000)?.chosen)).toBe(costOf(searched?.chosen));
  });

  it("is given up where the gains have no measure but a fine one", () => {
    expect(
      coverByGain(
        [
          { gain: 1_000_003, cost: 1 },
          { gain: 2_000_003, cost: 1 },
          ...Array.from({ length: 8 }, () => ({ gain: 1_999_993, cost: 2 })),
        ],
        9_000_000,
      ),
    ).toBeNull();
  });
});

describe("the cheapest cover within a bound", () => {
  const many = Array.from({ length: 900 }, (_, at) => ({
    gain: 1_000 + ((at * 7_919) % 999_983),
    cost: 1_000 + ((at * 104_729) % 99_991),
  }));
  const all = sumOf(many, "gain");

  it("gives a choice that is enough, and says that there may be a better one", () => {
    const cover = cheapestCover(many, Math.floor(all / 2), 10_000);
    const chosen = cover?.chosen.flatMap((at) => many[at] ?? []) ?? [];
    expect(cover?.exact).toBe(false);
    expect(sumOf(chosen, "gain")).toBeGreaterThanOrEqual(all / 2);
    expect(Math.min(...chosen.map(({ gain }) => sumOf(chosen, "gain") - gain))).toBeLessThan(all / 2);
  });

  it("is exact at once where all cost the same", () => {
    const same = many.map(({ gain }) => ({ gain, cost: 1 }));
    expect(cheapestCover(same, Math.floor(all / 2), 1)?.exact).toBe(true);
  });
});

/** A profile with steps of a quarter for criterion 1.1 and bands at 80 and 50. */
const PROFILE: Profile = profileSchema.parse({
  name: "Thử",
  base: "applicable",
  bands: [
    { grade: "Tốt", from: 80 },
    { grade: "Khá", from: 50 },
  ],
  criteria: [{ code: "1.1", name: "Kế hoạch", max: 4, step: 0.25 }],
});

const ROWS = [
  ["I", "Chỉ đạo", 10, 4.9],
  ["1.1", "Kế hoạch", 4, 0.9],
  ["1.2", "Báo cáo", 4, 4],
  ["1.3", "Kiểm tra", 2, 0],
];
const MODEL = makeModel(treeOfRows(ROWS), PROFILE);

describe("what a grade needs", () => {
  it("is the fewest criteria, raised in the profile's steps and no further than needed", () => {
    expect(planToReach(MODEL, null, PROFILE, "Khá")).toMatchObject({
      kind: "reachable",
      raises: [{ key: "1.1", from: 0.9, to: 1 }],
      standing: { percent: 50, grade: "Khá" },
    });
    expect(planToReach(MODEL, null, PROFILE, "Tốt")).toMatchObject({
      raises: [{ key: "1.1", from: 0.9, to: 4 }],
      standing: { percent: 80, grade: "Tốt" },
    });
  });

  it("is the least effort where that is asked for", () => {
    const scenario = { ...emptyScenario("Thử"), effort: { "1.1": 5 } };
    const reach = planToReach(MODEL, scenario, PROFILE, "Khá", "effort");
    expect(reach).toMatchObject({ raises: [{ key: "1.3", from: 0, to: 0.1 }] });
  });

  it("leaves locked criteria and says what the most is", () => {
    const scenario = { ...emptyScenario("Thử"), locked: ["1.1"] };
    expect(planToReach(MODEL, scenario, PROFILE, "Tốt")).toMatchObject({
      kind: "out-of-reach",
      most: { percent: 69, grade: "Khá" },
    });
  });

  it("is nothing where the grade is reached, and unknown for a grade that is none", () => {
    const scenario = tryScore(emptyScenario("Thử"), "1.1", 4);
    expect(planToReach(MODEL, scenario, PROFILE, "Tốt").kind).toBe("reached");
    expect(planToReach(MODEL, null, PROFILE, "Hạng A").kind).toBe("unknown-grade");
  });

  it("counts only what applies", () => {
    const without = tryApplicable(emptyScenario("Thử"), "1.1", false);
    expect(evaluate(MODEL, without, PROFILE)).toMatchObject({ applicable: 6, score: 4 });
    const scenario = tryApplicable(emptyScenario("Thử"), "1.3", false);
    expect(evaluate(MODEL, scenario, PROFILE)).toMatchObject({ applicable: 8, percent: 61.25, grade: "Khá" });
    expect(planToReach(MODEL, scenario, PROFILE, "Tốt")).toMatchObject({ raises: [{ key: "1.1", to: 2.5 }] });
  });

  it("is 9.5 or another field's worth for Dương Hòa to be Tốt of 100 points", () => {
    const [tree] = treesOf(readPlan("duong-hoa-2022"));
    if (!tree) throw new Error("no table");
    const reach = planToReach(makeModel(tree, HUE_2022), null, HUE_2022, "Tốt");
    expect(reach).toMatchObject({ raises: [{ key: "9.5", from: 0, to: 4.27 }], standing: { percent: 80 } });
  });

  it("is exact: as few criteria, or as little effort, as the best of all choices, and no raise too high", () => {
    const criterion = fc.record({
      max: fc.integer({ min: 1, max: 12 }),
      won: fc.double({ min: 0, max: 1, noNaN: true }),
      effort: fc.integer({ min: 1, max: 4 }),
      locked: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(criterion, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("fewest" as const, "effort" as const),
        fc.constantFrom("Tốt", "Khá"),
        (drawn, by, grade) => {
          const criteria = drawn.map((one, at) => {
            const max = one.max / 4;
            return { ...one, max, score: Math.floor(max * one.won * 100) / 100, code: `2.${at + 1}` };
          });
          const rows = criteria.map(({ code, max, score }) => [code, `TC ${code} Tiêu chí`, max, score]);
          const model = makeModel(treeOfRows([["II", "Thể chế", null, null], ...rows]), PROFILE);
          const scenario: Scenario = {
            ...emptyScenario("Thử"),
            locked: criteria.filter(({ locked }) => locked).map(({ code }) => code),
            effort: Object.fromEntries(criteria.map(({ code, effort }) => [code, effort])),
          };
          const hundredths = (points: number): number => Math.round(points * 100);
          const won = criteria.reduce((sum, { score }) => sum + hundredths(score), 0);
          const base = criteria.reduce((sum, { max }) => sum + hundredths(max), 0);
          const from = grade === "Tốt" ? 80 : 50;
          const need = Math.ceil((from * base) / 100 - won);
          const options = criteria
            .filter(({ locked, max, score }) => !locked && max > score)
            .map(({ max, score, effort }) => ({
              gain: hundredths(max) - hundredths(score),
              cost: by === "fewest" ? 1 : effort,
            }));
          const best = bruteForce(options, need);
          const reach = planToReach(model, scenario, PROFILE, grade, by);
          expect(reach.kind).toBe(need <= 0 ? "reached" : best ? "reachable" : "out-of-reach");
          if (reach.kind !== "reachable") return;
          const cost = (key: string): number =>
            by === "fewest" ? 1 : (criteria.find(({ code }) => code === key)?.effort ?? 0);
          expect(reach.raises.reduce((sum, { key }) => sum + cost(key), 0)).toBe(best?.cost);
          expect(reach.raises).toHaveLength(best?.count ?? -1);
          const tried = reach.raises.reduce((all, { key, to }) => tryScore(all, key, to), scenario);
          expect(evaluate(model, tried, PROFILE).percent).toBeGreaterThanOrEqual(from);
          for (const { key, to } of reach.raises) {
            const lower = tryScore(tried, key, Math.round(to * 100 - 1) / 100);
            expect(evaluate(model, lower, PROFILE).percent).toBeLessThan(from);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the plan on random criteria", () => {
  const criterion = fc.record({
    max: fc.constantFrom(0.25, 0.5, 1, 1.25, 2, 3.33),
    share: fc.constantFrom(null, 0, 0.3, 0.5, 1),
    applicable: fc.boolean(),
    step: fc.constantFrom(null, 0.25, 0.5),
    counts: fc.constantFrom("base", "base", "base", "bonus", "penalty"),
    locked: fc.boolean(),
    effort: fc.constantFrom(0.5, 1, 2, 2.5, 7),
  });
  const graded = fc.record({
    base: fc.constantFrom("applicable", 3, 5),
    from: fc.constantFrom(50, 66.67, 80, 89.995, 90, 99.99),
    rounding: fc.constantFrom(
      null,
      { decimals: 0, mode: "half-up" },
      { decimals: 1, mode: "down" },
      { decimals: 2, mode: "half-up" },
      { decimals: 2, mode: "up" },
    ),
    cap: fc.constantFrom(null, 0.5, 1),
  });

  /** Every set of criteria raised to the full: the least cost that reaches the grade, and the fewest criteria at it. */
  function bestOf(
    options: readonly { readonly key: string; readonly max: number; readonly cost: number }[],
    reaches: (raised: readonly { readonly key: string; readonly max: number }[]) => boolean,
  ): { cost: number; count: number } | null {
    let best: { cost: number; count: number } | null = null;
    for (let set = 0; set < 2 ** options.length; set += 1) {
      const chosen = options.filter((_, at) => (set >> at) & 1);
      const cost = chosen.reduce((sum, one) => sum + one.cost, 0);
      const isBetter = !best || cost < best.cost || (cost === best.cost && chosen.length < best.count);
      if (isBetter && reaches(chosen)) best = { cost, count: chosen.length };
    }
    return best;
  }

  it.each(["fewest", "effort"] as const)(
    "is the best there is, and goes no further than needed: %s",
    (by) => {
      fc.assert(
        fc.property(fc.array(criterion, { minLength: 1, maxLength: 6 }), graded, (drawn, how) => {
          const rows = drawn.map(({ max, share, applicable }, at) => {
            const score = share === null ? null : Math.round(max * share * 100) / 100;
            return [at + 1, `TC 1.${at + 1} Nội dung`, max, applicable ? score : "KPS"];
          });
          const profile = profileSchema.parse({
            name: "Thử",
            base: how.base,
            bands: [{ grade: "Đạt", from: how.from }],
            rounding: how.rounding,
            bonusCap: how.cap,
            penaltyCap: how.cap,
            criteria: drawn.map(({ max, step, counts }, at) => ({
              code: `1.${at + 1}`,
              name: "Nội dung",
              max,
              step,
              counts,
            })),
          });
          const model = makeModel(treeOfRows([["I", "CHỈ ĐẠO", null, null], ...rows]), profile);
          const keys = drawn.map((_, at) => `1.${at + 1}`);
          const scenario: Scenario = {
            ...emptyScenario("Thử"),
            locked: keys.filter((_, at) => drawn[at]?.locked),
            effort: Object.fromEntries(keys.map((key, at) => [key, drawn[at]?.effort ?? 1])),
          };
          const gradeWith = (
            raised: readonly { readonly key: string; readonly to: number }[],
          ): string | null =>
            evaluate(
              model,
              raised.reduce((before, { key, to }) => tryScore(before, key, to), scenario),
              profile,
            ).grade;
          const options = model.criteria.flatMap(({ key, max, score, applicable, counts }, at) => {
            const isOpen =
              applicable && counts === "base" && !scenario.locked.includes(key) && (score ?? 0) < max;
            const cost = by === "fewest" ? 1 : (drawn[at]?.effort ?? 1);
            return isOpen ? [{ key, max: max / 1e6, cost }] : [];
          });
          const best = bestOf(
            options,
            (raised) => gradeWith(raised.map(({ key, max }) => ({ key, to: max }))) === "Đạt",
          );
          const reach = planToReach(model, scenario, profile, "Đạt", by);
          if (reach.kind !== "reachable") {
            expect(reach.kind).toBe(best === null ? "out-of-reach" : "reached");
            expect(best?.count ?? 0).toBe(0);
            return;
          }
          const { raises } = reach;
          const cost = raises.reduce(
            (sum, { key }) => sum + (options.find((one) => one.key === key)?.cost ?? NaN),
            0,
          );
          expect({ cost, count: raises.length }).toEqual(best);
          expect(gradeWith(raises)).toBe("Đạt");
          raises.forEach(({ key, from, to }, at) => {
            const part = drawn[keys.indexOf(key)]?.step ?? 0.01;
            const lower = (Math.ceil(Math.round(to * 1e6) / Math.round(part * 1e6)) - 1) * part;
            const less = raises.with(at, { ...raises[at], key, node: 0, from, to: Math.max(from, lower) });
            expect(gradeWith(less)).toBeNull();
          });
        }),
        { numRuns: 500 },
      );
    },
  );
});
