import type { Settings } from "../settings";
import type { PlanYears, Table } from "../tables/table";
import { yearsOfDecision, yearsOfTitle, yearsSinceIssue } from "../tables/plan-years";
import { officeOfTitle } from "../tables/title";
import type { TableSetting } from "./table-check";

/** A table with the years and the office that its plan speaks for. */
export interface PlannedTable {
  readonly table: Table;
  readonly setting: TableSetting;
}

/**
 * Finds the years and the office for each table of a workbook. Years: the table's title, else the
 * settings, else the sheet's name, else the date of the decision, else another table's title. Office: the settings,
 * else the title, else another table's title.
 */
export function withSettings(tables: readonly Table[], settings: Settings): PlannedTable[] {
  const years = firstOf(tables, ({ titleLines }) => titledYears(titleLines) ?? yearsOfDecision(titleLines));
  const office = settings.level ?? firstOf(tables, ({ titleLines }) => officeOfTitle(titleLines));
  return tables.map((table, at) => ({
    table,
    setting: {
      years: yearsOf(table, settings) ?? years,
      office: settings.level ?? officeOfTitle(table.titleLines) ?? office,
      follows: at > 0,
    },
  }));
}

function yearsOf(table: Table, settings: Settings): PlanYears | null {
  return (
    titledYears(table.titleLines) ??
    yearsOfSettings(settings) ??
    yearsOfTitle([table.grid.sheet.name]) ??
    yearsOfDecision(table.titleLines)
  );
}

function titledYears(lines: readonly string[]): PlanYears | null {
  const years = yearsOfTitle(lines);
  return years && yearsSinceIssue(years, yearsOfDecision(lines));
}

function yearsOfSettings({ planYear }: Settings): PlanYears | null {
  if (planYear === null) return null;
  const years = typeof planYear === "number" ? [planYear] : planYear;
  const last = Math.max(...years);
  return { first: Math.min(...years), last, usual: last };
}

function firstOf<Value>(tables: readonly Table[], tell: (table: Table) => Value | null): Value | null {
  for (const table of tables) {
    const value = tell(table);
    if (value !== null) return value;
  }
  return null;
}
