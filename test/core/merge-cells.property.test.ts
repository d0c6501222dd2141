import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { MergeCells } from "../../src/core/edits";
import { applyEdits } from "../../src/core/fixes";
import { isBlank } from "../../src/core/text/blank";
import { isInside, overlap } from "../../src/core/workbook/address";
import { sameValue } from "../../src/core/workbook/change";
import type { Area, Sheet } from "../../src/core/workbook/workbook";
import { makeSheet, valueAt } from "../../src/core/workbook/workbook";

/** Areas of a small sheet: many touch one another, as in a damaged file. */
const area = fc
  .tuple(fc.nat(9), fc.nat(4), fc.nat(3), fc.nat(2))
  .map(([top, left, down, right]): Area => ({ top, left, bottom: top + down, right: left + right }));
const values = fc.array(
  fc.array(fc.constantFrom(null, null, null, null, " ", "a"), { minLength: 6, maxLength: 6 }),
  {
    minLength: 10,
    maxLength: 10,
  },
);

/** The same, each edit compared with every merged area. */
function mergedPlainly(
  sheet: Sheet,
  edits: readonly MergeCells[],
): { merges: readonly Area[]; applied: readonly MergeCells[] } {
  let { merges } = sheet;
  const applied = edits.filter((edit) => {
    const cells = Array.from({ length: edit.area.bottom - edit.area.top + 1 }, (_, down) =>
      Array.from({ length: edit.area.right - edit.area.left + 1 }, (__, right) =>
        valueAt(sheet, edit.area.top + down, edit.area.left + right),
      ),
    ).flat();
    const [first = null, ...others] = cells;
    if (!sameValue(first, edit.expect) || !others.every(isBlank)) return false;
    if (!merges.every((one) => !overlap(one, edit.area) || isInside(one, edit.area))) return false;
    merges = [...merges.filter((one) => !isInside(one, edit.area)), edit.area];
    return true;
  });
  return { merges, applied };
}

describe("merging many cells", () => {
  it("takes and refuses the edits that comparing each with every merged area would", () => {
    const edit = fc.tuple(area, fc.constantFrom("own", "other"));
    fc.assert(
      fc.property(
        values,
        fc.array(area, { maxLength: 5 }),
        fc.array(edit, { maxLength: 8 }),
        (cells, merges, choices) => {
          const sheet = makeSheet({ name: "Phụ lục", values: cells, merges });
          const edits = choices.map(([one, expects]): MergeCells => ({
            type: "merge",
            sheet: "Phụ lục",
            area: one,
            expect: expects === "own" ? valueAt(sheet, one.top, one.left) : "b",
          }));
          const { workbook, applied } = applyEdits({ sheets: [sheet] }, edits);
          expect({ merges: workbook.sheets[0]?.merges, applied }).toEqual(mergedPlainly(sheet, edits));
        },
      ),
      { numRuns: 500 },
    );
  });
});
