import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, recheck } from "../../../src/core/check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { applyChange } from "../../../src/core/workbook/change";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { Area, CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { effort } from "../../fuzz/settings";

type Cells = readonly CellValue[];

/** Headers of one, two and three rows. */
const HEADERS: readonly (readonly Cells[])[] = [
  [["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Ghi chú"]],
  [
    ["STT", "Nội dung công việc", "Phân công thực hiện", null, "Thời gian hoàn thành"],
    [null, null, "Chủ trì", "Phối hợp", null],
  ],
  [
    ["TT", "Nội dung", "Phân công thực hiện", null, "Thời hạn"],
    [null, null, "Trách nhiệm", null, null],
    [null, null, "Chủ trì", "Phối hợp", null],
  ],
];
const ROWS = {
  item: [1, "Rà soát thủ tục hành chính", "Phòng Nội vụ", null, "Quý I"],
  bad: [2, "Tập huấn nghiệp vụ", null, "UBND xã", "Quý V"],
  unnumbered: [null, "Khảo sát hài lòng", "Phòng Nội vụ", null, "Quý I"],
  part: ["-", "Công khai kết quả", "Phòng Tư pháp", null, "Quý II"],
  section: ["I", "CẢI CÁCH THỂ CHẾ", null, null, null],
  field: [2, "Cải cách thể chế", null, null, null],
  title: [null, "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", null, null, null],
  continuation: [null, null, "Phòng Kinh tế", null, "Quý III"],
  total: [null, "Tổng cộng", null, null, null],
  note: [null, "Ghi chú: số liệu tạm tính", null, null, null],
  words: [null, "Lời bàn thêm", null, null, null],
  blank: [null, null, null, null, null],
} as const satisfies Record<string, Cells>;
type Kind = keyof typeof ROWS;
const KINDS = Object.keys(ROWS) as Kind[];
const WIDTH = 5;

const table = fc
  .tuple(
    fc.constantFrom(...HEADERS),
    fc.array(fc.constantFrom<Kind[]>("item", "item", ...KINDS), { maxLength: 7 }),
  )
  .map(([header, kinds]): readonly Cells[] => [
    ...header,
    ...(["item", ...kinds, "item"] as const).map((kind) => ROWS[kind]),
  ]);

/** Two tables with `gap` blank columns between them, the second one starting `down` rows lower (or higher). */
const pair = fc.record({
  left: table,
  right: table,
  down: fc.integer({ min: -6, max: 6 }),
  gap: fc.integer({ min: 1, max: 3 }),
});
type Pair = typeof pair extends fc.Arbitrary<infer Value> ? Value : never;

function workbookOf({ left, right, down, gap }: Pair): Workbook {
  const [first, second] = [Math.max(0, -down), Math.max(0, down)];
  const height = Math.max(first + left.length, second + right.length);
  const values = Array.from({ length: height }, (_, row) =>
    Array.from({ length: WIDTH + gap + WIDTH }, (__, column) =>
      column < WIDTH
        ? (left[row - first]?.[column] ?? null)
        : (right[row - second]?.[column - WIDTH - gap] ?? null),
    ),
  );
  return { sheets: [makeSheet({ name: "Phụ lục", values })] };
}

/** A table as it would be found with nothing beside it, put `down` and `across`. */
function alone(values: readonly Cells[], down: number, across: number): unknown[] {
  const sheet = makeSheet({ name: "Phụ lục", values });
  const moved = makeSheet({ name: "Phụ lục", values, origin: { row: down, column: across } });
  expect(check({ sheets: [sheet] }, DEFAULT_SETTINGS).report.tables).toHaveLength(1);
  return understood({ sheets: [moved] });
}

function understood(workbook: Workbook): unknown[] {
  return check(workbook, DEFAULT_SETTINGS)
    .state.tables.map(({ context: { table: found } }) => found)
    .toSorted((a, b) => a.area.left - b.area.left)
    .map(({ area, headerBottom, columns, rows }) => ({ area, headerBottom, columns, rows }));
}

const change = fc.record({
  row: fc.nat(),
  column: fc.nat(),
  become: fc.constantFrom<CellValue>(
    ...KINDS.flatMap((kind): Cells => ROWS[kind]),
    ...HEADERS.flatMap((rows) => rows.flat()),
    null,
    null,
    3,
  ),
});

describe("tables beside one another", () => {
  it("are understood as if each stood alone", () => {
    fc.assert(
      fc.property(pair, (both) => {
        const { left, right, down, gap } = both;
        expect(understood(workbookOf(both))).toEqual([
          ...alone(left, Math.max(0, -down), 0),
          ...alone(right, Math.max(0, down), WIDTH + gap),
        ]);
      }),
      effort(300),
    );
  });

  it("are followed through changes as if they were checked anew", () => {
    fc.assert(
      fc.property(pair, fc.array(change, { minLength: 1, maxLength: 6 }), (both, changes) => {
        let workbook = workbookOf(both);
        let review = check(workbook, DEFAULT_SETTINGS);
        const height = workbook.sheets[0]?.values.length ?? 0;
        for (const { row: down, column: across, become } of changes) {
          const [row, column] = [down % height, across % (2 * WIDTH + both.gap)];
          const area: Area = { top: row, left: column, bottom: row, right: column };
          const edit = { sheet: "Phụ lục", area, values: [[become]] };
          workbook = applyChange(workbook, edit);
          review = recheck(review, edit);
          expect(review.report).toEqual(check(workbook, DEFAULT_SETTINGS).report);
        }
      }),
      effort(400),
    );
  });
});
