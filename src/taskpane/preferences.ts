import type { Language } from "../core/language";
import { LANGUAGES } from "../core/language";
import type { Level } from "../core/report";
import { LEVELS } from "../core/report";
import type { Tab } from "./tabs";
import { TABS } from "./tabs";

/** What the pane remembers on this computer from one time to the next; nothing of any workbook. */
export interface Preferences {
  readonly levels: readonly Level[];
  /** Null follows Office. */
  readonly language: Language | null;
  /** The tab that was open last. */
  readonly tab: Tab;
}

/** The part of `localStorage` that is used. Any call may throw where the browser keeps no data. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const KEY = "soat-phu-luc.pane";

/** What was remembered; defaults for what is missing, damaged or out of reach. */
export function loadPreferences(shelf: () => Shelf): Preferences {
  const kept = keptObject(shelf);
  const levels: readonly unknown[] = Array.isArray(kept["levels"]) ? kept["levels"] : [];
  return {
    levels: LEVELS.filter((level) => levels.includes(level)),
    language: LANGUAGES.find((language) => language === kept["language"]) ?? null,
    tab: TABS.find((tab) => tab === kept["tab"]) ?? TABS[0],
  };
}

function keptObject(shelf: () => Shelf): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(shelf().getItem(KEY) ?? "{}");
    return typeof kept === "object" ? { ...kept } : {};
  } catch {
    return {};
  }
}

/** Remembers; where nothing can be kept, the next time starts from the defaults. */
export function savePreferences(shelf: () => Shelf, preferences: Preferences): void {
  try {
    shelf().setItem(KEY, JSON.stringify(preferences));
  } catch {
    return;
  }
}
