import { describe, expect, it } from "@jest/globals";
import { readBudget } from "../../../src/core/budgets/budget";
import { grandTotals } from "../../../src/core/budgets/check-words";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { liveFormulas } from "../../../src/core/budgets/live-formulas";
import { sourceShares } from "../../../src/core/budgets/shares";
import { wordsEdits } from "../../../src/core/budgets/words-edits";
import { findTables } from "../../../src/core/tables/find-tables";
import { cellAddress } from "../../../src/core/workbook/address";
import { PLANS, readPlan } from "../../plans";
import { budgetOf } from "./budget-of";

/** Tương Dương's Phụ lục II. */
function budget(): ReturnType<typeof budgetOf> {
  const sheet = readPlan("tuong-duong-2024").sheets[1];
  if (!sheet) throw new TypeError("no second sheet");
  return budgetOf(sheet);
}

describe("Tương Dương's budget", () => {
  it("counts in 1.000 đồng and adds up", () => {
    expect(budget().unit).toEqual({ factor: 1_000, where: "title" });
    expect(grandTotals(budget()).map(({ value }) => value)).toEqual([1_081_000, 531_000, 550_000]);
    const shares = sourceShares(grandTotals(budget())).map(({ share }) => share);
    expect(shares).toEqual(["0.4912118409", "0.5087881591"]);
  });

  it("has typed totals and three spellings to mend, nothing else", () => {
    const facts = findFacts(budget()).map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`);
    expect(facts).toEqual([
      "total-not-formula C16",
      "total-not-formula D16",
      "total-not-formula E16",
      "words-spelling A17",
      "words-spelling A17",
      "words-spelling A17",
    ]);
  });

  it("gets the standard words", () => {
    expect(wordsEdits(budget(), findFacts(budget())).map(({ value }) => value)).toEqual([
      "Bằng chữ: Một tỷ không trăm tám mươi mốt triệu đồng. Trong đó: Kinh phí do ngân sách huyện đảm bảo “năm trăm ba mươi mốt triệu đồng”; kinh phí đề nghị hỗ trợ từ ngân sách tỉnh “năm trăm năm mươi triệu đồng”./.",
    ]);
  });

  it("gets formulas that show what is typed now", () => {
    const formulas = liveFormulas(budget());
    const shown = formulas.map(({ cell, formula }) => `${cellAddress(cell)}=${formula}`);
    expect(shown.filter((formula) => formula.includes("16="))).toEqual([
      "C16=SUM(C7:C15)",
      "D16=SUM(D7:D15)",
      "E16=SUM(E7:E15)",
    ]);
    expect(shown).toContain("C12=SUM(D12:E12)");
    expect(formulas).toHaveLength(12);
    expect(formulas.filter(({ value, expect: typed }) => value !== typed)).toEqual([]);
  });
});

describe("the other plans", () => {
  it("have no budget", () => {
    const tables = PLANS.filter((name) => name !== "tuong-duong-2024").flatMap((name) =>
      readPlan(name).sheets.flatMap((sheet) => findTables(sheet, [])),
    );
    expect(tables.map(readBudget).filter((found) => found !== null)).toEqual([]);
  });
});
