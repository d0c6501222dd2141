/** What LibreOffice calculates from the live formulas in a file. Run by `npm run test:calc`; needs `soffice`. */
import { describe, expect, it } from "@jest/globals";
import type { Edit } from "../../src/core/edits";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { cellAddress, parseArea } from "../../src/core/workbook/address";
import { type CellValue, formulaAt, type Sheet, valueAt } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/files/apply-edits";
import { recalculated } from "./libreoffice";
import { fixture, read } from "./make-files";

const PATIENCE = 120_000;

const original = fixture("tuong-duong-2024");
const { edits: formulas } = liveFormulasOf(read(original), DEFAULT_SETTINGS);
/** Formulas whose stored results are wrong, so that only calculating gives the right ones. */
const stale = formulas.map((edit): Edit => ({ ...edit, value: -1 }));

function written(edits: readonly Edit[]): Uint8Array {
  const result = applyEdits(original, edits);
  expect(result).toMatchObject({ ok: true, refused: [] });
  return result.ok ? result.bytes : original;
}

function secondSheet(bytes: Uint8Array): Sheet {
  const sheet = read(bytes).sheets[1];
  if (!sheet) throw new Error("no second sheet");
  return sheet;
}

function cellsIn(sheet: Sheet, address: string): (readonly [CellValue, string | null])[] {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const column = area.left + at;
    return [valueAt(sheet, area.top, column), formulaAt(sheet, area.top, column)] as const;
  });
}

describe("Tương Dương's Phụ lục II with live formulas", () => {
  it(
    "adds up in LibreOffice to what the core says",
    () => {
      const sheet = secondSheet(recalculated(written(stale)));
      expect(cellsIn(sheet, "C16:E16")).toEqual([
        [1_081_000, "SUM(C7:C15)"],
        [531_000, "SUM(D7:D15)"],
        [550_000, "SUM(E7:E15)"],
      ]);
      const shown = formulas.map(({ cell }) => [cellAddress(cell), valueAt(sheet, cell.row, cell.column)]);
      expect(shown).toEqual(formulas.map(({ cell, value }) => [cellAddress(cell), value]));
    },
    PATIENCE,
  );

  it(
    "follows an amount that changes",
    () => {
      const item = { row: 11, column: 4 };
      const before = valueAt(secondSheet(original), item.row, item.column);
      expect(typeof before).toBe("number");
      const raised: Edit = {
        type: "set",
        sheet: secondSheet(original).name,
        cell: item,
        expect: before,
        value: Number(before) + 1_000,
      };
      const sheet = secondSheet(recalculated(written([...stale, raised])));
      expect(cellsIn(sheet, "C16:E16").map(([value]) => value)).toEqual([1_082_000, 531_000, 551_000]);
    },
    PATIENCE,
  );
});
