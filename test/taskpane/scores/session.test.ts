import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { profileSchema } from "../../../src/core/scores/profile";
import { findProfileSheet, readProfileSheet } from "../../../src/core/scores/profile-sheet";
import { emptyScenario, evaluate, tryApplicable, tryScore } from "../../../src/core/scores/scenario";
import type { Outcome, Scenario } from "../../../src/core/scores/scenario";
import { loadSettings, saveSettings } from "../../../src/excel/settings-store";
import { formulaEdits } from "../../../src/taskpane/scores/formula-edits";
import { scenarioEdits } from "../../../src/taskpane/scores/scenario-edits";
import {
  chooseProfile,
  dropUnreadScenarios,
  insertProfile,
  loadScenarios,
  saveScenarios,
  unreadScenarios,
  writeProposal,
} from "../../../src/taskpane/scores/session";
import { scoresStore } from "../../../src/taskpane/scores/store";
import type { ScoreSet } from "../../../src/core/scores/score-set";
import { scoreSetOf } from "../../../src/taskpane/scores/view";
import { undo } from "../../../src/taskpane/session/change";
import { check } from "../../../src/taskpane/session/check";
import type { Desk } from "../../../src/taskpane/session/desk";
import { makeDesk } from "../../../src/taskpane/session/desk";
import { followFormulas } from "../../../src/taskpane/session/recalculated";
import { initialState } from "../../../src/taskpane/state";
import { createStore } from "../../../src/taskpane/store";
import type { OpenWorkbook } from "../../excel/harness/open-workbook";
import { openWorkbook } from "../../excel/harness/open-workbook";

const PLAN = join(__dirname, "..", "..", "fixtures", "duong-hoa-2022.xlsx");

let open: OpenWorkbook;
let desk: Desk;
let endFollowing: () => void;

beforeEach(async () => {
  open = await openWorkbook(PLAN);
  desk = makeDesk(createStore(initialState({ levels: [], language: null, tab: "report" }, "light")));
  endFollowing = followFormulas(desk);
  await check(desk);
});

afterEach(async () => {
  endFollowing();
  await desk.unwatch?.();
  open.close();
});

function view(): ScoreSet {
  if (!desk.live) throw new Error("not checked");
  return scoreSetOf(desk.live);
}

function outcome(scenario: Scenario | null = null): Outcome {
  const { model, profile } = view();
  return evaluate(model, scenario, profile);
}

/** Resolves once the points fulfil a condition. */
function until(condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition()) return;
      end();
      resolve();
    };
    const end = desk.store.subscribe(look);
    look();
  });
}

const trial = tryScore(tryScore(emptyScenario("Phương án 1"), "7.3", 1.5), "7.8", 0.5);
const marked = tryApplicable(tryApplicable(emptyScenario("Phương án 2"), "7.3", false), "9.5", false);

/** A recalculation of the whole sheet takes its time on a busy computer. */
const PATIENCE = 30_000;

describe("the points of a workbook", () => {
  it("are graded by the profile chosen, which the workbook keeps", async () => {
    expect(outcome()).toMatchObject({ score: 75.73, percent: 75.73, grade: null });
    await chooseProfile(desk, HUE_2022);
    expect(outcome()).toMatchObject({ percent: 75.73, grade: "Khá" });
    await check(desk);
    expect(outcome().grade).toBe("Khá");
    await chooseProfile(desk, null);
    expect(outcome().grade).toBeNull();
  });

  it("come to what was tried once it is applied, and back again", async () => {
    const before = open.appearance();
    const tried = outcome(trial);
    expect(tried.score).toBe(77.73);
    expect(open.appearance()).toEqual(before);
    const edits = scenarioEdits(view(), trial).changes.map(({ edit }) => edit);
    await writeProposal(desk, edits);
    expect(desk.store.get().notice).toMatchObject({ kind: "fixed", edits: edits.length, refused: 0 });
    expect(outcome()).toMatchObject({
      score: tried.score,
      fields: [{}, {}, {}, {}, {}, {}, { lost: 0.5 }, {}, {}],
    });
    await undo(desk);
    expect(open.appearance()).toEqual(before);
    expect(outcome().score).toBe(75.73);
  });

  it(
    "follow what is typed, through formulas",
    async () => {
      await chooseProfile(desk, HUE_2022);
      await writeProposal(
        desk,
        scenarioEdits(view(), marked).changes.map(({ edit }) => edit),
      );
      const { formulas } = formulaEdits(view());
      await writeProposal(
        desk,
        formulas.map(({ edit }) => edit),
      );
      expect(desk.store.get().notice).toMatchObject({ kind: "fixed", edits: formulas.length, refused: 0 });
      expect(outcome()).toMatchObject({ score: 75.73, grade: "Tốt" });
      expect(formulaEdits(view()).formulas).toEqual([]);
      open.type(view().tables[0]?.table.grid.sheet.name ?? "", "D11", 2);
      await until(() => outcome().score === 76.31);
    },
    PATIENCE,
  );
});

describe("a set of criteria exported as a sheet", () => {
  it("stands in the workbook, reads in again, and is no table of points", async () => {
    const criteria = [{ code: "1.1", name: "Kế hoạch cải cách hành chính", max: 7 }];
    const profile = profileSchema.parse({ ...HUE_2022, name: "Của tôi", criteria });
    const before = { tables: view().tables.length, outcome: outcome() };
    await insertProfile(desk, profile);
    expect(desk.store.get().notice).toEqual({ kind: "profile-inserted", sheet: "Bộ tiêu chí" });
    const workbook = desk.live?.review.state.workbook ?? { sheets: [] };
    const sheet = findProfileSheet(workbook);
    expect(sheet && readProfileSheet(sheet)).toEqual({ ok: true, profile });
    expect({ tables: view().tables.length, outcome: outcome() }).toEqual(before);
  });
});

describe("scenarios", () => {
  it("are read from the workbook where nothing is tried out yet", async () => {
    await saveSettings({ scenarios: [trial, marked] });
    await check(desk);
    loadScenarios(desk);
    expect(scoresStore(desk).get()).toMatchObject({ scenarios: [trial, marked], current: 0 });
  });

  it("count as none where the workbook keeps something else", async () => {
    await saveSettings({ scenarios: [{ name: "" }] });
    await check(desk);
    loadScenarios(desk);
    expect(scoresStore(desk).get()).toMatchObject({ scenarios: [{ scores: {} }], kept: "[]" });
  });

  it("that cannot be read are told of once, kept, and dropped only when the user says so", async () => {
    const damaged = { name: "", scores: {} };
    await saveSettings({ planYear: 2026, scenarios: [damaged, trial] });
    await check(desk);
    expect(desk.store.get().notice).toMatchObject({
      kind: "scenarios-unread",
      count: 1,
      path: "scenarios[0].name",
    });
    desk.store.dispatch({ type: "notice-closed" });
    await saveScenarios(desk, [trial, marked]);
    await check(desk);
    expect(desk.store.get().notice).toBeNull();
    expect(await loadSettings()).toMatchObject({
      planYear: 2026,
      scenarios: [trial, marked],
      unreadScenarios: [damaged],
    });
    expect(unreadScenarios(desk)).toBe(1);
    await dropUnreadScenarios(desk);
    expect(unreadScenarios(desk)).toBe(0);
    expect(await loadSettings()).toMatchObject({ planYear: 2026, unreadScenarios: [] });
  });

  it("begin with one named in the language of the pane, until it is somebody's", () => {
    const store = scoresStore(desk);
    const name = (): string | undefined => store.get().scenarios[0]?.name;
    expect(name()).toBe("Phương án 1");
    desk.store.dispatch({ type: "language-chosen", language: "en" });
    expect(name()).toBe("Scenario 1");
    store.dispatch({ type: "score-tried", key: "7.3", points: 1 });
    desk.store.dispatch({ type: "language-chosen", language: "vi" });
    expect(name()).toBe("Scenario 1");
  });

  it("are kept beside the other settings, and go on being read", async () => {
    await chooseProfile(desk, HUE_2022);
    expect(await loadSettings()).toMatchObject({ scenarios: [] });
    await saveScenarios(desk, [trial, marked]);
    expect(await loadSettings()).toMatchObject({
      scenarios: [trial, marked],
      profile: { name: HUE_2022.name },
    });
    expect(scoresStore(desk).get().kept).toBe(JSON.stringify([trial, marked]));
    await check(desk);
    expect(desk.store.get().notice?.kind).not.toBe("settings-invalid");
    expect(desk.live?.review.state.settings.scenarios).toEqual([trial, marked]);
    expect(outcome().grade).toBe("Khá");
    await chooseProfile(desk, null);
    expect(await loadSettings()).toMatchObject({ scenarios: [trial, marked] });
  });
});
