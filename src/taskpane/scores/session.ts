import type { Edit } from "../../core/edits";
import type { Profile } from "../../core/scores/profile";
import { profileSheet } from "../../core/scores/profile-sheet";
import type { Scenario } from "../../core/scores/scenario";
import { insertSheet } from "../../excel/insert-sheet";
import { saveSettings } from "../../excel/settings-store";
import { makeEdits } from "../session/change";
import { checkNow, checkWith } from "../session/check";
import type { Desk } from "../session/desk";
import { inTurn, withDelays } from "../session/desk";
import { unwatched } from "../session/follow";
import { scoresStore } from "./store";

/** In characters: code or label, name, and the short columns. */
const PROFILE_WIDTHS = [28, 60, 14, 12, 14, 18, 24];

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

/** Adds a sheet with a profile to the workbook, to be kept, changed and read in again from any file, and checks it. */
export function insertProfile(desk: Desk, profile: Profile): Promise<void> {
  return inTurn(desk, async () => {
    const { store } = desk;
    store.dispatch({ type: "change-started" });
    const made = profileSheet(profile);
    const sheet = await withDelays(desk, () => unwatched(desk, () => insertSheet(made, PROFILE_WIDTHS)));
    await checkNow(desk);
    store.dispatch({ type: "told", notice: { kind: "profile-inserted", sheet } });
  });
}

/** Takes up the scenarios that the workbook keeps, as the last check read them. */
export function loadScenarios(desk: Desk): void {
  const { scenarios } = desk.live?.review.state.settings ?? { scenarios: [] };
  scoresStore(desk).dispatch({ type: "kept", scenarios, loads: true });
}

/** How many scenarios the workbook keeps that could not be read. */
export function unreadScenarios({ live }: Desk): number {
  return live?.review.state.settings.unreadScenarios.length ?? 0;
}

/** Takes the scenarios that could not be read out of the workbook. */
export function dropUnreadScenarios(desk: Desk): Promise<void> {
  return inTurn(desk, async () => {
    if (!desk.live) return;
    const settings = { ...desk.live.review.state.settings, unreadScenarios: [] };
    await saveSettings(settings);
    await checkWith(desk, settings);
  });
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
