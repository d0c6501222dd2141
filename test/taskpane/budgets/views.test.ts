import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { cellAddress } from "../../../src/core/workbook/address";
import { columnSums, hasAmounts } from "../../../src/taskpane/budgets/column-sums";
import { changedWords } from "../../../src/taskpane/budgets/changed-words";
import { differencesOf, weaknessesOf } from "../../../src/taskpane/budgets/differences";
import { changesValue, formulaEdits } from "../../../src/taskpane/budgets/formula-edits";
import { totalInWords } from "../../../src/taskpane/budgets/total-in-words";
import type { TotalInWords } from "../../../src/taskpane/budgets/total-in-words";
import { budgetOf, budgetOfPage } from "../../core/budgets/budget-of";
import type { Page } from "../../core/rules/tables";
import { readPlan } from "../../plans";

const UNIT = "| | | Đơn vị tính: 1.000 đồng";
const HEADER = "TT | Nội dung | Tổng kinh phí | Ngân sách huyện | Ngân sách tỉnh";

function page(...rows: readonly string[]): Page {
  return { rows: [UNIT, HEADER, ...rows] };
}

const RIGHT = page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", "| Tổng cộng | 12 | 8 | 4");
const WRONG = page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", "| Tổng cộng | 7 | 8 | 4");

function planBudget() {
  const [, sheet] = readPlan("tuong-duong-2024").sheets;
  if (!sheet) throw new Error("no second sheet");
  return budgetOf(sheet);
}

describe("columnSums", () => {
  it("puts what is stated beside what the rows come to", () => {
    const sums = columnSums(planBudget()).map(({ column, counted, stated, difference }) => [
      column.kind,
      counted,
      stated && cellAddress(stated),
      stated?.value,
      difference,
    ]);
    expect(sums).toEqual([
      ["total", 1_081_000, "C16", 1_081_000, null],
      ["source", 531_000, "D16", 531_000, null],
      ["source", 550_000, "E16", 550_000, null],
    ]);
  });

  it.each([
    ["a total that is too small", "| Tổng cộng | 7 | 8 | 4", [-5, null, null]],
    ["a source that is too large", "| Tổng cộng | 12 | 10 | 4", [null, 2, null]],
    ["a blank total", "| Tổng cộng | | 8 | 4", [null, null, null]],
  ])("tells %s", (_, total, differences) => {
    const budget = budgetOfPage(page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", total));
    expect(columnSums(budget).map(({ difference }) => difference)).toEqual(differences);
  });

  it("knows a table without a total row, and one without amounts", () => {
    const open = budgetOfPage(page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4"));
    expect(columnSums(open)[0]).toMatchObject({ counted: 12, stated: null, difference: null });
    expect(hasAmounts(open)).toBe(true);
    expect(hasAmounts(budgetOfPage(page("1 | In ấn | | |", "2 | Hội nghị | | |")))).toBe(false);
  });
});

describe("differencesOf", () => {
  const found = (rows: Page) => {
    const budget = budgetOfPage(rows);
    return differencesOf(budget, findFacts(budget));
  };

  it("has nothing for a right table", () => {
    expect(found(RIGHT)).toEqual([]);
  });

  it("names the rows behind a wrong total, and the one that was left out", () => {
    const [total] = found(WRONG).filter(({ fact }) => fact.kind === "column-total");
    expect(total).toMatchObject({ difference: -5, fact: { stated: 7, expected: 12 } });
    expect(total?.addends.map((addend) => [cellAddress(addend), addend.name, addend.value])).toEqual([
      ["C3", "In ấn", 5],
      ["C4", "Hội nghị", 7],
    ]);
    expect(total?.suspects.map(cellAddress)).toEqual(["C3"]);
  });

  it("names the sources behind a wrong row", () => {
    const [row] = found(page("1 | In ấn | 9 | 5 | 3", "2 | Hội nghị | 7 | 3 | 4"));
    expect(row).toMatchObject({ difference: 1, fact: { kind: "row-total" } });
    expect(row?.addends.map(({ name, value }) => [name, value])).toEqual([
      ["Ngân sách huyện", 5],
      ["Ngân sách tỉnh", 3],
    ]);
  });

  it("counts no subtotal among the rows behind a total", () => {
    const [total] = found(
      page(
        "I | TUYÊN TRUYỀN | 12 | 8 | 4",
        "1 | In ấn | 5 | 5 |",
        "2 | Hội nghị | 7 | 3 | 4",
        "| Tổng cộng | 24 | 16 | 8",
      ),
    );
    expect(total?.addends.map(cellAddress)).toEqual(["C4", "C5"]);
    expect(total?.difference).toBe(12);
  });
});

describe("weaknessesOf", () => {
  it.each([
    ["a source that is missing", ["1 | In ấn | 5 | |", "2 | Hội nghị | 7 | 3 | 4"], ["source-missing C3"]],
    [
      "a multiplication",
      ["1 | In ấn (2 x 5.000 đồng) | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4"],
      ["product C3"],
    ],
    ["nothing", ["1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4"], []],
  ])("finds %s", (_, rows, expected) => {
    const facts = findFacts(budgetOfPage(page(...rows)));
    expect(weaknessesOf(facts).map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`)).toEqual(expected);
  });
});

describe("totalInWords", () => {
  const wordsOf = (rows: Page): TotalInWords | null => {
    const budget = budgetOfPage(rows);
    return totalInWords(budget, columnSums(budget), findFacts(budget));
  };

  it("says the total of the plan and mends the cell that says it", () => {
    const budget = planBudget();
    const total = totalInWords(budget, columnSums(budget), findFacts(budget));
    expect(total?.words).toBe("Một tỷ không trăm tám mươi mốt triệu đồng");
    expect(total?.cells.map(({ cell, state }) => [cellAddress(cell), state])).toEqual([["A17", "misspelt"]]);
    expect(total?.cells[0]?.edit).toMatchObject({
      value: expect.stringMatching(/^Bằng chữ: Một tỷ không trăm tám mươi mốt triệu đồng\./) as unknown,
    });
  });

  const words = (text: string): Page => ({ rows: [...RIGHT.rows, `Bằng chữ: ${text}`] });

  it.each([
    ["right", "Mười hai nghìn đồng"],
    ["wrong", "Mười ba nghìn đồng"],
  ])("knows words that are %s", (state, text) => {
    expect(wordsOf(words(text))?.cells.map((cell) => cell.state)).toEqual([state]);
  });

  it("says why there are no words", () => {
    expect(wordsOf({ rows: RIGHT.rows.slice(1) })).toMatchObject({ words: null, why: "unit-missing" });
    const fraction = page("1 | In ấn | 0,0005 | 0,0005 |", "| Tổng cộng | 0,0005 | 0,0005 |");
    expect(wordsOf(fraction)).toMatchObject({ words: null, why: "not-whole" });
    expect(wordsOf(RIGHT)).toMatchObject({ why: null, cells: [] });
  });
});

describe("formulaEdits", () => {
  it("keep every number of a right plan", () => {
    const edits = formulaEdits(planBudget());
    expect(edits.filter(changesValue)).toEqual([]);
    expect(edits.slice(-3).map(({ cell, formula, value }) => [cellAddress(cell), formula, value])).toEqual([
      ["C16", "SUM(C7:C15)", 1_081_000],
      ["D16", "SUM(D7:D15)", 531_000],
      ["E16", "SUM(E7:E15)", 550_000],
    ]);
  });

  it("tell which number they change, and let shares of that number wait", () => {
    const shares = (total: number): Page => ({
      rows: [
        "| | Đơn vị tính: 1.000 đồng",
        "TT | Nội dung | Kinh phí | Tỷ lệ (%)",
        "1 | In ấn | 5 |",
        "2 | Hội nghị | 7 |",
        `| Tổng cộng | ${total} |`,
      ],
    });
    const formulas = (rows: Page): string[] =>
      formulaEdits(budgetOfPage(rows)).map(({ cell }) => cellAddress(cell));
    expect(formulaEdits(budgetOfPage(shares(13))).filter(changesValue)).toMatchObject([
      { expect: 13, value: 12 },
    ]);
    expect(formulas(shares(13))).toEqual(["C5"]);
    expect(formulas(shares(12))).toEqual(["C5", "D3", "D4", "D5"]);
  });
});

describe("changedWords", () => {
  it("marks the words that differ", () => {
    const { before, after } = changedWords("Một tỷ, tám mươi một đồng", "Một tỷ tám mươi mốt đồng");
    expect(before.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual([" tỷ,", " một"]);
    expect(after.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual([" tỷ", " mốt"]);
  });

  it("gives back both texts, and says of equal ones that nothing differs", () => {
    const text = fc
      .array(fc.constantFrom("một", "mốt", " ", "  ", "đồng", "\n"), { maxLength: 12 })
      .map((words) => words.join(" "));
    const whole = (pieces: readonly { readonly text: string }[]): string =>
      pieces.map((piece) => piece.text).join("");
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { before, after } = changedWords(a, b);
        expect([whole(before), whole(after)]).toEqual([a, b]);
        const kept = (pieces: typeof before): string => whole(pieces.filter(({ isOwn }) => !isOwn));
        expect(kept(before)).toBe(kept(after));
        expect([...before, ...after].some(({ isOwn }) => isOwn)).toBe(a !== b);
      }),
    );
  });
});
