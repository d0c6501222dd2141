import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Review } from "../../../src/core/check";
import { check, recheck } from "../../../src/core/check";
import { RULES } from "../../../src/core/rules/index";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { cellAddress } from "../../../src/core/workbook/address";
import type { CellPlace, CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { readPlan } from "../../plans";
import type { RandomBudget } from "../budgets/random-budget";
import { nestedBudget, periodBudget, randomBudget, sheetOf } from "../budgets/random-budget";
import { faultsOfFix } from "../rules/fix-effects";

/** What may be typed over a cell of a budget. */
const TYPED: readonly CellValue[] = [
  null,
  0,
  1,
  -5,
  17,
  2_000_000,
  0.1,
  "6.000",
  "6,000",
  "50 triệu",
  "1.000.00",
  "Lồng ghép",
  "khoảng 5",
  "-",
  "I",
  "II",
  2,
  "1.1",
  "Tổng cộng",
  "Cộng I",
  "Tổng dự toán",
  "Trong đó: Ngân sách tỉnh",
  "Hỗ trợ máy tính (8 xã x 50.000.000 đồng/xã)",
  "Tập huấn 2 lớp x 3",
  "LĨNH VỰC KHÁC",
  "Bằng chữ: Mười hai triệu đồng",
  { type: "error", code: "#REF!" },
  { type: "date", serial: 45_000 },
];
const FORMULAS = ["SUM(C4:C5)", "C4+C5", "SUM(D4:E4)", "SUM(C3:C9)", "C4*2"];

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

const typed: fc.Arbitrary<TypedCell> = fc.record({
  row: fc.nat(40),
  /** Mostly amounts. */
  column: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 2, max: 6 }) }, fc.nat(1)),
  value: fc.oneof(fc.constantFrom(...TYPED), fc.integer({ min: -10, max: 1_000_000 })),
  formula: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...FORMULAS)),
});

/** Types cells one by one; after each the report must be what a check of the whole workbook gives. */
function expectFollowed(workbook: Workbook, sheet: string, cells: readonly TypedCell[], rows: number): void {
  let review: Review = check(workbook, DEFAULT_SETTINGS);
  for (const { row, column, value, formula } of cells) {
    const at = row % rows;
    const area = { top: at, left: column, bottom: at, right: column };
    review = recheck(review, { sheet, area, values: [[value]], formulas: [[formula]] });
    expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
  }
}

const anyBudget = fc.oneof({ weight: 2, arbitrary: randomBudget }, periodBudget, nestedBudget);

describe("a changed budget", () => {
  it("is told of as in a whole check", () => {
    fc.assert(
      fc.property(anyBudget, fc.array(typed, { minLength: 1, maxLength: 8 }), (budget, cells) => {
        const sheet = sheetOf(budget);
        expectFollowed({ sheets: [sheet] }, sheet.name, cells, sheet.values.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it("is told of as in a whole check in a real plan", () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 8 }), (cells) => {
        expectFollowed(readPlan("tuong-duong-2024"), "Phụ lục II", cells, 20);
      }),
      { numRuns: 60 },
    );
  });

  it("is followed without reading the table anew when an amount is typed", () => {
    const sheet = readPlan("tuong-duong-2024");
    const before = check(sheet, DEFAULT_SETTINGS);
    const area = { top: 11, left: 2, bottom: 11, right: 2 };
    const { state } = recheck(before, { sheet: "Phụ lục II", area, values: [[1]] });
    expect(state.tables[1]?.reader.lexicon).toBe(before.state.tables[1]?.reader.lexicon);
    expect(state.tables[1]?.budget?.reading().tallies[1]).toBe(
      before.state.tables[1]?.budget?.reading().tallies[1],
    );
  });
});

/** A budget with some amounts changed. */
const damaged = fc
  .oneof({ weight: 3, arbitrary: randomBudget }, nestedBudget)
  .chain((budget: RandomBudget) => {
    const cells = [...budget.items, ...budget.subtotals, ...budget.totals];
    const change = fc.tuple(
      fc.constantFrom(...cells),
      fc.oneof<fc.Arbitrary<CellValue>[]>(
        fc.integer({ min: 0, max: 1_000 }),
        fc.constantFrom("6.000", "6,000", null, -3, "Lồng ghép"),
      ),
    );
    return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => ({ budget, changes }));
  });

const MONEY = new Set(RULES.filter(({ scope }) => scope === "budget").map(({ id }) => id));

describe("a damaged budget", () => {
  it("gets from every fix what it promises, and no new finding", () => {
    fc.assert(
      fc.property(damaged, ({ budget, changes }) => {
        const workbook = { sheets: [sheetOf(budget, changes)] };
        const { findings } = check(workbook, DEFAULT_SETTINGS).report;
        const faults = findings.flatMap((finding) =>
          finding.fix ? faultsOfFix(workbook, DEFAULT_SETTINGS, finding, finding.fix, findings) : [],
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("is told of in the row and column of one changed amount, and offers the fix there", () => {
    const one = randomBudget.chain((budget) =>
      fc.record({
        budget: fc.constant(budget),
        cell: fc.constantFrom(...budget.items, ...budget.totals),
        now: fc.integer({ min: 1, max: 3_000_000 }),
      }),
    );
    fc.assert(
      fc.property(one, ({ budget, cell, now }) => {
        fc.pre(now !== budget.values[cell.row]?.[cell.column]);
        const change: [CellPlace, CellValue] = [cell, now];
        const { findings } = check({ sheets: [sheetOf(budget, [change])] }, DEFAULT_SETTINGS).report;
        const wrong = findings.filter(({ rule }) => rule.endsWith("-total-mismatch"));
        const told = wrong.map((finding) => `${finding.rule} ${cellAddress(finding.cell)}`);
        const isTotal = budget.totals.includes(cell);
        const [first] = budget.totals;
        const total = isTotal ? cell : { row: first?.row ?? -1, column: cell.column };
        expect(told).toContain(`row-total-mismatch ${cellAddress({ row: cell.row, column: budget.first })}`);
        expect(told).toContain(`column-total-mismatch ${cellAddress(total)}`);
        expect(wrong.filter(({ fix }) => fix === null)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("is told of by money rules only where money is", () => {
    fc.assert(
      fc.property(randomBudget, (budget) => {
        const { findings } = check({ sheets: [sheetOf(budget)] }, DEFAULT_SETTINGS).report;
        const told = findings.filter(({ rule }) => MONEY.has(rule)).map(({ rule }) => rule);
        expect(new Set(told)).toEqual(new Set(["total-not-formula"]));
      }),
      { numRuns: 50 },
    );
  });
});
