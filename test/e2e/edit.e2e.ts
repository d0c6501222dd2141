import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "@playwright/test";
import { cellAddress } from "../../src/core/workbook/address";
import { type Sheet, valueAt } from "../../src/core/workbook/workbook";
import { vi } from "../../src/taskpane/texts/vi";
import { readPlan } from "../plans";
import {
  downloaded,
  errorsLeft,
  expect,
  findingAt,
  goTo,
  openFile,
  openSample,
  readValues,
  reportOn,
  runCheck,
  test,
  typeInto,
  verdict,
} from "./workbench";

const ERRORS = reportOn(readPlan("cam-giang-2024")).counts.error;

const SHEET = "Duy trì 2024";

/** The cells of a sheet that say something, without one. */
function cellsBut(sheet: Sheet | undefined, address: string): readonly string[] {
  const cells = (sheet?.values ?? []).flatMap((row, at) =>
    row.map((value, column) => [cellAddress({ row: at, column }), value] as const),
  );
  return cells
    .filter(([cell, value]) => cell !== address && value !== null)
    .map(([cell, value]) => `${cell} ${JSON.stringify(value)}`);
}

/** Pixels from the page's top to where something stands once it has come to rest; scrolling takes several frames. */
async function topAtRest(locator: Locator): Promise<number> {
  let top = NaN;
  await expect(async () => {
    const last = top;
    top = (await locator.boundingBox())?.y ?? NaN;
    expect(top).toBe(last);
  }).toPass({ intervals: [100] });
  return top;
}

test.beforeEach(async ({ workbench }) => {
  await openSample(workbench, "cam-giang-2024");
  await runCheck(workbench);
});

test("a deadline typed into H8 takes its finding away at once, the place in the list stays, Ctrl+Z brings it back", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await expect(findingAt(pane, "H8")).toBeVisible();
  await pane.getByRole("list", { name: vi.findings }).hover();
  await page.mouse.wheel(0, 400);
  const anchor = findingAt(pane, "F34");
  await expect(findingAt(pane, "G6", "vừa chủ trì")).not.toBeInViewport();
  const before = await topAtRest(anchor);
  await typeInto(workbench, "H8", "30/11/2024");
  await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS - 1));
  await expect(findingAt(pane, "H8")).toHaveCount(0);
  expect(await readValues(page, SHEET, "H8")).toEqual([["30/11/2024"]]);
  expect(Math.abs((await topAtRest(anchor)) - before)).toBeLessThan(4);
  await page.keyboard.press("Control+z");
  await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS));
  await expect(findingAt(pane, "H8")).toHaveCount(1);
  expect(await readValues(page, SHEET, "H8")).toEqual([[""]]);
});

test("a fix shows what it will do, does that and no more, and is taken back cell by cell", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const original = await readValues(page, SHEET, "A1:H45");
  const finding = findingAt(pane, "G6", "Văn phòng - Thống kê xã được viết 5 cách");
  await finding.click();
  await pane.getByRole("button", { name: "Sửa thành “Công chức Văn phòng - Thống kê”" }).click();
  const preview = pane.getByRole("group", { name: vi.preview });
  await expect(preview).toContainText("Ô F19");
  await expect(preview.locator("ins").first()).toBeVisible();
  expect(await readValues(page, SHEET, "A1:H45")).toEqual(original);
  await preview.getByRole("button", { name: vi.confirmFix, exact: true }).click();
  await expect(pane.getByText(/^Đã sửa \d+ ô\./)).toBeVisible();
  await expect(finding).toHaveCount(0);
  expect(await readValues(page, SHEET, "F19")).toEqual([["Công chức Văn phòng - Thống kê"]]);
  await pane.getByRole("button", { name: /^Hoàn tác: sửa/ }).click();
  await expect(pane.getByText(vi.undone)).toBeVisible();
  await expect(finding).toHaveCount(1);
  expect(await readValues(page, SHEET, "A1:H45")).toEqual(original);
  const { workbook } = await downloaded(page);
  await expect(page.getByText("Chưa có ô nào thay đổi nên tệp giống hệt tệp gốc.")).toBeVisible();
  expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, "Khắc phục 2023"]);
});

test("a preview that is dropped changes nothing", async ({ workbench }) => {
  const { page, pane } = workbench;
  await findingAt(pane, "H8").click();
  await pane.getByRole("button", { name: "Gộp với H7" }).click();
  await pane.getByRole("button", { name: vi.dropFix, exact: true }).click();
  await expect(pane.getByRole("group", { name: vi.preview })).toHaveCount(0);
  expect(await readValues(page, SHEET, "H7:H8")).toEqual([["Thường xuyên"], [""]]);
});

test("a file of the user's own is edited and downloaded: what was typed, and all else as in the original", async ({
  workbench,
}) => {
  const { page } = workbench;
  const bytes = readFileSync(join(__dirname, "../fixtures/cam-giang-2024.xlsx"));
  await openFile(workbench, { name: "kế hoạch xã.xlsx", bytes });
  await expect(page.locator("#file-name")).toHaveText("kế hoạch xã.xlsx");
  const before = readPlan("cam-giang-2024");
  await typeInto(workbench, "H8", "30/11/2024");
  await goTo(workbench, "A1");
  const after = await downloaded(page);
  expect(after.name).toBe("kế hoạch xã-da-soat.xlsx");
  const [sheet, other] = after.workbook.sheets;
  const [sheetBefore, otherBefore] = before.sheets;
  expect(sheet && valueAt(sheet, 7, 7)).toBe("30/11/2024");
  expect(cellsBut(sheet, "H8")).toEqual(cellsBut(sheetBefore, "H8"));
  expect(other).toEqual(otherBefore);
});
