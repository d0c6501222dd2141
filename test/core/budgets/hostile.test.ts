import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readBudget } from "../../../src/core/budgets/budget";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { liveFormulas } from "../../../src/core/budgets/live-formulas";
import { shareFormulas } from "../../../src/core/budgets/shares";
import { readSumFormula } from "../../../src/core/budgets/sum-formula";
import { wordsEdits } from "../../../src/core/budgets/words-edits";
import { findTables } from "../../../src/core/tables/find-tables";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { anyValue } from "../../fuzz/hostile-values";
import { deepFreeze } from "../rules/deep-freeze";

/** Cells that budgets are made of, right and wrong, in any order. */
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<CellValue[]>(null, 0, 5, -5, 0.1, 1e300, "6.000", "50 triệu", "1.2.3", "x"),
  },
  { weight: 1, arbitrary: anyValue },
);
const lead = fc.constantFrom<CellValue[]>(
  1,
  "1.1",
  "2",
  "a)",
  "-",
  "I",
  "II",
  "A",
  null,
  "Tổng cộng",
  "Cộng",
);
const subject = fc.constantFrom<CellValue[]>(
  "In ấn (2 lớp x 3 triệu đồng)",
  "Tổng cộng",
  "Cộng I",
  "Cộng",
  "Bằng chữ: Một triệu đồng",
  "TUYÊN TRUYỀN PHÁP LUẬT",
  null,
);
const formula = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  fc.constantFrom(
    "SUM(C3:C9)",
    "SUBTOTAL(9,C:C)",
    "C3+D3",
    "SUM(C1:C1048576,C1:C1048576)",
    ")",
    "{1",
    '"',
    "A'!",
  ),
);

const anyBudget: fc.Arbitrary<Sheet> = fc
  .array(fc.tuple(lead, subject, cell, cell, cell, fc.array(formula, { minLength: 5, maxLength: 5 })), {
    minLength: 3,
    maxLength: 25,
  })
  .map((rows) =>
    makeSheet({
      name: "Phụ lục",
      values: [
        ["TT", "Nội dung", "Tổng kinh phí", "Trong đó ngân sách tỉnh", "Trong đó ngân sách xã"],
        ...rows.map(([tt, text, ...amounts]) => [tt, text, ...amounts.slice(0, 3)] as CellValue[]),
      ],
      formulas: [null, ...rows.map((row) => row[5])],
    }),
  );

describe("any table of amounts", () => {
  it("is read without a fault, left as it is, and its facts lie in its cells", () => {
    let budgets = 0;
    fc.assert(
      fc.property(anyBudget, (sheet) => {
        for (const table of findTables(deepFreeze(sheet), [])) {
          const budget = readBudget(table);
          if (!budget) continue;
          budgets += 1;
          const facts = findFacts(budget);
          for (const { cell: place } of facts) expect(place.row).toBeLessThan(sheet.values.length);
          wordsEdits(budget, facts);
          for (const { formula: written } of liveFormulas(budget)) {
            expect(readSumFormula(written, sheet.name)).not.toBeNull();
          }
          shareFormulas(budget);
          expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        }
      }),
      { numRuns: 150 },
    );
    expect(budgets).toBeGreaterThan(50);
  });
});

describe("any formula", () => {
  it("is read or left, never thrown at", () => {
    const piece = fc.constantFrom(
      "SUM(",
      "SUBTOTAL(9,",
      "C3",
      "C3:C5",
      "'a b'!C3",
      ",",
      "+",
      "-",
      "(",
      ")",
      '"',
      "'",
      "{",
      "}",
      ";",
      "#REF!",
      "1E+",
      " ",
      "%",
      "[",
      "]",
      "@",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const addends = readSumFormula(pieces.join(""), "Phụ lục");
        expect(addends === null || Array.isArray(addends)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
