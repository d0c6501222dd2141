import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { optionsProblems } from "../core/rules/options";
import { RULES } from "../core/rules/index";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "../core/settings";
import type { CheckCommand } from "./arguments";
import type { Voice } from "./messages";
import { printable } from "./printable";
import { loadProfile } from "./profile-file";
import { problemText } from "./problem-text";
import { errorText, reasonOf } from "./system-errors";

const RULE_IDS = RULES.map(({ id }) => id);
const EXAMPLE = '{ "planYear": 2026, "rules": { "support-unit-missing": "off" } }';

export type ConfigResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The settings of a command: its settings file, and on top of it the profile and the rules that it names. */
export async function loadSettings(
  { config, only, skip, profile }: Pick<CheckCommand, "config" | "only" | "skip" | "profile">,
  cwd: string,
  voice: Voice,
): Promise<ConfigResult> {
  const result =
    config === null
      ? ({ ok: true, settings: DEFAULT_SETTINGS } as const)
      : await readConfig(config, resolve(cwd, config), voice);
  if (!result.ok) return result;
  const named = profile === null ? null : await loadProfile(profile, cwd, voice);
  if (named && !named.ok) return named;
  const settings = named ? { ...result.settings, profile: named.profile } : result.settings;
  return { ok: true, settings: choose(settings, only, skip) };
}

async function readConfig(name: string, path: string, voice: Voice): Promise<ConfigResult> {
  const file = printable(name);
  let text: string;
  try {
    text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    return { ok: false, problems: [voice.say("configUnread", { file, reason: errorText(error, voice) })] };
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const data = { file, reason: jsonReason(text, error, voice), example: EXAMPLE };
    return { ok: false, problems: [voice.say("configNotJson", data)] };
  }
  const named = profileNamed(input);
  const loaded = named === null ? null : await loadProfile(named, dirname(path), voice);
  if (loaded && !loaded.ok) return loaded;
  const whole = loaded ? { ...(input as object), profile: loaded.profile } : input;
  const result = readSettings(whole, RULE_IDS, optionsProblems);
  // Who wrote a settings file by hand can put it right: here nothing is passed over.
  const wrong = result.ok ? result.leftOut : result.problems;
  if (result.ok && wrong.length === 0) return result;
  const heading = voice.say("configProblems", { file, problems: voice.count(wrong.length, "problem") });
  return { ok: false, problems: [heading, ...wrong.map((one) => `  ${problemText(one, voice)}`)] };
}

/** The profile that settings name instead of holding it; its file is looked for beside theirs. */
function profileNamed(input: unknown): string | null {
  const isObject = typeof input === "object" && input !== null && "profile" in input;
  return isObject && typeof input.profile === "string" ? input.profile : null;
}

/** Where the JSON breaks off. The parser's own words, which are English, only when it names no place. */
function jsonReason(text: string, error: unknown, { say }: Voice): string {
  const reason = reasonOf(error);
  const [, sign, near] = /^Unexpected token (.+?), (.+) is not valid JSON$/.exec(reason) ?? [];
  if (sign !== undefined && near !== undefined) return say("configNear", { sign, near });
  const stated = /at position (\d+)/.exec(reason)?.[1];
  const place = reason.startsWith("Unexpected end") ? text.length : stated;
  if (place === undefined) return reason;
  const lines = text.slice(0, Number(place)).split("\n");
  return say("configPlace", { line: lines.length, column: (lines.at(-1) ?? "").length + 1 });
}

/** `--only` switches its rules on even where the settings switch them off, and all others off; `--skip` has the last word. */
function choose(settings: Settings, only: readonly string[] | null, skip: readonly string[]): Settings {
  const rules = { ...settings.rules };
  for (const { id, level } of RULES) {
    const set = rules[id];
    const isOff = (typeof set === "object" ? set.level : set) === "off";
    if (skip.includes(id) || (only !== null && !only.includes(id))) rules[id] = "off";
    else if (only !== null && isOff) rules[id] = typeof set === "object" ? { ...set, level } : level;
  }
  return { ...settings, rules };
}
