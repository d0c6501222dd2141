import type { CellPlace } from "../core/workbook/workbook";
import { cellArea, rangeOf } from "./ranges";
import { readExcel } from "./run";

/**
 * Shows a sheet and selects one of its cells, in one request; the focus stays where it is. Throws `ExcelFailure`,
 * `not-found` without such a sheet.
 */
export function selectCell(sheet: string, cell: CellPlace): Promise<void> {
  return readExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      rangeOf(worksheet, cellArea(cell)).select();
      await context.sync();
    },
    { sheet },
  );
}
