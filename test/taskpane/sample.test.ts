import { expect, it } from "@jest/globals";
import { check } from "../../src/core/check";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { makeSheet } from "../../src/core/workbook/workbook";
import plan from "../../src/taskpane/sample/plan.json";

it("the sample plan shows the typical faults, each once, and one merged cell that speaks for two rows", () => {
  const { report } = check({ sheets: [makeSheet(plan)] }, DEFAULT_SETTINGS);
  expect(report.tables).toHaveLength(1);
  expect(report.tables[0]?.rows).toMatchObject({ section: 2, item: 9, unknown: 0 });
  expect(report.findings.map(({ rule }) => rule)).toEqual([
    "deadline-missing",
    "lead-unit-generic",
    "deadline-vague",
    "lead-unit-missing",
    "deadline-invalid",
    "lead-unit-multiple",
    "task-duplicate",
    "text-stray-space",
    "unit-level",
  ]);
  expect(plan.widths).toHaveLength(6);
});
