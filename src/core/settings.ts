import { z } from "zod";
import { ROLES } from "./tables/roles";
import { letterDistance } from "./units/letter-distance";
import { OFFICE_LEVELS } from "./units/unit";
import { LEVELS } from "./report";
import { columnOfLetters } from "./workbook/address";

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
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of somebody who set nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** One thing wrong in settings: where, what is there, and an example of what is valid. */
export interface SettingsProblem {
  /** `missing`: something needed is not there; `unknown`: there is no setting or rule of that name; else `wrong`. */
  readonly kind: "missing" | "unknown" | "wrong";
  /** Path from the top, `units[2].level`; empty for the whole. */
  readonly path: string;
  readonly found: string;
  readonly example: string;
  /** Of an unknown name: the existing one that it may be a slip of; null where none is near. */
  readonly nearest: string | null;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

/** The settings there are, by path without indices. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(settingsSchema.shape),
  units: Object.keys(unit.shape),
  columns: Object.keys(column.shape),
  rules: ["level", "options"],
};

/** Valid values to show beside a wrong one, by path without indices; the longest fitting path is taken. */
const EXAMPLES: Readonly<Record<string, string>> = {
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
};

/**
 * Reads settings as they come from a JSON file or a workbook; all that is wrong is told at once. `ruleIds` are the
 * rules there are, and `checkOptions` tells what is wrong with a rule's options.
 */
export function readSettings(
  input: unknown,
  ruleIds: readonly string[],
  checkOptions: (rule: string, options: unknown) => readonly SettingsProblem[],
): SettingsResult {
  const parsed = settingsSchema.safeParse(input);
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, input));
  const problems = [...shape, ...ruleProblems(at(input, "rules"), ruleIds, checkOptions)];
  return parsed.success && problems.length === 0
    ? { ok: true, settings: parsed.data }
    : { ok: false, problems };
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
    const options = at(value, "options");
    const problems = typeof options === "object" && options !== null ? checkOptions(id, options) : [];
    return problems.map((problem) => ({ ...problem, path: `${path}.options${problem.path}` }));
  });
}

/**
 * A zod issue as paths, findings and examples. Unknown keys are named themselves, each of them; `names` are the ones
 * there are, those of the settings by default. Of a union's issues those of its last choice, the object, are told when
 * an object is there.
 */
export function problemsOf(
  issue: z.core.$ZodIssue,
  input: unknown,
  names: readonly string[] | null = null,
): SettingsProblem[] {
  const place = knownPlace(issue.path);
  const example = EXAMPLES[place] ?? "";
  const value = issue.path.reduce<unknown>(at, input);
  if (issue.code === "unrecognized_keys") {
    const valid = names ?? NAMES[place] ?? [];
    return issue.keys.map((key) => unknownName(pathText([...issue.path, key]), key, valid, example));
  }
  if (issue.code === "invalid_union" && isRecord(value)) {
    const inside = issue.errors.at(-1) ?? [];
    return inside.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, input, names));
  }
  const kind = value === undefined ? "missing" : "wrong";
  return [{ kind, path: pathText(issue.path), found: shown(value), example, nearest: null }];
}

/** The longest beginning of a path, indices left out, for which there is an example. */
function knownPlace(path: readonly PropertyKey[]): string {
  const named = path.filter((key) => typeof key !== "number").map(String);
  while (named.length > 0 && EXAMPLES[named.join(".")] === undefined) named.pop();
  return named.join(".");
}

function unknownName(path: string, name: string, names: readonly string[], example: string): SettingsProblem {
  return { kind: "unknown", path, found: shown(name), example, nearest: nearestName(name, names) };
}

/** Names longer than any there are need no comparing. */
const LONGEST_NAME = 60;

/** The name that differs least, in at most three letters and half of them, whatever its capitals; null for none. */
function nearestName(written: string, names: readonly string[]): string | null {
  if (written.length > LONGEST_NAME) return null;
  const most = Math.min(3, Math.floor(written.length / 2));
  const near = names
    .map((name) => ({ name, far: letterDistance(written.toLowerCase(), name.toLowerCase(), most) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far);
  return near[0]?.name ?? null;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function shown(value: unknown): string {
  const text = value === undefined ? "undefined" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function pathText(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`,
    "",
  );
}
