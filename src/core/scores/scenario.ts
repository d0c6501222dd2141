import { z } from "zod";
import type { SettingsGuide } from "../settings-problems";
import { baseUnits, capped, standingOf } from "./grade";
import type { Standing } from "./grade";
import type { Profile } from "./profile";
import type { ModelCriterion, ScoreModel } from "./score-model";
import { MOST_POINTS, toPoints, toUnits } from "./units";

z.config({ jitless: true });

const key = z.string().min(1);
const FIELDS = {
  name: z.string().trim().min(1).max(100),
  /** Trial scores in points, by key. */
  scores: z.record(key, z.number().min(0).max(MOST_POINTS)).default({}),
  /** Criteria taken to apply or not, whatever the sheet says, by key. */
  applicable: z.record(key, z.boolean()).default({}),
  /** Criteria that a plan leaves as they are. */
  locked: z.array(key).default([]),
  /** How hard it is to raise a criterion, whatever by; 1 where nothing is said. By key. */
  effort: z.record(key, z.number().min(0.001).max(1_000)).default({}),
};

/** Scores tried out on top of the sheet's, as they are stored with the workbook. */
export const scenarioSchema = z.strictObject(FIELDS);
export type Scenario = z.infer<typeof scenarioSchema>;

/** What is valid in scenarios. */
export const SCENARIO_GUIDE: SettingsGuide = {
  names: { "": Object.keys(FIELDS) },
  examples: {
    "": '[{ "name": "Phương án 1", "scores": { "7.3.1": 2 } }]',
    name: '"Phương án 1"',
    scores: '{ "7.3.1": 2 }',
    applicable: '{ "7.3.1": false }',
    locked: '["7.3.1"]',
    effort: '{ "7.3.1": 2.5 }',
  },
};

/** A scenario in which nothing is tried out yet. */
export function emptyScenario(name: string): Scenario {
  return { name, scores: {}, applicable: {}, locked: [], effort: {} };
}

/** The scenario with a criterion's trial score, in points; as in the sheet again for null. */
export function tryScore(scenario: Scenario, criterion: string, points: number | null): Scenario {
  return { ...scenario, scores: withEntry(scenario.scores, criterion, points) };
}

/** The scenario with a criterion taken to apply or not; as in the sheet again for null. */
export function tryApplicable(scenario: Scenario, criterion: string, applies: boolean | null): Scenario {
  return { ...scenario, applicable: withEntry(scenario.applicable, criterion, applies) };
}

/** The scenario with one criterion's trials taken back; locks and efforts stay. */
export function resetCriterion(scenario: Scenario, criterion: string): Scenario {
  return tryApplicable(tryScore(scenario, criterion, null), criterion, null);
}

function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
  value: Value | null,
): Record<string, Value> {
  const others = Object.entries(record).filter(([one]) => one !== name);
  return Object.fromEntries(value === null ? others : [...others, [name, value]]);
}

/** What one field comes to, in points. `change` is against the sheet. */
export interface FieldOutcome {
  readonly name: string;
  readonly node: number;
  /** Of what applies. */
  readonly max: number;
  readonly score: number;
  /** By criteria of the base that have a score: what has none yet may still win its points. */
  readonly lost: number;
  /** Whether any criterion has a score. */
  readonly isScored: boolean;
  readonly change: number;
}

/** What a scenario comes to, in points. */
export interface Outcome extends Standing {
  /** With bonus and without penalty points, as far as these count. */
  readonly score: number;
  readonly applicable: number;
  /** Criteria that apply and have no score: they count as 0. */
  readonly unscored: number;
  readonly fields: readonly FieldOutcome[];
}

/** A criterion as a scenario has it, in units. */
export interface Tried {
  readonly criterion: ModelCriterion;
  readonly applicable: boolean;
  /** Null where neither scenario nor sheet has one; nothing where it does not apply. */
  readonly score: number | null;
}

/** The criteria as a scenario has them. A trial score counts within 0 and the maximum. */
export function tryOut({ criteria }: ScoreModel, scenario: Scenario | null): readonly Tried[] {
  const scores = new Map(Object.entries(scenario?.scores ?? {}));
  const applies = new Map(Object.entries(scenario?.applicable ?? {}));
  return criteria.map((criterion) => {
    const applicable = applies.get(criterion.key) ?? criterion.applicable;
    const trial = scores.get(criterion.key);
    const tried =
      trial === undefined ? criterion.score : Math.min(toUnits(trial), Math.max(criterion.max, 0));
    return { criterion, applicable, score: applicable ? tried : 0 };
  });
}

/** What base, bonus and penalty points come to, in units. */
export interface Totals {
  readonly score: number;
  readonly base: number;
  readonly applicable: number;
}

/** Adds up criteria as tried out, with the profile's base and caps. */
export function totalOf(tried: readonly Tried[], profile: Profile): Totals {
  const sums = { base: 0, bonus: 0, penalty: 0 };
  let applicable = 0;
  for (const one of tried) {
    const { counts, max } = one.criterion;
    sums[counts] += one.score ?? 0;
    if (one.applicable && counts === "base") applicable += max;
  }
  const bonus = capped(sums.bonus, profile.bonusCap);
  const penalty = capped(Math.abs(sums.penalty), profile.penaltyCap);
  return { score: sums.base + bonus - penalty, base: baseUnits(profile, applicable), applicable };
}

/** A field before anything is added up, in units. */
const NOTHING = { max: 0, score: 0, lost: 0, change: 0, scored: 0 };

/** What a scenario comes to; null is the sheet as it stands. Linear in the criteria. */
export function evaluate(model: ScoreModel, scenario: Scenario | null, profile: Profile): Outcome {
  const tried = tryOut(model, scenario);
  const { score, base, applicable } = totalOf(tried, profile);
  const sums = model.fields.map(() => ({ ...NOTHING }));
  let unscored = 0;
  tried.forEach((one, at) => {
    const { field, unlisted, max, counts } = one.criterion;
    const sum = sums[field];
    if (!sum) return;
    const before = model.criteria[at];
    if (one.applicable) sum.max += max;
    sum.score += one.score ?? 0;
    if (one.applicable && one.score !== null) {
      sum.scored += 1;
      if (counts === "base") sum.lost += max - one.score;
    }
    sum.change += (one.score ?? 0) - (before?.applicable ? (before.score ?? 0) : 0);
    if (one.applicable && one.score === null && !unlisted) unscored += 1;
  });
  const fields = model.fields.map(({ name, node }, at) => {
    const { max, score, lost, change, scored } = sums[at] ?? NOTHING;
    return {
      name,
      node,
      max: toPoints(max),
      score: toPoints(score),
      lost: toPoints(lost),
      isScored: scored > 0,
      change: toPoints(change),
    };
  });
  return {
    ...standingOf(score, base, profile),
    score: toPoints(score),
    applicable: toPoints(applicable),
    unscored,
    fields,
  };
}

/** Several scenarios side by side, the sheet as it stands first. */
export function compare(
  model: ScoreModel,
  scenarios: readonly Scenario[],
  profile: Profile,
): readonly { readonly name: string | null; readonly outcome: Outcome }[] {
  return [null, ...scenarios].map((scenario) => ({
    name: scenario?.name ?? null,
    outcome: evaluate(model, scenario, profile),
  }));
}
