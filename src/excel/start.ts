import type { Language } from "../core/language";
import { supports } from "./run";

export type OfficeTheme = "light" | "dark" | "contrast";

/** How the add-in finds itself: ready; in an Excel before ExcelApi 1.14; without an answer; not in Excel at all. */
export type Start =
  | {
      readonly kind: "ready";
      readonly language: Language;
      readonly theme: OfficeTheme;
      readonly sharedRuntime: boolean;
    }
  | { readonly kind: "too-old" }
  | { readonly kind: "no-answer" }
  | { readonly kind: "not-excel" };

const FORCED_COLORS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * Waits until Office.js knows where it runs. It never says so when its script could not be loaded, so after `patience`
 * milliseconds the answer is `no-answer`. Never throws.
 */
export async function start(patience = 10_000): Promise<Start> {
  if (!("Office" in globalThis)) return { kind: "no-answer" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  clearTimeout(timer);
  if (info === null) return { kind: "no-answer" };
  // What onReady says of the host is a string; outside of Office it is null.
  if (String(info.host) !== "Excel") return { kind: "not-excel" };
  if (!supports("ExcelApi", "1.14")) return { kind: "too-old" };
  const language = Office.context.displayLanguage.toLowerCase().startsWith("vi") ? "vi" : "en";
  return { kind: "ready", language, theme: currentTheme(), sharedRuntime: supports("SharedRuntime", "1.1") };
}

/**
 * Tells when the theme changes. Excel has no event for its own theme, so this follows the system's; returns a function
 * that ends it.
 */
export function onThemeChange(handler: (theme: OfficeTheme) => void): () => void {
  const queries = [FORCED_COLORS, DARK].map((query) => globalThis.matchMedia(query));
  const tell = (): void => {
    handler(currentTheme());
  };
  for (const query of queries) query.addEventListener("change", tell);
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
  };
}

/** Office's theme where it tells one (on the web it may not, office-js issue 6134), else the system's. */
function currentTheme(): OfficeTheme {
  if (matches(FORCED_COLORS)) return "contrast";
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  const isDark = background === undefined ? matches(DARK) : isDarkColor(background);
  return isDark ? "dark" : "light";
}

function matches(query: string): boolean {
  return "matchMedia" in globalThis && globalThis.matchMedia(query).matches;
}

/** Whether a colour `#RRGGBB` is nearer to black than to white, by the weights of ITU-R BT.709. */
function isDarkColor(color: string): boolean {
  const [, red = "ff", green = "ff", blue = "ff"] = /^#(..)(..)(..)/.exec(color) ?? [];
  const [r = 255, g = 255, b = 255] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}
