import { boundsOf, sameValue } from "../../core/workbook/change";
import type { Area, CellPlace, Change, Sheet } from "../../core/workbook/workbook";
import { valueAt } from "../../core/workbook/workbook";

/** As many cells are told one by one, for to follow one costs little; of more, the area round them is told. */
const MOST_ALONE = 40;

/** What an area that was read again says that the sheet as it is known does not: changes of the cells that differ. */
export function newsIn(sheet: Sheet | undefined, read: Change): readonly Change[] {
  const { area, values } = read;
  const cells: CellPlace[] = [];
  values.forEach((row, down) => {
    row.forEach((value, along) => {
      const cell = { row: area.top + down, column: area.left + along };
      if (!sheet || !sameValue(valueAt(sheet, cell.row, cell.column), value)) cells.push(cell);
    });
  });
  if (cells.length > MOST_ALONE) return [cut(read, boundsOf(cells))];
  return cells.map(({ row, column }) => cut(read, { top: row, left: column, bottom: row, right: column }));
}

/** A part of what was read. */
function cut({ sheet, area: whole, values, formulas }: Change, area: Area): Change {
  const cutRows = <Cell>(rows: readonly (readonly Cell[])[]): Cell[][] =>
    rows
      .slice(area.top - whole.top, area.bottom - whole.top + 1)
      .map((row) => row.slice(area.left - whole.left, area.right - whole.left + 1));
  return { sheet, area, values: cutRows(values), ...(formulas && { formulas: cutRows(formulas) }) };
}
