import type { SettingsProblem } from "../settings";
import { problemsOf } from "../settings";
import { ruleById } from "./index";

/**
 * What is wrong with the options that settings give a rule. Paths are told from the options on, `.shortest`, and are
 * empty for the options as a whole.
 */
export function optionsProblems(id: string, options: unknown): readonly SettingsProblem[] {
  const rule = ruleById(id);
  if (!rule) return [];
  if (rule.options === null) {
    const isEmpty = typeof options === "object" && options !== null && Object.keys(options).length === 0;
    return isEmpty ? [] : [{ path: "", found: JSON.stringify(options), example: `"${id}": "${rule.level}"` }];
  }
  const { example, schema } = rule.options;
  const issues = schema.safeParse(options).error?.issues ?? [];
  return issues.flatMap((issue) =>
    problemsOf(issue, options).map(({ path, found }) => ({
      path: path === "" ? "" : `.${path}`,
      found,
      example,
    })),
  );
}
