import type { Settings } from "../settings";
import type { PlanYears, Table } from "../tables/table";
import { officeOfTitle, yearsOfDecision, yearsOfTitle } from "../tables/title";
import type { OfficeLevel } from "../units/unit";
import type { TableSetting } from "./table-check";

/**
 * The years and the office that a table's plan speaks for. Years: the table's title, else the settings, else the
 * sheet's name, else the date of the decision, else another table's title. Office: the settings, else the title,
 * else another table's title.
 */
export function settingOf(table: Table, tables: readonly Table[], settings: Settings): TableSetting {
  return { years: yearsOf(table, tables, settings), office: officeOf(table, tables, settings) };
}

function yearsOf(table: Table, tables: readonly Table[], settings: Settings): PlanYears | null {
  return (
    yearsOfTitle(table.titleLines) ??
    yearsOfSettings(settings) ??
    yearsOfTitle([table.grid.sheet.name]) ??
    yearsOfDecision(table.titleLines) ??
    firstOf(tables, ({ titleLines }) => yearsOfTitle(titleLines) ?? yearsOfDecision(titleLines))
  );
}

function yearsOfSettings({ planYear }: Settings): PlanYears | null {
  if (planYear === null) return null;
  const years = typeof planYear === "number" ? [planYear] : planYear;
  const last = Math.max(...years);
  return { first: Math.min(...years), last, usual: last };
}

function officeOf(table: Table, tables: readonly Table[], settings: Settings): OfficeLevel | null {
  return (
    settings.level ??
    officeOfTitle(table.titleLines) ??
    firstOf(tables, ({ titleLines }) => officeOfTitle(titleLines))
  );
}

function firstOf<Value>(tables: readonly Table[], tell: (table: Table) => Value | null): Value | null {
  for (const table of tables) {
    const value = tell(table);
    if (value !== null) return value;
  }
  return null;
}
