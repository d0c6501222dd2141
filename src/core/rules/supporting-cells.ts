import type { Duty, DutyCell } from "../duties/items";

/** The cells of a row's supporting units. One merged over both columns says who leads, and is read there only. */
export function supportingCells({ cells }: Duty): readonly DutyCell[] {
  const leads = ({ row, column }: DutyCell): boolean =>
    cells.leadUnit.some((lead) => lead.row === row && lead.column === column);
  return cells.supportUnits.some(leads)
    ? cells.supportUnits.filter((cell) => !leads(cell))
    : cells.supportUnits;
}
