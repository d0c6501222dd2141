import { z } from "zod";
import type { SettingsGuide, SettingsProblem } from "../settings-problems";
import { problemsOf } from "../settings-problems";
import { DECIMALS, MOST_POINTS } from "./units";

/** Excel's task pane forbids `eval`; zod must not try it. */
z.config({ jitless: true });

const points = z.number().min(0).max(MOST_POINTS);
const percent = z.number().min(0).max(1_000);
const ratio = z.number().min(0).max(1);
const name = z.string().trim().min(1).max(300);

/** How the score of a criterion follows from what was counted or from a ratio (0 … 1). */
const scoring = z.discriminatedUnion("kind", [
  /** Ratio × maximum: nothing below `from`, all of it from `fullFrom` on. */
  z.strictObject({ kind: z.literal("proportional"), from: ratio.default(0), fullFrom: ratio.default(1) }),
  /** The points of the highest step reached, nothing below the first one. */
  z.strictObject({
    kind: z.literal("steps"),
    steps: z.array(z.strictObject({ from: ratio, points })).min(1),
  }),
  z.strictObject({ kind: z.literal("all-or-nothing"), from: ratio.default(1) }),
  /** So many points for each one counted, at most the maximum. */
  z.strictObject({ kind: z.literal("count"), each: points }),
]);

const criterion = z.strictObject({
  code: z.string().regex(/^\d{1,3}(\.\d{1,3}){0,5}$/),
  name,
  max: points,
  /** The smallest part in which points are given: 0.25, 0.5; null where any part may be. */
  step: z.number().min(0.001).max(MOST_POINTS).nullable().default(null),
  scoring: scoring.nullable().default(null),
  /** Bonus and penalty points do not belong to the base; penalties are taken off. */
  counts: z.enum(["base", "bonus", "penalty"]).default("base"),
});

const band = z.strictObject({ grade: name, from: percent });

const FIELDS = {
  name,
  /** The decision that issued the set of criteria, e.g. `2204/QĐ-UBND ngày 12/9/2022`. */
  decision: name.nullable().default(null),
  year: z.int().min(1990).max(2100).nullable().default(null),
  /** What a percentage is of: so many points, or the points that applied. */
  base: z.union([z.literal("applicable"), points.min(1)]).default(100),
  /** Percent from which each grade is given, the highest first. */
  bands: z
    .array(band)
    .default([])
    .refine((bands) => distinct(bands.map(({ from }) => from)) && distinct(bands.map(({ grade }) => grade)))
    .transform((bands) => bands.toSorted((a, b) => b.from - a.from)),
  /** How the percentage is rounded before it is graded; null for not at all. */
  rounding: z
    .strictObject({
      decimals: z.int().min(0).max(DECIMALS),
      mode: z.enum(["half-up", "down", "up"]).default("half-up"),
    })
    .nullable()
    .default(null),
  /** The most bonus and penalty points that count; null for no limit. */
  bonusCap: points.nullable().default(null),
  penaltyCap: points.nullable().default(null),
  criteria: z
    .array(criterion)
    .default([])
    .refine((criteria) => distinct(criteria.map(({ code }) => code))),
};

/** A province's set of criteria as data: what there is to win and how the points are graded. */
export const profileSchema = z.strictObject(FIELDS);

export type Profile = z.infer<typeof profileSchema>;
export type ProfileCriterion = z.infer<typeof criterion>;
export type Scoring = z.infer<typeof scoring>;
export type GradeBand = z.infer<typeof band>;

/** The points that a set of criteria mostly makes. */
export const USUAL_BASE = 100;

/** Without a profile: percent of 100 points, and no grades. */
export const NO_PROFILE: Profile = profileSchema.parse({ name: `${USUAL_BASE} điểm`, base: USUAL_BASE });

export type ProfileResult =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** What is valid in a profile. */
export const PROFILE_GUIDE: SettingsGuide = {
  names: {
    "": Object.keys(FIELDS),
    bands: Object.keys(band.shape),
    rounding: ["decimals", "mode"],
    criteria: Object.keys(criterion.shape),
    "criteria.scoring": ["kind", "from", "fullFrom", "steps", "each"],
    "criteria.scoring.steps": ["from", "points"],
  },
  examples: {
    "": '{ "name": "Cấp xã 2022", "base": "applicable", "bands": [{ "grade": "Tốt", "from": 80 }] }',
    name: '"Cấp xã 2022"',
    decision: '"2204/QĐ-UBND ngày 12/9/2022"',
    year: "2022",
    base: '100, "applicable"',
    bands: '[{ "grade": "Xuất sắc", "from": 90 }, { "grade": "Tốt", "from": 80 }]',
    "bands.grade": '"Tốt"',
    "bands.from": "80",
    rounding: '{ "decimals": 2, "mode": "half-up" }',
    "rounding.mode": '"half-up", "down", "up"',
    bonusCap: "2, null",
    penaltyCap: "2, null",
    criteria: '[{ "code": "7.3.1", "name": "Xử lý văn bản trên môi trường mạng", "max": 2, "step": 0.25 }]',
    "criteria.code": '"7.3.1"',
    "criteria.name": '"Kế hoạch CCHC năm"',
    "criteria.max": "2",
    "criteria.step": "0.25",
    "criteria.scoring":
      '{ "kind": "proportional", "from": 0.5, "fullFrom": 0.95 }, { "kind": "steps", "steps": [{ "from": 0.8, "points": 1 }] }, { "kind": "all-or-nothing", "from": 1 }, { "kind": "count", "each": 0.5 }',
    "criteria.counts": '"base", "bonus", "penalty"',
  },
};

/** Reads a profile as it comes from a JSON file or a workbook; all that is wrong is told at once. */
export function readProfile(input: unknown): ProfileResult {
  const parsed = profileSchema.safeParse(input);
  if (parsed.success) return { ok: true, profile: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, input, PROFILE_GUIDE));
  return { ok: false, problems };
}

/** Reads a profile from the text of a JSON file. Text that is no JSON is a problem of the whole. */
export function parseProfile(json: string): ProfileResult {
  let input: unknown;
  try {
    input = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    const found = json.length > 60 ? `${json.slice(0, 60)}…` : json;
    const problem = {
      kind: "wrong",
      path: "",
      found,
      example: PROFILE_GUIDE.examples[""] ?? "",
      nearest: null,
    } as const;
    return { ok: false, problems: [problem] };
  }
  return readProfile(input);
}

/** A profile as the text of a JSON file; reading it gives the same profile. */
export function profileJson(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}

function distinct(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length;
}
