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
    "subtotals above and below, and a total on top and below",
    [
      UNIT,
      HEADER,
      "| TỔNG SỐ | 15",
      "I | TUYÊN TRUYỀN | 12",
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "| Cộng I | 12",
      "II | KIỂM TRA | 3",
      "1 | Xăng xe | 3",
      "| Cộng II | 3",
      "| Tổng dự toán (I+II) | 15",
    ],
    15,
    ["C3=SUM(C4,C8)", "C4=SUM(C5:C6)", "C7=SUM(C5:C6)", "C8=SUM(C9)", "C10=SUM(C9)", "C11=SUM(C4,C8)"],
  ],
  [
    "rows under the total that say who pays it",
    [
      UNIT,
      HEADER,
      "1 | In ấn | 5",
      "2 | Hội nghị | 7",
      "| Tổng cộng | 12",
      "| Ngân sách tỉnh | 9",
      "- | Ngân sách xã | 3",
    ],
    12,
    ["C5=SUM(C3:C4)"],
  ],
  [
    "rows under the total on top, which say that they are some of it",
    [UNIT, HEADER, "| Tổng cộng | 12", "| Trong đó: Ngân sách tỉnh | 9", "1 | In ấn | 5", "2 | Hội nghị | 7"],
    12,
    ["C3=SUM(C5:C6)"],
  ],
  [
    "a reserve after the sum of items",
    [
      UNIT,
      HEADER,
      "1 | In ấn | 50",
      "2 | Hội nghị | 50",
      "| Cộng | 100",
      "| Dự phòng 5% | 5",
      "| Tổng cộng | 105",
    ],
    105,
    ["C5=SUM(C3:C4)", "C7=SUM(C3:C4,C6)"],
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
    [
      "a total row without those of its sources",
      ["1 | In ấn | 5 | 2 | 3", "| Tổng cộng | 5 | |"],
      ["total-not-formula C4"],
    ],
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

describe("a row whose blank total gets a formula", () => {
  it("is not bridged by the sum of the subtotals beside it", () => {
    const rows = [
      UNIT,
      SOURCES,
      "I | TUYÊN TRUYỀN",
      "1 | In ấn | 5 | 2 | 3",
      "| Cộng I | 5 | 2 | 3",
      "II | KIỂM TRA",
      "1 | Xe | | 4 |",
      "| Cộng II | 4 | 4 |",
      "| Tổng cộng | 9 | 6 | 3",
    ];
    const found = liveFormulas(budgetOfPage({ rows })).map(({ cell, formula }) => [
      cellAddress(cell),
      formula,
    ]);
    expect(Object.fromEntries(found)).toMatchObject({ C7: "SUM(D7:E7)", C9: "SUM(C5,C8)" });
  });
});

describe("text that says one number to some and another to others", () => {
  const page = (total: number): Page => ({
    rows: [UNIT, HEADER, "1 | In ấn | 6,000", "2 | Xe | 1,500", `| Tổng cộng | ${total}`],
  });
  const texts = ["amount-not-number C3", "amount-not-number C4"];
  it.each([
    ["thousands, where the sum is right so", 7_500, [...texts, "total-not-formula C5"]],
    ["decimals, where the sum is wrong either way", 8, [...texts, "column-total C5"]],
  ])("is read as %s", (_, total, facts) => {
    expect(factsOf(page(total))).toEqual(facts);
  });

  it("is read as decimals where no sum tells", () => {
    const [first, second] = budgetOfPage({ rows: page(0).rows.slice(0, 4) }).lines.slice(1);
    expect([first?.amounts[0]?.value, second?.amounts[0]?.value]).toEqual([6, "1.5"]);
  });
});

describe("amounts in a way of speaking", () => {
  it.each(["50k", "1tr5", "2 triệu rưỡi", "1'250'000", "VNĐ 1.000", "1.250.000,-"])(
    "%s is told of as text",
    (amount) => {
      expect(factsOf({ rows: [UNIT, HEADER, `1 | In ấn | ${amount}`, "2 | Xe | 7"] })).toEqual([
        "amount-not-number C3",
      ]);
    },
  );
});

describe("numbers typed as text", () => {
  it("are mended before formulas are written over them", () => {
    const page: Page = { rows: [UNIT, HEADER, "1 | In ấn | 5.000", "2 | Xe | 7", "| Tổng cộng | 5007"] };
    expect(liveFormulas(budgetOfPage(page))).toEqual([]);
  });
});
