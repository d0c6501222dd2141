import { z } from "zod";
import { ROLES } from "./tables/roles";
import { OFFICE_LEVELS } from "./units/unit";
import { LEVELS } from "./report";
import { EXAMPLE_PROFILES } from "./scores/example-profiles";
import { PROFILE_GUIDE, profileSchema } from "./scores/profile";
import { SCENARIO_GUIDE, scenarioSchema } from "./scores/scenario";
import type { SettingsGuide, SettingsProblem } from "./settings-problems";
import { guideUnder, pathText, problemsOf, unknownName, valueIn } from "./settings-problems";
import { columnOfLetters } from "./workbook/address";

export type { SettingsProblem } from "./settings-problems";

/** Excel's task pane forbids `eval`; zod must not try it. */
z.config({ jitless: true });

const year = z.int().min(1990).max(2100);

const unit = z.strictObject({
  name: z.string().trim().min(1),
  aliases: z.array(z.string().trim().min(1)).default([]),
  level: z.enum(OFFICE_LEVELS).nullable().default(null),
  renamedTo: z.string().trim().min(1).nullable().default(null),
});

const rule = z.union([
  z.enum(["off", ...LEVELS]),
  z.strictObject({
    level: z.enum(["off", ...LEVELS]).optional(),
    options: z.record(z.string(), z.unknown()).optional(),
  }),
]);

const column = z
  .strictObject({
    sheet: z.string().optional(),
    header: z.string().trim().min(1).optional(),
    column: z
      .string()
      .refine((letters) => columnOfLetters(letters) !== null)
      .optional(),
    role: z.enum(ROLES),
  })
  .refine(({ header, column: letters }) => header !== undefined || letters !== undefined);

/** Everything that can be set. All of it may be left out. */
export const settingsSchema = z.strictObject({
  /** The plan's year or years, for appendices whose title names none. */
  planYear: z
    .union([year, z.tuple([year, year])])
    .nullable()
    .default(null),
  /** The level of the office whose plan it is; found out from the titles when null. */
  level: z.enum(OFFICE_LEVELS).nullable().default(null),
  /** The office's register of units; without one no unit is unknown. */
  units: z.array(unit).default([]),
  /** How `trước ngày 30/11` is read: due on 29/11 (strict) or on 30/11 (inclusive). */
  beforeDate: z.enum(["strict", "inclusive"]).default("strict"),
  /** By rule id: a level, "off", or level and options. */
  rules: z.record(z.string(), rule).default({}),
  /** Column roles corrected by hand, by header or letters. */
  columns: z.array(column).default([]),
  /** The set of criteria by which points are graded: a profile, or the id of one that ships. */
  profile: z
    .union([
      z.enum(Object.keys(EXAMPLE_PROFILES)).transform((id) => EXAMPLE_PROFILES[id] ?? null),
      profileSchema,
    ])
    .nullable()
    .default(null),
  /** Scores tried out; a check takes no notice of them. */
  scenarios: z.array(scenarioSchema).default([]),
  /** Scenarios that could not be read, as they were found: they go on being kept, and nothing else takes notice of them. */
  unreadScenarios: z.array(z.unknown()).default([]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who set nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** `leftOut` tells what is wrong with scenarios that could not be read; all else holds. */
export type SettingsResult =
  | {
      readonly ok: true;
      readonly settings: Settings;
      readonly leftOut: readonly SettingsProblem[];
    }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

const PROFILES = guideUnder("profile", PROFILE_GUIDE);
const SCENARIOS = guideUnder("scenarios", SCENARIO_GUIDE);
const UNREAD = guideUnder("unreadScenarios", SCENARIO_GUIDE);
const PROFILE_IDS = Object.keys(EXAMPLE_PROFILES).map((id) => `"${id}"`);

const GUIDE: SettingsGuide = {
  names: {
    "": Object.keys(settingsSchema.shape),
    units: Object.keys(unit.shape),
    columns: Object.keys(column.shape),
    rules: ["level", "options"],
    ...PROFILES.names,
    ...SCENARIOS.names,
    ...UNREAD.names,
  },
  examples: {
    "": '{ "planYear": 2026, "level": "commune" }',
    planYear: "2026, [2026, 2027]",
    level: OFFICE_LEVELS.map((one) => `"${one}"`).join(", "),
    units: '[{ "name": "Phòng Kinh tế", "aliases": ["P. Kinh tế"] }]',
    "units.name": '"Phòng Kinh tế"',
    "units.aliases": '["P. Kinh tế"]',
    "units.level": OFFICE_LEVELS.map((one) => `"${one}"`).join(", "),
    "units.renamedTo": '"Phòng Kinh tế"',
    beforeDate: '"strict", "inclusive"',
    rules: '{ "support-unit-missing": "off", "deadline-vague": { "level": "info" } }',
    columns:
      '[{ "header": "Đơn vị", "role": "leadUnit" }, { "sheet": "Phụ lục I", "column": "D", "role": "deadline" }]',
    "columns.role": ROLES.map((one) => `"${one}"`).join(", "),
    "columns.column": '"D"',
    ...PROFILES.examples,
    ...SCENARIOS.examples,
    ...UNREAD.examples,
    profile: [...PROFILE_IDS, PROFILE_GUIDE.examples[""] ?? ""].join(", "),
  },
};

/**
 * Reads settings as they come from a JSON file or a workbook; all that is wrong is told at once. Scenarios that cannot be
 * read are set apart. `ruleIds` are the rules there are, and `checkOptions` tells what is wrong with a rule's options.
 */
export function readSettings(
  input: unknown,
  ruleIds: readonly string[],
  checkOptions: (rule: string, options: unknown) => readonly SettingsProblem[],
): SettingsResult {
  const { input: readable, problems: leftOut } = setScenariosApart(input);
  const parsed = settingsSchema.safeParse(readable);
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, input, GUIDE));
  const problems = [...shape, ...ruleProblems(valueIn(input, "rules"), ruleIds, checkOptions)];
  return parsed.success && problems.length === 0
    ? { ok: true, settings: parsed.data, leftOut }
    : { ok: false, problems: [...problems, ...leftOut] };
}

/**
 * Moves the scenarios that cannot be read to `unreadScenarios`, so that one damaged scenario does not make all settings
 * invalid; those set apart before are tried again.
 */
function setScenariosApart(input: unknown): {
  readonly input: unknown;
  readonly problems: readonly SettingsProblem[];
} {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return { input, problems: [] };
  const read: unknown[] = [];
  const unread: unknown[] = [];
  const problems = (["scenarios", "unreadScenarios"] as const).flatMap((key) => {
    const list = valueIn(input, key) ?? [];
    const parsed = z.array(scenarioSchema).safeParse(list);
    const issues = parsed.success ? [] : parsed.error.issues;
    const wrong = new Set(issues.map(({ path }) => path[0]));
    if (Array.isArray(list)) list.forEach((one: unknown, at) => (wrong.has(at) ? unread : read).push(one));
    else unread.push(list);
    return issues.flatMap((issue) => problemsOf({ ...issue, path: [key, ...issue.path] }, input, GUIDE));
  });
  return { input: { ...input, scenarios: read, unreadScenarios: unread }, problems };
}

/** Rules that do not exist, and options that a rule does not take. */
function ruleProblems(
  rules: unknown,
  ruleIds: readonly string[],
  checkOptions: (rule: string, options: unknown) => readonly SettingsProblem[],
): SettingsProblem[] {
  if (typeof rules !== "object" || rules === null || Array.isArray(rules)) return [];
  return Object.entries(rules).flatMap(([id, value]: [string, unknown]) => {
    const path = pathText(["rules", id]);
    if (!ruleIds.includes(id)) return [unknownName(path, id, ruleIds, ruleIds.join(", "))];
    const options = valueIn(value, "options");
    const problems = typeof options === "object" && options !== null ? checkOptions(id, options) : [];
    return problems.map((problem) => ({ ...problem, path: `${path}.options${problem.path}` }));
  });
}
