import { describe, expect, it } from "@jest/globals";
import { grandTotals } from "../../../src/core/budgets/check-words";
import { liveFormulas } from "../../../src/core/budgets/live-formulas";
import { cellAddress } from "../../../src/core/workbook/address";
import type { Page } from "../rules/tables";
import { budgetOfPage, factsOf } from "./budget-of";

const UNIT = "| | Đơn vị tính: 1.000 đồng";
const HEADER = "TT | Nội dung | Kinh phí";

/** Right tables in the layouts that offices use, with their total and the formulas of their sums. */
const LAYOUTS: readonly (readonly [string, Page["rows"], number, readonly string[]])[] = [
  [
    "items and a total",
    [UNIT, HEADER, "1 | In ấn | 5", "2 | Hội nghị | 7", "| Tổng cộng | 12"],
    12,
    ["C5=SUM(C3:C4)"],
  ],
  [
    "the total on top",
    [UNIT, HEADER, "| TỔNG CỘNG | 12", "1 | In ấn | 5", "2 | Hội nghị | 7"],
    12,
    ["C3=SUM(C4:C5)"],
  ],
  [
    "subtotals above their items",
    [
      UNIT,
      HEADER,
      "I | TUYÊN TRUYỀN | 12",
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "II | KIỂM TRA | 3",
      "1 | Xăng xe | 3",
      "| Tổng cộng | 15",
    ],
    15,
    ["C3=SUM(C4:C5)", "C6=SUM(C7)", "C8=SUM(C3,C6)"],
  ],
  [
    "subtotals below their items",
    [
      UNIT,
      HEADER,
      "I | TUYÊN TRUYỀN",
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "| Cộng I | 12",
      "II | KIỂM TRA",
      "1 | Xăng xe | 3",
      "| Cộng II | 3",
      "| Tổng cộng (I+II) | 15",
    ],
    15,
    ["C6=SUM(C4:C5)", "C9=SUM(C8)", "C10=SUM(C6,C9)"],
  ],
  [
    "subtotals below without their section's number, and a total on top",
    [
      UNIT,
      HEADER,
      "| Tổng cộng | 15",
      "I | TUYÊN TRUYỀN",
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "| Cộng | 12",
      "II | KIỂM TRA",
      "1 | Xăng xe | 3",
      "| Cộng | 3",
    ],
    15,
    ["C3=SUM(C7,C10)", "C7=SUM(C5:C6)", "C10=SUM(C9)"],
  ],
  [
    "sections without subtotals",
    [
      UNIT,
      HEADER,
      "I | TUYÊN TRUYỀN",
      "1 | In ấn | 5",
      "II | KIỂM TRA",
      "1 | Xăng xe | 3",
      "| Tổng cộng | 8",
    ],
    8,
    ["C7=SUM(C4:C6)"],
  ],
  [
    "sections in sections",
    [
      UNIT,
      HEADER,
      "A | CẤP TỈNH | 15",
      "I | TUYÊN TRUYỀN | 12",
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "II | KIỂM TRA | 3",
      "1 | Xăng xe | 3",
      "B | CẤP XÃ | 4",
      "1 | Mua máy | 4",
      "| Tổng cộng | 19",
    ],
    19,
    ["C3=SUM(C4,C7)", "C4=SUM(C5:C6)", "C7=SUM(C8)", "C9=SUM(C10)", "C11=SUM(C3,C9)"],
  ],
  [
    "a section with an amount and no items",
    [UNIT, HEADER, "I | TUYÊN TRUYỀN | 5", "II | KIỂM TRA | 3", "1 | Xăng xe | 3", "| Tổng cộng | 8"],
    8,
    ["C4=SUM(C5)", "C6=SUM(C3:C4)"],
  ],
  [
    "an item spelled out in parts",
    [
      UNIT,
      HEADER,
      "1 | Hội nghị | 7",
      "- | Nước uống | 3",
      "- | Tài liệu | 4",
      "2 | In ấn | 5",
      "| Cộng | 12",
    ],
    12,
    ["C7=SUM(C3,C6)"],
  ],
  [
    "an item whose parts alone have amounts",
    [UNIT, HEADER, "1 | Hội nghị", "- | Nước uống | 3", "- | Tài liệu | 4", "2 | In ấn | 5", "| Cộng | 12"],
    12,
    ["C7=SUM(C4:C6)"],
  ],
  [
    "an item spelled out in rows without a number",
    [UNIT, HEADER, "1 | Hội nghị | 7", "| Nước uống | 3", "| Tài liệu | 4", "2 | In ấn | 5", "| Cộng | 12"],
    12,
    ["C7=SUM(C3,C6)"],
  ],
];

describe("a right budget", () => {
  it.each(LAYOUTS)("with %s: nothing but typed totals is found", (_, rows, total, formulas) => {
    expect(factsOf({ rows }).filter((fact) => !fact.startsWith("total-not-formula"))).toEqual([]);
    const budget = budgetOfPage({ rows });
    expect(grandTotals(budget).map(({ value }) => value)).toEqual([total]);
    expect(liveFormulas(budget).map(({ cell, formula }) => `${cellAddress(cell)}=${formula}`)).toEqual(
      formulas,
    );
  });

  it.each(LAYOUTS)("with %s and its formulas: nothing is found, nothing left to write", (_, rows) => {
    const found = liveFormulas(budgetOfPage({ rows }));
    const formulas = Object.fromEntries(found.map(({ cell, formula }) => [cellAddress(cell), formula]));
    expect(factsOf({ rows, formulas })).toEqual([]);
    expect(liveFormulas(budgetOfPage({ rows, formulas }))).toEqual([]);
  });
});

const SOURCES = "TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh | Nguồn ngân sách xã";

describe("rows", () => {
  const rows = (...items: string[]): Page => ({ rows: [UNIT, SOURCES, ...items] });
  it.each([
    ["a total other than its sources", ["1 | In ấn | 5 | 2 | 2"], ["row-total C3"]],
    ["a blank source is 0", ["1 | In ấn | 5 | 5 |"], []],
    ["a blank total beside sources", ["1 | In ấn | | 2 | 3"], ["row-total C3"]],
    ["no source filled", ["1 | In ấn | 5 | |", "2 | Hội nghị | 5 | 5 |"], ["source-missing C3"]],
    ["text as number", ["1 | In ấn | 6.000 | 6000 |"], ["amount-not-number C3"]],
    ["money text in the unit of account", ["1 | In ấn | 6 triệu | 6000 |"], ["amount-not-number C3"]],
    [
      "words for an amount",
      [
        "1 | In ấn | Lồng ghép | |",
        "2 | Hội nghị | 5 | 5 |",
        "3 | Xe | Theo thực tế | |",
        "4 | Loa | 50.0.0 | |",
      ],
      ["amount-not-number C6"],
    ],
    [
      "an amount below 0",
      ["1 | In ấn | -5 | -5 |"],
      ["amount-not-number C3", "amount-negative C3", "amount-not-number D3", "amount-negative D3"],
    ],
    [
      "sources that are some of all",
      ["1 | In ấn | 5 | 2 |", "2 | Hội nghị | 5 | 3 |", "3 | Xăng xe | 5 | 4 |"],
      [],
    ],
  ])("%s", (_, items, facts) => {
    expect(factsOf(rows(...items))).toEqual(facts);
  });

  it("a total merged over several rows is not held against one of them", () => {
    const page: Page = { ...rows("1 | In ấn | 5 | 2 |", "2 | Hội nghị | | 3 |"), merges: ["C3:C4"] };
    expect(factsOf(page)).toEqual([]);
  });

  it("one source under `Trong đó` may be less than the whole, never more", () => {
    const header = "TT | Nội dung | Kinh phí | Trong đó ngân sách tỉnh";
    expect(factsOf({ rows: [UNIT, header, "1 | In ấn | 5 | 2", "2 | Hội nghị | 5 | 6"] })).toEqual([
      "row-total C4",
    ]);
  });
});

describe("a wrong total", () => {
  it.each([
    ["of items", ["1 | In ấn | 5", "2 | Hội nghị | 7", "| Tổng cộng | 13"], ["column-total C5"]],
    [
      "that counts subtotals as well",
      ["I | TUYÊN TRUYỀN | 12", "1 | In ấn | 5", "2 | Hội nghị | 7", "| Tổng cộng | 24"],
      ["total-not-formula C3", "column-total C6"],
    ],
    [
      "of a section",
      ["I | TUYÊN TRUYỀN | 11", "1 | In ấn | 5", "2 | Hội nghị | 7", "| Tổng cộng | 12"],
      ["column-total C3", "total-not-formula C6"],
    ],
    [
      "of a section, below",
      ["I | TUYÊN TRUYỀN", "1 | In ấn | 5", "| Cộng I | 6", "II | KIỂM TRA", "1 | Xe | 1", "| Tổng cộng | 6"],
      ["column-total C5", "total-not-formula C8"],
    ],
    ["over an unclear amount is left open", ["1 | In ấn | khoảng 5", "2 | Xe | 1", "| Tổng cộng | 7"], []],
  ])("%s", (_, items, facts) => {
    expect(factsOf({ rows: [UNIT, HEADER, ...items] })).toEqual(facts);
  });
});

describe("a total's formula", () => {
  const rows = [
    UNIT,
    HEADER,
    "I | TUYÊN TRUYỀN | 12",
    "1 | In ấn | 5",
    "2 | Hội nghị | 7",
    "II | KIỂM TRA | 3",
    "1 | Xăng xe | 3",
    "| Tổng cộng | 15",
  ];
  const around = { C3: "SUM(C4:C5)", C6: "C7" };
  it.each([
    ["SUM(C3,C6)", []],
    // A sum of itself shows 0 in Excel, which is found as a wrong total.
    ["SUM(C3,C6,C8)", []],
    ["C3+C6", []],
    ["+C3+C6", []],
    ["(C3)+SUM(C6)", []],
    ["$C$3+'Phụ lục'!C6", []],
    ["SUM(C4:C5,C7)", []],
    ["SUM(C4:C5)+C7", []],
    ["SUBTOTAL(9,C4:C5,C7)", []],
    ["SUM(C3:C7)", ["formula-range C8"]],
    ["SUM(C3,C5)", ["formula-range C8"]],
    ["C3", ["formula-range C8"]],
    ["SUM(C4:C6)", []],
    ["SUBTOTAL(9,C3:C7)", ["formula-range C8"]],
    ["IF(1=1,SUM(C4),0)", []],
    ["SUM(C3,C6)*1", []],
    ["SUM(C3,C6", []],
    ["SUM(C3)))(", []],
    ["'", []],
    ["", []],
  ])("=%s", (formula, facts) => {
    expect(factsOf({ rows, formulas: { ...around, C8: formula } })).toEqual(facts);
  });

  it("SUBTOTAL passes over subtotals", () => {
    const formulas = { C3: "SUBTOTAL(9,C4:C5)", C6: "SUBTOTAL(109,C7)", C8: "SUBTOTAL(9,C3:C7)" };
    expect(factsOf({ rows, formulas })).toEqual([]);
  });

  it.each([
    ["D3+E3", []],
    ["SUM(D3:E3)", []],
    ["D3", ["formula-range C3"]],
    ["SUM(D3:E3)+D3", ["formula-range C3"]],
  ])("across: =%s", (formula, facts) => {
    expect(factsOf({ rows: [UNIT, SOURCES, "1 | In ấn | 5 | 2 | 3"], formulas: { C3: formula } })).toEqual(
      facts,
    );
  });
});

describe("amounts without a unit of account", () => {
  it("are told of at the header's top-left cell", () => {
    const page: Page = {
      rows: ["TT | Nội dung | Kinh phí | Trong đó", "| | | Ngân sách tỉnh", "1 | In ấn | 5 | 5"],
    };
    expect(factsOf({ ...page, merges: ["A1:A2", "B1:B2", "C1:C2"] })).toEqual(["unit-missing C1"]);
  });
});

describe("numbers typed as text", () => {
  it("are mended before formulas are written over them", () => {
    const page: Page = { rows: [UNIT, HEADER, "1 | In ấn | 5.000", "2 | Xe | 7", "| Tổng cộng | 5007"] };
    expect(liveFormulas(budgetOfPage(page))).toEqual([]);
  });
});
