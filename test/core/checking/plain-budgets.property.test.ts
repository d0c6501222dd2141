import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Review } from "../../../src/core/check";
import { check, recheck } from "../../../src/core/check";
import { factsOf } from "../../../src/core/budgets/reading";
import { checkPlain } from "../../../src/core/budgets/plain-budget";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

const NAME = "Phụ lục";
const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Kinh phí", "Thời hạn"];

const task = fc.constantFrom(
  "Rà soát thủ tục hành chính",
  "Kiểm tra công tác văn thư",
  "Tập huấn 8 xã x 50.000.000 đồng/xã",
  "Thuê trụ sở 12 tháng × 2 triệu đồng",
  // Makes its row a note of the table, which tells of its money.
  "Bằng chữ: Một trăm triệu đồng",
);
/** Mostly what leaves money plain, now and then what does not. */
const amount = fc.oneof<fc.WeightedArbitrary<CellValue>[]>(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 1_000 }) },
  { weight: 6, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(-3, 2.5, "6.000", "Lồng ghép", true) },
);
const row = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(task, amount).map(([text, money]) => ["", text, money] as const) },
  { weight: 1, arbitrary: amount.map((money) => ["I", "Cải cách thể chế", money] as const) },
  { weight: 1, arbitrary: amount.map((money) => ["Tổng cộng", "", money] as const) },
);

function planOf(rows: readonly (readonly [string, string, CellValue])[], last: string): Workbook {
  const values: CellValue[][] = rows.map(([tt, text, money], at) => [
    tt || at + 1,
    text,
    "Phòng Nội vụ",
    money,
    "Quý I",
  ]);
  return { sheets: [makeSheet({ name: NAME, values: [HEADER, ...values, [last]] })] };
}

const plan = fc
  .tuple(
    fc.array(row, { minLength: 2, maxLength: 8 }),
    fc.constantFrom("", "", "Đơn vị tính: triệu đồng", "Bằng chữ: Một trăm triệu đồng"),
  )
  .map(([rows, last]) => planOf(rows, last));

function budgetOf({ state }: Review): NonNullable<Review["state"]["tables"][number]["budget"]> | null {
  return state.tables[0]?.budget ?? null;
}

describe("money with nothing to add up", () => {
  it("has no facts but those told of it without reading it", () => {
    let plain = 0;
    fc.assert(
      fc.property(plan, (workbook) => {
        const budget = budgetOf(check(workbook, DEFAULT_SETTINGS));
        if (!budget?.plain) return;
        plain += 1;
        expect(checkPlain(budget.plain)).toEqual(factsOf(budget.reading()));
      }),
      { numRuns: 400 },
    );
    expect(plain).toBeGreaterThan(15);
  });

  it("is followed as in a whole check, until it is plain no longer and after", () => {
    const typed = fc.tuple(fc.nat(20), amount, task, fc.boolean());
    let left = 0;
    fc.assert(
      fc.property(plan, fc.array(typed, { minLength: 1, maxLength: 6 }), (workbook, cells) => {
        let review = check(workbook, DEFAULT_SETTINGS);
        const rows = workbook.sheets[0]?.values.length ?? 1;
        for (const [at, money, text, inMoney] of cells) {
          const row = 1 + (at % (rows - 1));
          const column = inMoney ? 3 : 1;
          const area = { top: row, left: column, bottom: row, right: column };
          const was = budgetOf(review)?.plain ?? null;
          review = recheck(review, { sheet: NAME, area, values: [[inMoney ? money : text]] });
          const now = budgetOf(review);
          if (was && now && !now.plain) left += 1;
          expect(review.report).toEqual(check(review.state.workbook, DEFAULT_SETTINGS).report);
          if (now?.plain) expect(checkPlain(now.plain)).toEqual(factsOf(now.reading()));
        }
      }),
      { numRuns: 300 },
    );
    expect(left).toBeGreaterThan(10);
  });

  it("need not be read for its unit of account to be missed, or not", () => {
    const rows = [
      ["", "Rà soát thủ tục hành chính", 5],
      ["", "Kiểm tra công tác văn thư", null],
    ] as const;
    const bare = check(planOf(rows, ""), DEFAULT_SETTINGS);
    expect(budgetOf(bare)?.plain).toMatchObject({ amounts: 1 });
    expect(bare.report.findings.map(({ rule }) => rule)).toContain("unit-of-account-missing");
    const area = { top: 1, left: 3, bottom: 1, right: 3 };
    const without = recheck(bare, { sheet: NAME, area, values: [[null]] });
    expect(without.report.findings.map(({ rule }) => rule)).not.toContain("unit-of-account-missing");
  });
});
