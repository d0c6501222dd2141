import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Takes the pictures of README and guide anew: the HTML report of a sample plan without its notes on spelling, in Chromium (`CHROMIUM` names the
 * program; by default `chromium`). Run it from the project's folder.
 */
const folder = mkdtempSync(join(tmpdir(), "soat-pictures-"));
const page = join(folder, "report.html");
const picture = resolve("docs/images/report.png");

run(process.execPath, [
  ...["--import", "tsx", "src/cli/soat.ts", "check", "assets/samples/cam-giang-2024.xlsx"],
  ...["--skip", "unit-variant", "--format", "html", "-o", page],
]);
run(process.env["CHROMIUM"] ?? "chromium", [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--hide-scrollbars",
  `--user-data-dir=${join(folder, "profile")}`,
  `--screenshot=${picture}`,
  "--window-size=900,1150",
  pathToFileURL(page).href,
]);
console.log(`written: ${picture}`);

/** Runs a program; `soat` ends with 1 where errors were found, which is no failure here. */
function run(program: string, options: readonly string[]): void {
  const { status, error } = spawnSync(program, options, { stdio: ["ignore", "ignore", "inherit"] });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${program} ended with ${String(status)}`);
}
