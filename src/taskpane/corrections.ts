import type { Column, TableSummary } from "../core/report";
import type { Settings } from "../core/settings";
import type { Role } from "../core/tables/roles";
import { foldWords } from "../core/text/fold";
import { columnLetters } from "../core/workbook/address";

/** One column role corrected by hand, as the settings keep it. */
export type Correction = Settings["columns"][number];

/** A column whose role the user judges. */
export type JudgedColumn = Pick<Column, "column" | "header"> & { readonly table: TableSummary };

/** The correction that decides a column's role: the first that fits. */
export function correctionOf(corrections: readonly Correction[], judged: JudgedColumn): Correction | null {
  return corrections.find((one) => fits(one, judged)) ?? null;
}

function fits({ sheet, header, column }: Correction, judged: JudgedColumn): boolean {
  return (
    (sheet === undefined || sheet === judged.table.sheet) &&
    (header === undefined || foldWords(header) === foldWords(judged.header)) &&
    (column === undefined || column.toUpperCase() === columnLetters(judged.column))
  );
}

/**
 * The corrections with a role for one column, which goes before all others. The header's words name the column where
 * they are its own, so that the correction moves with it; else its letters do.
 */
export function withCorrection(
  corrections: readonly Correction[],
  judged: JudgedColumn,
  role: Role,
): Correction[] {
  const { sheet, columns } = judged.table;
  const words = foldWords(judged.header);
  const isNamed = words !== "" && columns.filter(({ header }) => foldWords(header) === words).length === 1;
  const place = isNamed ? { header: judged.header } : { column: columnLetters(judged.column) };
  const same = (one: Correction): boolean =>
    one.sheet === sheet && one.header === place.header && one.column === place.column;
  return [{ sheet, ...place, role }, ...corrections.filter((one) => !same(one))];
}

/** Corrections that decide no column of any table found, such as one that made its table vanish. */
export function looseCorrections(
  corrections: readonly Correction[],
  tables: readonly TableSummary[],
): readonly Correction[] {
  const used = new Set(
    tables.flatMap((table) =>
      table.columns.map(({ column, header }) => correctionOf(corrections, { table, column, header })),
    ),
  );
  return corrections.filter((one) => !used.has(one));
}
