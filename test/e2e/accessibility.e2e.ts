import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { vi } from "../../src/taskpane/texts/vi";
import { inspect } from "./inspection";
import {
  checkButton,
  expect,
  findingAt,
  openFile,
  openSample,
  openWorkbench,
  runCheck,
  test,
  verdict,
  type Workbench,
} from "./workbench";

/** The states in which the pane can be met, one after the other, in Vietnamese. */
async function inspectStates(workbench: Workbench, contrasts: readonly ("none" | "active")[]): Promise<void> {
  const { pane } = workbench;
  await inspect(workbench, "first run", contrasts);
  await runCheck(workbench);
  await findingAt(pane, "G6", "Tư pháp").click();
  await expect(pane.getByRole("button", { name: /^Sửa thành/ })).toBeVisible();
  await inspect(workbench, "open finding", contrasts);
  await pane.getByRole("button", { name: /^Sửa thành/ }).click();
  await expect(pane.getByRole("group", { name: vi.preview })).toBeVisible();
  await inspect(workbench, "preview", contrasts);
  await pane.getByRole("button", { name: vi.tables }).click();
  await pane.getByText(/^Duy trì 2024 · Nhiệm vụ, Điểm · /).click();
  await pane.getByRole("combobox", { name: "Vai trò của cột E" }).first().selectOption("note");
  await expect(pane.getByText(vi.columnsCorrected)).toBeVisible();
  await inspect(workbench, "tables", contrasts);
  const name = "phu-lien-2024.xlsx";
  await openFile(workbench, { name, bytes: readFileSync(join(__dirname, "../fixtures", name)) });
  await runCheck(workbench);
  await expect(verdict(pane)).toHaveText(vi.noTables);
  await inspect(workbench, "no tables", contrasts);
}

test.describe("every state at 320 and 350 px, in Vietnamese and English, without violations", () => {
  test("light and high contrast", async ({ workbench }) => {
    test.slow();
    await openSample(workbench, "cam-giang-2024");
    await inspectStates(workbench, ["none", "active"]);
  });

  test("dark", async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    const workbench = await openWorkbench(page);
    await openSample(workbench, "cam-giang-2024");
    await inspectStates(workbench, ["none"]);
  });
});

test("the page round the sheet has no violations in either theme", async ({ workbench }) => {
  const { page, pane } = workbench;
  for (const theme of ["light", "dark"]) {
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    const { violations } = await new AxeBuilder({ page })
      .include(".title-bar")
      .include("#ribbon")
      .include(".pane-bar")
      .analyze();
    expect
      .soft(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
        theme,
      )
      .toEqual([]);
    if (theme === "light") await page.getByRole("button", { name: "Nền tối" }).click();
  }
  await expect(checkButton(pane)).toBeVisible();
});
