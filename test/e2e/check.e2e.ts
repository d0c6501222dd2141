import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PLANS, readPlan } from "../plans";
import {
  checkButton,
  expect,
  lineOf,
  openFile,
  readLines,
  reportOn,
  runCheck,
  test,
  verdict,
  verdictOf,
  type Line,
} from "./workbench";

const SAMPLE = "tuong-duong-2024";

/** Lines in an order that does not depend on how the list groups them. */
function sorted(lines: readonly Line[]): readonly string[] {
  return lines.map(({ sheet, level, text, cell }) => `${sheet}!${cell} ${level}: ${text}`).sort();
}

function planFile(name: string): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: `${name}.xlsx`, bytes: readFileSync(join(__dirname, "../fixtures", `${name}.xlsx`)) };
}

test("a fresh page shows the sample plan, the pane, and that it is not Excel", async ({ workbench }) => {
  const { page, pane } = workbench;
  await expect(page.getByText("Bản xem thử – không phải Excel")).toBeVisible();
  await expect(page.locator("#file-name")).toHaveText(`${SAMPLE}.xlsx`);
  await expect(page.getByRole("tab", { name: "Phụ lục I", exact: true })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await expect(pane.getByRole("heading", { level: 2 })).toHaveText("Soát phụ lục trước khi trình");
  await expect(pane.getByRole("button", { name: "Dùng dữ liệu mẫu" })).toBeVisible();
});

test("the pane finds in every plan what the command line finds", async ({ workbench }) => {
  for (const plan of PLANS) {
    await test.step(plan, async () => {
      const report = reportOn(readPlan(plan));
      await openFile(workbench, planFile(plan));
      await runCheck(workbench);
      await expect(verdict(workbench.pane)).toHaveText(verdictOf(report));
      expect(sorted(await readLines(workbench.page))).toEqual(sorted(report.findings.map(lineOf)));
    });
  }
});

test("the ribbon's Soát opens a closed pane on the same result", async ({ workbench }) => {
  const { page, pane } = workbench;
  const report = reportOn(readPlan(SAMPLE));
  await page.getByRole("button", { name: "Đóng bảng soát" }).click();
  await expect(page.locator("#pane")).toBeHidden();
  await page.locator("#ribbon").getByRole("button", { name: "Soát", exact: true }).click();
  await expect(verdict(pane)).toHaveText(verdictOf(report));
  await expect(page.locator("#pane")).toBeVisible();
  expect(sorted(await readLines(page))).toEqual(sorted(report.findings.map(lineOf)));
});

test("the ribbon's Bảng soát opens the pane and checks nothing", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.getByRole("button", { name: "Đóng bảng soát" }).click();
  await page.locator("#ribbon").getByRole("button", { name: "Bảng soát", exact: true }).click();
  await expect(page.locator("#pane")).toBeVisible();
  await expect(checkButton(pane)).toBeVisible();
});

test("the sample plan of the pane becomes a sheet of the workbook", async ({ workbench }) => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Dùng dữ liệu mẫu" }).click();
  await expect(pane.getByText(/^Đã thêm trang tính mẫu “/)).toBeVisible();
  await expect(page.getByRole("tab")).toHaveCount(3);
});
