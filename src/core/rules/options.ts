import type { SettingsProblem } from "../settings";
import { problemOf } from "../settings";
import { ruleById } from "./index";

/**
 * What is wrong with the options that settings give a rule; null when nothing is. The path is told from the options
 * on, `.shortest`, and empty for the options as a whole.
 */
export function optionsProblem(id: string, options: unknown): SettingsProblem | null {
  const rule = ruleById(id);
  if (!rule) return null;
  if (rule.options === null) {
    const isEmpty = typeof options === "object" && options !== null && Object.keys(options).length === 0;
    return isEmpty ? null : { path: "", found: JSON.stringify(options), example: `"${id}": "${rule.level}"` };
  }
  const [issue] = rule.options.schema.safeParse(options).error?.issues ?? [];
  if (!issue) return null;
  const { path, found } = problemOf(issue, options);
  return { path: path === "" ? "" : `.${path}`, found, example: rule.options.example };
}
