import { describe, expect, it } from "@jest/globals";
import { check, recheck } from "../../../src/core/check";
import type { Report } from "../../../src/core/report";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { cellAddress, parseArea } from "../../../src/core/workbook/address";
import type { CellValue } from "../../../src/core/workbook/workbook";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";

const SHEET = "Phụ lục";
const PAGE = {
  rows: [
    "| | Đơn vị tính: 1.000 đồng",
    "TT | Nội dung | Kinh phí",
    "I | TUYÊN TRUYỀN |",
    "1 | In ấn | 5",
    "2 | Hội nghị | 7",
    "| Cộng | 12",
    "II | ĐÀO TẠO |",
    "1 | Tập huấn | 3",
    "2 | Tham quan |",
    "| Cộng | 3",
    "| Tổng cộng | 15",
  ],
  formulas: { C6: "SUM(C4:C5)", C10: "SUM(C8:C8)", C11: "C6+C10" },
};

interface Typed {
  readonly cell: string;
  readonly value: CellValue;
  readonly formula?: string;
}

/** The report after cells are typed one by one, and that of a whole check of what came of it. */
function reports(page: Page, cells: readonly Typed[]): { readonly followed: Report; readonly whole: Report } {
  let review = check(workbookOf([page]), DEFAULT_SETTINGS);
  for (const { cell, value, formula = null } of cells) {
    const area = parseArea(cell);
    if (!area) throw new TypeError(cell);
    review = recheck(review, { sheet: SHEET, area, values: [[value]], formulas: [[formula]] });
  }
  return { followed: review.report, whole: check(review.state.workbook, DEFAULT_SETTINGS).report };
}

/** Rules and cells of what was found. */
const placesOf = ({ findings }: Report): string[] =>
  findings.map(({ cell, rule }) => `${cellAddress(cell)} ${rule}`);

describe("a budget with formulas", () => {
  it("is right to begin with", () => {
    expect(reports(PAGE, []).whole.counts).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it.each<[string, readonly Typed[], readonly string[]]>([
    [
      "an amount where there was none, which a formula leaves out",
      [{ cell: "C9", value: 4 }],
      ["C10 column-total-mismatch", "C10 formula-range-short", "C11 column-total-mismatch"],
    ],
    [
      "an amount taken away, and with it the reason to object",
      [
        { cell: "C9", value: 4 },
        { cell: "C9", value: null },
      ],
      [],
    ],
    [
      "a sum that now fits all rows from the top, of which its formula has one",
      [{ cell: "C10", value: 15, formula: "SUM(C8:C8)" }],
      ["C10 formula-range-short", "C11 formula-range-short"],
    ],
    ["another formula of the same result", [{ cell: "C6", value: 12, formula: "SUM(C4:C4)+7" }], []],
    [
      "a formula that leaves an item out",
      [{ cell: "C6", value: 12, formula: "SUM(C4:C4)" }],
      ["C6 formula-range-short"],
    ],
    [
      "an item that changes while the formulas stay",
      [
        { cell: "C4", value: 6 },
        { cell: "C6", value: 13, formula: "SUM(C4:C5)" },
        { cell: "C11", value: 16, formula: "C6+C10" },
      ],
      [],
    ],
  ])("is followed as a whole check finds it: %s", (_, cells, expected) => {
    const { followed, whole } = reports(PAGE, cells);
    expect(followed).toEqual(whole);
    expect(placesOf(whole)).toEqual(expected);
  });
});

const HEAD = ["| | Đơn vị tính: 1.000 đồng", "TT | Nội dung | Kinh phí"];

describe("a budget whose rows sum up others", () => {
  it("has no subtotal left to judge when the section's amount is taken away", () => {
    const page = { rows: [...HEAD, "I | TUYÊN TRUYỀN | 9", "1 | In ấn | 5", "2 | Hội nghị | 3"] };
    expect(placesOf(check(workbookOf([page]), DEFAULT_SETTINGS).report)).toEqual([
      "C3 column-total-mismatch",
    ]);
    const { followed, whole } = reports(page, [{ cell: "C3", value: null }]);
    expect(followed).toEqual(whole);
    expect(placesOf(followed)).toEqual([]);
  });

  it("counts rows that spell an item out once they add up to it, and as items of their own when they do no longer", () => {
    const rows = ["1 | Hội nghị | 10", "| Thuê hội trường | 6", "| In tài liệu | 4", "| Tổng cộng | 10"];
    const page = { rows: [...HEAD, ...rows] };
    const split = [{ cell: "C5", value: 5 }];
    for (const [cells, expected] of [
      [split, ["C6 column-total-mismatch"]],
      [[...split, { cell: "C4", value: 5 }], ["C6 total-not-formula"]],
    ] as const) {
      const { followed, whole } = reports(page, cells);
      expect(followed).toEqual(whole);
      expect(placesOf(followed)).toEqual(expected);
    }
  });
});

describe("a change that tells what other rows or columns are", () => {
  const UNIT = "| | Đơn vị tính: 1.000 đồng";
  const ITEMS = ["1 | In ấn | 5", "2 | Xe | 7"];
  const HEADER = "TT | Nội dung | Kinh phí";
  it.each<[string, Page["rows"], Typed, readonly string[]]>([
    [
      "an amount under the total, which now makes it up with the one below",
      [
        UNIT,
        HEADER,
        ...ITEMS,
        "| Tổng cộng | 12",
        "| Ngân sách tỉnh | 8",
        "| Ngân sách xã | 3",
        ["Bằng chữ: Mười hai nghìn đồng"],
      ],
      { cell: "C6", value: 9 },
      ["C5 total-not-formula"],
    ],
    [
      "a total that those under it made up",
      [UNIT, HEADER, ...ITEMS, "| Tổng cộng | 12", "| Ngân sách tỉnh | 9", "| Ngân sách xã | 3"],
      { cell: "C5", value: 13 },
      ["C5 column-total-mismatch"],
    ],
    [
      "an amount that makes another, typed as text, thousands",
      [
        UNIT,
        HEADER,
        "1 | In ấn | 6,000",
        "2 | Bút | 1",
        "3 | Giấy | 1",
        "4 | Xe | 2",
        "5 | Loa | 1",
        "| Tổng cộng | 6004",
      ],
      { cell: "C6", value: 1 },
      ["C3 amount-not-number", "C8 total-not-formula"],
    ],
    [
      "a year that makes years parts of the total",
      [UNIT, "TT | Nội dung | Kinh phí | Năm 2026 | Năm 2027", "1 | In ấn | 5 | 2 | 2", "2 | Xe | | 1 | 1"],
      { cell: "E3", value: 3 },
      ["C4 row-total-mismatch"],
    ],
    [
      "how an amount comes about",
      [UNIT, "TT | Nội dung | Diễn giải | Kinh phí", "1 | In ấn | 5 bộ x 20.000 đồng | 100"],
      { cell: "C3", value: "5 bộ x 30.000 đồng" },
      ["D3 product-mismatch"],
    ],
  ])("%s", (_, rows, cell, found) => {
    const { followed, whole } = reports({ rows }, [cell]);
    expect(followed).toEqual(whole);
    expect(placesOf(whole)).toEqual(found);
  });
});
