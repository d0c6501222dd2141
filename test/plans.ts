import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../src/core/workbook/workbook";
import { readWorkbook } from "../src/files/read-workbook";

/** The five real plans, by file name. */
export const PLANS = [
  "cam-giang-2024",
  "cam-kim-2022",
  "duong-hoa-2022",
  "phu-lien-2024",
  "tuong-duong-2024",
] as const;
export type Plan = (typeof PLANS)[number];

/** Reads one of the plans; a plan that cannot be read fails the test. */
export function readPlan(name: Plan): Workbook {
  const result = readWorkbook(readFileSync(join(__dirname, "fixtures", `${name}.xlsx`)));
  if (!result.ok) throw new Error(`${name}: ${result.problem.code}`);
  return result.workbook;
}
