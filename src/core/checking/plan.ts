import type { Settings } from "../settings";
import type { PlanYears, Table } from "../tables/table";
import { officeOfTitle, yearsOfDecision, yearsOfTitle } from "../tables/title";
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
  const years = firstOf(tables, ({ titleLines }) => yearsOfTitle(titleLines) ?? yearsOfDecision(titleLines));
  const office = settings.level ?? firstOf(tables, ({ titleLines }) => officeOfTitle(titleLines));
  return tables.map((table) => ({
    table,
    setting: {
      years: yearsOf(table, settings) ?? years,
      office: settings.level ?? officeOfTitle(table.titleLines) ?? office,
    },
  }));
}

function yearsOf(table: Table, settings: Settings): PlanYears | null {
  return (
    yearsOfTitle(table.titleLines) ??
    yearsOfSettings(settings) ??
    yearsOfTitle([table.grid.sheet.name]) ??
    yearsOfDecision(table.titleLines)
  );
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
