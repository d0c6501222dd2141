import { describe, expect, it } from "@jest/globals";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { parseProfile } from "../../../src/core/scores/profile";
import { planToReach } from "../../../src/core/scores/reach";
import type { ReachBy } from "../../../src/core/scores/reach";
import { readScoreSet } from "../../../src/core/scores/score-set";
import { emptyScenario } from "../../../src/core/scores/scenario";
import type { Scenario } from "../../../src/core/scores/scenario";
import { findTables } from "../../../src/core/tables/find-tables";
import { changeText, pointsText, readTyped, roundedText } from "../../../src/taskpane/scores/numbers";
import { problemLine, reachText, standingText } from "../../../src/taskpane/scores/words";
import { voiceOf } from "../../../src/taskpane/texts/voice";
import { readPlan } from "../../plans";

const vi = voiceOf("vi");
const view = readScoreSet(
  readPlan("duong-hoa-2022").sheets.flatMap((sheet) => findTables(sheet, [])),
  HUE_2022,
);

describe("trial points", () => {
  it.each([
    ["1,5", { kind: "points", value: 1.5 }],
    ["1.5", { kind: "points", value: 1.5 }],
    [" 2 ", { kind: "points", value: 2 }],
    ["1,", { kind: "points", value: 1 }],
    ["0", { kind: "points", value: 0 }],
    ["", { kind: "blank" }],
    ["2,01", { kind: "wrong" }],
    ["-1", { kind: "wrong" }],
    ["1/2", { kind: "wrong" }],
    ["một", { kind: "wrong" }],
  ])("%j out of 2", (text, expected) => {
    expect(readTyped(text, 2)).toEqual(expected);
  });

  it("are written as they are read", () => {
    expect([pointsText(81.863, "vi"), pointsText(81.863, "en"), roundedText(81.87027, "vi")]).toEqual([
      "81,863",
      "81.863",
      "81,87",
    ]);
    expect([4, -0.5, 0].map((points) => changeText(points, "vi"))).toEqual(["+4", "-0,5", "0"]);
    expect(readTyped(pointsText(1250.5, "vi"), 2000)).toEqual({ kind: "points", value: 1250.5 });
  });
});

describe("what a grade takes", () => {
  const answer = (grade: string, scenario: Scenario | null = null, by: ReachBy = "fewest"): string => {
    const asked = { grade, by, locks: (scenario?.locked.length ?? 0) > 0 };
    return reachText(planToReach(view.model, scenario, view.profile, grade, by), view, asked, vi);
  };

  it("is told in one sentence", () => {
    expect(answer("Tốt")).toBe("Ít nhất 1 tiêu chí: 9.5 (+4,27). Khi đó được 80%, xếp loại Tốt.");
    expect(answer("Khá")).toBe("Đã đạt Khá: 75,73%.");
  });

  it("is not called the least where not all ways were looked at", () => {
    const reach = planToReach(view.model, null, view.profile, "Tốt");
    const bound = reach.kind === "reachable" ? { ...reach, exact: false } : reach;
    const text = reachText(bound, view, { grade: "Tốt", by: "fewest", locks: false }, vi);
    expect(text).toMatch(/^Một cách là 1 tiêu chí: 9\.5 \(\+4,27\)\. .* chưa xét hết/);
  });

  it("is said to be out of reach, with the most there is", () => {
    const locked = view.model.criteria.map(({ key }) => key).filter((key) => key !== "7.8");
    expect(answer("Tốt", { ...emptyScenario("x"), locked })).toBe(
      "Không đạt được Tốt: nâng hết các tiêu chí không khóa cũng chỉ được 76,73%. Thử bỏ khóa bớt tiêu chí.",
    );
  });
});

it("tells a percentage with and without a grade", () => {
  expect(standingText({ percent: 75.73, grade: "Khá" }, vi)).toBe("75,73% · Khá");
  expect(standingText({ percent: null, grade: null }, vi)).toBe("–");
});

it("tells what is wrong with a profile, where, and what would be right", () => {
  const read = parseProfile('{ "name": "Tỉnh", "bandz": [], "base": "all" }');
  const lines = read.ok ? [] : read.problems.map((problem) => problemLine(problem, vi));
  expect(lines).toEqual(expect.arrayContaining(["bandz: không có mục tên này. Ví dụ đúng: bands"]));
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^base: "all"\. Ví dụ đúng: 100/)]));
});
