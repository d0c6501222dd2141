import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check, recheck } from "../../src/core/check";
import { RULE_FAILED } from "../../src/core/checking/table-check";
import { applyEdits, takeSafeFixes } from "../../src/core/fixes";
import { LANGUAGES } from "../../src/core/language";
import type { Report } from "../../src/core/report";
import { findingText } from "../../src/core/rules/wording";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { applyChange } from "../../src/core/workbook/change";
import { makeSheet } from "../../src/core/workbook/workbook";
import { deepFreeze } from "../core/rules/deep-freeze";
import { anyValue } from "./hostile-values";
import { hostileWorkbook } from "./hostile-workbooks";
import { effort } from "./settings";

/** What must hold of the report on any workbook. */
function expectSound({ counts, findings, tables, verdict }: Report): void {
  expect(findings.filter(({ message }) => message === RULE_FAILED)).toEqual([]);
  expect(counts.error + counts.warning + counts.info).toBe(findings.length);
  expect(verdict === "errors").toBe(counts.error > 0);
  for (const { area, rows } of tables) {
    expect(Object.values(rows).reduce((sum, one) => sum + one, 0)).toBe(area.bottom - area.top + 1);
  }
  for (const finding of findings) {
    for (const language of LANGUAGES) expect(findingText(finding, language).what).not.toBe("");
  }
}

describe("any workbook", () => {
  it("is checked without a fault and left as it is", () => {
    fc.assert(
      fc.property(hostileWorkbook, (workbook) => {
        expectSound(check(deepFreeze(workbook), DEFAULT_SETTINGS).report);
      }),
      effort(150),
    );
  });

  it("is followed through changes as if it were checked anew", () => {
    const change = fc.tuple(fc.nat(30), fc.nat(7), anyValue);
    fc.assert(
      fc.property(hostileWorkbook, fc.array(change, { maxLength: 5 }), (workbook, changes) => {
        const first = workbook.sheets[0] ?? makeSheet({ name: "", values: [] });
        let review = check(workbook, DEFAULT_SETTINGS);
        let current = workbook;
        for (const [down, right, value] of changes) {
          const [row, column] = [first.origin.row + down, first.origin.column + right];
          const area = { top: row, left: column, bottom: row, right: column };
          const one = { sheet: first.name, area, values: [[value]] };
          review = recheck(review, one);
          current = applyChange(current, one);
          expect(review.report).toEqual(check(current, DEFAULT_SETTINGS).report);
        }
      }),
      effort(60),
    );
  });

  it("has no safe fix left once the safe fixes are taken", () => {
    fc.assert(
      fc.property(hostileWorkbook, (workbook) => {
        // Edits name their sheet, so they mean nothing where two have one name.
        fc.pre(new Set(workbook.sheets.map(({ name }) => name)).size === workbook.sheets.length);
        const { edits, review } = takeSafeFixes(deepFreeze(workbook), DEFAULT_SETTINGS);
        const { workbook: fixed, refused } = applyEdits(workbook, edits);
        expect(refused).toEqual([]);
        expect(check(fixed, DEFAULT_SETTINGS).report).toEqual(review.report);
        expect(takeSafeFixes(fixed, DEFAULT_SETTINGS).edits).toEqual([]);
      }),
      effort(100),
    );
  });
});
