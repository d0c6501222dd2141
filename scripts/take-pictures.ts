import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "@playwright/test";
import { HUE_2022 } from "../src/core/scores/hue-2022";
import { CHROMIUM } from "./chromium";

/**
 * Takes the pictures of README and guide anew, in Chromium. Run it from the project's folder while `npm start` serves the
 * workbench (or name another address as the first argument).
 */
const WORKBENCH = process.argv[2] ?? "http://localhost:3000/";
const PLAN = "cam-giang-2024";
const SCORES = "duong-hoa-2022";
const MONEY = "tuong-duong-2024";

void takePictures();

async function takePictures(): Promise<void> {
  const browser = await chromium.launch(CHROMIUM);
  await pictureWorkbench(browser);
  await pictureScores(browser);
  await pictureBudgets(browser);
  await pictureReport(browser);
  await browser.close();
}

/** A page with the workbench and a plan in it, checked. */
async function checkedPlan(browser: Browser, plan: string, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height }, locale: "vi-VN" });
  await page.goto(WORKBENCH);
  const check = page.frameLocator("#pane-frame").getByRole("button", { name: "Soát", exact: true });
  await check.waitFor();
  await page.locator("#sample").selectOption(plan);
  await page.locator("#file-name", { hasText: plan }).waitFor();
  await check.click();
  return page;
}

/** The workbench after a check, a finding open and the cells marked; and its pane alone. */
async function pictureWorkbench(browser: Browser): Promise<void> {
  const page = await checkedPlan(browser, PLAN, 768);
  const pane = page.frameLocator("#pane-frame");
  await pane.getByRole("button", { name: /H8/ }).first().click();
  await pane.getByRole("switch").click();
  await pane.getByRole("switch", { checked: true }).waitFor();
  // The marks are painted on a canvas, so nothing in the page tells when they are there.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: "docs/images/workbench.png" });
  await page.locator("#pane-frame").screenshot({ path: "docs/images/pane.png" });
  await page.close();
}

/** Scores tried out in the tab of points. */
const TRIALS = [
  ["7.3", "1,5"],
  ["7.8", "1"],
  ["9.5", "2"],
] as const;

/** The tab of points with the example profile and some trial scores. */
async function pictureScores(browser: Browser): Promise<void> {
  // Only criteria in sight are in the page: all of them for the trial scores, the first ones for the picture.
  const page = await checkedPlan(browser, SCORES, 3_000);
  const pane = page.frameLocator("#pane-frame");
  await pane.getByRole("tab", { name: "Điểm" }).click();
  await pane.getByRole("combobox", { name: "Bộ tiêu chí" }).selectOption(HUE_2022.name);
  for (const [code, points] of TRIALS) {
    await pane.getByRole("textbox", { name: new RegExp(`^Điểm thử của ${code} `) }).fill(points);
  }
  await page.setViewportSize({ width: 1366, height: 1_320 });
  await pane.getByRole("combobox", { name: "Bộ tiêu chí" }).scrollIntoViewIfNeeded();
  await page.locator("#pane-frame").screenshot({ path: "docs/images/scores.png" });
  await page.close();
}

/** The tab of money. */
async function pictureBudgets(browser: Browser): Promise<void> {
  const page = await checkedPlan(browser, MONEY, 1150);
  const pane = page.frameLocator("#pane-frame");
  await pane.getByRole("tab", { name: "Kinh phí" }).click();
  await pane.getByRole("table").first().waitFor();
  await page.locator("#pane-frame").screenshot({ path: "docs/images/budgets.png" });
  await page.close();
}

/** The HTML report of a sample plan without its notes on spelling. */
async function pictureReport(browser: Browser): Promise<void> {
  const report = join(mkdtempSync(join(tmpdir(), "soat-pictures-")), "report.html");
  const { status, error } = spawnSync(
    process.execPath,
    [
      ...["--import", "tsx", "src/cli/soat.ts", "check", `assets/samples/${PLAN}.xlsx`],
      ...["--skip", "unit-variant", "--format", "html", "-o", report],
    ],
    { stdio: "ignore" },
  );
  if (error) throw error;
  // 1 says that errors were found, which is what the picture shows.
  if (status !== 0 && status !== 1) throw new Error(`soat ended with ${String(status)}`);
  const page = await browser.newPage({ viewport: { width: 900, height: 1150 } });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: "docs/images/report.png" });
  await page.close();
}
