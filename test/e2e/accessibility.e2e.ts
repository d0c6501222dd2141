import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { vi } from "../../src/taskpane/texts/vi";
import {
  checkButton,
  expect,
  findingAt,
  openFile,
  openSample,
  openWorkbench,
  paneFrame,
  runCheck,
  test,
  verdict,
  type Workbench,
} from "./workbench";

const NARROW = 320;
/** Excel's own width on a small screen. */
const USUAL = 350;

/** Everything that sticks out of the pane at the side or scrolls sideways in it, by its words. */
function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() && getComputedStyle(element).clipPath === "none";
    return [...document.querySelectorAll("*")]
      .filter(isSeen)
      .filter((element) => {
        const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
        const { left, right } = element.getBoundingClientRect();
        return (scrolls && element.scrollWidth > element.clientWidth) || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.textContent}`.slice(0, 100));
  });
}

/** Moves the pane's edge by keyboard to a width of 320 px, or 350. */
async function setWidth(page: Page, width: typeof NARROW | typeof USUAL): Promise<void> {
  const splitter = page.locator("#splitter");
  await splitter.press("Home");
  for (let at = NARROW; at < width; at += 10) await splitter.press("ArrowLeft");
  await expect(splitter).toHaveAttribute("aria-valuenow", String(width));
}

/** With forced colours the system paints, and axe would judge colours that nobody sees. */
async function axeViolations(page: Page, forcedColors: "none" | "active"): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).include({ fromFrames: ["#pane-frame", "body"] });
  const { violations } = await (
    forcedColors === "active" ? axe.disableRules("color-contrast") : axe
  ).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ""}`).join("\n")}`,
  );
}

/** Looks at the pane as it is: both languages, both widths, and the system's high contrast too where asked for. */
async function inspect(
  { page, pane }: Workbench,
  state: string,
  contrasts: readonly ("none" | "active")[],
): Promise<void> {
  for (const language of ["en", "vi"] as const) {
    await pane.locator("header select").selectOption(language);
    for (const forcedColors of contrasts) {
      await page.emulateMedia({ forcedColors });
      for (const width of [NARROW, USUAL] as const) {
        await setWidth(page, width);
        expect.soft(await tooWide(paneFrame(page)), `${state}, ${language}, ${width} px`).toEqual([]);
      }
      expect
        .soft(
          await axeViolations(page, forcedColors),
          `${state}, ${language}, forced colours ${forcedColors}`,
        )
        .toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "none" });
  }
}

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
