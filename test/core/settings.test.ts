import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { DEFAULT_SETTINGS, readSettings } from "../../src/core/settings";
import type { SettingsProblem, SettingsResult } from "../../src/core/settings";

const IDS = ["lead-unit-missing", "deadline-vague"];

function read(input: unknown): SettingsResult {
  return readSettings(input, IDS, (rule, options) =>
    rule === "deadline-vague" && JSON.stringify(options) !== "{}"
      ? [{ kind: "wrong", path: ".extra", found: "1", example: "{}", nearest: null }]
      : [],
  );
}

function problemsOf(input: unknown): readonly SettingsProblem[] {
  const result = read(input);
  return result.ok ? result.leftOut : result.problems;
}

describe("settings", () => {
  it("take a profile that ships by its id", () => {
    const result = read({ profile: "hue-2204-2022" });
    expect(result.ok && result.settings.profile?.bands.map(({ from }) => from)).toEqual([90, 80, 70, 55, 0]);
  });

  it("may all be left out", () => {
    expect(read({})).toEqual({ ok: true, settings: DEFAULT_SETTINGS, leftOut: [] });
  });

  it("hold without the scenarios that cannot be read, and keep those", () => {
    const good = { name: "Phương án 1", scores: { "7.3": 1 } };
    const damaged = [{ name: "" }, "x", { name: "B", scores: { "9.5": "6" } }];
    const first = read({
      planYear: 2026,
      scenarios: [damaged[0], good, damaged[1]],
      unreadScenarios: [damaged[2]],
    });
    if (!first.ok) throw new Error("settings are not valid");
    expect(first.settings).toMatchObject({ planYear: 2026, scenarios: [good], unreadScenarios: damaged });
    expect(first.leftOut.map(({ path }) => path)).toEqual([
      "scenarios[0].name",
      "scenarios[2]",
      "unreadScenarios[0].scores.9.5",
    ]);
    expect(first.leftOut.every(({ example }) => example !== "")).toBe(true);
    const again = read(JSON.parse(JSON.stringify(first.settings)));
    expect(again.ok && again.settings).toEqual(first.settings);
  });

  it("take a scenario up again once it can be read", () => {
    const result = read({ scenarios: [{ name: "A" }], unreadScenarios: [{ name: "B" }] });
    expect(result.ok && result.settings.scenarios.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(result.ok && result.settings.unreadScenarios).toEqual([]);
  });

  it("tell of damaged scenarios besides what makes all of them invalid", () => {
    const result = read({ planYear: "x", scenarios: [{}] });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
      "planYear",
      "scenarios[0].name",
    ]);
  });

  it.each<[string, object]>([
    ["a year", { planYear: 2026 }],
    ["two years", { planYear: [2026, 2027] }],
    ["no year", { planYear: null }],
    ["a profile", { profile: { name: "Thử", base: 100, bands: [{ grade: "Tốt", from: 80 }] } }],
    [
      "scenarios",
      {
        scenarios: [
          {
            name: "Thử",
            scores: { "7.3": 1 },
            applicable: { "9.5": false },
            locked: ["1.1"],
            effort: { a: 2 },
          },
        ],
      },
    ],
    ["a level", { level: "commune" }],
    ["units", { units: [{ name: "Phòng Kinh tế", aliases: ["P. KT"], level: "commune", renamedTo: null }] }],
    ["a date read inclusively", { beforeDate: "inclusive" }],
    ["rules", { rules: { "lead-unit-missing": "off", "deadline-vague": { level: "info", options: {} } } }],
    [
      "columns",
      {
        columns: [
          { header: "Đơn vị", role: "leadUnit" },
          { sheet: "Phụ lục", column: "d", role: "deadline" },
        ],
      },
    ],
  ])("take %s", (_, input) => {
    expect(read(input)).toMatchObject({ ok: true, settings: input });
  });

  it.each<[string, unknown, string, string]>([
    ["the whole", 5, "", "planYear"],
    ["the whole as a list", [], "", "planYear"],
    ["a year out of range", { planYear: 12 }, "planYear", "2026"],
    ["a year as text", { planYear: "2026" }, "planYear", "2026"],
    ["a level", { level: "village" }, "level", "commune"],
    ["a unit's level", { units: [{ name: "A" }, { name: "B", level: 3 }] }, "units[1].level", "commune"],
    ["a unit without a name", { units: [{ name: " " }] }, "units[0].name", "Phòng"],
    ["units that are no list", { units: {} }, "units", "Phòng"],
    ["an alias", { units: [{ name: "A", aliases: [1] }] }, "units[0].aliases[0]", "P. Kinh tế"],
    ["a profile that does not ship", { profile: "hue" }, "profile", "hue-2204-2022"],
    ["a profile without a name", { profile: {} }, "profile.name", "Cấp xã"],
    [
      "a grade of a profile",
      { profile: { name: "A", bands: [{ grade: "Tốt", from: "80" }] } },
      "profile.bands[0].from",
      "80",
    ],
    ["a key of a profile", { profile: { name: "A", band: [] } }, "profile.band", "applicable"],
    ["scenarios that are no list", { scenarios: {} }, "scenarios", "Phương án 1"],
    ["a scenario without a name", { scenarios: [{}] }, "scenarios[0].name", "Phương án 1"],
    [
      "a score of a scenario",
      { scenarios: [{ name: "A", scores: { "9.5": "6" } }] },
      "scenarios[0].scores.9.5",
      '"7.3.1": 2',
    ],
    [
      "what applies in a scenario",
      { scenarios: [{ name: "A", applicable: { "9.5": 0 } }] },
      "scenarios[0].applicable.9.5",
      "false",
    ],
    [
      "what a scenario locks",
      { scenarios: [{ name: "A", locked: "9.5" }] },
      "scenarios[0].locked",
      '["7.3.1"]',
    ],
    ["beforeDate", { beforeDate: "late" }, "beforeDate", "strict"],
    ["a rule's level", { rules: { "lead-unit-missing": "loud" } }, "rules.lead-unit-missing", "off"],
    ["a rule that is not there", { rules: { "no-rule": "off" } }, "rules.no-rule", "lead-unit-missing"],
    [
      "a rule named like a method",
      { rules: { constructor: "off" } },
      "rules.constructor",
      "lead-unit-missing",
    ],
    [
      "a rule's options",
      { rules: { "deadline-vague": { options: { extra: 1 } } } },
      "rules.deadline-vague.options.extra",
      "{}",
    ],
    ["an unknown key", { planYeer: 2026 }, "planYeer", "planYear"],
    ["an unknown key deeper", { units: [{ name: "A", nick: "B" }] }, "units[0].nick", "Phòng"],
    ["a role", { columns: [{ header: "Đơn vị", role: "boss" }] }, "columns[0].role", "leadUnit"],
    ["column letters", { columns: [{ column: "D9", role: "task" }] }, "columns[0].column", "D"],
    ["a column of nowhere", { columns: [{ role: "task" }] }, "columns[0]", "leadUnit"],
  ])("name path and example: %s", (_, input, path, example) => {
    const problems = problemsOf(input);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.example).toContain(example);
    expect(problems[0]?.found).not.toBe("");
  });

  it("tell all that is wrong at once", () => {
    const problems = problemsOf({ planYear: 1, level: "x", rules: { "no-rule": "off" }, more: 1 });
    expect(problems.map(({ path }) => path).toSorted()).toEqual([
      "level",
      "more",
      "planYear",
      "rules.no-rule",
    ]);
  });

  it.each<[string, unknown, string | null]>([
    ["near one", { planYeer: 2026 }, "planYear"],
    ["in capitals", { PLANYEAR: 2026 }, "planYear"],
    ["of another word", { plan: 2026 }, null],
    ["in a unit", { units: [{ name: "A", alias: [] }] }, "aliases"],
    ["in a column", { columns: [{ colunm: "D", header: "x", role: "task" }] }, "column"],
    ["in a scenario", { scenarios: [{ name: "A", loked: [] }] }, "locked"],
    ["in a rule", { rules: { "deadline-vague": { levle: "info" } } }, "level"],
    ["of a rule", { rules: { "deadline-vag": "off" } }, "deadline-vague"],
    ["of no rule", { rules: { "no-rule": "off" } }, null],
    ["too long to be one", { ["planYear".repeat(10_000)]: 1 }, null],
  ])("name the setting that an unknown one may be: %s", (_, input, nearest) => {
    expect(problemsOf(input).map((one) => [one.kind, one.nearest])).toEqual([["unknown", nearest]]);
  });

  it("tell a missing, a wrong and an unknown thing apart", () => {
    const rules = { "deadline-vague": { level: "loud" } };
    const problems = problemsOf({ units: [{}], level: "x", more: 1, rules });
    expect(problems.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
      "missing units[0].name",
      "unknown more",
      "wrong level",
      "wrong rules.deadline-vague.level",
    ]);
  });

  it("show a long value cut", () => {
    expect(problemsOf({ level: "x".repeat(500) })[0]?.found.length).toBeLessThan(70);
  });

  it("never fail on any JSON, and name an example for every problem", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          "planYear",
          "level",
          "units",
          "rules",
          "columns",
          "beforeDate",
          "profile",
          "scenarios",
        ),
        (json, key) => {
          for (const input of [json, { [key]: json }]) {
            for (const { path, found, example } of problemsOf(input)) {
              expect(typeof path).toBe("string");
              expect(found).not.toBe("");
              expect(example).not.toBe("");
            }
          }
        },
      ),
    );
  });
});
