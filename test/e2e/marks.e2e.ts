import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { marksOf } from "../../src/taskpane/session/marks";
import { vi } from "../../src/taskpane/texts/vi";
import { readPlan } from "../plans";
import {
  downloaded,
  expect,
  goTo,
  openSample,
  paneFrame,
  reportOn,
  runCheck,
  test,
  typeInto,
} from "./workbench";

const SHEET = "Duy trì 2024";
/** Levels with a mark on the sheet: a cell is marked for the gravest of its findings. */
const LEVELS_THERE = new Set(
  marksOf(reportOn(readPlan("cam-giang-2024")).findings)
    .filter(({ sheet }) => sheet === SHEET)
    .map(({ level }) => level),
).size;

/** How many conditional formats the sheet has. */
function formats(page: Page): Promise<number> {
  return paneFrame(page).evaluate(
    (name) =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    SHEET,
  );
}

/** The sheet's picture, as the user sees it, as a PNG. */
async function picture(page: Page): Promise<string> {
  const canvas = page.locator("#sheet canvas[id^=univer-sheet-main-canvas]");
  return `data:image/png;base64,${(await canvas.screenshot()).toString("base64")}`;
}

/** How many pixels of the sheet differ from an earlier picture by more than what drawing the same again may. */
async function changedPixels(page: Page, earlier: string): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [before, after] = await Promise.all(
        sources.map(async (src) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, width, height).data ?? [];
        }),
      );
      const differs = (value: number, at: number): boolean => Math.abs(value - (after?.[at] ?? 0)) > 8;
      return new Set([...(before ?? [])].flatMap((value, at) => (differs(value, at) ? [at >> 2] : []))).size;
    },
    [earlier, await picture(page)],
  );
}

test("marks colour the sheet, follow it, and vanish leaving every format and the file as they were", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openSample(workbench, "cam-giang-2024");
  await runCheck(workbench);
  const marks = pane.getByRole("switch", { name: vi.marks });
  await expect(marks).not.toBeChecked();
  await goTo(workbench, "H8");
  const plain = await picture(page);

  await test.step("the pane's switch sets them and takes them away", async () => {
    await marks.click();
    await expect.poll(() => formats(page)).toBe(LEVELS_THERE);
    await expect.poll(() => changedPixels(page, plain)).toBeGreaterThan(1_000);
    await marks.click();
    await expect.poll(() => formats(page)).toBe(0);
    await expect.poll(() => changedPixels(page, plain)).toBe(0);
    await marks.click();
    await expect.poll(() => changedPixels(page, plain)).toBeGreaterThan(1_000);
  });

  await test.step("a finding put right loses its mark, and gets it back with the finding", async () => {
    await typeInto(workbench, "H8", "30/11/2024");
    await expect.poll(() => formats(page)).toBe(LEVELS_THERE - 1);
    await goTo(workbench, "H8");
    await page.keyboard.press("Delete");
    await expect.poll(() => formats(page)).toBe(LEVELS_THERE);
  });

  await test.step("the ribbon's Xóa đánh dấu takes them away and switches off", async () => {
    await page.locator("#ribbon").getByRole("button", { name: "Xóa đánh dấu" }).click();
    await expect.poll(() => formats(page)).toBe(0);
    await expect(marks).not.toBeChecked();
    const { bytes } = await downloaded(page);
    const original = readFileSync(join(__dirname, "../../assets/samples/cam-giang-2024.xlsx"));
    expect(Buffer.from(bytes).equals(original)).toBe(true);
  });
});
