import { check } from "../../../src/core/check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { findTables } from "../../../src/core/tables/find-tables";
import type { RowKind } from "../../../src/core/tables/roles";
import type { Table } from "../../../src/core/tables/table";
import { areaAddress, cellAddress, columnLetters } from "../../../src/core/workbook/address";
import type { Workbook } from "../../../src/core/workbook/workbook";

/** One letter a row kind, so that a table's rows read like a word. */
const LETTER: Readonly<Record<RowKind, string>> = {
  header: "H",
  section: "S",
  item: "I",
  part: "P",
  continuation: "C",
  total: "T",
  blank: "_",
  unknown: "?",
};

/**
 * What was understood of a workbook, one line a table: `A3:D6 duty tt=A task=B leadUnit=C deadline=D HSII`. Columns
 * with the role `other` are left out.
 */
export function tablesOf(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) => findTables(sheet, []).map(lineOf));
}

function lineOf({ area, facets, columns, rows }: Table): string {
  const roles = columns
    .filter(({ role }) => role !== "other")
    .map(({ role, column }) => `${role}=${columnLetters(column)}`);
  const kinds = rows.map(({ kind }) => LETTER[kind]).join("");
  return [areaAddress(area), facets.join(), ...roles, kinds].join(" ");
}

/** The findings that say "must not be submitted so", `deadline-missing D4`. */
export function errorsOf(workbook: Workbook): string[] {
  const { findings } = check(workbook, DEFAULT_SETTINGS).report;
  return findings
    .filter(({ level }) => level === "error")
    .map(({ rule, cell }) => `${rule} ${cellAddress(cell)}`);
}
