import type { CellPlace } from "../../core/workbook/workbook";
import { selectCell } from "../../excel/select-cell";
import type { Desk } from "./desk";
import { guarded } from "./desk";

/** Selects a cell in its sheet. Of several asked for while Excel is busy only the last counts. */
export async function goToCell(desk: Desk, sheet: string, cell: CellPlace): Promise<void> {
  const isOnTheWay = desk.goal !== null;
  desk.goal = { sheet, cell };
  if (isOnTheWay) return;
  await guarded(desk, async () => {
    try {
      for (let goal = desk.goal, last = null; goal !== last; goal = desk.goal) {
        if (!goal) return;
        await selectCell(goal.sheet, goal.cell);
        last = goal;
      }
    } finally {
      desk.goal = null;
    }
  });
}
