import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, test as plainTest } from "@playwright/test";
import { en } from "../../src/taskpane/texts/en";
import { vi } from "../../src/taskpane/texts/vi";
import { readPlan } from "../plans";
import {
  checkButton,
  errorsLeft,
  expect,
  findingAt,
  openSample,
  reportOn,
  runCheck,
  test,
  verdict,
} from "./workbench";

const ERRORS = reportOn(readPlan("cam-giang-2024")).counts.error;

/** Chooses a situation of the page's menu. */
async function pretend(page: Page, situation: string): Promise<void> {
  await page.locator("#fault").selectOption({ label: situation });
}

test.describe("what Excel may be in the middle of", () => {
  test("protected sheets are checked, but not changed", async ({ workbench }) => {
    const { page, pane } = workbench;
    await openSample(workbench, "cam-giang-2024");
    await pretend(page, "bảo vệ mọi trang tính");
    await runCheck(workbench);
    await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS));
    await expect(pane.getByText(/^Đang được bảo vệ: “Duy trì 2024”, “Khắc phục 2023”\./)).toBeVisible();
    await findingAt(pane, "H8").click();
    await expect(pane.getByText(vi.fixOff)).toBeVisible();
    await expect(pane.getByRole("button", { name: "Gộp với H7" })).toHaveCount(0);
    await pane.getByRole("switch", { name: vi.marks }).click();
    await expect(pane.getByText(/^Không ghi được vào trang tính “Duy trì 2024”\./)).toBeVisible();
    await expect(pane.getByRole("switch", { name: vi.marks })).not.toBeChecked();
  });

  test("a cell being edited is waited for, and the user told what to do", async ({ workbench }) => {
    const { page, pane } = workbench;
    await pretend(page, "đang nhập dở một ô");
    await checkButton(pane).click();
    await expect(pane.getByText(vi.cellEdit, { exact: true })).toBeVisible();
    await pretend(page, "bình thường");
    await expect(verdict(pane)).toHaveText(vi.ready);
    await expect(pane.getByText(vi.cellEdit, { exact: true })).toHaveCount(0);
  });

  test("a busy Excel and a lost session are told, and Soát works again afterwards", async ({ workbench }) => {
    const { page, pane } = workbench;
    await pretend(page, "bận ở yêu cầu kế tiếp");
    await checkButton(pane).click();
    await expect(pane.getByText(/^Excel đang bận, chưa thực hiện được\./)).toBeVisible();
    await pretend(page, "đã mất phiên làm việc");
    await checkButton(pane).click();
    await expect(pane.getByText(/^Đã mất kết nối với Excel\./)).toBeVisible();
    await pretend(page, "bình thường");
    await runCheck(workbench);
    await expect(verdict(pane)).toHaveText(vi.ready);
    await expect(pane.getByText(/^Đã mất kết nối với Excel\./)).toHaveCount(0);
  });
});

test.describe("what the user may correct and choose", () => {
  test("a column's role is corrected, the check follows, and it is taken back in both ways", async ({
    workbench,
  }) => {
    const { pane } = workbench;
    await openSample(workbench, "cam-giang-2024");
    await runCheck(workbench);
    await pane.getByRole("button", { name: vi.tables }).click();
    await pane.getByText(/^Duy trì 2024 · Nhiệm vụ, Điểm · /).click();
    const role = pane.getByRole("combobox", { name: "Vai trò của cột H" }).first();
    await expect(role).toHaveValue("deadline");
    await role.selectOption("note");
    await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS - 1));
    await expect(role).toHaveValue("note");
    await pane.getByRole("button", { name: "Lấy lại vai trò cũ của cột H" }).click();
    await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS));
    await expect(role).toHaveValue("deadline");
    await role.selectOption("other");
    await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS - 1));
    await pane.getByRole("button", { name: "Hoàn tác: chỉnh vai trò cột" }).click();
    await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS));
  });

  test("the language is chosen in the pane and kept; the page's own switch changes sheet and ribbon", async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    await runCheck(workbench);
    await pane.getByRole("combobox", { name: vi.language }).selectOption("en");
    await expect(verdict(pane)).toHaveText(en.ready);
    await expect(pane.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: "English: chuyển trang sang tiếng Anh" }).click();
    await expect(page.getByText("Preview – not Excel")).toBeVisible();
    await page.reload();
    await expect(pane.getByRole("button", { name: en.check, exact: true })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

plainTest.describe("no Excel to work with", () => {
  plainTest("an Excel that is too old is told so", async ({ page }) => {
    await page.addInitScript(() => {
      // What the host says of itself is made older before the client hears it.
      window.addEventListener(
        "message",
        ({ data }: MessageEvent<{ "soat-phu-luc"?: { settings?: { apiSets: object } } }>) => {
          const settings = data["soat-phu-luc"]?.settings;
          if (settings) settings.apiSets = { ExcelApi: "1.13" };
        },
      );
    });
    await page.goto("./");
    const pane = page.frameLocator("#pane-frame");
    await expect(verdict(pane)).toHaveText(vi.tooOldWhat);
    await expect(pane.getByText(vi.tooOldNext)).toBeVisible();
  });

  plainTest("without the Office library it says what to check", async ({ page }) => {
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto("taskpane.html");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(vi.noAnswerWhat);
    await expect(page.getByText(vi.noAnswerNext)).toBeVisible();
    await expect(page.getByRole("button", { name: vi.tryAgain })).toBeVisible();
  });

  plainTest("a host that keeps silent is given up after ten seconds", async ({ page }) => {
    // The page's clock stands still but for what it is told to run, however long the machine takes.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await page.goto("preview/taskpane.html");
    await expect(page.getByText(vi.starting)).toBeVisible();
    await page.clock.runFor(9_000);
    await expect(page.getByText(vi.starting)).toBeVisible();
    await page.clock.runFor(1_500);
    await expect(page.getByRole("heading", { level: 2 })).toHaveText(vi.noAnswerWhat);
  });

  plainTest(
    "in a browser, with Microsoft's own library, it says that it runs in Excel only",
    async ({ page }) => {
      const library = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
      await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => {
        const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
        return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(library, path)) });
      });
      await page.goto("taskpane.html");
      await expect(page.getByRole("heading", { level: 2 })).toHaveText(vi.notExcelWhat);
      await expect(page.getByText(vi.notExcelNext)).toBeVisible();
    },
  );
});
