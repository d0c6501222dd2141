import { vi } from "../../src/taskpane/texts/vi";
import { readPlan } from "../plans";
import {
  checkButton,
  errorsLeft,
  expect,
  findingAt,
  lineOf,
  openSample,
  readValues,
  reportOn,
  runCheck,
  test,
  verdict,
} from "./workbench";

const REPORT = reportOn(readPlan("cam-giang-2024"));
const ERRORS = REPORT.counts.error;

/** The cell of a finding by its place in the list; -1 is the last. */
function cellOf(index: number): string {
  const finding = REPORT.findings.at(index);
  return finding ? lineOf(finding).cell : "";
}

/** High enough for all lines of the list to be in sight. */
test.use({ viewport: { width: 1366, height: 1400 } });

test.beforeEach(async ({ workbench }) => {
  await openSample(workbench, "cam-giang-2024");
});

test("a click on a finding selects its cell, on another sheet too, and opens what there is to know", async ({
  workbench,
}) => {
  const { page, pane, nameBox } = workbench;
  await runCheck(workbench);
  const missing = findingAt(pane, "H8");
  await missing.click();
  await expect(nameBox).toHaveValue("H8");
  await expect(missing).toHaveAttribute("aria-expanded", "true");
  await expect(pane.getByRole("button", { name: "Đến ô H8" })).toBeVisible();
  const district = findingAt(pane, "G16");
  await district.click();
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Khắc phục 2023");
  await expect(nameBox).toHaveValue("G16");
  await expect(missing).toHaveAttribute("aria-expanded", "false");
  await page.getByRole("tab", { name: "Duy trì 2024" }).click();
  await expect(nameBox).not.toHaveValue("G16");
  await pane.getByRole("button", { name: "Đến ô G16" }).click();
  await expect(nameBox).toHaveValue("G16");
});

test("F8 and Shift+F8 go round the findings, the arrow keys along the list", async ({ workbench }) => {
  const { page, pane, nameBox } = workbench;
  await runCheck(workbench);
  await page.keyboard.press("F8");
  await expect(nameBox).toHaveValue(cellOf(0));
  await expect(pane.locator("[data-index='1'] button[data-line]")).toBeFocused();
  await page.keyboard.press("Shift+F8");
  await expect(nameBox).toHaveValue(cellOf(-1));
  const last = pane.locator("button[data-line]").last();
  await expect(last).toBeFocused();
  await expect(last).toContainText(cellOf(-1));
  await expect(last).toBeInViewport();
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  await expect(nameBox).toHaveValue(cellOf(1));
  await findingAt(pane, "G6", "Tài chính").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(findingAt(pane, "G6", "Văn hóa")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(findingAt(pane, "G6", "Tư pháp")).toBeFocused();
  await page.keyboard.press("End");
  await expect(last).toBeFocused();
  await page.keyboard.press("Home");
  await expect(pane.locator("button[data-line]").first()).toBeFocused();
});

test("from a fresh page to a fixed finding with the keyboard alone", async ({ workbench }) => {
  const { page, pane } = workbench;
  const { keyboard } = page;
  await expect(async () => {
    await keyboard.press("F6");
    await expect(page.locator("#pane-frame")).toBeFocused({ timeout: 500 });
  }).toPass();
  const missing = findingAt(pane, "H8");
  const merge = pane.getByRole("button", { name: "Gộp với H7" });
  const confirm = pane.getByRole("button", { name: vi.confirmFix, exact: true });
  for (const target of [checkButton(pane), missing, merge, confirm]) {
    for (let presses = 0; presses < 30; presses += 1) {
      await keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(target).toBeFocused();
    await keyboard.press("Enter");
  }
  await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS - 1));
  await expect(pane.getByText("Đã sửa 1 ô.")).toBeVisible();
  expect(await readValues(page, "Duy trì 2024", "H7:H8")).toEqual([["Thường xuyên"], [""]]);
});
