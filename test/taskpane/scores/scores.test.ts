import { describe, expect, it } from "@jest/globals";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import type { Profile } from "../../../src/core/scores/profile";
import type { ScoreSet } from "../../../src/core/scores/score-set";
import { readScoreSet } from "../../../src/core/scores/score-set";
import { emptyScenario, evaluate, tryApplicable, tryScore } from "../../../src/core/scores/scenario";
import type { Scenario } from "../../../src/core/scores/scenario";
import { findTables } from "../../../src/core/tables/find-tables";
import { cellAddress } from "../../../src/core/workbook/address";
import { applyChange } from "../../../src/core/workbook/change";
import type { CellValue, Workbook } from "../../../src/core/workbook/workbook";
import { explainedTotals, isMarkable } from "../../../src/taskpane/scores/explanation";
import { formulaEdits } from "../../../src/taskpane/scores/formula-edits";
import type { ScenarioEdits } from "../../../src/taskpane/scores/scenario-edits";
import { scenarioEdits } from "../../../src/taskpane/scores/scenario-edits";
import { scoreSheet } from "../../core/scores/score-sheets";
import { readPlan } from "../../plans";

const DUONG_HOA = readPlan("duong-hoa-2022");

function view({ sheets }: Workbook, profile: Profile | null = null): ScoreSet {
  return readScoreSet(
    sheets.flatMap((sheet) => findTables(sheet, [])),
    profile,
  );
}

const scenario = emptyScenario("Phương án 1");
const trying = (scores: Readonly<Record<string, number>>): Scenario =>
  Object.entries(scores).reduce((before, [key, points]) => tryScore(before, key, points), scenario);

function changed({ changes }: ScenarioEdits): Record<string, CellValue> {
  return Object.fromEntries(changes.map(({ edit }) => [cellAddress(edit.cell), edit.value]));
}

function applied(workbook: Workbook, { changes }: ScenarioEdits): Workbook {
  return changes.reduce(
    (before, { edit: { sheet, cell, value } }) =>
      applyChange(before, {
        sheet,
        area: { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
        values: [[value]],
      }),
    workbook,
  );
}

describe("applying trial scores to Dương Hòa", () => {
  it("changes the scores, and lost points and sums after them", () => {
    const edits = scenarioEdits(view(DUONG_HOA), trying({ "7.3": 1.5, "7.8": 1 }));
    expect(changed(edits)).toEqual({ D40: 1.5, E40: 0, D45: 1, E45: 0, D37: 15, E37: 0 });
  });

  it("leaves a total alone that is not the sum, and says so", () => {
    const { left } = scenarioEdits(view(DUONG_HOA), trying({ "7.3": 1.5 }));
    expect(left.map(({ reason, cell }) => [reason, cellAddress(cell)])).toEqual([["differs", "D56"]]);
  });

  it("makes the sheet come to what was tried", () => {
    const tried = tryApplicable(trying({ "7.3": 1.25, "3.2": 3, "6.2.1": 0.5 }), "9.5", false);
    const before = view(DUONG_HOA, HUE_2022);
    const outcome = evaluate(before.model, tried, HUE_2022);
    const after = view(applied(DUONG_HOA, scenarioEdits(before, tried)), HUE_2022);
    expect(evaluate(after.model, null, HUE_2022)).toMatchObject({
      score: outcome.score,
      percent: outcome.percent,
      grade: outcome.grade,
    });
    expect(scenarioEdits(after, tried).changes).toEqual([]);
  });

  it("changes nothing where the trial is what the sheet says", () => {
    expect(scenarioEdits(view(DUONG_HOA), trying({ "7.3": 0, "1.1": 2 }))).toEqual({ changes: [], left: [] });
  });
});

describe("applying trial scores", () => {
  const ROWS: CellValue[][] = [
    ["I", "Chỉ đạo", 4, 3, 1],
    ["1.1", "Kế hoạch", 2, 2, null],
    ["1.2", "Báo cáo", 2, 1, 1],
    [null, "TỔNG ĐIỂM", 4, 3, 1],
  ];
  const book = (rows: readonly CellValue[][], formulas: (string | null)[][] = []): ScoreSet =>
    view({ sheets: [scoreSheet(rows, { formulas })] });

  it("brings a total up to date that is the sum", () => {
    expect(changed(scenarioEdits(book(ROWS), trying({ "1.1": 0.5 })))).toEqual({
      D3: 0.5,
      E3: 1.5,
      D2: 1.5,
      E2: 2.5,
      D5: 1.5,
      E5: 2.5,
    });
  });

  it("leaves cells to their formulas", () => {
    const formulas = [[], [null, null, null, "SUM(D3:D4)", "C2-D2"], [], [], [null, null, null, "D2"]];
    expect(changed(scenarioEdits(book(ROWS, formulas), trying({ "1.2": 2 })))).toEqual({
      D4: 2,
      E4: 0,
      E5: 0,
    });
  });

  it("writes a score with the maximum that it names", () => {
    const rows = [
      ["I", "Chỉ đạo", 4, "3/4", 1],
      ["1.1", "Kế hoạch", 2, "2/2", 0],
      ["1.2", "Báo cáo", 2, "1/2", 1],
    ];
    expect(changed(scenarioEdits(book(rows), trying({ "1.2": 1.5 })))).toEqual({
      D4: "1,5/2",
      E4: 0.5,
      D2: "3,5/4",
      E2: 0.5,
    });
  });

  it("marks what does not apply, and takes the mark away again", () => {
    const marked = scenarioEdits(book(ROWS), tryApplicable(scenario, "1.2", false));
    expect(changed(marked)).toEqual({ D4: "Không phát sinh", E4: 0, D2: 2, E2: 0, D5: 2, E5: 0 });
    const rows = ROWS.with(2, ["1.2", "Báo cáo", 2, "KPS", "KPS"]);
    const cleared = scenarioEdits(book(rows), tryApplicable(trying({ "1.2": 2 }), "1.2", true));
    expect(changed(cleared)).toMatchObject({ D4: 2, E4: null });
  });

  it("leaves alone what a row above marks", () => {
    const rows = ROWS.with(0, ["I", "Chỉ đạo", 4, "Không phát sinh", null]);
    const { changes, left } = scenarioEdits(book(rows), tryApplicable(scenario, "1.2", true));
    expect(changes).toEqual([]);
    expect(left).toMatchObject([{ reason: "marked-above", cell: { row: 3 } }]);
  });

  it("says where the sheet has no cell for a score", () => {
    const sheet = scoreSheet([], {
      values: [
        ["TT", "Tiêu chí", "Điểm tối đa"],
        ["1.1", "Kế hoạch", 2],
        ["1.2", "Báo cáo", 2],
      ],
    });
    const { changes, left } = scenarioEdits(view({ sheets: [sheet] }), trying({ "1.2": 1 }));
    expect(changes).toEqual([]);
    expect(left).toMatchObject([{ reason: "no-cell", cell: { row: 2 } }]);
  });
});

describe("a stated total that is a percentage", () => {
  it("is explained by criteria to mark, those that can be marked first", () => {
    const [explained, ...others] = explainedTotals(view(DUONG_HOA, HUE_2022));
    expect(others).toEqual([]);
    expect(explained).toMatchObject({ stated: 81.863, sum: 75.73 });
    expect(explained?.ways.map((way) => [isMarkable(way), way.keys.at(0), way.base])).toEqual([
      [true, "9.5", 92.5],
      [true, "9.5", 92.5],
      [false, "9.5", 92.5],
    ]);
    expect(explained?.ways[1]?.keys).toEqual(["9.5", "7.3"]);
  });

  it("is explained by what can be marked before what is listed nowhere, whatever comes first in the sheet", () => {
    // 8 of 12 points are 80 % of 10: either the 2 points of I that no criterion lists or those of 3.1 did not apply.
    const rows: CellValue[][] = [
      ["I", "Chỉ đạo", 6, 4, 2],
      ["1.1", "Kế hoạch", 4, 4, 0],
      ["II", "Báo cáo", 4, 4, 0],
      ["2.1", "Báo cáo quý", 2, 2, 0],
      ["2.2", "Báo cáo năm", 2, 2, 0],
      ["III", "Hòm thư", 2, 0, 2],
      ["3.1", "Trả lời thư", 2, 0, 2],
      [null, "TỔNG ĐIỂM", 12, 80, null],
    ];
    const [explained] = explainedTotals(view({ sheets: [scoreSheet(rows)] }, HUE_2022));
    expect(explained?.ways.map((way) => [way.keys, way.nodes, isMarkable(way)])).toEqual([
      [["3.1"], [6], true],
      [[null], [0], false],
    ]);
  });

  it("is nothing to explain where the base is a number of points", () => {
    expect(explainedTotals(view(DUONG_HOA))).toEqual([]);
  });
});

describe("the formulas proposed", () => {
  it("come with those first that change what is shown", () => {
    const { formulas, skipped } = formulaEdits(view(DUONG_HOA, HUE_2022));
    expect(formulas.slice(0, 4).map(({ edit }) => [cellAddress(edit.cell), edit.value])).toEqual([
      ["E22", 0.04],
      ["D56", 75.73],
      ["E56", 24.27],
      ["F56", "Xếp loại: Khá"],
    ]);
    expect(skipped).toHaveLength(9);
  });
});

describe("a second table with other points for a criterion", () => {
  const rows = (points: number): CellValue[][] => [
    ["I", "CHỈ ĐẠO", 4, points, 4 - points],
    [1, "TC 1.1 Kế hoạch", 4, points, 4 - points],
  ];

  it("is left as it is, and said so", () => {
    const two = view({ sheets: [scoreSheet(rows(3)), { ...scoreSheet(rows(2)), name: "Xã khác" }] });
    expect(two.passedOver).toEqual({ criteria: 1, sheets: ["Xã khác"] });
    const { changes, left } = scenarioEdits(two, trying({ "1.1": 4 }));
    expect(new Set(changes.map(({ edit }) => edit.sheet))).toEqual(new Set(["Điểm"]));
    expect(left).toMatchObject([{ reason: "other-points", sheet: "Xã khác", cell: { row: 2, column: 1 } }]);
  });
});
