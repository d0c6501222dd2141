import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { standingOf } from "../../../src/core/scores/grade";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import type { Profile } from "../../../src/core/scores/profile";
import {
  NO_PROFILE,
  parseProfile,
  profileJson,
  profileSchema,
  readProfile,
} from "../../../src/core/scores/profile";
import { findProfileSheet, profileSheet, readProfileSheet } from "../../../src/core/scores/profile-sheet";
import { pointsFor } from "../../../src/core/scores/ratio-points";
import { setCells } from "../../../src/core/workbook/change";
import { makeSheet } from "../../../src/core/workbook/workbook";

const name = fc
  .string({
    minLength: 1,
    maxLength: 20,
    unit: fc.constantFrom("a", "b", "đ", "Ê", " ", "7", "89", ";", "="),
  })
  .filter((text) => /[a-zđê]/.test(text.trim()) && text === text.trim());
const quarter = fc.integer({ min: 1, max: 400 }).map((number) => number / 4);
const ratio = fc.integer({ min: 0, max: 1000 }).map((number) => number / 1000);
const scoring = fc.oneof(
  fc.record({ kind: fc.constant("proportional" as const), from: ratio, fullFrom: ratio }),
  fc.record({
    kind: fc.constant("steps" as const),
    steps: fc.array(fc.record({ from: ratio, points: quarter }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("all-or-nothing" as const), from: ratio }),
  fc.record({ kind: fc.constant("count" as const), each: quarter }),
);
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    name,
    decision: fc.option(name),
    year: fc.option(fc.integer({ min: 1990, max: 2100 })),
    base: fc.oneof(fc.constant("applicable" as const), quarter.map(Math.ceil)),
    bands: fc.uniqueArray(fc.record({ grade: name, from: quarter }), {
      maxLength: 5,
      comparator: (a, b) => a.grade === b.grade || a.from === b.from,
    }),
    rounding: fc.option(
      fc.record({
        decimals: fc.integer({ min: 0, max: 4 }),
        mode: fc.constantFrom("half-up" as const, "down" as const, "up" as const),
      }),
    ),
    bonusCap: fc.option(quarter),
    penaltyCap: fc.option(quarter),
    criteria: fc.uniqueArray(
      fc.record({
        code: fc.constantFrom("1.1", "1.2", "7.3.1", "10"),
        name,
        max: quarter,
        step: fc.option(quarter),
        counts: fc.constantFrom("base" as const, "bonus" as const, "penalty" as const),
        scoring: fc.option(scoring),
      }),
      { selector: ({ code }) => code },
    ),
  })
  .map((profile) => ({ ...profile, bands: profile.bands.toSorted((a, b) => b.from - a.from) }));

describe("a profile", () => {
  it("is the same after JSON and after a sheet", () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(parseProfile(profileJson(profile))).toEqual({ ok: true, profile });
        expect(readProfileSheet(profileSheet(profile))).toEqual({ ok: true, profile });
      }),
    );
  });

  it("of Huế 2022 is the labelled example", () => {
    expect(readProfile(HUE_2022)).toEqual({ ok: true, profile: HUE_2022 });
    expect(HUE_2022).toMatchObject({ decision: "2204/QĐ-UBND ngày 12/9/2022", base: "applicable" });
  });

  it("without anything counts out of 100 and gives no grade", () => {
    expect(standingOf(75_730_000, 100_000_000, NO_PROFILE)).toEqual({ percent: 75.73, grade: null });
  });

  it("tells all that is wrong at once, with an example", () => {
    const input = {
      name: "",
      bands: [{ grade: "Tốt", form: 80 }],
      criteria: [{ code: "TC 1", name: "a", max: 2 }],
    };
    const result = readProfile(input);
    expect(result.ok ? [] : result.problems.map(({ kind, path, nearest }) => [kind, path, nearest])).toEqual([
      ["wrong", "name", null],
      ["missing", "bands[0].from", null],
      ["unknown", "bands[0].form", "from"],
      ["wrong", "criteria[0].code", null],
    ]);
    expect(result.ok ? [] : result.problems.map(({ example }) => example)).toContain('"7.3.1"');
  });

  it.each([
    [
      "two bands from one percentage",
      {
        bands: [
          { grade: "A", from: 80 },
          { grade: "B", from: 80 },
        ],
      },
      "bands",
    ],
    [
      "a kind of scoring that is none",
      { criteria: [{ code: "1", name: "a", max: 1, scoring: { kind: "x" } }] },
      "criteria[0].scoring.kind",
    ],
    ["a base of nothing", { base: 0 }, "base"],
    ["a list", [], ""],
  ])("refuses %s", (_, input, path) => {
    const result = readProfile(Array.isArray(input) ? input : { name: "Thử", ...input });
    expect(result.ok ? null : result.problems[0]?.path).toBe(path);
  });

  it("that is no JSON is a problem of the whole", () => {
    expect(parseProfile("{name:")).toMatchObject({ ok: false, problems: [{ path: "", found: "{name:" }] });
    expect(parseProfile(`\ufeff${profileJson(HUE_2022)}`).ok).toBe(true);
  });

  it("on a sheet is told at the cell that is wrong", () => {
    const sheet = setCells(profileSheet(HUE_2022), [
      { row: 12, column: 1, value: "tám mươi", formula: null },
    ]);
    expect(readProfileSheet(sheet)).toMatchObject({
      ok: false,
      problems: [{ path: "bands[1].from", found: '"tám mươi"', cell: { row: 12, column: 1 } }],
    });
  });

  it("on a sheet is told with what is valid there", () => {
    const { criteria } = profileSchema.parse({
      name: "Thử",
      criteria: [{ code: "1.1", name: "Kế hoạch", max: 2, counts: "bonus" }],
    });
    const sheet = profileSheet({ ...HUE_2022, bands: [], criteria });
    const wrong = setCells(sheet, [
      { row: 1, column: 0, value: null, formula: null },
      { row: 4, column: 1, value: "một trăm", formula: null },
      { row: 13, column: 4, value: "Thưởng", formula: null },
    ]);
    const result = readProfileSheet(wrong);
    expect(result.ok ? [] : result.problems.map(({ path, example }) => [path, example])).toEqual([
      ["Tên", "Cấp xã 2022"],
      ["base", "100, Điểm áp dụng"],
      ["criteria[0].counts", "Điểm tối đa, Điểm cộng, Điểm trừ"],
    ]);
  });

  it("is found among the sheets of a workbook, whatever the sheet's name", () => {
    const sheet = profileSheet(HUE_2022, "Trang 2");
    const other = makeSheet({ name: "Điểm", values: [["TT", "Tiêu chí"]] });
    expect(findProfileSheet({ sheets: [other, sheet] })).toBe(sheet);
    expect(findProfileSheet({ sheets: [other] })).toBeNull();
  });

  it("on a sheet takes numbers typed with a comma", () => {
    const sheet = setCells(profileSheet(HUE_2022), [{ row: 12, column: 1, value: "80,5", formula: null }]);
    expect(readProfileSheet(sheet)).toMatchObject({
      ok: true,
      profile: { bands: [{}, { from: 80.5 }, {}, {}, {}] },
    });
  });
});

describe("a grade", () => {
  it.each([
    [74_000_000, "Tốt"],
    [73_999_999, "Khá"],
    [83_250_000, "Xuất sắc"],
    [0, "Yếu"],
  ])("of %d millionths of 92,5 points is %s", (score, grade) => {
    expect(standingOf(score, 92_500_000, HUE_2022).grade).toBe(grade);
  });

  it.each([
    ["half-up", 79_950_000, "Tốt"],
    ["half-up", 79_949_999, "Khá"],
    ["down", 79_999_999, "Khá"],
    ["up", 79_900_001, "Tốt"],
  ] as const)("rounds %s before grading", (mode, score, grade) => {
    const profile = profileSchema.parse({ ...HUE_2022, rounding: { decimals: 1, mode } });
    expect(standingOf(score, 100_000_000, profile).grade).toBe(grade);
  });

  it("is none where nothing applies", () => {
    expect(standingOf(0, 0, HUE_2022)).toEqual({ percent: null, grade: null });
  });
});

describe("points for what was measured", () => {
  const proportional = { kind: "proportional", from: 0.5, fullFrom: 0.95 } as const;
  const steps = {
    kind: "steps",
    steps: [
      { from: 0.8, points: 1 },
      { from: 0.5, points: 0.5 },
    ],
  } as const;
  it.each([
    [proportional, 0.4, 0],
    [proportional, 0.7, 1.4],
    [proportional, 0.95, 2],
    [{ ...steps, steps: [...steps.steps] }, 0.79, 0.5],
    [{ ...steps, steps: [...steps.steps] }, 0.8, 1],
    [{ ...steps, steps: [...steps.steps] }, 0.1, 0],
    [{ kind: "all-or-nothing", from: 1 } as const, 0.99, 0],
    [{ kind: "all-or-nothing", from: 1 } as const, 1, 2],
    [{ kind: "count", each: 0.1 } as const, 3, 0.3],
    [{ kind: "count", each: 0.25 } as const, 30, 2],
    [{ kind: "count", each: 0.25 } as const, -1, 0],
  ])("%j of %d of at most 2 are %d", (rule, measured, points) => {
    expect(pointsFor(rule, measured, 2)).toBe(points);
  });
});
