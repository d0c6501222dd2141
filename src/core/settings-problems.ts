import type { z } from "zod";
import { letterDistance } from "./units/letter-distance";

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

/** What is valid, by path without indices, `""` being the whole; of each the longest fitting path is taken. */
export interface SettingsGuide {
  /** The names there are. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Valid values to show beside a wrong one. */
  readonly examples: Readonly<Record<string, string>>;
}

/**
 * A zod issue as paths, findings and examples. Unknown keys are named themselves, each of them. Of a union's issues
 * those of its last choice, the object, are told when an object is there.
 */
export function problemsOf(issue: z.core.$ZodIssue, input: unknown, guide: SettingsGuide): SettingsProblem[] {
  const example = lookUp(guide.examples, issue.path) ?? "";
  const value = issue.path.reduce<unknown>(valueIn, input);
  if (issue.code === "unrecognized_keys") {
    const names = lookUp(guide.names, issue.path) ?? [];
    return issue.keys.map((key) => unknownName(pathText([...issue.path, key]), key, names, example));
  }
  if (issue.code === "invalid_union" && isRecord(value)) {
    const inside = issue.errors.at(-1) ?? [];
    return inside.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, input, guide));
  }
  const kind = value === undefined ? "missing" : "wrong";
  return [{ kind, path: pathText(issue.path), found: shown(value), example, nearest: null }];
}

/** A guide for settings that stand under a key of larger ones. */
export function guideUnder(key: string, { names, examples }: SettingsGuide): SettingsGuide {
  const under = <Value>(table: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(table).map(([path, value]) => [path === "" ? key : `${key}.${path}`, value]),
    );
  return { names: under(names), examples: under(examples) };
}

/** The problem of a name that does not exist, with the nearest one of those that do. */
export function unknownName(
  path: string,
  name: string,
  names: readonly string[],
  example: string,
): SettingsProblem {
  return { kind: "unknown", path, found: shown(name), example, nearest: nearestName(name, names) };
}

/** What an object or list holds under a key; undefined where there is nothing. */
export function valueIn(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[key]
    : undefined;
}

/** A path as people read it: `units[2].level`. */
export function pathText(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) =>
      typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`,
    "",
  );
}

/** What a table says of the longest beginning of a path, indices left out. */
function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  path: readonly PropertyKey[],
): Value | undefined {
  const named = path.filter((key) => typeof key !== "number").map(String);
  while (named.length > 0 && table[named.join(".")] === undefined) named.pop();
  return table[named.join(".")];
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

function shown(value: unknown): string {
  const text = value === undefined ? "undefined" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
