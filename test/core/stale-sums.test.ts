import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { staleSums } from "../../src/core/stale-sums";
import { cellAddress } from "../../src/core/workbook/address";
import type { Page } from "./rules/tables";
import { workbookOf } from "./rules/tables";

const HEAD = [
  "| | Đơn vị tính: 1.000 đồng | |",
  "TT | Nội dung | Tổng kinh phí | Ngân sách xã | Ngân sách tỉnh",
];

function stale(rows: Page["rows"], formulas: Page["formulas"] & object): string[] {
  const edits = staleSums(workbookOf([{ rows: [...HEAD, ...rows], formulas }]), DEFAULT_SETTINGS);
  return edits.map(
    ({ cell, expect: was, formula, value }) =>
      `${cellAddress(cell)} =${formula}: ${JSON.stringify(was)} → ${JSON.stringify(value)}`,
  );
}

describe("staleSums", () => {
  it("are none where the stored results are right", () => {
    const rows = ["1 | In ấn | 5 | 2 | 3", "2 | Hội nghị | 7 | 7 |", "| Tổng cộng | 12 | 9 | 3"];
    expect(stale(rows, { C3: "SUM(D3:E3)", C5: "SUM(C3:C4)", D5: "D3+D4" })).toEqual([]);
  });

  it("are sums over sums, each told once with what was stored first", () => {
    const rows = ["1 | In ấn | 0 | 2 | 3", "2 | Hội nghị | 0 | 7 |", "| Tổng cộng | 0 | 2 | 3"];
    const formulas = { C3: "SUM(D3:E3)", C4: "SUM(D4:E4)", C5: "SUM(C3:C4)", D5: "SUM(D3:D4)" };
    expect(stale(rows, formulas).toSorted()).toEqual([
      "C3 =SUM(D3:E3): 0 → 5",
      "C4 =SUM(D4:E4): 0 → 7",
      "C5 =SUM(C3:C4): 0 → 12",
      "D5 =SUM(D3:D4): 2 → 9",
    ]);
  });

  it.each([
    ["a text that may be meant as a number", "2 | Hội nghị | 6,000 | |", "SUM(C3:C4)"],
    ["a formula that does more than add", "2 | Hội nghị | 7 | |", "SUM(C3:C4)*2"],
    ["SUBTOTAL, which passes over cells", "2 | Hội nghị | 7 | |", "SUBTOTAL(9,C3:C4)"],
  ])("leave alone %s", (_, row, formula) => {
    expect(stale(["1 | In ấn | 5 | |", row, "| Tổng cộng | 5 | |"], { C5: formula })).toEqual([]);
  });

  it("pass over a text without digits, as SUM does", () => {
    const rows = ["1 | In ấn | 5 | |", "2 | Hội nghị | Lồng ghép | |", "| Tổng cộng | 0 | |"];
    expect(stale(rows, { C5: "SUM(C3:C4)" })).toEqual(["C5 =SUM(C3:C4): 0 → 5"]);
  });
});
