import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./scripts/chromium";

const PORT = 3100;
/** A workbench that is served already, e.g. `BASE_URL=http://localhost:3000/`; none starts its own. */
const served = process.env["BASE_URL"];

/** Page tests in Chromium, on the workbench as `npm start` serves it. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.e2e.ts",
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env["CI"] !== undefined,
  reporter: "list",
  outputDir: "dist/e2e",
  use: {
    baseURL: served ?? `http://localhost:${PORT}/`,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    launchOptions: CHROMIUM,
    trace: "retain-on-failure",
  },
  ...(served === undefined && {
    webServer: {
      // Sources that change meanwhile are not built anew: the page stays the one under test.
      command: `npm start -- --no-open --port ${PORT} --watch-options-ignored '**/*'`,
      url: `http://localhost:${PORT}/preview/taskpane.html`,
      timeout: 180_000,
    },
  }),
});
