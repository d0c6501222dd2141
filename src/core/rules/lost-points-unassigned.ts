import type { Duty, Item } from "../duties/items";
import { readPoints } from "../scores/points";
import { namesTotal } from "../scores/row-words";
import { titleIn } from "../scores/score-rows";
import { toPoints, toUnits } from "../scores/units";
import { isBlank } from "../text/blank";
import { spokenValue } from "../tables/grid";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import type { ItemRule } from "./rule";
import { NONE } from "./rule";

/** Columns that say how lost points are to be won back. */
const PLANNING: readonly Role[] = ["solution", "product", "leadUnit", "deadline"];

export const lostPointsUnassigned: ItemRule = {
  id: "lost-points-unassigned",
  scope: "item",
  level: "warning",
  group: "score",
  needs: ["maxScore"],
  options: null,
  title: { vi: "Mất điểm nhưng chưa giao việc khắc phục", en: "Lost points that nobody is to win back" },
  messages: {
    unassigned: {
      vi: "Tiêu chí mất {points} điểm nhưng chưa có giải pháp, đơn vị chủ trì và thời hạn khắc phục.",
      en: "The criterion lost {points} points, and there is no solution, lead unit or deadline to win them back.",
    },
  },
  why: {
    vi: "Không giao việc thì năm sau tiêu chí này tiếp tục mất điểm.",
    en: "With nobody charged the same points will be lost next year.",
  },
  remedy: {
    vi: "Bổ sung giải pháp, đơn vị chủ trì và thời hạn cho tiêu chí này.",
    en: "Add a solution, a lead unit and a deadline for the criterion.",
  },
  fix: null,
  examples: {
    bad: "TCTP 7.4.3 | tối đa 2 | đạt 0 | (trống) | (trống)",
    good: "TCTP 7.4.3 | tối đa 2 | đạt 0 | Công chức Văn phòng - Thống kê | Quý II",
  },
  check: (item, { table }) => {
    const { columnOf } = table;
    if (columnOf.leadUnit === undefined && columnOf.deadline === undefined) return NONE;
    if (speaksOfOthers(item, table)) return NONE;
    const lost = lostIn(item, table);
    if (lost <= 0 || isPlanned(item, table)) return NONE;
    const column = subjectColumn(table) ?? table.area.left;
    const row = sheetRow(table, item.own.index);
    return [{ row, column, message: "unassigned", data: { points: lost } }];
  },
};

/** Whether the row is no criterion but a field with its points, or a total. */
function speaksOfOthers({ own }: Item, { rows }: Table): boolean {
  const row = rows[own.index];
  return row?.number === null && (namesTotal(row.text) || titleIn(row) !== null);
}

/** In points: what the item's own row lost, else what its parts lost. */
function lostIn({ own, parts }: Item, table: Table): number {
  return lostOf(own, table) ?? parts.reduce((sum, part) => sum + (lostOf(part, table) ?? 0), 0);
}

function lostOf({ index }: Duty, { grid, columnOf, area }: Table): number | null {
  const row = area.top + index;
  const read = (column: number | undefined): number | null => {
    const points = column === undefined ? null : readPoints(valueAt(grid.sheet, row, column));
    return points?.kind === "points" ? points.value : null;
  };
  const max = read(columnOf.maxScore);
  const score = read(columnOf.score) ?? read(columnOf.appraisedScore) ?? read(columnOf.selfScore);
  return max !== null && score !== null ? toPoints(toUnits(max) - toUnits(score)) : read(columnOf.lostScore);
}

function isPlanned({ all, section }: Item, { grid, columnOf, area }: Table): boolean {
  return (
    section.length > 0 ||
    all.some(({ index, cells, spokenFor }) => {
      const duties = [cells.leadUnit, cells.deadline, cells.product].some(({ length }) => length > 0);
      return (
        duties ||
        Object.keys(spokenFor).length > 0 ||
        PLANNING.some((role) => {
          const column = columnOf[role];
          return column !== undefined && !isBlank(spokenValue(grid, area.top + index, column));
        })
      );
    })
  );
}
