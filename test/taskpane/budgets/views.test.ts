import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { BudgetReading } from "../../../src/core/budgets/reading";
import { factsOf, readingOf } from "../../../src/core/budgets/reading";
import { columnSums } from "../../../src/core/budgets/column-sums";
import { cellAddress } from "../../../src/core/workbook/address";
import { changedWords } from "../../../src/taskpane/budgets/changed-words";
import { differencesOf, weaknessesOf } from "../../../src/taskpane/budgets/differences";
import { changesValue, formulasFor } from "../../../src/taskpane/budgets/formula-edits";
import { totalInWords } from "../../../src/taskpane/budgets/total-in-words";
import type { TotalInWords } from "../../../src/taskpane/budgets/total-in-words";
import { budgetOf, budgetOfPage } from "../../core/budgets/budget-of";
import type { Page } from "../../core/rules/tables";
import { readPlan } from "../../plans";
import { resultOf } from "./result-of";

const UNIT = "| | | Đơn vị tính: 1.000 đồng";
const HEADER = "TT | Nội dung | Tổng kinh phí | Ngân sách huyện | Ngân sách tỉnh";

function page(...rows: readonly string[]): Page {
  return { rows: [UNIT, HEADER, ...rows] };
}

const RIGHT = page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", "| Tổng cộng | 12 | 8 | 4");
const WRONG = page("1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7 | 3 | 4", "| Tổng cộng | 7 | 8 | 4");

const readPage = (rows: Page): BudgetReading => readingOf(budgetOfPage(rows));

function planBudget(): BudgetReading {
  const [, sheet] = readPlan("tuong-duong-2024").sheets;
  if (!sheet) throw new Error("no second sheet");
  return readingOf(budgetOf(sheet));
}

describe("differencesOf", () => {
  const found = (rows: Page) => {
    const reading = readPage(rows);
    return differencesOf(reading, factsOf(reading));
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
    const facts = factsOf(readPage(page(...rows)));
    expect(weaknessesOf(facts).map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`)).toEqual(expected);
  });
});

describe("totalInWords", () => {
  const inWords = (reading: BudgetReading): TotalInWords | null =>
    totalInWords(reading.budget, columnSums(reading), factsOf(reading));
  const wordsOf = (rows: Page): TotalInWords | null => inWords(readPage(rows));

  it("says the total of the plan and mends the cell that says it", () => {
    const total = inWords(planBudget());
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

describe("formulasFor", () => {
  it("takes a large budget in steps, so that the pane can pause between them", () => {
    const items = Array.from({ length: 2_000 }, (_, at) => `${at + 1} | Nhiệm vụ ${at + 1} | 3 | 1 | 2`);
    const rows = [UNIT, HEADER, ...items, "| Tổng cộng | 6000 | 2000 | 4000"];
    const steps = formulasFor(readPage({ rows }));
    let count = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(4);
  });

  it("keep every number of a right plan", () => {
    const edits = resultOf(formulasFor(planBudget()));
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
      resultOf(formulasFor(readPage(rows))).map(({ cell }) => cellAddress(cell));
    expect(resultOf(formulasFor(readPage(shares(13)))).filter(changesValue)).toMatchObject([
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
