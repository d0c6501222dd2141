import { describe, expect, it } from "@jest/globals";
import type { ScoresEvent, ScoresState } from "../../../src/taskpane/scores/state";
import {
  currentScenario,
  effortOf,
  initialScores,
  isUnsaved,
  reduceScores,
} from "../../../src/taskpane/scores/state";

const start = initialScores("Phương án 1");
const after = (...events: readonly ScoresEvent[]): ScoresState => events.reduce(reduceScores, start);
const tried: ScoresEvent = { type: "score-tried", key: "7.3", points: 1.5 };

describe("what is tried out", () => {
  it.each<[string, readonly ScoresEvent[], object]>([
    ["a score", [tried], { scores: { "7.3": 1.5 } }],
    ["a score taken back", [tried, { ...tried, points: null }], { scores: {} }],
    [
      "criteria left out",
      [{ type: "left-out", keys: ["7.3", "9.5"] }],
      { applicable: { "7.3": false, "9.5": false } },
    ],
    [
      "a way to a grade",
      [{ type: "raises-tried", raises: [{ key: "9.5", node: 1, from: 0, to: 4.27 }] }],
      { scores: { "9.5": 4.27 } },
    ],
    ["a lock", [{ type: "lock-toggled", key: "7.3" }], { locked: ["7.3"] }],
    [
      "a lock taken off",
      [
        { type: "lock-toggled", key: "7.3" },
        { type: "lock-toggled", key: "7.3" },
      ],
      { locked: [] },
    ],
    ["an effort", [{ type: "effort-set", key: "7.3", effort: 2 }], { effort: { "7.3": 2 } }],
    [
      "a criterion as in the sheet",
      [tried, { ...tried, key: "9.5" }, { type: "criterion-reset", key: "7.3" }],
      { scores: { "9.5": 1.5 } },
    ],
    [
      "everything as in the sheet, locks left",
      [tried, { type: "lock-toggled", key: "7.3" }, { type: "scenario-reset" }],
      { scores: {}, locked: ["7.3"] },
    ],
    ["a name", [{ type: "scenario-renamed", name: "Nâng 7.3" }], { name: "Nâng 7.3" }],
  ])("holds %s", (_, events, expected) => {
    expect(currentScenario(after(...events))).toMatchObject(expected);
  });

  it("stays with its scenario", () => {
    const state = after(tried, { type: "scenario-added", name: "Phương án 2" }, { ...tried, points: 1 });
    expect(state.scenarios.map(({ scores }) => scores)).toEqual([{ "7.3": 1.5 }, { "7.3": 1 }]);
    const chosen = reduceScores(state, { type: "scenario-chosen", index: 0 });
    expect(currentScenario(chosen).scores).toEqual({ "7.3": 1.5 });
  });

  it("leaves a scenario to try things in when the last one is removed", () => {
    const state = after(tried, { type: "scenario-removed", name: "Phương án 1" });
    expect(state).toMatchObject({ current: 0, scenarios: [{ name: "Phương án 1", scores: {} }] });
    const two = after(
      { type: "scenario-added", name: "Phương án 2" },
      { type: "scenario-removed", name: "?" },
    );
    expect(two).toMatchObject({ current: 0, scenarios: [{ name: "Phương án 1" }] });
  });

  it("is not lost to what the workbook keeps", () => {
    const { scenarios } = after(tried);
    const kept: ScoresEvent = { type: "kept", scenarios, loads: true };
    expect(after(kept).scenarios).toEqual(scenarios);
    expect(after({ ...tried, points: 1 }, kept).scenarios).toMatchObject([{ scores: { "7.3": 1 } }]);
  });

  it("names the first scenario in another language only while it is nobody's", () => {
    const changed: ScoresEvent = { type: "language-changed", before: "Phương án 1", name: "Scenario 1" };
    const named: ScoresEvent = { type: "scenario-renamed", name: "Của tôi" };
    const nameAfter = (...events: readonly ScoresEvent[]): string => currentScenario(after(...events)).name;
    expect(nameAfter(changed)).toBe("Scenario 1");
    expect(nameAfter(named, changed)).toBe("Của tôi");
    expect(nameAfter(tried, changed)).toBe("Phương án 1");
    expect(nameAfter({ type: "kept", scenarios: start.scenarios, loads: false }, changed)).toBe(
      "Phương án 1",
    );
  });

  it("counts as unsaved while the workbook keeps something else", () => {
    expect(isUnsaved(start)).toBe(false);
    expect(isUnsaved(after({ type: "kept", scenarios: [], loads: true }))).toBe(false);
    const changed = after(tried);
    expect(isUnsaved(changed)).toBe(true);
    expect(
      isUnsaved(reduceScores(changed, { type: "kept", scenarios: changed.scenarios, loads: false })),
    ).toBe(false);
  });
});

describe("the effort of a criterion", () => {
  it("is what was set, else 1, whatever the criterion is called", () => {
    const scenario = currentScenario(after({ type: "effort-set", key: "7.3", effort: 4 }));
    expect(["7.3", "9.5", "constructor"].map((key) => effortOf(scenario, key))).toEqual([4, 1, 1]);
  });
});
