import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { CHROMIUM } from "./chromium";

/**
 * Takes the pictures of README and guide anew, in Chromium. Run it from the project's folder while `npm start` serves the
 * workbench (or name another address as the first argument).
 */
const WORKBENCH = process.argv[2] ?? "http://localhost:3000/";
const PLAN = "cam-giang-2024";

void takePictures();

async function takePictures(): Promise<void> {
  const browser = await chromium.launch(CHROMIUM);
  await pictureWorkbench(browser);
  await pictureReport(browser);
  await browser.close();
}

/** The workbench after a check, a finding open and the cells marked; and its pane alone. */
async function pictureWorkbench(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  await page.goto(WORKBENCH);
  const pane = page.frameLocator("#pane-frame");
  const check = pane.getByRole("button", { name: "Soát", exact: true });
  await check.waitFor();
  await page.locator("#sample").selectOption(PLAN);
  await page.locator("#file-name", { hasText: PLAN }).waitFor();
  await check.click();
  await pane.getByRole("button", { name: /H8/ }).first().click();
  await pane.getByRole("switch").click();
  await pane.getByRole("switch", { checked: true }).waitFor();
  // The marks are painted on a canvas, so nothing in the page tells when they are there.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: "docs/images/workbench.png" });
  await page.locator("#pane-frame").screenshot({ path: "docs/images/pane.png" });
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
