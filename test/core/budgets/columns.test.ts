import { describe, expect, it } from "@jest/globals";
import { columnLetters } from "../../../src/core/workbook/address";
import type { Page } from "../rules/tables";
import { budgetOfPage, factsOf } from "./budget-of";

const UNIT = "Đơn vị tính: 1.000 đồng";
const OVER_TWO = ["A2:A3", "B2:B3", "C2:C3"];

/** The columns of a page's budget with those that they add up: `C total D E`. */
function columnsOf(page: Page): string[] {
  const { columns } = budgetOfPage(page);
  return columns.map(({ column, kind, parts }) =>
    [columnLetters(column), kind, ...parts.map((place) => columnLetters(columns[place]?.column ?? 0))].join(
      " ",
    ),
  );
}

/** Right tables under the headers that offices use, and what their columns are. */
const HEADERS: readonly (readonly [string, Page["rows"], readonly string[], readonly string[]])[] = [
  [
    "counts and rates beside the amount",
    [
      UNIT,
      "TT | Nội dung | ĐVT | Số lượng | Số ngày | Hệ số | Đơn giá | Thành tiền",
      "1 | Nước uống | chai | 50 | 2 | 1 | 20 | 2000",
      "2 | Tài liệu | bộ | 50 | 1 | 1 | 30 | 1500",
      "| Tổng cộng | | | | | | 3500",
    ],
    [],
    ["H total"],
  ],
  [
    "count, rate and amount under one header",
    [
      UNIT,
      "TT | Nội dung | Dự toán kinh phí | | | Ghi chú",
      "| | Số lượng | Đơn giá | Thành tiền |",
      "1 | Nước uống | 50 | 20 | 1000 |",
      "2 | Tài liệu | 50 | 30 | 1500 |",
      "| Tổng cộng | | | 2500 |",
    ],
    ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    ["E total"],
  ],
  [
    "sources beside a count and a percentage under one header",
    [
      UNIT,
      "TT | Nội dung | Tổng kinh phí | Trong đó | | | ",
      "| | | Số người | NSNN | Xã hội hóa (50%) | Tỷ lệ (%)",
      "1 | Đào tạo | 60 | 7 | 20 | 40 | 40",
      "2 | Mua sắm | 90 | 5 | 50 | 40 | 60",
      "| Tổng cộng | 150 | 12 | 70 | 80 | 100",
    ],
    [...OVER_TWO, "D2:G2"],
    ["C total E F", "E source", "F source"],
  ],
  [
    "years, the total right of them",
    [
      UNIT,
      "TT | Nội dung | Năm 2026 | Năm 2027 | Tổng cộng",
      "1 | Đào tạo | 10 | 20 | 30",
      "2 | Mua sắm | 30 | 30 | 60",
      "| Tổng cộng | 40 | 50 | 90",
    ],
    [],
    ["E total C D", "C period", "D period"],
  ],
  [
    "years that are counts",
    [
      UNIT,
      "TT | Nội dung | Kinh phí | Năm 2026 | Năm 2027",
      "1 | Mở lớp | 5 | 2 | 1",
      "2 | Mua máy | 7 | 3 | 5",
      "| Tổng cộng | 12 | 9 | 9",
    ],
    [],
    ["C total", "D open", "E open"],
  ],
  [
    "years before and now, each for itself",
    [
      UNIT,
      "TT | Nội dung | Kinh phí năm 2025 | Dự toán năm 2026 | Tăng, giảm",
      "1 | Đào tạo | 60 | 70 | 10",
      "2 | Mua sắm | 90 | 80 | 0",
      "| Tổng cộng | 150 | 150 | 5",
    ],
    [],
    ["C total", "D side"],
  ],
  [
    "a total and its sources under one header that was never merged",
    [
      UNIT,
      "TT | Nội dung | Kinh phí | | ",
      "| | Tổng | NSNN | Khác",
      "1 | Đào tạo | 60 | 20 | 40",
      "2 | Mua sắm | 90 | 50 | 40",
      "| Tổng cộng | 150 | 70 | 80",
    ],
    [],
    ["C total D E", "D source", "E source"],
  ],
  [
    "a total and its sources under one header, another source beside",
    [
      UNIT,
      "TT | Nội dung | Kinh phí | | | Vốn vay",
      "| | Tổng | NSNN | Khác |",
      "1 | Đào tạo | 60 | 20 | 40 | 5",
      "2 | Mua sắm | 90 | 50 | 40 | 5",
      "| Tổng cộng | 150 | 70 | 80 | 10",
    ],
    ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
    ["C total D E", "D source", "E source", "F side"],
  ],
  [
    "sources under one header without a total",
    [
      UNIT,
      "TT | Nội dung | Kinh phí thực hiện | | ",
      "| | NSTW | NS tỉnh | NS xã",
      "1 | Đào tạo | 60 | 70 | 10",
      "2 | Mua sắm | 90 | 80 | 10",
      "| Tổng cộng | 150 | 150 | 20",
    ],
    ["A2:A3", "B2:B3", "C2:E2"],
    ["C source", "D source", "E source"],
  ],
  [
    "two groups of sources, each with its subtotal",
    [
      UNIT,
      "TT | Nội dung | Tổng kinh phí | Vốn đầu tư | | | Vốn sự nghiệp | | ",
      "| | | Tổng số | NSTW | NSĐP | Tổng số | NSTW | NSĐP",
      "1 | Đào tạo | 60 | 20 | 15 | 5 | 40 | 30 | 10",
      "2 | Mua sắm | 90 | 50 | 50 | | 40 | | 40",
      "| Tổng cộng | 150 | 70 | 65 | 5 | 80 | 30 | 50",
    ],
    [...OVER_TWO, "D2:F2", "G2:I2"],
    ["C total E F H I", "D subtotal E F", "E source", "F source", "G subtotal H I", "H source", "I source"],
  ],
  [
    "sources that count in another unit",
    [
      "PHỤ LỤC",
      "TT | Nội dung | Tổng kinh phí (triệu đồng) | Ngân sách xã (triệu đồng) | Xã hội hóa (nghìn đồng)",
      "1 | Đào tạo | 60 | 20 | 40000",
      "2 | Mua sắm | 90 | 50 | 40000",
      "| Tổng cộng | 150 | 70 | 80000",
    ],
    [],
    ["C total", "D source", "E source"],
  ],
  [
    "a column of workings",
    [
      UNIT,
      "TT | Nội dung chi | Diễn giải | Số tiền",
      "1 | Nước uống | 50 người x 20.000đ | 1000",
      "| Cộng | | 1000",
    ],
    [],
    ["D total", "C workings"],
  ],
];

describe("the amount columns under a header of", () => {
  it.each(HEADERS)("%s", (_, rows, merges, columns) => {
    expect(columnsOf({ rows, merges })).toEqual(columns);
    expect(factsOf({ rows, merges }).filter((fact) => !fact.startsWith("total-not-formula"))).toEqual([]);
  });
});

const NESTED = HEADERS.find(([name]) => name.startsWith("two groups"));

/** The nested table with one of its rows changed, and a formula in it. */
function nested(row: string, formulas: Page["formulas"] = {}): string[] {
  const [, rows = [], merges = []] = NESTED ?? [];
  return factsOf({ rows: rows.with(3, row), merges, formulas }).filter(
    (fact) => !fact.startsWith("total-not-formula"),
  );
}

describe("a row of subtotals", () => {
  it.each([
    [
      "a source changed",
      "1 | Đào tạo | 60 | 20 | 16 | 5 | 40 | 30 | 10",
      ["row-total D4", "column-total E6"],
    ],
    [
      "a subtotal changed",
      "1 | Đào tạo | 60 | 21 | 15 | 5 | 40 | 30 | 10",
      ["row-total D4", "column-total D6"],
    ],
    [
      "the total changed",
      "1 | Đào tạo | 61 | 20 | 15 | 5 | 40 | 30 | 10",
      ["row-total C4", "column-total C6"],
    ],
  ])("%s is told of there and in its column", (_, row, facts) => {
    expect(nested(row)).toEqual(facts);
  });

  it.each([
    ["D4+G4", []],
    ["SUM(E4:F4,H4:I4)", []],
    ["SUM(D4:I4)", ["formula-range C4"]],
    ["D4+H4", ["formula-range C4"]],
  ])("=%s as its total", (formula, facts) => {
    expect(nested("1 | Đào tạo | 60 | 20 | 15 | 5 | 40 | 30 | 10", { C4: formula })).toEqual(facts);
  });
});
