import { onCellEdit } from "../../excel/run";
import { onThemeChange, start } from "../../excel/start";
import { check } from "./check";
import type { Desk } from "./desk";
import { guarded } from "./desk";
import { marksAreGone } from "./marks";

/** Meets Office, then follows its theme and what the ribbon's buttons ask of the pane. */
export async function startSession(desk: Desk): Promise<void> {
  const { store } = desk;
  onThemeChange((theme) => {
    store.dispatch({ type: "theme-changed", theme });
  });
  onCellEdit((isEditing) => {
    store.dispatch({ type: "cell-edit", isEditing });
  });
  const met = guarded(desk, async () => {
    store.dispatch({ type: "started", start: await start() });
  });
  window.addEventListener("soat:check", () => {
    // The ribbon's Soát shows its result, whichever tab was open.
    store.dispatch({ type: "tab-chosen", tab: "report" });
    void met.then(() => (store.get().host === "ready" ? check(desk) : undefined));
  });
  window.addEventListener("soat:clear-marks", () => {
    marksAreGone(desk);
  });
  await met;
}
