import { z } from "zod";
import type { SettingsProblem } from "../settings-problems";
import { problemsOf } from "../settings-problems";
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
    if (isEmpty) return [];
    const found = JSON.stringify(options);
    return [{ kind: "wrong", path: "", found, example: `"${id}": "${rule.level}"`, nearest: null }];
  }
  const { example, schema } = rule.options;
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const guide = { names: { "": names }, examples: { "": example } };
  const issues = schema.safeParse(options).error?.issues ?? [];
  return issues.flatMap((issue) =>
    problemsOf(issue, options, guide).map((problem) => ({
      ...problem,
      path: problem.path === "" ? "" : `.${problem.path}`,
    })),
  );
}
