import fc from "fast-check";
import type { CellPlace, CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

/** A right budget, and where its amounts stand. */
export interface RandomBudget {
  readonly values: readonly (readonly CellValue[])[];
  readonly items: readonly CellPlace[];
  readonly subtotals: readonly CellPlace[];
  readonly totals: readonly CellPlace[];
  /** First amount column: the total; the sources follow. */
  readonly first: number;
}

const SUBTOTALS = ["above", "below", "none"] as const;
const ROMAN = ["I", "II", "III", "IV", "V"];
const FIRST = 2;

interface Plan {
  readonly sections: readonly (readonly (readonly number[])[])[];
  readonly sources: number;
  readonly subtotals: (typeof SUBTOTALS)[number];
  readonly totalOnTop: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

/** Column sums of rows of sources. */
function sumRows(rows: readonly (readonly number[])[], sources: number): number[] {
  return Array.from({ length: sources }, (_, at) => sum(rows.map((row) => row[at] ?? 0)));
}

function build({ sections, sources, subtotals, totalOnTop }: Plan): RandomBudget {
  const sourceHeaders = Array.from({ length: sources }, (_, at) => `Nguồn vốn thứ ${at + 1}`);
  const values: CellValue[][] = [
    [null, "Đơn vị tính: nghìn đồng"],
    ["TT", "Nội dung", "Tổng kinh phí", ...sourceHeaders],
  ];
  const [items, subtotalCells, totals]: CellPlace[][] = [[], [], []];
  const put = (tt: CellValue, text: string, row: readonly number[], cells: CellPlace[] = []): void => {
    // A source of 0 is left blank, as offices do.
    const amounts = [sum(row), ...row].slice(0, sources + 1).map((amount) => (amount === 0 ? null : amount));
    amounts.forEach((amount, at) => {
      if (amount !== null) cells.push({ row: values.length, column: FIRST + at });
    });
    values.push([tt, text, ...amounts]);
  };
  const whole = sumRows(sections.flat(), sources);
  if (totalOnTop) put(null, "TỔNG CỘNG", whole, totals);
  sections.forEach((rows, at) => {
    const subtotal = sumRows(rows, sources);
    if (subtotals === "above") put(ROMAN[at] ?? "", `LĨNH VỰC THỨ ${at + 1}`, subtotal, subtotalCells);
    else values.push([ROMAN[at] ?? "", `LĨNH VỰC THỨ ${at + 1}`]);
    rows.forEach((row, item) => {
      put(item + 1, `Nhiệm vụ ${at + 1} chấm ${item + 1}`, row, items);
    });
    if (subtotals === "below") put(null, `Cộng ${ROMAN[at] ?? ""}`, subtotal, subtotalCells);
  });
  if (!totalOnTop) put(null, "Tổng cộng", whole, totals);
  return { values, items: items ?? [], subtotals: subtotalCells ?? [], totals: totals ?? [], first: FIRST };
}

/** Right budgets with sections, subtotals above or below or none, two to four sources, a total on top or below. */
export const randomBudget: fc.Arbitrary<RandomBudget> = fc
  .integer({ min: 2, max: 4 })
  .chain((sources) => {
    const amount = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000_000 }) }, fc.constant(0));
    const row = fc
      .array(amount, { minLength: sources, maxLength: sources })
      .filter((amounts) => amounts.some((one) => one > 0));
    return fc.record({
      sections: fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      sources: fc.constant(sources),
      subtotals: fc.constantFrom(...SUBTOTALS),
      totalOnTop: fc.boolean(),
    });
  })
  .map(build);

/** The sheet of a budget, some cells of which may say something else. */
export function sheetOf(
  { values }: Pick<RandomBudget, "values">,
  changed: readonly (readonly [CellPlace, CellValue])[] = [],
): Sheet {
  const rows = values.map((row) => [...row]);
  for (const [{ row, column }, value] of changed) {
    const cells = rows[row];
    if (cells) cells[column] = value;
  }
  return makeSheet({ name: "Phụ lục", values: rows });
}
