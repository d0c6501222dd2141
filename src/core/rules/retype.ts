import type { Fix } from "../report";
import { formulaAt } from "../workbook/workbook";
import type { ScannedCell, TableContext } from "./rule";

/** A fix that types a cell's text anew; none where a formula makes the text or nothing would change. */
export function retype(
  { row, column, value }: ScannedCell,
  typed: string,
  safe: boolean,
  { table, sheet }: TableContext,
): { readonly fix?: Fix } {
  if (typed === value || formulaAt(table.grid.sheet, row, column) !== null) return {};
  const edit = { type: "set", sheet, cell: { row, column }, expect: value, value: typed } as const;
  return { fix: { safe, edits: [edit], data: {} } };
}
