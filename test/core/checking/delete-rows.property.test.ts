import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/fixes";
import { formulaAt, makeSheet, valueAt } from "../../../src/core/workbook/workbook";
import type { Area, Sheet, Workbook } from "../../../src/core/workbook/workbook";
import type { DeleteRow } from "../../../src/core/edits";
import { effort } from "../../fuzz/settings";

const merge: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(12), fc.nat(3), fc.nat(4), fc.nat(2))
  .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns }));

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rows: fc.integer({ min: 1, max: 12 }),
    origin: fc.nat(3),
    merges: fc.array(merge, { maxLength: 5 }),
    hiddenRows: fc.uniqueArray(fc.nat(15)),
    formulas: fc.nat(12),
  })
  .map(({ rows, origin, merges, hiddenRows, formulas }) =>
    makeSheet({
      name: "Phụ lục",
      origin: { row: origin, column: 0 },
      values: Array.from({ length: rows }, (_, at) => [`dòng ${at}`, at]),
      formulas: Array.from({ length: Math.min(rows, formulas) }, (_, at) => [null, `A${at}`]),
      merges,
      hiddenRows: hiddenRows.sort((a, b) => a - b),
    }),
  );

function deletion({ name, origin, values }: Sheet, row: number): DeleteRow {
  return { type: "delete-row", sheet: name, row, left: 0, expect: values[row - origin.row] ?? [null] };
}

/** The sheet's rows that stay, by where they stood. */
function stayingRows(gone: readonly number[]): number[] {
  return Array.from({ length: 40 }, (_, row) => row).filter((row) => !gone.includes(row));
}

describe("many deletions of rows", () => {
  it("come to the same as one after another from below", () => {
    fc.assert(
      fc.property(sheet, fc.uniqueArray(fc.nat(16)), (before, rows) => {
        const edits = rows.map((row) => deletion(before, row));
        const below = edits.toSorted((a, b) => b.row - a.row);
        const start: Workbook = { sheets: [before] };
        const byOne = below.reduce((workbook, edit) => applyEdits(workbook, [edit]).workbook, start);
        const atOnce = applyEdits(start, edits);
        expect(atOnce.workbook).toEqual(byOne);
        expect(atOnce.refused).toEqual([]);
      }),
      effort(200),
    );
  });

  it("leave every other row what it says, its merged areas and whether it is hidden", () => {
    fc.assert(
      fc.property(sheet, fc.uniqueArray(fc.nat(16), { minLength: 1 }), (before, rows) => {
        const edits = rows.map((row) => deletion(before, row));
        const [after = before] = applyEdits({ sheets: [before] }, edits).workbook.sheets;
        const staying = stayingRows(rows);
        const merges = before.merges.flatMap((area) => {
          const covered = staying.filter((row) => row >= area.top && row <= area.bottom);
          const [first, last] = [covered.at(0), covered.at(-1)];
          if (first === undefined || last === undefined || (first === last && area.left === area.right))
            return [];
          return [{ ...area, top: staying.indexOf(first), bottom: staying.indexOf(last) }];
        });
        expect(after.merges).toEqual(merges);
        expect(after.hiddenRows.map((row) => staying[row])).toEqual(
          before.hiddenRows.filter((row) => staying.includes(row)),
        );
        staying.forEach((was, now) => {
          expect(valueAt(after, now, 0)).toBe(valueAt(before, was, 0));
          expect(formulaAt(after, now, 1)).toBe(formulaAt(before, was, 1));
        });
      }),
      effort(200),
    );
  });

  it("delete a row once, even where the next one says the same", () => {
    const twice = makeSheet({ name: "Phụ lục", values: [["a"], ["b"], ["b"], ["c"]] });
    const edit = deletion(twice, 1);
    const { workbook, applied, refused } = applyEdits({ sheets: [twice] }, [edit, edit]);
    expect(workbook.sheets[0]?.values).toEqual([["a"], ["b"], ["c"]]);
    expect([applied.length, refused.length]).toEqual([1, 1]);
  });
});
