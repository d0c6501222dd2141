/** What LibreOffice calculates from live formulas of points. Run by `npm run test:calc`; needs `soffice`. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { Edit } from "../../src/core/edits";
import { applyEdits as applyToWorkbook } from "../../src/core/fixes";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { planFormulas } from "../../src/core/scores/formulas";
import { HUE_2022 } from "../../src/core/scores/hue-2022";
import { settingsSchema } from "../../src/core/settings";
import {
  type CellValue,
  formulaAt,
  type Sheet,
  valueAt,
  type Workbook,
} from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/files/apply-edits";
import { writeWorkbook } from "../../src/files/write-workbook";
import { gridWorkbook } from "../../src/workbench/grid-workbook";
import type { Deed } from "../core/scores/live-numbers";
import { CAM_GIANG_DEEDS, DUONG_HOA_DEEDS, liveNumbers } from "../core/scores/live-numbers";
import { treeOf } from "../core/scores/score-sheets";
import { openWorkbook, type OpenWorkbook } from "../excel/harness/open-workbook";
import { recalculated } from "./libreoffice";
import { fixture, read } from "./make-files";

const PATIENCE = 120_000;
const HUE = settingsSchema.parse({ profile: "hue-2204-2022" });

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

/** Formulas whose stored results are wrong, so that only calculating gives the right ones. */
function stale(edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => (edit.type === "set-formula" ? { ...edit, value: -1 } : edit));
}

function firstSheet({ sheets: [sheet] }: Workbook): Sheet {
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** A workbook with all formulas of its first sheet, after the user went on working with it in a spreadsheet. */
async function worked(workbook: Workbook, { sheet, insertAt, typed }: Deed): Promise<Workbook> {
  const first = firstSheet(workbook);
  const { formulas } = planFormulas(treeOf(first), first, HUE_2022);
  const { workbook: written, refused } = applyToWorkbook(
    workbook,
    formulas.map(({ edit }) => edit),
  );
  expect(refused).toEqual([]);
  open = await openWorkbook(written);
  // The spreadsheet of the workbench moves the formulas; what they give is LibreOffice's business.
  if (insertAt !== undefined) open.insertRows(sheet, insertAt, 1);
  for (const [address, value] of Object.entries(typed)) open.type(sheet, address, value);
  await open.spreadsheet.settled();
  return withoutResults(gridWorkbook(open.spreadsheet));
}

function withoutResults({ sheets }: Workbook): Workbook {
  const emptied = (sheet: Sheet): CellValue[][] =>
    sheet.values.map((row, at) =>
      row.map((value, column) => (sheet.formulas[at]?.[column] == null ? value : -1)),
    );
  return { sheets: sheets.map((sheet) => ({ ...sheet, values: emptied(sheet) })) };
}

describe("formulas of points as `soat fix --formulas` writes them", () => {
  it.each(["duong-hoa-2022", "cam-giang-2024"] as const)(
    "leave every number of %s as it was",
    (name) => {
      const original = fixture(name);
      const before = read(original);
      const { edits } = liveFormulasOf(before, HUE);
      const result = applyEdits(original, stale(edits));
      expect(result).toMatchObject({ ok: true, refused: [] });
      const after = read(recalculated(result.ok ? result.bytes : original));
      before.sheets.forEach((sheet, at) => {
        const now = after.sheets[at];
        for (const { cell } of edits.filter((edit) => edit.sheet === sheet.name)) {
          const value = now && valueAt(now, cell.row, cell.column);
          expect(value).toBeCloseTo(Number(valueAt(sheet, cell.row, cell.column)), 9);
          expect(now && formulaAt(now, cell.row, cell.column)).not.toBeNull();
        }
      });
    },
    PATIENCE,
  );
});

describe("all formulas of points, worked with and then calculated by LibreOffice", () => {
  it.each([
    ...DUONG_HOA_DEEDS.map((deed) => ["duong-hoa-2022" as const, deed.title, deed] as const),
    ...CAM_GIANG_DEEDS.map((deed) => ["cam-giang-2024" as const, deed.title, deed] as const),
  ])(
    "show in %s what is typed comes to: %s",
    async (name, _, deed) => {
      const book = await worked(read(fixture(name)), deed);
      const sheet = firstSheet(read(recalculated(writeWorkbook(book))));
      const numbers = liveNumbers(sheet, treeOf(sheet));
      expect(numbers.length).toBeGreaterThan(name === "duong-hoa-2022" ? 65 : 0);
      for (const { cell, shows, comes } of numbers) expect([cell, shows]).toEqual([cell, comes]);
    },
    PATIENCE,
  );
});
