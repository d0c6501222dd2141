import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findTables } from "../../../src/core/tables/find-tables";
import type { Table } from "../../../src/core/tables/table";
import type { Area, CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { Plan } from "../../plans";
import { PLANS, readPlan } from "../../plans";

/** Lines that stand round a table and belong to none. */
const AROUND: readonly (readonly CellValue[])[] = [
  [],
  [],
  ["ỦY BAN NHÂN DÂN XÃ BÌNH AN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Số:    /KH-UBND", null, null, "Bình An, ngày 15 tháng 01 năm 2024"],
  ["PHỤ LỤC III"],
  [null, "DANH MỤC NHIỆM VỤ NĂM 2024"],
  ["(Kèm theo Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND xã)"],
  ["I. MỤC ĐÍCH, YÊU CẦU"],
  ["1. Các đơn vị chủ trì bảo đảm thời gian hoàn thành nhiệm vụ được giao"],
  ["- Như trên;", null, null, "CHỦ TỊCH"],
  ["Ghi chú: các đơn vị báo cáo trước ngày 25 hằng tháng"],
  [null, null, "Nơi nhận:"],
];
/** Values that only stand above a table: below it they might be rows of its own. */
const STRAY: readonly CellValue[] = [
  { type: "date", serial: 45_306 },
  2024,
  true,
  { type: "error", code: "#N/A" },
];

const TABLES: readonly Sheet[] = [
  makeSheet({
    name: "một",
    values: [
      ["TT", "Nhiệm vụ", "Phân công thực hiện", null, "Thời hạn"],
      [null, null, "Chủ trì", "Phối hợp", null],
      ["I", "CẢI CÁCH THỂ CHẾ", null, null, null],
      [1, "Rà soát văn bản quy phạm", "Phòng Tư pháp", "UBND các xã", "Quý I"],
      [null, null, null, "Phòng Nội vụ", "Quý III"],
      [2, "Theo dõi thi hành pháp luật", null, null, "Quý IV"],
      ["II", "CẢI CÁCH BỘ MÁY", null, null, null],
      ["a)", "Sắp xếp đơn vị sự nghiệp", "Phòng Nội vụ", null, "Tháng 6"],
    ],
    merges: [area(0, 2, 0, 3), area(0, 0, 1, 0), area(0, 1, 1, 1), area(3, 2, 5, 2)],
  }),
  makeSheet({
    name: "hai",
    values: [
      ["STT", "Nội dung", "Kinh phí", "Ghi chú"],
      [1, "Tập huấn cải cách hành chính", 50, null],
      [2, "In tài liệu tuyên truyền", 20, "Ngân sách xã"],
      [null, "Tổng cộng", 70, null],
    ],
  }),
  ...PLANS.filter((name) => name !== "phu-lien-2024").flatMap(tableOnly),
];

function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** The cells of a plan's tables, each on a sheet of its own. */
function tableOnly(name: Plan): Sheet[] {
  return readPlan(name).sheets.flatMap((sheet) =>
    findTables(sheet, []).map(({ area: { top, left, bottom, right } }) =>
      makeSheet({
        name,
        values: Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from(
            { length: right - left + 1 },
            (__, column) =>
              sheet.values[top + row - sheet.origin.row]?.[left + column - sheet.origin.column] ?? null,
          ),
        ),
        merges: sheet.merges
          .filter((one) => one.top >= top && one.bottom <= bottom && one.left >= left && one.right <= right)
          .map((one) => area(one.top - top, one.left - left, one.bottom - top, one.right - left)),
      }),
    ),
  );
}

/** A table's sheet put `right` columns to the right, between lines that belong to no table. */
function embed(
  sheet: Sheet,
  above: readonly (readonly CellValue[])[],
  below: readonly (readonly CellValue[])[],
  right: number,
): Sheet {
  const pad: readonly CellValue[] = Array.from({ length: right }, () => null);
  const down = above.length;
  return makeSheet({
    name: sheet.name,
    values: [...above, ...sheet.values.map((row) => [...pad, ...row]), ...below],
    merges: sheet.merges.map((one) =>
      area(one.top + down, one.left + right, one.bottom + down, one.right + right),
    ),
  });
}

/** What was understood, told from the table's own corner. */
function understood({
  area: { top, left, bottom, right },
  headerBottom,
  facets,
  columns,
  rows,
}: Table): unknown {
  return {
    size: [bottom - top, right - left],
    header: headerBottom - top,
    facets,
    columns: columns.map(({ column, role, header }) => [column - left, role, header]),
    rows,
  };
}

const linesAbove = fc.array(fc.constantFrom(...AROUND, STRAY), { maxLength: 8 });
const linesBelow = fc.array(fc.constantFrom(...AROUND), { maxLength: 8 });

describe("a table understood alone", () => {
  it.each(TABLES.map((sheet, at) => [`${at + 1}: ${sheet.name}`, sheet] as const))(
    "is understood alike among other text: %s",
    (_, sheet) => {
      const alone = findTables(sheet, []).map(understood);
      expect(alone).toHaveLength(1);
      fc.assert(
        fc.property(linesAbove, linesBelow, fc.nat(4), (above, below, right) => {
          const found = findTables(embed(sheet, above, below, right), []);
          expect(found.map(understood)).toEqual(alone);
          expect(found[0]?.area).toMatchObject({ top: above.length, left: right });
        }),
        { numRuns: 60 },
      );
    },
  );

  it("is understood alike beside another, wherever that starts", () => {
    const pair = fc.tuple(fc.constantFrom(...TABLES), fc.constantFrom(...TABLES));
    fc.assert(
      fc.property(pair, fc.nat(12), fc.integer({ min: 2, max: 4 }), ([first, second], down, gap) => {
        const width = Math.max(...first.values.map((row) => row.length));
        const moved = embed(second, [], [], width + gap);
        const height = Math.max(first.values.length, moved.values.length + down);
        const values = Array.from({ length: height }, (_, row) => {
          const left = first.values[row] ?? [];
          const right = moved.values[row - down] ?? [];
          return Array.from(
            { length: width + gap + 12 },
            (__, column) => (column < width ? left[column] : right[column]) ?? null,
          );
        });
        const shifted = moved.merges.map((one) =>
          area(one.top + down, one.left, one.bottom + down, one.right),
        );
        const sheet = makeSheet({ name: "hai bảng", values, merges: [...first.merges, ...shifted] });
        const found = findTables(sheet, []).toSorted((a, b) => a.area.left - b.area.left);
        const expected = [first, second].flatMap((one) => findTables(one, []).map(understood));
        expect(found.map(understood)).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });
});
