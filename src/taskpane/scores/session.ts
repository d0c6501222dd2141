import type { Edit } from "../../core/edits";
import type { Profile } from "../../core/scores/profile";
import type { Scenario } from "../../core/scores/scenario";
import { saveSettings } from "../../excel/settings-store";
import { makeEdits } from "../session/change";
import { checkWith } from "../session/check";
import type { Desk } from "../session/desk";
import { inTurn } from "../session/desk";
import { scoresStore } from "./store";

/** Writes what the user has seen into the sheet; it is no longer proposed then. */
export async function writeProposal(desk: Desk, edits: readonly Edit[]): Promise<void> {
  await makeEdits(desk, edits);
  scoresStore(desk).dispatch({ type: "proposal-chosen", proposal: "none" });
}

/** Grades by another profile (null: none) from now on and keeps that in the workbook. */
export function chooseProfile(desk: Desk, profile: Profile | null): Promise<void> {
  return inTurn(desk, async () => {
    if (!desk.live) return;
    const settings = { ...desk.live.review.state.settings, profile };
    await saveSettings(settings);
    await checkWith(desk, settings);
  });
}

/** Takes up the scenarios that the workbook keeps, as the last check read them. */
export function loadScenarios(desk: Desk): void {
  const { scenarios } = desk.live?.review.state.settings ?? { scenarios: [] };
  scoresStore(desk).dispatch({ type: "kept", scenarios, loads: true });
}

/** Puts the scenarios into the workbook, which keeps them when the user saves it. */
export function saveScenarios(desk: Desk, scenarios: readonly Scenario[]): Promise<void> {
  return inTurn(desk, async () => {
    if (!desk.live) return;
    const settings = { ...desk.live.review.state.settings, scenarios: [...scenarios] };
    await saveSettings(settings);
    await checkWith(desk, settings);
    scoresStore(desk).dispatch({ type: "kept", scenarios, loads: false });
  });
}
