import type { Level } from "../report";
import type { Rule } from "../rules/rule";
import type { Settings } from "../settings";

/** A rule that is switched on, with the level and options that the settings give it. */
export interface ActiveRule<Kind extends Rule = Rule> {
  readonly rule: Kind;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The active rules by scope, in the order of the catalogue. */
export type RulesByScope = {
  readonly [Scope in Rule["scope"]]: readonly ActiveRule<Extract<Rule, { scope: Scope }>>[];
};

/** The rules that the settings leave on. Options were checked when the settings were read. */
export function activeRules(rules: readonly Rule[], settings: Settings): RulesByScope {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const set = settings.rules[rule.id];
    const level = (typeof set === "string" ? set : set?.level) ?? rule.level;
    if (level === "off") return [];
    const given = typeof set === "object" ? (set.options ?? {}) : {};
    return [{ rule, level, options: rule.options?.schema.parse(given) ?? {} }];
  });
  const of = <Scope extends Rule["scope"]>(scope: Scope) =>
    active.filter((one): one is ActiveRule<Extract<Rule, { scope: Scope }>> => one.rule.scope === scope);
  return {
    item: of("item"),
    cell: of("cell"),
    stretch: of("stretch"),
    repeat: of("repeat"),
    budget: of("budget"),
    scores: of("scores"),
    "all-scores": of("all-scores"),
    spelling: of("spelling"),
    workbook: of("workbook"),
  };
}
