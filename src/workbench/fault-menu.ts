import type { Language } from "../core/language";
import { type Faults, NO_FAULTS } from "./host/faults";
import { part } from "./page";
import { TEXTS, type TextKey } from "./texts";

/** A situation that the user can try: its text, and what is wrong then in a workbook with these sheets. */
interface Situation {
  readonly text: TextKey;
  readonly faults: (sheets: readonly string[]) => Faults;
}

const SITUATIONS: readonly Situation[] = [
  { text: "faultNone", faults: () => NO_FAULTS },
  { text: "faultCellEdit", faults: () => ({ ...NO_FAULTS, cellEdit: true }) },
  { text: "faultProtected", faults: (sheets) => ({ ...NO_FAULTS, protectedSheets: sheets }) },
  { text: "faultBusy", faults: () => ({ ...NO_FAULTS, next: ["HostIsBusy"] }) },
  { text: "faultSessionLost", faults: () => ({ ...NO_FAULTS, sessionLost: true }) },
];

/** Writes the situations into their menu, in a language. */
export function showSituations(language: Language): void {
  const menu = part("fault", HTMLSelectElement);
  const chosen = Math.max(menu.selectedIndex, 0);
  menu.replaceChildren(
    ...SITUATIONS.map(({ text }, index) => new Option(TEXTS[text][language], String(index))),
  );
  menu.selectedIndex = chosen;
}

/** What is wrong in the chosen situation. */
export function chosenFaults(sheets: readonly string[]): Faults {
  return SITUATIONS[part("fault", HTMLSelectElement).selectedIndex]?.faults(sheets) ?? NO_FAULTS;
}
