import { describe, expect, it } from "@jest/globals";
import { check, recheck } from "../../src/core/check";
import { takeSafeFixes } from "../../src/core/fixes";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { makeSheet, type CellValue, type Sheet, type Workbook } from "../../src/core/workbook/workbook";
import { fill, PIECES } from "./hostile-values";

/** Eight times the rows: linear work takes 8 times as long, quadratic work 64 times. */
const TIMES = 8;
const MOST_GROWTH = 24;
const ATTEMPTS = 4;

const HEADER = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"];

function item(at: number, other: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const usual = [
    at + 1,
    `Rà soát thủ tục hành chính số ${at}`,
    "Báo cáo",
    "Phòng Nội vụ",
    "UBND xã",
    "Quý I",
  ];
  return usual.map((value, column) => other[column] ?? value);
}

function workbookOf(values: readonly CellValue[][], more: Partial<Sheet> = {}): Workbook {
  return { sheets: [makeSheet({ name: "Phụ lục", values, ...more })] };
}

function plan(rows: number, rowAt: (at: number) => CellValue[], more: Partial<Sheet> = {}): Workbook {
  return workbookOf(
    [["PHỤ LỤC NĂM 2024"], HEADER, ...Array.from({ length: rows }, (_, at) => rowAt(at))],
    more,
  );
}

const mergesIn = (rows: number, area: (at: number) => Sheet["merges"][number]): Partial<Sheet> => ({
  merges: Array.from({ length: rows }, (_, at) => area(at)),
});

/** Shapes of a table that once made, or might make, the work on one row depend on all others. */
const SHAPES: readonly (readonly [name: string, rows: number, make: (rows: number) => Workbook])[] = [
  ["a plan with nothing wrong", 1_000, (rows) => plan(rows, (at) => item(at))],
  ["every row a section with one number", 5_000, (rows) => plan(rows, (at) => ["I", `CẢI CÁCH ${at}`])],
  [
    "every second row a section, letters for numbers",
    2_500,
    (rows) => plan(rows, (at) => (at % 2 === 0 ? ["I", `CẢI CÁCH ${at}`] : item(at, { 0: "b)" }))),
  ],
  ["every number wrong", 1_000, (rows) => plan(rows, (at) => item(at, { 0: (at * 7_919) % 997 }))],
  [
    "one task again and again",
    1_000,
    (rows) => plan(rows, (at) => item(at, { 1: "Tăng cường tuyên truyền" })),
  ],
  ["parts without an item", 1_000, (rows) => plan(rows, (at) => item(at, { 0: "-" }))],
  ["one item with all parts", 3_000, (rows) => plan(rows, (at) => item(at, at === 0 ? {} : { 0: "+" }))],
  ["different units", 300, (rows) => plan(rows, (at) => item(at, { 3: `Phòng Số ${at}` }))],
  ["different deadlines", 300, (rows) => plan(rows, (at) => item(at, { 5: `Quý I, đợt ${at}` }))],
  [
    "stray spaces in every cell",
    300,
    (rows) => plan(rows, (at) => item(at, { 1: ` Rà soát  số ${at} `, 3: "Phòng  Nội vụ", 5: " Quý I" })),
  ],
  [
    "tables without a year",
    50,
    (rows) =>
      workbookOf(
        Array.from({ length: rows }, (_, at) => [
          at % 2 === 0 ? HEADER : ["STT", "Công việc", "Chủ trì", "Thời hạn"],
          item(0),
          item(1),
        ]).flat(),
      ),
  ],
  [
    "merges over one another",
    500,
    (rows) =>
      plan(
        rows,
        (at) => item(at),
        mergesIn(rows, (at) => ({ top: at % 9, left: at % 6, bottom: rows, right: 5 })),
      ),
  ],
  [
    "merges side by side",
    500,
    (rows) =>
      plan(
        rows,
        (at) => item(at),
        mergesIn(rows, (at) => ({ top: at + 2, left: 3, bottom: at + 2, right: 5 })),
      ),
  ],
  ["blank rows", 2_000, (rows) => plan(rows, (at) => (at % 20 === 0 ? item(at) : []))],
  [
    "text that is no table",
    2_000,
    (rows) => workbookOf(Array.from({ length: rows }, (_, at) => [`Điều ${at}.`])),
  ],
];

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const shortest = (work: () => unknown): number => Math.min(timeOf(work), timeOf(work), timeOf(work));

/** By how much longer the work takes on the larger workbook; other programs can only make it seem more, so the least counts. */
function growth(
  rows: number,
  make: (rows: number) => Workbook,
  work: (workbook: Workbook) => unknown,
): number {
  const [small, large] = [make(rows), make(rows * TIMES)];
  let least = Infinity;
  for (let attempt = 0; attempt < ATTEMPTS && least > MOST_GROWTH; attempt += 1) {
    const before = shortest(() => work(small));
    least = Math.min(least, timeOf(() => work(large)) / before);
  }
  return least;
}

describe("the time for a check", () => {
  it.each(SHAPES)("grows with the rows and no faster: %s", (_, rows, make) => {
    expect(growth(rows, make, (workbook) => check(workbook, DEFAULT_SETTINGS))).toBeLessThan(MOST_GROWTH);
  });

  it("is not used up by any letters, however many", () => {
    const each = 4_000;
    const plain = plan(Math.ceil((PIECES.length * each) / 60), (at) =>
      item(at, { 3: `Phòng Số ${at}`, 5: `Quý I, đợt ${at}` }),
    );
    const usual = shortest(() => check(plain, DEFAULT_SETTINGS));
    for (let column = 0; column < HEADER.length; column += 1) {
      const hostile = plan(PIECES.length, (at) => item(at, { [column]: fill(PIECES[at] ?? "", each) }));
      expect(timeOf(() => check(hostile, DEFAULT_SETTINGS))).toBeLessThan(usual * 30);
    }
  });
});

describe("the time for safe fixes", () => {
  it("grows with the cells to fix and no faster", () => {
    const make = (rows: number): Workbook => plan(rows, (at) => item(at, { 1: ` Rà soát  thủ tục ${at} ` }));
    expect(growth(300, make, (workbook) => takeSafeFixes(workbook, DEFAULT_SETTINGS))).toBeLessThan(
      MOST_GROWTH,
    );
  });
});

describe("a change of a whole section", () => {
  it("may find more than a call takes arguments", () => {
    const rows = 50_000;
    const workbook = plan(rows, (at) => (at === 0 ? ["I", "CẢI CÁCH"] : [at, "Họp", null, null, null, null]));
    const review = check(workbook, DEFAULT_SETTINGS);
    const area = { top: 2, left: 3, bottom: 2, right: 3 };
    const next = recheck(review, { sheet: "Phụ lục", area, values: [["Phòng Y tế"]] });
    expect(next.report.counts.error).toBeLessThan(review.report.counts.error);
  });
});
