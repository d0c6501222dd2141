import { type Language, LANGUAGES } from "../core/language";

/** What the page remembers of its user. */
export interface Preferences {
  readonly language: Language;
  readonly dark: boolean;
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
}

/** Excel's own width on a small screen, and how far the user can pull it. */
export const PANE_WIDTH = { usual: 350, least: 320, most: 500 } as const;

const KEY = "soat-phu-luc.workbench";

/** A width within the pane's limits. */
export function paneWidthWithin(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

/** Reads preferences from what was stored; what is missing or makes no sense is as given. */
export function parsePreferences(text: string | null, otherwise: Preferences): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "{}");
  } catch {
    return otherwise;
  }
  if (typeof stored !== "object" || stored === null) return otherwise;
  const { language, dark, paneWidth } = stored as Record<keyof Preferences, unknown>;
  return {
    language: LANGUAGES.find((one) => one === language) ?? otherwise.language,
    dark: typeof dark === "boolean" ? dark : otherwise.dark,
    paneWidth:
      typeof paneWidth === "number" && Number.isFinite(paneWidth)
        ? paneWidthWithin(paneWidth)
        : otherwise.paneWidth,
  };
}

/** The stored preferences; where nothing can be stored, those of the system. */
export function loadPreferences(): Preferences {
  const system: Preferences = {
    language: "vi",
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    paneWidth: PANE_WIDTH.usual,
  };
  return parsePreferences(withStorage((storage) => storage.getItem(KEY)) ?? null, system);
}

/** Keeps the preferences for the next visit, where the browser allows it. */
export function savePreferences(preferences: Preferences): void {
  withStorage((storage) => {
    storage.setItem(KEY, JSON.stringify(preferences));
  });
}

/** A browser that blocks storage throws at its mere mention; the page works without. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
