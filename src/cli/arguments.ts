import { parseArgs } from "node:util";
import { LANGUAGES, type Language } from "../core/language";
import { RULES } from "../core/rules/index";
import { type MessageKey, type Voice, voiceOf } from "./messages";
import { printable } from "./printable";

/** The forms of a report. */
export const FORMATS = ["text", "json", "sarif", "html"] as const;
export type FormatName = (typeof FORMATS)[number];

/** What the commands on plans may be told. `only` is null when all rules are meant. */
interface Choices {
  readonly config: string | null;
  readonly only: readonly string[] | null;
  readonly skip: readonly string[];
  /** Id or file of a profile; null for that of the settings. */
  readonly profile: string | null;
}

export interface CheckCommand extends Choices {
  readonly kind: "check";
  readonly names: readonly string[];
  readonly format: FormatName;
  readonly output: string | null;
}

export interface FixCommand extends Choices {
  readonly kind: "fix";
  readonly name: string;
  readonly format: "text" | "json";
  readonly output: string;
  readonly force: boolean;
  /** Whether live formulas are to be written too. */
  readonly formulas: boolean;
}

/** The forms of a ranking. */
export const SCORE_FORMATS = ["text", "json", "csv", "xlsx"] as const;

export interface ScoreCommand extends Choices {
  readonly kind: "score";
  readonly names: readonly string[];
  readonly format: (typeof SCORE_FORMATS)[number];
  readonly output: string | null;
  /** The grade to reach. */
  readonly reach: string | null;
}

/** Shows a profile or writes it to a file. */
export interface ProfileCommand {
  readonly kind: "profile";
  /** Id or file of the profile. */
  readonly name: string;
  /** Null for the terminal. */
  readonly output: string | null;
  readonly force: boolean;
}

export type Command =
  CheckCommand | FixCommand | ScoreCommand | ProfileCommand | { readonly kind: "help" | "version" };

/** A command and the language to answer in, or everything that is wrong with the arguments. */
export type ParsedArguments =
  | { readonly ok: true; readonly command: Command; readonly voice: Voice }
  | { readonly ok: false; readonly problems: readonly string[]; readonly voice: Voice };

const OPTIONS = {
  format: { type: "string" },
  output: { type: "string", short: "o" },
  config: { type: "string" },
  only: { type: "string", multiple: true },
  skip: { type: "string", multiple: true },
  profile: { type: "string" },
  reach: { type: "string" },
  lang: { type: "string" },
  force: { type: "boolean" },
  formulas: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
type OptionName = keyof typeof OPTIONS;

/** A valid value of each option that takes one; `check` writes a report, `fix` a workbook. */
const EXAMPLES: Readonly<Partial<Record<OptionName, string>>> = {
  format: "json",
  output: "ket-qua.html",
  config: "soat.json",
  only: "deadline-missing",
  skip: "support-unit-missing",
  profile: "hue-2204-2022",
  reach: "Tốt",
  lang: "en",
};

const NEW_FILE = "phu-luc-sua.xlsx";
const NEW_PROFILE = "bo-tieu-chi.xlsx";
const NEW_RANKING = "xep-hang.xlsx";

/** The arguments as written: positional ones, and the values of each option in order. */
interface Written {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
  /** Options that lack their value, which was complained about. */
  readonly lacking: ReadonlySet<OptionName>;
}

type Complain = (key: MessageKey, data?: Readonly<Record<string, string>>) => void;

/** Reads the arguments after the program's name. */
export function readArguments(argv: readonly string[]): ParsedArguments {
  const voice = voiceOf(wantedLanguage(argv));
  const problems: string[] = [];
  const complain: Complain = (key, data) => problems.push(voice.say(key, data));
  const written = readTokens(argv, complain);
  const command = commandOf(written, complain);
  return command !== null && problems.length === 0
    ? { ok: true, command, voice }
    : { ok: false, problems, voice };
}

/** The language is wanted even for telling what is wrong with the rest. */
function wantedLanguage(argv: readonly string[]): Language {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: false });
  return LANGUAGES.find((language) => language === values.lang) ?? LANGUAGES[0];
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function readTokens(argv: readonly string[], complain: Complain): Written {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const positionals: string[] = [];
  const values = new Map<OptionName, string[]>();
  const lacking = new Set<OptionName>();
  const isFix = tokens.find((token) => token.kind === "positional")?.value === "fix";
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: raw, value, inlineValue } = token;
    const option = printable(raw);
    if (!isOption(name)) complain("unknownOption", { option, options: optionList() });
    else if (OPTIONS[name].type === "boolean") {
      if (value !== undefined) complain("needlessValue", { option });
      values.set(name, []);
    } else if (value === undefined || value === "" || (!inlineValue && value.startsWith("-"))) {
      const example = isFix && name === "output" ? NEW_FILE : (EXAMPLES[name] ?? "");
      complain("missingValue", { option, example });
      lacking.add(name);
    } else values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { positionals, values, lacking };
}

function optionList(): string {
  return Object.keys(OPTIONS)
    .map((name) => `--${name}`)
    .join(", ");
}

function commandOf(written: Written, complain: Complain): Command | null {
  const { positionals, values } = written;
  choiceOf("lang", LANGUAGES, written, complain);
  if (values.has("help")) return { kind: "help" };
  if (values.has("version")) return { kind: "version" };
  const [command, ...names] = positionals;
  if (command === undefined) complain("noCommand");
  else if (command === "check") return checkCommand(names, written, complain);
  else if (command === "fix") return fixCommand(names, written, complain);
  else if (command === "score") return scoreCommand(names, written, complain);
  else if (command === "profile") return profileCommand(names, written, complain);
  else complain("unknownCommand", { command: printable(command) });
  return null;
}

function checkCommand(names: readonly string[], written: Written, complain: Complain): CheckCommand {
  if (names.length === 0) complain("noFiles");
  refuse(["force", "formulas", "reach"], "check", written, complain);
  return {
    kind: "check",
    names,
    format: choiceOf("format", FORMATS, written, complain) ?? "text",
    output: lastOf("output", written),
    ...choicesOf(written, complain),
  };
}

/** Complains about options of other commands. */
function refuse(
  options: readonly OptionName[],
  command: string,
  { values }: Written,
  complain: Complain,
): void {
  for (const option of options) {
    if (values.has(option)) complain("otherCommandOption", { option: `--${option}`, command });
  }
}

function scoreCommand(names: readonly string[], written: Written, complain: Complain): ScoreCommand {
  const [format, output] = [
    choiceOf("format", SCORE_FORMATS, written, complain) ?? "text",
    lastOf("output", written),
  ];
  if (names.length === 0) complain("noScoreFiles");
  refuse(["force", "formulas", "only", "skip"], "score", written, complain);
  if (format === "xlsx" && output === null && !written.lacking.has("output")) {
    complain("noRanking", { example: `-o ${NEW_RANKING}` });
  }
  return {
    kind: "score",
    names,
    format,
    output,
    reach: lastOf("reach", written),
    config: lastOf("config", written),
    only: null,
    skip: [],
    profile: lastOf("profile", written),
  };
}

function profileCommand(names: readonly string[], written: Written, complain: Complain): ProfileCommand {
  refuse(["format", "formulas", "profile", "reach", "config", "only", "skip"], "profile", written, complain);
  if (names.length !== 1) complain("oneProfile", { example: `${EXAMPLES.profile} -o ${NEW_PROFILE}` });
  return {
    kind: "profile",
    name: names[0] ?? "",
    output: lastOf("output", written),
    force: written.values.has("force"),
  };
}

function fixCommand(names: readonly string[], written: Written, complain: Complain): FixCommand {
  refuse(["reach"], "fix", written, complain);
  const output = lastOf("output", written);
  if (names.length !== 1) complain("oneFile");
  if (output === null && !written.lacking.has("output")) complain("noOutput", { example: `-o ${NEW_FILE}` });
  return {
    kind: "fix",
    name: names[0] ?? "",
    format: choiceOf("format", ["text", "json"], written, complain) ?? "text",
    output: output ?? "",
    force: written.values.has("force"),
    formulas: written.values.has("formulas"),
    ...choicesOf(written, complain),
  };
}

function lastOf(name: OptionName, { values }: Written): string | null {
  return values.get(name)?.at(-1) ?? null;
}

function choiceOf<Choice extends string>(
  name: OptionName,
  choices: readonly Choice[],
  written: Written,
  complain: Complain,
): Choice | null {
  const value = lastOf(name, written);
  const choice = choices.find((one) => one === value) ?? null;
  if (value !== null && choice === null) {
    complain("wrongChoice", { option: `--${name}`, value: printable(value), choices: choices.join(", ") });
  }
  return choice;
}

function choicesOf(written: Written, complain: Complain): Choices {
  const only = rulesOf("only", written, complain);
  const skip = rulesOf("skip", written, complain) ?? [];
  const isLeft = (id: string) => !skip.includes(id) && (only === null || only.includes(id));
  if ([...skip, ...(only ?? [])].every(isRule) && !RULES.some(({ id }) => isLeft(id))) complain("noRuleLeft");
  return { config: lastOf("config", written), only, skip, profile: lastOf("profile", written) };
}

function isRule(name: string): boolean {
  return RULES.some(({ id }) => id === name);
}

function rulesOf(name: "only" | "skip", { values }: Written, complain: Complain): string[] | null {
  const written = values.get(name);
  if (!written) return null;
  const rules = written.flatMap((list) => list.split(",")).map((rule) => rule.trim());
  const given = rules.filter((rule) => rule !== "");
  for (const rule of given) {
    if (isRule(rule)) continue;
    complain("unknownRule", { rule: printable(rule), rules: RULES.map(({ id }) => id).join(", ") });
  }
  return given;
}
