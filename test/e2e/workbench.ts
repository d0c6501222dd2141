/**
 * The workbench as its user meets it. The sheet is reached by name box and keyboard and read back through the pane's own
 * Excel client, or out of the downloaded file; nothing in the page is there for tests only.
 */
import { readFileSync } from "node:fs";
import {
  test as base,
  expect,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "@playwright/test";
import { check } from "../../src/core/check";
import { fill } from "../../src/core/language";
import type { Finding, Report } from "../../src/core/report";
import { findingText } from "../../src/core/rules/wording";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { cellAddress } from "../../src/core/workbook/address";
import type { Workbook } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/files/read-workbook";
import { vi } from "../../src/taskpane/texts/vi";

/** Where a page stands: its pane, and the parts of the sheet that are more than a canvas. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Says which cells are selected, and goes to others. */
  readonly nameBox: Locator;
}

/** A file as the file input takes it. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every test has a workbench with the sample plan that a fresh page shows. */
export const test = base.extend<{ workbench: Workbench }>({
  workbench: async ({ page }, use) => {
    await use(await openWorkbench(page));
  },
});

/** Opens the page and waits for the pane's first screen. */
export async function openWorkbench(page: Page): Promise<Workbench> {
  await page.goto("./");
  const pane = page.frameLocator("#pane-frame");
  const nameBox = page.locator("#sheet").getByRole("textbox").first();
  await expect(checkButton(pane)).toBeVisible();
  return { page, pane, nameBox };
}

export function checkButton(pane: FrameLocator): Locator {
  return pane.getByRole("button", { name: vi.check, exact: true });
}

/** The pane's verdict, as a heading. */
export function verdict(pane: FrameLocator): Locator {
  return pane.getByRole("main").getByRole("heading", { level: 2 });
}

/** The text of the verdict on a report. */
export function verdictOf({ verdict: kind, counts }: Report): string {
  if (kind === "no-tables") return vi.noTables;
  return kind === "ready" ? vi.ready : errorsLeft(counts.error);
}

/** The verdict while errors are left. */
export function errorsLeft(errors: number | string): string {
  return fill(vi.errors, { errors: `${errors} lỗi` });
}

/** Presses Soát in the pane and waits for the verdict. */
export async function runCheck({ pane }: Workbench): Promise<void> {
  await checkButton(pane).click();
  await expect(pane.getByRole("button", { name: vi.checkAgain })).toBeVisible();
}

/** Does something after which the pane loads anew, and waits for its first screen. */
export async function reloadingPane({ page, pane }: Workbench, work: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent("framenavigated", (frame) => frame.parentFrame() === page.mainFrame());
  await work();
  await loaded;
  await expect(checkButton(pane)).toBeVisible();
}

export async function openSample(workbench: Workbench, name: string): Promise<void> {
  await reloadingPane(workbench, () => workbench.page.locator("#sample").selectOption(name));
}

/** Opens a file of the user through the page's file input. */
export async function openFile(workbench: Workbench, { name, bytes }: UploadedFile): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const file = { name, mimeType, buffer: Buffer.from(bytes) };
  await reloadingPane(workbench, () => workbench.page.locator("#file").setInputFiles(file));
}

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

/** Selects a cell of the active sheet, as a user does who types its address; the sheet has the keyboard then. */
export async function goTo({ nameBox }: Workbench, address: string): Promise<void> {
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await expect(nameBox).not.toBeFocused();
}

/** Types into a cell of the active sheet. */
export async function typeInto(workbench: Workbench, address: string, text: string): Promise<void> {
  await goTo(workbench, address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

/** The values of an area as the Excel API gives them: blank cells are empty texts. */
export function readValues(page: Page, sheet: string, address: string): Promise<unknown> {
  return readArea(page, sheet, address, "values");
}

/** The formulas of an area as the Excel API gives them: constants stand for themselves. */
export function readFormulas(page: Page, sheet: string, address: string): Promise<unknown> {
  return readArea(page, sheet, address, "formulas");
}

function readArea(page: Page, sheet: string, address: string, what: "values" | "formulas"): Promise<unknown> {
  return paneFrame(page).evaluate(
    ([name, area, part]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange(area);
        range.load(part);
        await context.sync();
        return range[part] as unknown;
      }),
    [sheet, address, what] as const,
  );
}

/** What takes back the last thing that the pane wrote. */
export function undoButton(pane: FrameLocator): Locator {
  return pane.getByRole("button", { name: /^Hoàn tác/ });
}

/** A finding as one line of the list: the sheet, its level in words, what it says, its cell. */
export interface Line {
  readonly sheet: string;
  readonly level: string;
  readonly text: string;
  readonly cell: string;
}

const LEVELS = { error: vi.levelError, warning: vi.levelWarning, info: vi.levelInfo } as const;

/** How the pane words a finding. */
export function lineOf(finding: Finding): Line {
  const { what, title } = findingText(finding, "vi");
  const { sheet, cell, level } = finding;
  return { sheet, level: LEVELS[level], text: what === "" ? title : what, cell: cellAddress(cell) };
}

/** What the core finds, run in this process as the command line does. */
export function reportOn(workbook: Workbook): Report {
  return check(workbook, DEFAULT_SETTINGS).report;
}

/** Reads all lines of the pane's list, scrolling through it as only those in sight are in the page. */
export async function readLines(page: Page): Promise<readonly Line[]> {
  return paneFrame(page).evaluate(async () => {
    const list = document.querySelector('[role="list"][aria-label]');
    if (!list) return [];
    let scroller = list.parentElement;
    while (scroller && getComputedStyle(scroller).overflowY !== "auto") scroller = scroller.parentElement;
    const rows = new Map<number, Element>();
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let count = Infinity, step = 0; rows.size < count && step < 2_000; step += 1) {
      for (const item of list.querySelectorAll('[role="listitem"]')) {
        count = Number(item.getAttribute("aria-setsize"));
        rows.set(Number(item.getAttribute("aria-posinset")), item.cloneNode(true) as Element);
      }
      scroller?.scrollBy({ top: scroller.clientHeight / 2 });
      await nextFrame();
      await nextFrame();
    }
    let sheet = "";
    return [...rows]
      .sort(([a], [b]) => a - b)
      .flatMap(([, row]) => {
        const heading = row.querySelector("h3 span")?.textContent;
        if (heading !== undefined) {
          sheet = heading.replace(/ · [^·]*$/, "");
          return [];
        }
        const [level, text, cell] = row.querySelectorAll("button[data-line] > span");
        return [
          {
            sheet,
            level: level?.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "",
            text: text?.textContent ?? "",
            cell: cell?.textContent ?? "",
          },
        ];
      });
  });
}

/** The line of a finding in the list, by its cell and, where a cell has several, by what it says. */
export function findingAt(pane: FrameLocator, cell: string, text: string | RegExp = ""): Locator {
  return pane
    .getByRole("list", { name: vi.findings })
    .locator("button[data-line]")
    .filter({ hasText: text })
    .filter({ has: pane.locator("span", { hasText: new RegExp(`^${cell}$`) }) });
}

/** Presses Tải kết quả and reads the file that the browser saves. */
export async function downloaded(page: Page): Promise<UploadedFile & { readonly workbook: Workbook }> {
  const saved = page.waitForEvent("download");
  await page.locator("#download").click();
  const download = await saved;
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return { name: download.suggestedFilename(), bytes, workbook: read.workbook };
}

export { expect };
