import type { FrameLocator, Locator } from "@playwright/test";
import { fill } from "../../src/core/language";
import { vi } from "../../src/taskpane/texts/vi";
import { inspect } from "./inspection";
import {
  checkButton,
  errorsLeft,
  expect,
  findingAt,
  openSample,
  openWorkbench,
  readFormulas,
  readValues,
  runCheck,
  test,
  typeInto,
  undoButton,
  verdict,
  type Workbench,
} from "./workbench";

const PLAN = "tuong-duong-2024";
const SHEET = "Phụ lục II";
/** The budget with its title, its words and what stands below. */
const ALL = "A1:F20";

/** Opens the tab of money on the plan, whose sheet of money is the active one then. */
async function openMoney(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await openSample(workbench, PLAN);
  await checkButton(pane).click();
  await openTab(pane, "tab-budgets");
  await expect(pane.getByText(vi.sumsAgree)).toBeVisible();
  await page.getByRole("tab", { name: SHEET }).click();
}

async function openTab(pane: FrameLocator, tab: "tab-report" | "tab-budgets"): Promise<void> {
  await pane.getByRole("tab", { name: vi[tab] }).click();
}

/** The values and the formulas of the whole budget, as the Excel API gives them. */
async function readAll({ page }: Workbench): Promise<unknown> {
  return [await readValues(page, SHEET, ALL), await readFormulas(page, SHEET, ALL)];
}

const insertButton = (pane: FrameLocator): Locator => pane.getByRole("button", { name: vi.insertFormulas });
const preview = (pane: FrameLocator): Locator => pane.getByRole("group", { name: /^Sẽ chèn công thức vào/ });
const confirmButton = (pane: FrameLocator): Locator =>
  preview(pane).getByRole("button", { name: vi.confirmFormulas, exact: true });
const writeButton = (pane: FrameLocator): Locator =>
  pane.getByRole("button", { name: fill(vi.writeWordsNamed, { cell: "A17" }) });

async function insertFormulas({ pane }: Workbench): Promise<void> {
  await insertButton(pane).click();
  await confirmButton(pane).click();
  await expect(pane.getByText(vi.formulasRight)).toBeVisible();
}

test("a total broken in the sheet is found in its row and column, and solved by formulas that are shown first", async ({
  workbench,
}) => {
  const { page, pane, nameBox } = workbench;
  await openMoney(workbench);
  await typeInto(workbench, "C16", "1000000");
  const difference = pane.getByRole("listitem").filter({
    hasText: "Tổng ở C16 ghi 1.000.000, cộng các dòng được 1.081.000.",
  });
  await expect(difference).toContainText("Lệch -81.000");
  await openTab(pane, "tab-report");
  await expect(verdict(pane)).toHaveText(errorsLeft(2));
  // Only what is in sight of the list is in the page.
  await pane.getByRole("group", { name: vi.filterLabel }).getByRole("button", { name: "2 lỗi" }).click();
  await findingAt(pane, "C16", "Dòng tổng ghi 1.000.000").click();
  await expect(nameBox).toHaveValue("C16");
  await openTab(pane, "tab-budgets");
  const broken = await readAll(workbench);
  await insertButton(pane).click();
  await expect(preview(pane)).toContainText("1.000.000 → =SUM(C7:C15)");
  await expect(preview(pane)).toContainText(fill(vi.formulaNewResult, { value: "1.081.000" }));
  expect(await readAll(workbench)).toEqual(broken);
  await confirmButton(pane).click();
  await expect(pane.getByText(vi.sumsAgree)).toBeVisible();
  expect(await readValues(page, SHEET, "C16:E16")).toEqual([[1_081_000, 531_000, 550_000]]);
  expect(await readFormulas(page, SHEET, "C16:E16")).toEqual([
    ["=SUM(C7:C15)", "=SUM(D7:D15)", "=SUM(E7:E15)"],
  ]);
  await openTab(pane, "tab-report");
  await expect(verdict(pane)).toHaveText(vi.ready);
  await expect(findingAt(pane, "C16")).toHaveCount(0);
  await undoButton(pane).click();
  await expect(verdict(pane)).toHaveText(errorsLeft(2));
  expect(await readAll(workbench)).toEqual(broken);
});

test("with formulas in, the total follows an item, and the words are offered anew and written", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openMoney(workbench);
  const before = await readAll(workbench);
  await insertFormulas(workbench);
  await typeInto(workbench, "D7", "16000");
  await expect(pane.getByText("Một tỷ không trăm chín mươi mốt triệu đồng", { exact: true })).toBeVisible();
  await expect(pane.getByRole("row", { name: /^Tổng kinh phí/ })).toContainText("1.091.000");
  expect(await readValues(page, SHEET, "C16")).toEqual([[1_091_000]]);
  await expect(pane.getByText(fill(vi.wordsWrong, { cell: "A17" }))).toBeVisible();
  await writeButton(pane).click();
  await expect(pane.getByText(fill(vi.wordsRight, { cell: "A17" }))).toBeVisible();
  expect(JSON.stringify(await readValues(page, SHEET, "A17"))).toContain(
    "Bằng chữ: Một tỷ không trăm chín mươi mốt triệu đồng",
  );
  await undoButton(pane).click();
  await expect(writeButton(pane)).toBeVisible();
  await typeInto(workbench, "D7", "6000");
  await expect(pane.getByText(fill(vi.wordsMisspelt, { cell: "A17" }))).toBeVisible();
  await undoButton(pane).click();
  await expect(insertButton(pane)).toBeVisible();
  expect(await readAll(workbench)).toEqual(before);
});

test("a preview that is dropped changes nothing", async ({ workbench }) => {
  const { pane } = workbench;
  await openMoney(workbench);
  const before = await readAll(workbench);
  await insertButton(pane).click();
  await preview(pane).getByRole("button", { name: vi.dropFix, exact: true }).click();
  await expect(preview(pane)).toHaveCount(0);
  expect(await readAll(workbench)).toEqual(before);
});

test("a workbook without money is told so, with what was looked for", async ({ workbench }) => {
  const { pane } = workbench;
  await openSample(workbench, "cam-giang-2024");
  await runCheck(workbench);
  await openTab(pane, "tab-budgets");
  await expect(pane.getByText(vi.noBudgets)).toBeVisible();
  await expect(pane.getByText(fill(vi.noBudgetsWhy, { tables: "2 bảng" }))).toBeVisible();
});

/** Goes on with the Tab key until an element has the focus. */
async function tabTo({ page }: Workbench, target: Locator): Promise<void> {
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("everything can be done by keyboard, and the focus is never lost", async ({ workbench }) => {
  const { page, pane, nameBox } = workbench;
  await openSample(workbench, PLAN);
  await runCheck(workbench);
  await pane.getByRole("tab", { name: vi["tab-report"] }).focus();
  await page.keyboard.press("End");
  await expect(pane.getByRole("tab", { name: vi["tab-budgets"] })).toBeFocused();
  await expect(pane.getByText(vi.sumsAgree)).toBeVisible();
  await tabTo(workbench, pane.getByRole("button", { name: "1.081.000" }));
  await page.keyboard.press("Enter");
  await expect(nameBox).toHaveValue("C16");
  await tabTo(workbench, writeButton(pane));
  await page.keyboard.press("Enter");
  await expect(pane.getByText(fill(vi.wordsRight, { cell: "A17" }))).toBeVisible();
  await expect(pane.getByRole("heading", { name: vi.totalInWords })).toBeFocused();
  await tabTo(workbench, insertButton(pane));
  await page.keyboard.press("Enter");
  await tabTo(workbench, preview(pane).getByRole("list"));
  await tabTo(workbench, confirmButton(pane));
  await page.keyboard.press("Enter");
  await expect(pane.getByText(vi.formulasRight)).toBeVisible();
  await expect(pane.getByRole("heading", { name: vi.formulas, exact: true })).toBeFocused();
  expect(await readValues(page, SHEET, "C16")).toEqual([[1_081_000]]);
});

/** The states in which the tab can be met, one after the other. */
async function inspectStates(workbench: Workbench, contrasts: readonly ("none" | "active")[]): Promise<void> {
  const { pane } = workbench;
  await openSample(workbench, "cam-giang-2024");
  await runCheck(workbench);
  await openTab(pane, "tab-budgets");
  await inspect(workbench, "no money", contrasts);
  await openMoney(workbench);
  await inspect(workbench, "right", contrasts);
  await typeInto(workbench, "C16", "1000000");
  await expect(pane.getByText("Lệch -81.000").first()).toBeVisible();
  for (const details of await pane.locator("summary").all()) await details.click();
  await inspect(workbench, "broken", contrasts);
  await insertButton(pane).click();
  await expect(preview(pane)).toBeVisible();
  await inspect(workbench, "preview", contrasts);
  await confirmButton(pane).click();
  await writeButton(pane).click();
  await expect(pane.getByText(fill(vi.wordsRight, { cell: "A17" }))).toBeVisible();
  await pane.getByRole("button", { name: vi.asTable }).click();
  await inspect(workbench, "done", contrasts);
}

test.describe("every state of the tab at 320 and 350 px, in Vietnamese and English, without violations", () => {
  test("light and high contrast", async ({ workbench }) => {
    test.slow();
    await inspectStates(workbench, ["none", "active"]);
  });

  test("dark", async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    await inspectStates(await openWorkbench(page), ["none"]);
  });
});
