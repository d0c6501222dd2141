import { readPlan } from "../plans";
import {
  errorsLeft,
  expect,
  findingAt,
  openSample,
  openWorkbench,
  reportOn,
  runCheck,
  test,
  typeInto,
  verdict,
} from "./workbench";
import { vi } from "../../src/taskpane/texts/vi";

const ERRORS = reportOn(readPlan("cam-giang-2024")).counts.error;

test("no request leaves the origin, the CSP allows no eval and is never broken", async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(baseURL ?? "");
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["blob:", "data:"].includes(url.protocol)) foreign.push(request.url());
  });
  page.on("websocket", (socket) => {
    if (new URL(socket.url()).host !== new URL(origin).host) foreign.push(socket.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => {
    complaints.push(error.message);
  });
  const workbench = await openWorkbench(page);
  const { pane } = workbench;
  await pane.getByRole("button", { name: vi.useSample }).click();
  await expect(pane.getByText(/^Đã thêm trang tính mẫu/)).toBeVisible();
  await page.getByRole("button", { name: "Nền tối" }).click();
  await expect(pane.getByRole("button", { name: vi.check, exact: true })).toBeVisible();
  await runCheck(workbench);
  await pane.getByRole("switch", { name: vi.marks }).click();
  await expect(pane.getByRole("switch", { name: vi.marks })).toBeChecked();
  const csp = pane.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(csp).toHaveAttribute("content", /script-src 'self' /);
  await expect(csp).not.toHaveAttribute("content", /unsafe-eval/);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test("once loaded, it works without any network", async ({ workbench, context }) => {
  const { page, pane } = workbench;
  await openSample(workbench, "cam-giang-2024");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await runCheck(workbench);
  await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS));
  await typeInto(workbench, "H8", "30/11/2024");
  await expect(verdict(pane)).toHaveText(errorsLeft(ERRORS - 1));
  await findingAt(pane, "G6", "Tư pháp").click();
  await pane.getByRole("button", { name: /^Sửa thành/ }).click();
  await pane
    .getByRole("group", { name: vi.preview })
    .getByRole("button", { name: vi.confirmFix, exact: true })
    .click();
  await expect(pane.getByText("Đã sửa 1 ô.")).toBeVisible();
});
