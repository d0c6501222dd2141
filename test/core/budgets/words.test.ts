import { describe, expect, it } from "@jest/globals";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { wordsEdits } from "../../../src/core/budgets/words-edits";
import { textsBelow } from "../../../src/core/budgets/texts-below";
import { findTables } from "../../../src/core/tables/find-tables";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { Page } from "../rules/tables";
import { workbookOf } from "../rules/tables";
import { budgetOfPage, factsOf } from "./budget-of";

const page = (words: string, unit = "triệu đồng"): Page => ({
  rows: [
    ["", "", `Đơn vị tính: ${unit}`],
    "TT | Nội dung | Tổng kinh phí | Nguồn ngân sách tỉnh | Nguồn ngân sách xã",
    "1 | In ấn | 5 | 2 | 3",
    "2 | Hội nghị | 7 | 7 |",
    "| Tổng cộng | 12 | 9 | 3",
    [words],
  ],
});

/** What is found in the words' cell. */
function inWords(words: string, unit?: string): string[] {
  return factsOf(page(words, unit)).filter((fact) => fact.startsWith("words"));
}

/** The words' cell put right. */
function mended(words: string): unknown {
  const budget = budgetOfPage(page(words));
  return wordsEdits(budget, findFacts(budget)).map(({ expect: old, value }) => [old === words, value]);
}

describe("a total in words", () => {
  it.each([
    ["Bằng chữ: Mười hai triệu đồng", []],
    ["(Bằng chữ: Mười hai triệu đồng chẵn./.)", []],
    ["Bằng chữ: Mười ba triệu đồng", ["words-value A6"]],
    ["Bằng chữ: mười hai triệu đồng", ["words-spelling A6"]],
    [
      "Bằng chữ: Mười hai triệu đồng. Trong đó: ngân sách tỉnh chín triệu đồng, ngân sách xã ba triệu đồng",
      [],
    ],
    ["Bằng chữ: Mười hai triệu đồng. Trong đó: ngân sách tỉnh ba triệu đồng", ["words-value A6"]],
    // Which source is meant is not said.
    ["Bằng chữ: Mười hai triệu đồng. Trong đó: nguồn khác ba triệu đồng", []],
    ["Bằng chữ: chưa tính", []],
    ["Ghi chú: Năm triệu đồng là dự phòng", []],
  ])("%s", (words, facts) => {
    expect(inWords(words)).toEqual(facts);
  });

  it("is read in a cell of its own behind its label", () => {
    const { rows } = page("");
    const words = (said: string): string[] => factsOf({ rows: rows.with(-1, ["", "Bằng chữ:", said]) });
    expect(words("Mười hai triệu đồng").filter((fact) => fact.startsWith("words"))).toEqual([]);
    expect(words("Mười ba triệu đồng")).toContain("words-value C6");
  });

  it("is read in the label of the total", () => {
    const { rows } = page("");
    const label = (said: string): string[] =>
      factsOf({ rows: rows.slice(0, -1).with(-1, `| Tổng cộng (Bằng chữ: ${said}) | 12 | 9 | 3`) });
    expect(label("Mười hai triệu đồng").filter((fact) => fact.startsWith("words"))).toEqual([]);
    expect(label("Mười ba triệu đồng")).toContain("words-value B5");
  });

  it("is right in any unit where the budget names none", () => {
    expect(inWords("Bằng chữ: Mười hai nghìn đồng", "")).toEqual([]);
    expect(inWords("Bằng chữ: Mười hai nghìn đồng")).toEqual(["words-value A6"]);
  });

  it("is put right in its place, the rest of the text kept", () => {
    const words =
      "Bằng chữ: Mười ba triệu đồng. Trong đó: ngân sách tỉnh “chin triệu đồng”; ngân sách xã: ba triệu đồng./.";
    const right =
      "Bằng chữ: Mười hai triệu đồng. Trong đó: ngân sách tỉnh “chín triệu đồng”; ngân sách xã: ba triệu đồng./.";
    expect(mended(words)).toEqual([[true, right]]);
    expect(mended(right)).toEqual([]);
  });

  it("is not taken from the next table", () => {
    const [unit = "", header = "", ...items] = page("Bằng chữ: Năm đồng").rows;
    const [sheet] = workbookOf([
      {
        rows: [
          unit,
          header,
          ...items.slice(0, 3),
          unit,
          "TT | Nhiệm vụ | Dự toán | Vốn tỉnh | Vốn xã",
          ...items,
        ],
      },
    ]).sheets;
    const below = findTables(sheet ?? makeSheet({ name: "", values: [] }), []).map((table) =>
      textsBelow(table).texts.filter(({ text }) => text.startsWith("Bằng chữ")),
    );
    expect(below.map(({ length }) => length)).toEqual([0, 1]);
  });
});
