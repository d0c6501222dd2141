import fc from "fast-check";
import type { Area, CellPlace, CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

/** A right budget, and where its amounts stand. */
export interface RandomBudget {
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  readonly items: readonly CellPlace[];
  readonly subtotals: readonly CellPlace[];
  readonly totals: readonly CellPlace[];
  /** The column of the rows' totals. */
  readonly first: number;
}

const SUBTOTALS = ["above", "below", "both", "none"] as const;
const TOTALS = ["top", "bottom", "both"] as const;
const LABELS = ["Tổng cộng", "TỔNG CỘNG:", "Tổng dự toán", "Tổng kinh phí thực hiện"] as const;
const ROMAN = ["I", "II", "III", "IV", "V"];
/** TT and the words stand left of the amounts. */
const LEFT = 2;

/** A column of amounts: its header's words from the outermost group on, and what it shows of a row's sources. */
interface Shown {
  readonly header: readonly string[];
  readonly amount: (row: readonly number[]) => number;
}

interface Layout {
  readonly columns: readonly Shown[];
  /** Place of the whole among the columns. */
  readonly whole: number;
}

interface Plan {
  readonly layout: Layout;
  readonly sections: readonly (readonly (readonly number[])[])[];
  readonly sources: number;
  readonly subtotals: (typeof SUBTOTALS)[number];
  readonly totals: (typeof TOTALS)[number];
  readonly label: string;
  readonly isMerged: boolean;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);
const whole = (...header: string[]): Shown => ({ header, amount: sum });
const part = (at: number, ...header: string[]): Shown => ({ header, amount: (row) => row[at] ?? 0 });
const each = (count: number, header: (at: number) => string[]): Shown[] =>
  Array.from({ length: count }, (_, at) => part(at, ...header(at)));

const SOURCE_LAYOUTS: readonly ((sources: number) => Layout)[] = [
  (sources) => ({
    columns: [whole("Tổng kinh phí"), ...each(sources, (at) => [`Nguồn vốn thứ ${at + 1}`])],
    whole: 0,
  }),
  (sources) => ({
    columns: [...each(sources, (at) => [`Nguồn vốn thứ ${at + 1}`]), whole("Tổng cộng")],
    whole: sources,
  }),
  (sources) => ({
    columns: [
      whole("Kinh phí thực hiện", "Tổng số"),
      ...each(sources, (at) => ["Kinh phí thực hiện", `Nguồn ${at + 1}`]),
    ],
    whole: 0,
  }),
  (sources) => ({
    columns: [whole("Tổng số"), ...each(sources, (at) => ["Trong đó", `Đơn vị ${at + 1}`])],
    whole: 0,
  }),
];
const PERIODS = (periods: number): Layout => ({
  columns: [whole("Tổng kinh phí"), ...each(periods, (at) => [`Năm ${2026 + at}`])],
  whole: 0,
});
const investment = (row: readonly number[]): number => sum(row.slice(0, 2));
const running = (row: readonly number[]): number => sum(row.slice(2));
const NESTED: Layout = {
  columns: [
    whole("Tổng kinh phí"),
    { header: ["Trong đó", "Vốn đầu tư", "Tổng số"], amount: investment },
    part(0, "Trong đó", "Vốn đầu tư", "NSTW"),
    part(1, "Trong đó", "Vốn đầu tư", "NSĐP"),
    { header: ["Trong đó", "Vốn sự nghiệp", "Tổng số"], amount: running },
    part(2, "Trong đó", "Vốn sự nghiệp", "NSTW"),
    part(3, "Trong đó", "Vốn sự nghiệp", "NSĐP"),
  ],
  whole: 0,
};

/** Column sums of rows of sources. */
function sumRows(rows: readonly (readonly number[])[], sources: number): number[] {
  return Array.from({ length: sources }, (_, at) => sum(rows.map((row) => row[at] ?? 0)));
}

/** The header's rows from row 1 on: words over several columns stand in the first of them, the rest is blank or merged. */
function headerOf({ columns }: Layout, isMerged: boolean): Pick<RandomBudget, "values" | "merges"> {
  const headers = [["TT"], ["Nội dung"], ...columns.map(({ header }) => header)];
  const height = Math.max(...headers.map(({ length }) => length));
  const merges: Area[] = [];
  const values = Array.from({ length: height }, (): CellValue[] => headers.map(() => null));
  headers.forEach((header, column) => {
    header.forEach((words, level) => {
      const path = JSON.stringify(header.slice(0, level + 1));
      const isSame = (other: readonly string[] | undefined): boolean =>
        other !== undefined &&
        level < header.length - 1 &&
        JSON.stringify(other.slice(0, level + 1)) === path;
      if (isSame(headers[column - 1])) return;
      let right = column;
      while (isSame(headers[right + 1])) right += 1;
      const bottom = level === header.length - 1 ? height - 1 : level;
      if (bottom > level || right > column)
        merges.push({ top: 1 + level, left: column, bottom: 1 + bottom, right });
      const cells = values[level];
      if (cells) cells[column] = words;
    });
  });
  return { values, merges: isMerged ? merges : [] };
}

function build({ layout, sections, sources, subtotals, totals, label, isMerged }: Plan): RandomBudget {
  const header = headerOf(layout, isMerged);
  const values: CellValue[][] = [[null, "Đơn vị tính: nghìn đồng"], ...header.values.map((row) => [...row])];
  const [items, subtotalCells, totalCells]: CellPlace[][] = [[], [], []];
  const put = (tt: CellValue, text: string, row: readonly number[], cells: CellPlace[] = []): void => {
    // A source of 0 is left blank, as offices do.
    const amounts = layout.columns
      .map(({ amount }) => amount(row))
      .map((amount) => (amount === 0 ? null : amount));
    amounts.forEach((amount, at) => {
      if (amount !== null) cells.push({ row: values.length, column: LEFT + at });
    });
    values.push([tt, text, ...amounts]);
  };
  const all = sumRows(sections.flat(), sources);
  if (totals !== "bottom") put(null, label, all, totalCells);
  sections.forEach((rows, at) => {
    const subtotal = sumRows(rows, sources);
    if (subtotals === "above" || subtotals === "both")
      put(ROMAN[at] ?? "", `LĨNH VỰC THỨ ${at + 1}`, subtotal, subtotalCells);
    else values.push([ROMAN[at] ?? "", `LĨNH VỰC THỨ ${at + 1}`]);
    rows.forEach((row, item) => {
      put(item + 1, `Nhiệm vụ ${at + 1} chấm ${item + 1}`, row, items);
    });
    if (subtotals === "below" || subtotals === "both")
      put(null, `Cộng ${ROMAN[at] ?? ""}`, subtotal, subtotalCells);
  });
  if (totals !== "top") put(null, label, all, totalCells);
  return {
    values,
    merges: header.merges,
    items: items ?? [],
    subtotals: subtotalCells ?? [],
    totals: totalCells ?? [],
    first: LEFT + layout.whole,
  };
}

function budgets(sources: number, layouts: readonly Layout[]): fc.Arbitrary<RandomBudget> {
  const amount = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 2_000_000 }) }, fc.constant(0));
  const row = fc
    .array(amount, { minLength: sources, maxLength: sources })
    .filter((amounts) => amounts.some((one) => one > 0));
  return fc
    .record({
      layout: fc.constantFrom(...layouts),
      sections: fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      sources: fc.constant(sources),
      subtotals: fc.constantFrom(...SUBTOTALS),
      totals: fc.constantFrom(...TOTALS),
      label: fc.constantFrom(...LABELS),
      isMerged: fc.boolean(),
    })
    .map(build);
}

/**
 * Right budgets with sections, subtotals above, below, both or none, two to four sources in headers of one row or two,
 * the rows' total left or right of them, a total row on top, below or both.
 */
export const randomBudget: fc.Arbitrary<RandomBudget> = fc.integer({ min: 2, max: 4 }).chain((sources) =>
  budgets(
    sources,
    SOURCE_LAYOUTS.map((layoutOf) => layoutOf(sources)),
  ),
);

/** Right budgets whose total is spread over years. */
export const periodBudget: fc.Arbitrary<RandomBudget> = fc
  .integer({ min: 2, max: 5 })
  .chain((periods) => budgets(periods, [PERIODS(periods)]));

/** Right budgets whose sources stand in two groups with a subtotal each, under a header of three rows. */
export const nestedBudget: fc.Arbitrary<RandomBudget> = budgets(4, [NESTED]);

/** The sheet of a budget, some cells of which may say something else. */
export function sheetOf(
  { values, merges }: Pick<RandomBudget, "values" | "merges">,
  changed: readonly (readonly [CellPlace, CellValue])[] = [],
): Sheet {
  const rows = values.map((row) => [...row]);
  for (const [{ row, column }, value] of changed) {
    const cells = rows[row];
    if (cells) cells[column] = value;
  }
  return makeSheet({ name: "Phụ lục", values: rows, merges });
}
