/** Live formulas of points in a spreadsheet that calculates: written through the Excel API, then worked with. */
import { afterEach, describe, expect, it } from "@jest/globals";
import type { SetFormula } from "../../src/core/edits";
import { liveFormulasOf } from "../../src/core/live-formulas";
import { planFormulas } from "../../src/core/scores/formulas";
import { HUE_2022 } from "../../src/core/scores/hue-2022";
import type { Profile } from "../../src/core/scores/profile";
import { profileSchema } from "../../src/core/scores/profile";
import { evaluate } from "../../src/core/scores/scenario";
import { makeModel } from "../../src/core/scores/score-model";
import { settingsSchema } from "../../src/core/settings";
import type { CellValue, Workbook } from "../../src/core/workbook/workbook";
import { valueAt } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/excel/apply-edits";
import { readWorkbook } from "../../src/excel/read-workbook";
import type { Deed } from "../core/scores/live-numbers";
import { CAM_GIANG_DEEDS, DUONG_HOA_DEEDS, liveNumbers } from "../core/scores/live-numbers";
import { scoreSheet, treeOf } from "../core/scores/score-sheets";
import { openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

async function read(): Promise<Workbook> {
  return (await readWorkbook({ merges: "read" })).workbook;
}

/** Opens a workbook and writes the formulas of the sheet at an index; a formula that shows otherwise is refused. */
async function withFormulas(
  source: Workbook | string,
  index: number,
  profile: Profile,
): Promise<OpenWorkbook> {
  const book = await openWorkbook(source);
  open = book;
  const sheet = (await read()).sheets[index];
  if (!sheet) throw new Error("no sheet");
  const edits = planFormulas(treeOf(sheet), sheet, profile).formulas.map(({ edit }) => edit);
  expect(edits.length).toBeGreaterThan(0);
  expect(await applyEdits(edits)).toMatchObject({ applied: edits, refused: [] });
  return book;
}

async function done(book: OpenWorkbook, { sheet, insertAt, typed }: Deed): Promise<Workbook> {
  if (insertAt !== undefined) book.insertRows(sheet, insertAt, 1);
  for (const [address, value] of Object.entries(typed)) book.type(sheet, address, value);
  await book.spreadsheet.settled();
  return read();
}

describe("formulas in Dương Hòa", () => {
  it.each(DUONG_HOA_DEEDS)("show what is typed comes to: $title", async (deed) => {
    const book = await withFormulas("test/fixtures/duong-hoa-2022.xlsx", 0, HUE_2022);
    const [sheet] = (await done(book, deed)).sheets;
    if (!sheet) throw new Error("no sheet");
    const numbers = liveNumbers(sheet, treeOf(sheet));
    expect(numbers.length).toBeGreaterThan(65);
    for (const { cell, shows, comes } of numbers) expect([cell, shows]).toEqual([cell, comes]);
    const profile = settingsSchema.parse({ profile: "hue-2204-2022" }).profile ?? HUE_2022;
    const { percent } = evaluate(makeModel(treeOf(sheet), profile), null, profile);
    const total = treeOf(sheet).totals[0]?.cells.score;
    expect(Number(total?.value)).toBeCloseTo(percent ?? NaN, 6);
  });
});

describe("formulas in Cẩm Giàng", () => {
  it.each(CAM_GIANG_DEEDS)("show what is typed comes to: $title", async (deed) => {
    const book = await withFormulas("test/fixtures/cam-giang-2024.xlsx", 0, HUE_2022);
    const [sheet] = (await done(book, deed)).sheets;
    if (!sheet) throw new Error("no sheet");
    const numbers = liveNumbers(sheet, treeOf(sheet));
    expect(numbers.map(({ cell }) => cell)).toEqual(["C38"]);
    for (const { shows, comes } of numbers) expect(shows).toBe(comes);
  });
});

describe("formulas that change nothing shown", () => {
  it.each(["duong-hoa-2022", "cam-giang-2024"])("leave every number of %s as it was", async (name) => {
    const book = await openWorkbook(`test/fixtures/${name}.xlsx`);
    open = book;
    const before = await read();
    const { edits } = liveFormulasOf(before, settingsSchema.parse({ profile: "hue-2204-2022" }));
    expect(await applyEdits(edits)).toMatchObject({ applied: edits, refused: [] });
    const after = await read();
    const shownIn = (workbook: Workbook, { sheet, cell }: SetFormula): CellValue | undefined =>
      workbook.sheets.flatMap((one) => (one.name === sheet ? [valueAt(one, cell.row, cell.column)] : []))[0];
    for (const edit of edits) expect(shownIn(after, edit)).toBeCloseTo(Number(shownIn(before, edit)), 9);
  });
});

describe("formulas with bonus and penalty points", () => {
  const profile = profileSchema.parse({
    name: "Thử",
    base: "applicable",
    bonusCap: 2,
    penaltyCap: 1,
    bands: [
      { grade: "Tốt", from: 60 },
      { grade: "Khá", from: 0 },
    ],
    criteria: [
      { code: "2.1", name: "Cộng", max: 5, counts: "bonus" },
      { code: "2.2", name: "Trừ", max: 5, counts: "penalty" },
    ],
  });
  const rows: CellValue[][] = [
    ["I", "Chỉ đạo", 10, 5],
    ["1.1", "Kế hoạch", 6, 5],
    ["1.2", "Báo cáo", 4, 0],
    ["II", "Cộng, trừ", null, null],
    ["2.1", "Sáng kiến", 5, 1.5],
    ["2.2", "Vi phạm", 5, 0.5],
    [null, "TỔNG ĐIỂM", 20, 60, null, "Xếp loại: Tốt"],
  ];

  it.each<[string, Record<string, string | number>]>([
    ["within their caps", {}],
    ["beyond them", { D6: 4.5, D7: 3 }],
    ["written below 0", { D7: -3 }],
    ["that did not occur", { D6: "KPS", D7: "KPS" }],
    ["while a criterion does not apply", { D4: "KPS", D6: 3 }],
  ])("show the percentage that the core makes of points %s", async (_, typed) => {
    const book = await withFormulas({ sheets: [scoreSheet(rows)] }, 0, profile);
    const [sheet] = (await done(book, { title: "", sheet: "Điểm", typed })).sheets;
    if (!sheet) throw new Error("no sheet");
    const { percent, grade } = evaluate(makeModel(treeOf(sheet), profile), null, profile);
    expect(Number(valueAt(sheet, 7, 3))).toBeCloseTo(percent ?? NaN, 6);
    expect(valueAt(sheet, 7, 5)).toBe(`Xếp loại: ${grade}`);
    const again = planFormulas(treeOf(sheet), sheet, profile);
    expect(again.kept).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ row: 7, column: 3 }),
        expect.objectContaining({ row: 7, column: 5 }),
      ]),
    );
  });
});
