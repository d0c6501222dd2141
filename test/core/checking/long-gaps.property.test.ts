import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, recheck } from "../../../src/core/check";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { applyChange } from "../../../src/core/workbook/change";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { effort } from "../../fuzz/settings";

const HEADER: readonly CellValue[] = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành"];
const ROWS = {
  header: HEADER,
  total: [null, "Tổng cộng"],
  item: [1, "Rà soát thủ tục hành chính", "Phòng Nội vụ", "Quý I"],
  unnumbered: [null, "Rà soát thủ tục hành chính", "Phòng Nội vụ", "Quý I"],
  part: ["-", "Công khai kết quả", "Phòng Tư pháp", "Quý II"],
  section: ["I", "CẢI CÁCH THỂ CHẾ"],
  field: [2, "Cải cách thể chế"],
  continuation: [null, null, "Phòng Kinh tế", "Quý III"],
  note: [null, "Ghi chú: số liệu tạm tính"],
  words: [null, "Lời bàn thêm"],
  blank: [],
} as const satisfies Record<string, readonly CellValue[]>;
type Kind = keyof typeof ROWS;
const KINDS = Object.keys(ROWS) as Kind[];

const kind = fc.constantFrom(...KINDS);
/** Rows in runs round the length at which a table ends when nothing in them belongs to it. */
const runs = fc.array(fc.tuple(kind, fc.constantFrom(1, 1, 2, 17, 19, 21)), { minLength: 1, maxLength: 7 });

function workbookOf(kinds: readonly Kind[]): Workbook {
  const values = [HEADER, ...kinds.map((one) => ROWS[one])];
  return { sheets: [makeSheet({ name: "Phụ lục", values })] };
}

describe("a table with long gaps", () => {
  it("is followed through changes as if it were checked anew", () => {
    fc.assert(
      fc.property(runs, fc.array(fc.tuple(fc.nat(), kind), { maxLength: 4 }), (rows, changes) => {
        let workbook = workbookOf(rows.flatMap(([one, count]) => Array.from({ length: count }, () => one)));
        let review = check(workbook, DEFAULT_SETTINGS);
        const height = workbook.sheets[0]?.values.length ?? 0;
        for (const [at, become] of changes) {
          const row = at % height;
          const values = [HEADER.map((_, column) => ROWS[become][column] ?? null)];
          const area = { top: row, left: 0, bottom: row, right: HEADER.length - 1 };
          const change = { sheet: "Phụ lục", area, values };
          workbook = applyChange(workbook, change);
          review = recheck(review, change);
          expect(review.report).toEqual(check(workbook, DEFAULT_SETTINGS).report);
        }
      }),
      effort(300),
    );
  });

  it.each<[string, Kind, Kind]>([
    ["a first item that is taken away", "total", "total"],
    ["a numbered row below a note that loses its number", "note", "part"],
  ])("ends otherwise after %s", (_, above, become) => {
    const gap = (one: Kind, count: number): Kind[] => Array.from({ length: count }, () => one);
    const kinds: readonly Kind[] =
      above === "total"
        ? [...gap("total", 10), "item", ...gap("total", 15), "item", "item"]
        : ["item", "note", ...gap("part", 15), "item", ...gap("part", 15), "item", "item"];
    const at = above === "total" ? 11 : 18;
    const workbook = workbookOf(kinds);
    const values = [HEADER.map((_one, column) => ROWS[become][column] ?? null)];
    const change = { sheet: "Phụ lục", area: { top: at, left: 0, bottom: at, right: 3 }, values };
    const changed = check(applyChange(workbook, change), DEFAULT_SETTINGS).report;
    expect(changed.tables).not.toEqual(check(workbook, DEFAULT_SETTINGS).report.tables);
    expect(recheck(check(workbook, DEFAULT_SETTINGS), change).report).toEqual(changed);
  });
});
