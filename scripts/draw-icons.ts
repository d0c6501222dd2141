import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { CHROMIUM } from "./chromium";

/** Draws the icons' PNG files from their SVG sources. Run it from the project's folder after changing a source. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

void drawAll();

async function drawAll(): Promise<void> {
  const browser = await chromium.launch(CHROMIUM);
  for (const name of ["soat", "pane", "clear"]) {
    const svg = readFileSync(`assets/icons/${name}.svg`, "utf8");
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`,
      );
      await page.screenshot({ path: resolve(`assets/icons/${name}-${size}.png`), omitBackground: true });
      await page.close();
    }
  }
  await browser.close();
}
