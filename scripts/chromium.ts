import type { LaunchOptions } from "@playwright/test";

/**
 * How scripts and page tests start Chromium: `CHROMIUM` names the program, by default Debian's. It asks nobody outside
 * for updates or lists.
 */
export const CHROMIUM: LaunchOptions = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
