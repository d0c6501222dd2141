import type { Edit } from "../../core/edits";
import type { Profile } from "../../core/scores/profile";
import type { Scenario } from "../../core/scores/scenario";
import { readScenarios } from "../../core/scores/scenario";
import { loadSettings, saveSettings } from "../../excel/settings-store";
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

/** The scenarios as a part of the workbook's settings. */
const PART = "scenarios";

/** Reads the scenarios that the workbook keeps; what is no scenario counts as nothing. */
export function loadScenarios(desk: Desk): Promise<void> {
  return inTurn(desk, async () => {
    const kept = readScenarios(partOf(await loadSettings()) ?? []);
    const scenarios = kept.ok ? kept.scenarios : [];
    scoresStore(desk).dispatch({ type: "kept", scenarios, loads: true });
  });
}

function partOf(settings: unknown): unknown {
  if (typeof settings !== "object" || settings === null) return undefined;
  return (settings as Readonly<Record<string, unknown>>)[PART];
}

/** Whether the workbook's settings have room for scenarios: nothing is written that a check would refuse to read. */
export function canSaveScenarios({ live }: Desk): boolean {
  return live?.engine.readSettings({ [PART]: [] }, [], () => []).ok === true;
}

/** Puts the scenarios into the workbook, which keeps them when the user saves it. */
export function saveScenarios(desk: Desk, scenarios: readonly Scenario[]): Promise<void> {
  return inTurn(desk, async () => {
    const { live } = desk;
    if (!live || !canSaveScenarios(desk)) return;
    const settings = { ...live.review.state.settings, [PART]: [...scenarios] };
    await saveSettings(settings);
    await checkWith(desk, settings);
    scoresStore(desk).dispatch({ type: "kept", scenarios, loads: false });
  });
}
