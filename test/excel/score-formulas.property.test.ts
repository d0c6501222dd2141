/** Live formulas of points over tables of any shape, against a spreadsheet that calculates. */
import { afterEach, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { planFormulas } from "../../src/core/scores/formulas";
import { HUE_2022 } from "../../src/core/scores/hue-2022";
import { makeSheet } from "../../src/core/workbook/workbook";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/excel/apply-edits";
import { readWorkbook } from "../../src/excel/read-workbook";
import { liveNumbers } from "../core/scores/live-numbers";
import { treeOf } from "../core/scores/score-sheets";
import { openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

/** Points in hundredths; `marked`: it does not apply. */
const leaf = fc.record({
  max: fc.integer({ min: 1, max: 8 }).map((quarters) => 25 * quarters),
  share: fc.integer({ min: 0, max: 100 }),
  marked: fc.boolean(),
});
const criterion = fc.record({
  own: leaf,
  parts: fc.array(leaf, { maxLength: 3 }),
  /** Points of the criterion that no part lists. */
  more: fc.constantFrom(0, 0, 50),
  statesLost: fc.boolean(),
});
const field = fc.record({
  criteria: fc.array(criterion, { minLength: 1, maxLength: 3 }),
  states: fc.boolean(),
  more: fc.constantFrom(0, 0, 100),
});
const table = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 3 }),
  hasMarks: fc.boolean(),
  hasLost: fc.boolean(),
  total: fc.constantFrom("blank", "sum", "percentage"),
});

type Leaf = typeof leaf extends fc.Arbitrary<infer One> ? One : never;
type Drawn = typeof table extends fc.Arbitrary<infer One> ? One : never;

interface Row {
  readonly max: number;
  /** Null where it does not apply. */
  readonly score: number | null;
}

function rowOf({ max, share, marked }: Leaf, hasMarks: boolean): Row {
  return { max, score: marked && hasMarks ? null : Math.floor((max * share) / 100) };
}

function sumOf(rows: readonly Row[], more: number): Row {
  const max = rows.reduce((sum, one) => sum + one.max, more);
  return { max, score: rows.reduce((sum, { score }) => sum + (score ?? 0), 0) };
}

function sheetOf({ fields, hasMarks, hasLost, total }: Drawn, at: number): Sheet {
  const cells = ({ max, score }: Row, statesLost: boolean): CellValue[] => [
    max / 100,
    score === null ? "KPS" : score / 100,
    hasLost && statesLost ? (score === null ? 0 : (max - score) / 100) : null,
  ];
  const sums: Row[] = [];
  const rows = fields.flatMap(({ criteria, states, more }, f): CellValue[][] => {
    const own: Row[] = [];
    const inside = criteria.flatMap(({ own: lone, parts, more: rest, statesLost }, c): CellValue[][] => {
      const listed = parts.map((part) => rowOf(part, hasMarks));
      const row = parts.length > 0 ? sumOf(listed, rest) : rowOf(lone, hasMarks);
      own.push(row);
      const code = `${f + 1}.${c + 1}`;
      return [
        [code, `TCTP ${code} Tiêu chí`, ...cells(row, statesLost)],
        ...listed.map((part, p) => [
          `${code}.${p + 1}`,
          `TCTP ${code}.${p + 1} Phần`,
          ...cells(part, statesLost),
        ]),
      ];
    });
    const sum = sumOf(own, states ? more : 0);
    sums.push(sum);
    const title = [["I", "II", "III"][f] ?? "", `LĨNH VỰC SỐ ${f + 1}`];
    return [[...title, ...(states ? cells(sum, false) : [null, null, null])], ...inside];
  });
  const all = sumOf(sums, 0);
  const stated = { blank: null, sum: (all.score ?? 0) / 100, percentage: 99.9 }[total];
  const header = [
    "TT",
    "Tiêu chí",
    "Điểm tối đa",
    "Điểm đạt được",
    hasLost ? "Điểm trừ" : "Ghi chú",
    "Nguyên nhân",
  ];
  const last = [null, "TỔNG ĐIỂM", total === "blank" ? null : all.max / 100, stated, null, "Xếp loại: Tốt"];
  return makeSheet({ name: `Bảng ${at + 1}`, values: [header, ...rows, last] });
}

describe("formulas of any table of points", () => {
  it.each([
    ["that may change what is shown", true],
    ["that may not", false],
  ])("show in a spreadsheet what was promised and what is typed comes to: %s", async (_, mayChange) => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 12, maxLength: 12 }), async (drawn) => {
        open = await openWorkbook({ sheets: drawn.map(sheetOf) });
        const { sheets } = (await readWorkbook({ merges: "read" })).workbook;
        const plans = sheets.map((sheet) => planFormulas(treeOf(sheet), sheet, HUE_2022, mayChange));
        const edits = plans.flatMap(({ formulas }) => formulas.map(({ edit }) => edit));
        // What shows anything else than promised is refused.
        expect((await applyEdits(edits)).refused).toEqual([]);
        const after = (await readWorkbook({ merges: "read" })).workbook.sheets;
        const shown = after.flatMap((sheet) => liveNumbers(sheet, treeOf(sheet)));
        expect(shown).toHaveLength(edits.length);
        if (mayChange) expect(shown.filter(({ shows, comes }) => shows !== comes)).toEqual([]);
        open.close();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
