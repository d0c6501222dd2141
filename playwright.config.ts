import { defineConfig } from "@playwright/test";
import { CHROMIUM } from "./scripts/chromium";

const PORT = 3100;

/** Page tests in Chromium, on the workbench as `npm start` serves it. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.e2e.ts",
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: "list",
  outputDir: "dist/e2e",
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    launchOptions: CHROMIUM,
    trace: "retain-on-failure",
  },
  webServer: {
    command: `npm start -- --no-open --port ${PORT}`,
    url: `http://localhost:${PORT}/preview/taskpane.html`,
    timeout: 180_000,
  },
});
