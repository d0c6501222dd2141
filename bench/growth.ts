import { check, recheck } from "../src/core/check";
import type { Edit } from "../src/core/edits";
import { applyEdits, takeSafeFixes } from "../src/core/fixes";
import { DEFAULT_SETTINGS } from "../src/core/settings";
import { makeSheet, type CellValue, type Sheet, type Workbook } from "../src/core/workbook/workbook";

/** Eight times the rows: linear work takes 8 times as long, quadratic work 64 times. */
const TIMES = 8;
/** The most that counts as linear, on a machine that does other things too. */
export const MOST_GROWTH = 24;
const RUNS = 5;

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

function workbookOf(values: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Workbook {
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

const TOTAL: readonly CellValue[] = [null, "Tổng cộng"];
const UNNUMBERED: readonly CellValue[] = [null, "Rà soát thủ tục", "Báo cáo", "Phòng Nội vụ"];
const NOTE: readonly CellValue[] = [null, "Ghi chú: số liệu tạm tính"];

/** Tables of four columns with a blank one between; every fifth row repeats the headers of every second. */
function besideOneAnother(rows: number): Workbook {
  const tables = Array.from({ length: 50 }, (_, at) => at);
  const header = HEADER.slice(0, 4);
  const rowOf = (at: number): CellValue[] =>
    tables.flatMap((table) => [
      ...(at === 0 || (table % 2 === 1 && at % 5 === 0) ? header : item(at - 1).slice(0, 4)),
      null,
    ]);
  return workbookOf(Array.from({ length: rows }, (_, at) => rowOf(at)));
}

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
  ["one header again and again", 100, (rows) => workbookOf(Array.from({ length: rows }, () => HEADER))],
  [
    "headers and totals by turns",
    100,
    (rows) => workbookOf(Array.from({ length: rows }, (_, at) => (at % 2 === 0 ? HEADER : TOTAL))),
  ],
  [
    "headers, unnumbered items and notes by turns",
    300,
    (rows) => workbookOf(Array.from({ length: rows }, (_, at) => [HEADER, UNNUMBERED, NOTE][at % 3] ?? [])),
  ],
  [
    "every row like a header",
    100,
    (rows) => workbookOf(Array.from({ length: rows }, (_, at) => HEADER.map((words) => `${words} ${at}`))),
  ],
  ["fifty tables beside one another, headers repeated in half of them", 40, besideOneAnother],
  [
    "one item with all continuation rows",
    300,
    (rows) => plan(rows, (at) => (at === 0 ? item(0) : [null, null, `Báo cáo ${at}`, `Phòng Số ${at}`])),
  ],
  ["one item filled down", 1_000, (rows) => plan(rows, (at) => item(0, { 2: `Báo cáo ${at}` }))],
  ["many years in the title", 5_000, (rows) => workbookOf([["năm 2024 ".repeat(rows)], HEADER, item(0)])],
  [
    "a day with a long blank in the title",
    5_000,
    (rows) => workbookOf([[`ngày${".".repeat(9 * rows)}`], HEADER, item(0)]),
  ],
  ["blank rows", 2_000, (rows) => plan(rows, (at) => (at % 20 === 0 ? item(at) : []))],
  [
    "text that is no table",
    2_000,
    (rows) => workbookOf(Array.from({ length: rows }, (_, at) => [`Điều ${at}.`])),
  ],
];

/** Shapes in which a row hangs on many others, with the cell that is edited; a check anew is what they may cost. */
const EDITED: readonly (readonly [
  name: string,
  rows: number,
  make: (rows: number) => Workbook,
  column: number,
])[] = [
  // Of few rows the processor's caches hold all, of eight times as many nothing, which alone makes rows cost twice.
  ["one item with all parts", 12_000, (rows) => plan(rows, (at) => item(at, at === 0 ? {} : { 0: "+" })), 3],
  ["every row a section", 3_000, (rows) => plan(rows, (at) => ["I", `CẢI CÁCH ${at}`]), 1],
  [
    "one item with all continuation rows",
    300,
    (rows) => plan(rows, (at) => (at === 0 ? item(0) : [null, null, `Báo cáo ${at}`, `Phòng Số ${at}`])),
    3,
  ],
];

/** By how much longer a piece of work takes on eight times the rows. */
export interface Growth {
  readonly what: string;
  readonly ratio: number;
}

/**
 * Measures the check of every shape, an edit of those where it reaches far, the safe fixes of one that needs them in
 * every row, the deletion of many rows, and the merging of many cells.
 */
export function measureGrowth(timeOf: (work: () => unknown) => number): Growth[] {
  const shortest = (work: () => unknown): number =>
    Math.min(...Array.from({ length: RUNS }, () => timeOf(work)));
  const ratio = (
    rows: number,
    make: (rows: number) => Workbook,
    work: (workbook: Workbook) => unknown,
  ): number => {
    const [small, large] = [make(rows), make(rows * TIMES)];
    const before = shortest(() => work(small));
    return shortest(() => work(large)) / before;
  };
  const checks = SHAPES.map(([what, rows, make]) => ({
    what: `check: ${what}`,
    ratio: ratio(rows, make, (workbook) => check(workbook, DEFAULT_SETTINGS)),
  }));
  const spaced = (rows: number): Workbook => plan(rows, (at) => item(at, { 1: ` Rà soát  thủ tục ${at} ` }));
  const fixes = ratio(300, spaced, (workbook) => takeSafeFixes(workbook, DEFAULT_SETTINGS));
  const edits = EDITED.map(([what, rows, make, column]) => ({
    what: `edit: ${what}`,
    ratio: growthOfEdit(timeOf, rows, make, column),
  }));
  const deletions = ratio(
    2_000,
    (rows) => plan(rows, (at) => item(at)),
    (workbook) => applyEdits(workbook, deletionsIn(workbook)),
  );
  const merges = ratio(
    1_000,
    (rows) =>
      plan(
        rows,
        (at) => item(at),
        mergesIn(rows, (at) => ({ top: at + 2, left: 3, bottom: at + 2, right: 4 })),
      ),
    (workbook) => applyEdits(workbook, mergesOf(workbook)),
  );
  return [
    ...checks,
    ...edits,
    { what: "safe fixes: stray spaces in every row", ratio: fixes },
    { what: "edits: every second row deleted", ratio: deletions },
    { what: "edits: cells merged in every row", ratio: merges },
  ];
}

/** One cell in the middle is edited to and fro. */
function growthOfEdit(
  timeOf: (work: () => unknown) => number,
  rows: number,
  make: (rows: number) => Workbook,
  column: number,
): number {
  const shortest = (many: number): number => {
    let review = check(make(many), DEFAULT_SETTINGS);
    const row = 2 + Math.floor(many / 2);
    const area = { top: row, left: column, bottom: row, right: column };
    const times = Array.from({ length: RUNS }, (_, at) => {
      const values = [[at % 2 === 0 ? "Phòng Tư pháp" : "Phòng Nội vụ"]];
      return timeOf(() => (review = recheck(review, { sheet: "Phụ lục", area, values })));
    });
    return Math.min(...times);
  };
  const before = shortest(rows);
  return shortest(rows * TIMES) / before;
}

function deletionsIn({ sheets }: Workbook): Edit[] {
  return sheets.flatMap(({ name, values }) =>
    values.flatMap((expect, row) =>
      row % 2 === 0 ? [] : [{ type: "delete-row" as const, sheet: name, row, left: 0, expect }],
    ),
  );
}

/** In every row two blank cells right of the table become one. */
function mergesOf({ sheets }: Workbook): Edit[] {
  return sheets.flatMap(({ name, values }) =>
    values.map((_, row) => {
      const area = { top: row, left: HEADER.length, bottom: row, right: HEADER.length + 1 };
      return { type: "merge" as const, sheet: name, area, expect: null };
    }),
  );
}
