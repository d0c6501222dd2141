/** What is looked at in every state of the pane: its width, and what axe objects to. */
import AxeBuilder from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { expect, paneFrame, type Workbench } from "./workbench";

/** The narrowest pane, and Excel's own on a small screen. */
export const WIDTHS = [320, 350] as const;

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

/** Moves the pane's edge by keyboard to a width. */
export async function setWidth(page: Page, width: (typeof WIDTHS)[number]): Promise<void> {
  const splitter = page.locator("#splitter");
  await splitter.press("Home");
  for (let at: number = WIDTHS[0]; at < width; at += 10) await splitter.press("ArrowLeft");
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

/**
 * Looks at the pane as it is: both languages, both widths, and the system's high contrast too where asked for. What axe
 * judges is the same in both languages but for the words, so it looks at one, which saves it half of its time.
 */
export async function inspect(
  { page, pane }: Workbench,
  state: string,
  contrasts: readonly ("none" | "active")[],
): Promise<void> {
  for (const language of ["en", "vi"] as const) {
    await pane.locator("header select").selectOption(language);
    for (const forcedColors of contrasts) {
      const where = `${state}, ${language}, forced colours ${forcedColors}`;
      await page.emulateMedia({ forcedColors });
      for (const width of WIDTHS) {
        await setWidth(page, width);
        expect.soft(await tooWide(paneFrame(page)), `${where}, ${width} px`).toEqual([]);
      }
      if (language === "vi") expect.soft(await axeViolations(page, forcedColors), where).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: "none" });
  }
}
