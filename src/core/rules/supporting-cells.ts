import type { Duty, DutyCell } from "../duties/items";

/** The cells of a row's supporting units. One merged over both columns says who leads, and is read there only. */
export function supportingCells({ cells: { leadUnit, supportUnits } }: Duty): readonly DutyCell[] {
  if (!supportUnits.some(makeLeadTest(leadUnit))) return supportUnits;
  const leads = makeLeadTest(leadUnit);
  return supportUnits.filter((cell) => !leads(cell));
}

/** A test whether a cell leads, to be asked from row to row: of either column a row has one cell at most. */
function makeLeadTest(leading: readonly DutyCell[]): (cell: DutyCell) => boolean {
  let at = 0;
  return ({ row, column }) => {
    while ((leading[at]?.row ?? Infinity) < row) at += 1;
    return leading[at]?.row === row && leading[at]?.column === column;
  };
}
