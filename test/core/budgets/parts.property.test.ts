import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findFacts } from "../../../src/core/budgets/find-facts";
import { liveFormulas } from "../../../src/core/budgets/live-formulas";
import { cellAddress } from "../../../src/core/workbook/address";
import type { CellPlace, CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { budgetOf } from "./budget-of";

/** How the rows are numbered that spell an item out; without numbers they are told by adding up to the item. */
const STYLES = ["letters", "decimals", "none"] as const;

interface PlannedItem {
  readonly style: (typeof STYLES)[number];
  /** The sources of each part. */
  readonly parts: readonly (readonly [number, number])[];
  /** Whether the item has its own amounts over those of its parts. */
  readonly isStated: boolean;
}

interface PartedBudget {
  readonly values: readonly (readonly CellValue[])[];
  readonly total: CellPlace;
  readonly whole: number;
}

type Money = readonly [number, number];

const sum = (rows: readonly Money[]): Money => rows.reduce<Money>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

function partNumber(style: PlannedItem["style"], item: number, part: number): CellValue {
  if (style === "none") return null;
  return style === "letters" ? `${"abcd".charAt(part)})` : `${item + 1}.${part + 1}`;
}

function build(items: readonly PlannedItem[]): PartedBudget {
  const amounts = ([first, second]: Money): CellValue[] => [first + second, first, second];
  const values: CellValue[][] = [
    [null, "Đơn vị tính: nghìn đồng"],
    ["TT", "Nội dung", "Tổng kinh phí", "Ngân sách tỉnh", "Ngân sách xã"],
  ];
  items.forEach(({ style, parts, isStated }, item) => {
    const own = isStated ? amounts(sum(parts)) : [];
    values.push([item + 1, `Nhiệm vụ thứ ${item + 1}`, ...own]);
    parts.forEach((part, at) => {
      values.push([partNumber(style, item, at), `Khoản chi ${item + 1} phần ${at + 1}`, ...amounts(part)]);
    });
  });
  const whole = amounts(sum(items.flatMap(({ parts }) => parts)));
  const total = { row: values.length, column: 2 };
  return { values: [...values, [null, "Tổng cộng", ...whole]], total, whole: Number(whole[0]) };
}

const amount = fc.integer({ min: 1, max: 2_000_000 });
const parted: fc.Arbitrary<PartedBudget> = fc
  .array(
    fc
      .record({
        style: fc.constantFrom(...STYLES),
        parts: fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 4 }),
        isStated: fc.boolean(),
      })
      // Without numbers only the item's amount tells that rows spell it out.
      .map((item) => ({ ...item, isStated: item.isStated || item.style === "none" })),
    { minLength: 1, maxLength: 6 },
  )
  .map(build);

function sheetOf(
  values: PartedBudget["values"],
  changes: readonly (readonly [CellPlace, CellValue])[],
): Sheet {
  const rows = values.map((row) => [...row]);
  for (const [{ row, column }, value] of changes) {
    const cells = rows[row];
    if (cells) cells[column] = value;
  }
  return makeSheet({ name: "Phụ lục", values: rows });
}

const told = (sheet: Sheet): string[] =>
  findFacts(budgetOf(sheet)).map(({ kind, cell }) => `${kind} ${cellAddress(cell)}`);

describe("items over their parts", () => {
  it("count once: a right total is right", () => {
    fc.assert(
      fc.property(parted, ({ values, total }) => {
        const typed = ["C", "D", "E"].map((column) => `total-not-formula ${column}${total.row + 1}`);
        expect(told(sheetOf(values, []))).toEqual(typed);
      }),
      { numRuns: 300 },
    );
  });

  it("count once: a wrong total is told of in its cell with the right sum, and its formula puts it right", () => {
    fc.assert(
      fc.property(parted, fc.integer({ min: 1, max: 1_000 }), ({ values, total, whole }, more) => {
        const change: [CellPlace, CellValue] = [total, whole + more];
        const wrong = budgetOf(sheetOf(values, [change]));
        expect(findFacts(wrong)).toContainEqual(
          expect.objectContaining({
            kind: "column-total",
            cell: total,
            stated: whole + more,
            expected: whole,
          }),
        );
        const mended = liveFormulas(wrong).map(({ cell, value }): [CellPlace, CellValue] => [
          cell,
          Number(value),
        ]);
        expect(mended).toContainEqual([total, whole]);
        expect(
          told(sheetOf(values, [change, ...mended])).filter((one) => one.includes("column-total")),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
