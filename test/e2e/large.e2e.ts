import type { Frame, JSHandle } from "@playwright/test";
import { makeSheet, type CellValue, type Workbook } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { vi } from "../../src/taskpane/texts/vi";
import {
  errorsLeft,
  expect,
  lineOf,
  openFile,
  paneFrame,
  reportOn,
  runCheck,
  test,
  verdict,
} from "./workbench";

const FINDINGS = 10_000;
const HEADER = ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn hoàn thành"];

/** A plan with one finding a row: no deadline, or, in each tenth row, a vague one. */
function planOf(rows: number): Workbook {
  const values: CellValue[][] = [HEADER];
  for (let row = 1; row <= rows; row += 1) {
    const deadline = row % 10 === 0 ? "Theo quy định" : null;
    values.push([row, `Rà soát thủ tục hành chính số ${row}`, "Phòng Nội vụ", deadline]);
  }
  return { sheets: [makeSheet({ name: "Phụ lục", values })] };
}

/** Milliseconds of the page's tasks of more than 50 ms from now on; pane and sheet share one thread. */
function watchLongTasks(frame: Frame): Promise<JSHandle<number[]>> {
  return frame.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: "longtask" });
    return durations;
  });
}

test("10,000 findings are counted, scrolled and filtered with few lines in the page", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const workbook = planOf(FINDINGS);
  const report = reportOn(workbook);
  expect(report.findings).toHaveLength(FINDINGS);
  await openFile(workbench, { name: "muoi-nghin.xlsx", bytes: writeWorkbook(workbook) });
  await runCheck(workbench);
  await expect(verdict(pane)).toHaveText(errorsLeft("9.000"));

  const lines = pane.getByRole("listitem");
  const cellOf = (index: number): string => {
    const finding = report.findings.at(index);
    return finding ? lineOf(finding).cell : "";
  };
  const frame = paneFrame(page);
  const tasks = await watchLongTasks(frame);
  const longest = async (doing: string): Promise<void> => {
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    const durations = await tasks.evaluate((all) => all.splice(0));
    const most = Math.round(Math.max(0, ...durations));
    process.stdout.write(`     ${doing}: longest task ${most} ms, ${durations.length} over 50 ms\n`);
  };

  await pane.getByRole("list", { name: vi.findings }).hover();
  for (let step = 0; step < 20; step += 1) await page.mouse.wheel(0, 600);
  expect(await lines.count()).toBeLessThan(200);
  await longest("scrolling");
  const last = lines.last();
  await expect(async () => {
    // Lines that come into the page are measured, and then the list ends further down than it did.
    await page.mouse.wheel(0, 10_000_000);
    await expect(last).toHaveAttribute("aria-posinset", String(FINDINGS + 1), { timeout: 500 });
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(last).toContainText(cellOf(-1));
  expect(await lines.count()).toBeLessThan(200);
  await longest("jumping to the end");

  await pane.getByRole("button", { name: "1.000 cảnh báo" }).click();
  await expect(lines.first()).toHaveAttribute("aria-setsize", "1001");
  expect(await lines.count()).toBeLessThan(200);
  await longest("filtering");
  await pane.getByRole("button", { name: "1.000 cảnh báo" }).click();
  await expect(lines.first()).toHaveAttribute("aria-setsize", String(FINDINGS + 1));
  await longest("showing all again");
  await page.keyboard.press("F8");
  await expect(workbench.nameBox).toHaveValue(cellOf(0));
  await longest("F8");
});
