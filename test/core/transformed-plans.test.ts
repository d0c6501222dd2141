import { describe, expect, it } from "@jest/globals";
import { check } from "../../src/core/check";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Area, CellValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { valueAt } from "../../src/core/workbook/workbook";
import { PLANS, readPlan } from "../plans";

/** A way to lay a sheet out otherwise; `back` tells where a cell of the new sheet stood in the old one. */
interface Layout {
  readonly sheet: Sheet;
  readonly back: (row: number, column: number) => readonly [number, number];
}

const same = (row: number, column: number): readonly [number, number] => [row, column];

function insertAbove(sheet: Sheet): Layout {
  const { origin } = sheet;
  const moved = { ...sheet, origin: { row: origin.row + 3, column: origin.column + 2 } };
  const merges = sheet.merges.map((area) => ({
    top: area.top + 3,
    bottom: area.bottom + 3,
    left: area.left + 2,
    right: area.right + 2,
  }));
  return { sheet: { ...moved, merges }, back: (row, column) => [row - 3, column - 2] };
}

/** Reverses the columns from `first` on; merged areas move along. */
function permute(sheet: Sheet): Layout {
  const width = Math.max(...sheet.values.map((row) => row.length));
  if (width < 3) return { sheet, back: same };
  const first = sheet.origin.column;
  const last = first + width - 1;
  const mirror = (column: number): number => first + last - column;
  const values = sheet.values.map((row) =>
    Array.from({ length: width }, (_, at) => row[width - 1 - at] ?? null),
  );
  const merges = sheet.merges.map((area) => ({
    ...area,
    left: mirror(area.right),
    right: mirror(area.left),
  }));
  // A merged area keeps its value at its new top-left cell.
  for (const area of merges) {
    const cells = values[area.top - sheet.origin.row];
    const [from, to] = [area.right - first, area.left - first];
    if (!cells || from === to) continue;
    cells[to] = cells[from] ?? null;
    cells[from] = null;
  }
  return { sheet: { ...sheet, values, merges }, back: (row, column) => [row, mirror(column)] };
}

const OTHER_WORDS: Readonly<Record<string, string>> = {
  TT: "Số thứ tự",
  "Nhiệm vụ": "NỘI DUNG CÔNG VIỆC",
  "Nội dung, nhiệm vụ": "Tên nhiệm vụ",
  "Sản phẩm": "Kết quả đầu ra",
  "Sản phẩm, kết quả đầu ra": "Sản phẩm\ndự kiến",
  "Cơ quan, bộ phận chủ trì": "Đơn vị chủ trì",
  "Cơ quan chủ trì thực hiện": "CƠ QUAN CHỦ TRÌ",
  "Công chức/bộ phận chủ trì": "Đơn vị đầu mối",
  "Cơ quan, bộ phận phối hợp": "Đơn vị phối hợp thực hiện",
  "Cơ quan phối hợp thực hiện": "Phối hợp",
  "Công chức/bộ phận phối hợp": "Cơ quan, đơn vị phối hợp",
  "Thời gian hoàn thành": "Thời hạn",
  "Thời gian thực hiện": "Tiến độ thực hiện",
  "Lĩnh vực/Tiêu chí/Tiêu chí thành phần": "Tiêu chí, tiêu chí thành phần",
  "Điểm tối đa": "Điểm chuẩn",
  "Điểm đạt được": "Điểm đạt",
  "Điểm trừ": "Điểm bị trừ",
  "Nguyên nhân": "Lý do",
  "Tổng kinh phí thực hiện": "Kinh phí",
};

function reword(sheet: Sheet): Layout {
  const values = sheet.values.map((row) =>
    row.map((value) => (typeof value === "string" ? (OTHER_WORDS[value] ?? value) : value)),
  );
  return { sheet: { ...sheet, values }, back: same };
}

/** TT of the first column typed otherwise: 1 → `1.` or `1`, `1.` → 1. */
function retype(write: (number: string) => CellValue): (sheet: Sheet) => Layout {
  return (sheet) => {
    const values = sheet.values.map((row) => {
      const [first, ...rest] = row;
      const number =
        typeof first === "number"
          ? String(first)
          : typeof first === "string"
            ? /^(\d+)\.?$/.exec(first)?.[1]
            : undefined;
      return number === undefined ? row : [write(number), ...rest];
    });
    return { sheet: { ...sheet, values }, back: same };
  };
}

function unmerge(sheet: Sheet): Layout {
  const values = sheet.values.map((row) => [...row]);
  for (const area of sheet.merges) {
    const value = valueAt(sheet, area.top, area.left);
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = values[row - sheet.origin.row];
      for (let column = area.left; cells && column <= area.right; column += 1) {
        while (cells.length < column - sheet.origin.column) cells.push(null);
        cells[column - sheet.origin.column] = value;
      }
    }
  }
  return { sheet: { ...sheet, values, merges: [] }, back: same };
}

/** What was found, told by the cells of the sheet as it was; a merged cell stands for all that it covers. */
function foundIn(workbook: Workbook, original: Workbook, backs: readonly Layout["back"][]): string[] {
  const { findings, verdict } = check(workbook, DEFAULT_SETTINGS).report;
  const told = findings.map(({ rule, sheet, cell, message, row }) => {
    const at = workbook.sheets.findIndex(({ name }) => name === sheet);
    const [originalRow, column] = backs[at]?.(cell.row, cell.column) ?? [0, 0];
    const merges = original.sheets[at]?.merges ?? [];
    const covering = merges.find((area) => covers(area, originalRow, column));
    const place = covering ? [covering.top, covering.left] : [originalRow, column];
    // A row as a whole is named by its first cell, whichever column that is.
    const spot = rule === "header-repeated" || rule === "section-empty" ? [originalRow] : place;
    return JSON.stringify([sheet, spot, rule, message, row]);
  });
  return [verdict, ...told.toSorted()];
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

const LAYOUTS: Readonly<Record<string, (sheet: Sheet) => Layout>> = {
  "rows and columns inserted before the table": insertAbove,
  "columns in reverse order": permute,
  "headers worded otherwise": reword,
  "TT as 1.": retype((number) => `${number}.`),
  "TT as text": retype((number) => number),
  "TT as numbers": retype(Number),
  "TT as (1)": retype((number) => `(${number})`),
  "merged cells unmerged and filled": unmerge,
};

describe.each(PLANS)("%s", (name) => {
  const original = readPlan(name);
  const expected = foundIn(
    original,
    original,
    original.sheets.map(() => same),
  );

  it.each(Object.keys(LAYOUTS))("gives the same findings with %s", (layout) => {
    const made = original.sheets.map((sheet) => LAYOUTS[layout]?.(sheet) ?? { sheet, back: same });
    const workbook: Workbook = { sheets: made.map(({ sheet }) => sheet) };
    const found = foundIn(
      workbook,
      original,
      made.map(({ back }) => back),
    );
    expect(found).toEqual(expected);
  });

  it("gives the same findings with all of it at once", () => {
    const made = original.sheets.map((sheet) => {
      const reworded = reword(sheet).sheet;
      const flat = retype((number) => `${number}.`)(unmerge(reworded).sheet).sheet;
      const mirrored = permute(flat);
      const moved = insertAbove(mirrored.sheet);
      const back: Layout["back"] = (row, column) => {
        const [movedRow, movedColumn] = moved.back(row, column);
        return mirrored.back(movedRow, movedColumn);
      };
      return { sheet: moved.sheet, back };
    });
    const workbook: Workbook = { sheets: made.map(({ sheet }) => sheet) };
    expect(
      foundIn(
        workbook,
        original,
        made.map(({ back }) => back),
      ),
    ).toEqual(expected);
  });
});
