import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Review } from "../../src/core/check";
import { check, recheck } from "../../src/core/check";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { makeSheet } from "../../src/core/workbook/workbook";
import type { Area, CellValue, Change, Workbook } from "../../src/core/workbook/workbook";
import type { Plan } from "../plans";
import { PLANS, readPlan } from "../plans";

/** Words of every kind that a cell of a plan may hold, the ones that change a row's kind among them. */
const WORDS: readonly CellValue[] = [
  null,
  "",
  " ",
  "-",
  1,
  2,
  3,
  17,
  "1.",
  "3.1",
  "a)",
  "+",
  "-  ",
  "I",
  "II",
  "B",
  "TT",
  "Nhiệm vụ",
  "Thời gian hoàn thành",
  "Cơ quan chủ trì",
  "Tổng cộng",
  "Ghi chú: xem trang sau",
  "Nơi nhận:",
  "Phòng Nội vụ",
  "Phòng Nội vụ; UBND cấp xã",
  "Công chức Văn phòng- Thống kê",
  "Cán bộ, công chức",
  "Quý I",
  "Trước ngày 31/02",
  "Năm 2019",
  "Theo quy định",
  " hai  khoảng trắng ",
  "Ðảng",
  "Céng hßa x· héi",
  "tiếp theo của dòng trên",
  "Kiểm tra công tác cải cách hành chính tại địa phương",
  "III CẢI CÁCH TỔ CHỨC BỘ MÁY",
  "ii",
  "- Rà soát thêm một lần nữa",
  "Tháng 02",
  { type: "date", serial: 45_000 },
  { type: "error", code: "#REF!" },
  true,
];

const edit = fc.record({
  sheet: fc.nat(3),
  row: fc.nat(60),
  column: fc.nat(9),
  height: fc.integer({ min: 1, max: 3 }),
  width: fc.integer({ min: 1, max: 2 }),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 6 }),
  /** Most edits are one cell. */
  single: fc.integer({ min: 0, max: 4 }),
});

type Choice = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

function changeOf(workbook: Workbook, choice: Choice): Change {
  const sheet = workbook.sheets[choice.sheet % workbook.sheets.length];
  const height = choice.single > 0 ? 1 : choice.height;
  const width = choice.single > 0 ? 1 : choice.width;
  const area: Area = {
    top: choice.row,
    left: choice.column,
    bottom: choice.row + height - 1,
    right: choice.column + width - 1,
  };
  const values = Array.from({ length: height }, (_, at) =>
    choice.words.slice(at * width, at * width + width),
  );
  return { sheet: sheet?.name ?? "", area, values };
}

/** Goes through edits one by one; after each the report must be what a check of the whole workbook gives. */
function expectSame(workbook: Workbook, choices: readonly Choice[]): void {
  let review: Review = check(workbook, DEFAULT_SETTINGS);
  for (const choice of choices) {
    review = recheck(review, changeOf(review.state.workbook, choice));
    expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
  }
}

/** A whole check reads every cell text anew; a followed change goes on with those that are known. */
function isFollowed(before: Review, after: Review): boolean {
  return after.state.tables.every(
    ({ reader }, at) => reader.lexicon === before.state.tables[at]?.reader.lexicon,
  );
}

describe("a check after a change equals a whole check", () => {
  it.each(PLANS)("in %s", (name) => {
    const workbook = readPlan(name);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 20 },
    );
  });

  it("in sheets with merged cells, parts, continuation rows and two tables", () => {
    const rows: CellValue[][] = [
      ["PHỤ LỤC", null, null, null, null, null],
      ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"],
      ["I", "CẢI CÁCH THỂ CHẾ", null, null, null, null],
      [1, "Rà soát văn bản quy phạm", "Báo cáo", "Phòng Tư pháp", "UBND cấp xã", "Quý I"],
      [null, null, "Kế hoạch", null, null, "Quý III"],
      [2, "Theo dõi thi hành pháp luật", null, null, null, null],
      ["2.1", "Ban hành kế hoạch theo dõi", "Kế hoạch", "Phòng Tư pháp", "Phòng Nội vụ", "Quý I"],
      ["2.2", "Báo cáo kết quả theo dõi", "Báo cáo", null, null, "Quý IV"],
      ["+", "Báo cáo quý", "Báo cáo", "Phòng Nội vụ", null, "Hằng quý"],
      ["II", "Việc khác", "Văn bản", "Phòng Nội vụ", null, "Năm 2024"],
      ["TT", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", "Thời hạn"],
      [1, "Rà soát văn bản quy phạm", "Báo cáo", "Phòng Tư pháp huyện", null, "Quý I"],
      [null, "Tổng cộng", null, null, null, null],
      [],
      ["STT", "Nội dung", "Kinh phí", "Ghi chú"],
      [1, "Tập huấn cải cách hành chính", 5000, null],
    ];
    const merges = [
      { top: 3, left: 3, bottom: 4, right: 3 },
      { top: 6, left: 3, bottom: 7, right: 3 },
      { top: 5, left: 5, bottom: 6, right: 5 },
      { top: 2, left: 1, bottom: 2, right: 5 },
    ];
    const workbook: Workbook = { sheets: [makeSheet({ name: "Trang 'một'", values: rows, merges })] };
    const near = edit.map((choice) => ({ ...choice, row: choice.row % 17, column: choice.column % 6 }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 300 },
    );
  });

  it("in a sheet with groups left of TT, letters, and two columns of lead units", () => {
    const rows: CellValue[][] = [
      ["Lĩnh vực", "TT", "Nhiệm vụ", "Chủ trì cấp tỉnh", "Chủ trì cấp xã", "Thời hạn"],
      ["Thể chế", 1, "Rà soát văn bản", "Sở Tư pháp", null, "Quý I"],
      [null, "d)", "Rà soát văn bản của xã", null, "UBND xã", "Quý I"],
      [null, "đ)", "Rà soát văn bản của thôn", null, null, "Quý I"],
      [null, 2, "Kiểm tra văn bản", null, "UBND xã", "Quý II"],
      ["Thủ tục", 1, "Niêm yết thủ tục", null, "UBND xã", "Quý II"],
      [null, 2, "Khảo sát hài lòng", null, null, "Quý III"],
    ];
    const workbook: Workbook = { sheets: [makeSheet({ name: "Phụ lục", values: rows })] };
    const near = edit.map((choice) => ({ ...choice, row: choice.row % 8, column: choice.column % 6 }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 150 },
    );
  });

  it("in a sheet whose groups are told by the row below them", () => {
    const item = (number: CellValue, text: string): CellValue[] => [number, text, "Phòng Nội vụ", "Quý I"];
    const rows: CellValue[][] = [
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
      [null, "Về cải cách thể chế", null, null],
      item(1, "Rà soát văn bản"),
      item(2, "Kiểm tra văn bản"),
      ["Tháng 02", null, null, null],
      item(3, "Hệ thống hóa văn bản"),
      ["ii", "Về thủ tục hành chính", null, null],
      item(1, "Niêm yết thủ tục"),
      item("-", "Niêm yết tại thôn"),
      [2, "Về bộ máy", null, null],
      item(1, "Kiện toàn bộ máy"),
      [null, "- Kiện toàn tổ một cửa", "Phòng Nội vụ", "Quý II"],
    ];
    const workbook: Workbook = { sheets: [makeSheet({ name: "Phụ lục", values: rows })] };
    const near = edit.map((choice) => ({ ...choice, row: choice.row % 13, column: choice.column % 4 }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a check after a change equals a whole check, in points", () => {
  it("numbered i and h, with fields in one cell and criteria in two columns", () => {
    const values: CellValue[][] = [
      ["TT", "Tiêu chí", "Tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm"],
      ["i", "Chỉ đạo", null, 10, 8],
      [1, "Kế hoạch", null, 6, 4],
      ["h)", null, "Ban hành", 3, 2],
      ["-", null, "Đúng hạn", null, null],
      ["i)", null, "Báo cáo", 3, 2],
      ["k)", null, "Kiểm tra", 4, 4],
      ["II. THỂ CHẾ", null, null, 5, 4],
      [1, "Rà soát", null, 5, 4],
      [2, "Tổng cộng", null, 15, 12],
      [null, "Tổng dự toán", null, 15, 12],
    ];
    const words: readonly CellValue[] = ["h", "i", "ii", "k", 1, 2, null, "Tổng chi", "III. BỘ MÁY", "Việc"];
    const workbook: Workbook = { sheets: [makeSheet({ name: "Điểm", values })] };
    const near = fc
      .tuple(edit, fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 6 }))
      .map(([choice, said]) => ({
        ...choice,
        row: 1 + (choice.row % 11),
        column: choice.column % 5,
        words: said,
      }));
    fc.assert(
      fc.property(fc.array(near, { minLength: 1, maxLength: 6 }), (choices) => {
        expectSame(workbook, choices);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a followed change equals a whole check", () => {
  it("in a table of several thousand rows, which is checked in stretches", () => {
    const header: CellValue[] = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
    const items = Array.from({ length: 4_500 }, (_, at): CellValue[] => [
      at + 1,
      `Việc thứ ${at + 1} của kế hoạch`,
      "Phòng Nội vụ",
      "Quý I",
    ]);
    const workbook: Workbook = { sheets: [makeSheet({ name: "Phụ lục", values: [header, ...items] })] };
    let review = check(workbook, DEFAULT_SETTINGS);
    for (const [row, value] of [
      [1_999, 5],
      [2_000, 2_001],
      [2_001, null],
      [4_500, 1],
      [2_001, 2_001],
      [1, "I"],
      [2_500, "II"],
      [2_501, 1],
    ] as const) {
      const area = { top: row, left: 0, bottom: row, right: 0 };
      review = recheck(review, { sheet: "Phụ lục", area, values: [[value]] });
      expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
    }
  });

  it("in tables side by side, and in a workbook with two sheets of one name", () => {
    const left: CellValue[] = ["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"];
    const values: CellValue[][] = [
      [...left, null, null, ...left],
      [1, "Rà soát văn bản", "Phòng Nội vụ", "Quý I", null, null, 1, "Công khai thủ tục", null, "Quý II"],
      [2, "Tập huấn", null, "Quý I", null, null, 2, "Khảo sát hài lòng", "Phòng Tư pháp", "Quý V"],
    ];
    const sheet = makeSheet({ name: "Phụ lục", values });
    for (const sheets of [[sheet], [sheet, sheet]]) {
      let review = check({ sheets }, DEFAULT_SETTINGS);
      expect(review.report.tables).toHaveLength(2 * sheets.length);
      for (const [row, column, value] of [
        [2, 2, "Phòng Tư pháp"],
        [1, 8, "Phòng Nội vụ; Phòng Tư pháp"],
        [2, 9, "Quý IV"],
        [0, 9, "Ghi chú"],
        [1, 3, null],
      ] as const) {
        const area = { top: row, left: column, bottom: row, right: column };
        review = recheck(review, { sheet: "Phụ lục", area, values: [[value]] });
        expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
      }
    }
  });
});

describe("a change of a duty, a text or a number does not check the table anew", () => {
  it.each<[Plan, string, string, CellValue]>([
    ["tuong-duong-2024", "Phụ lục I", "F", "Quý III"],
    ["tuong-duong-2024", "Phụ lục I", "D", "Phòng Nội vụ"],
    ["tuong-duong-2024", "Phụ lục I", "C", ""],
    ["tuong-duong-2024", "Phụ lục I", "B", "Kiểm tra công tác văn thư, lưu trữ"],
    ["tuong-duong-2024", "Phụ lục I", "A", 9],
    ["tuong-duong-2024", "Phụ lục II", "F", "Đã duyệt"],
    ["cam-giang-2024", "Duy trì 2024", "H", "Trước ngày 30/11"],
    ["duong-hoa-2022", "Điểm CCHC 2022", "D", 1],
  ])("%s %s column %s", (name, sheet, letters, value) => {
    let review = check(readPlan(name), DEFAULT_SETTINGS);
    const column = letters.charCodeAt(0) - 65;
    const table = review.state.tables.find(({ context }) => context.sheet === sheet)?.context.table;
    const items =
      table?.rows.flatMap(({ kind }, index) => (kind === "item" ? [table.area.top + index] : [])) ?? [];
    expect(items.length).toBeGreaterThan(8);
    for (const row of items) {
      const before = review;
      const area = { top: row, left: column, bottom: row, right: column };
      review = recheck(review, { sheet, area, values: [[value]] });
      expect(isFollowed(before, review)).toBe(true);
    }
    expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
  });
});
