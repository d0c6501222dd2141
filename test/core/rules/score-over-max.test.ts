import { scoreOverMax } from "../../../src/core/rules/score-over-max";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(scoreOverMax, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "all the points there are, and a bonus without a maximum",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 4, 0],
        [1, "TC 1.1 Kế hoạch", 4, 4, 0],
        [2, "Điểm thưởng", null, 1, null],
      ],
    },
  ],
  invalid: [
    {
      name: "more than the maximum, in both columns of points",
      rows: [
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
        ["I", "CHỈ ĐẠO", 4, 3.5, 3.5],
        [1, "TC 1.1 Kế hoạch", 2, 2.5, 2.25],
        [2, "TC 1.2 Báo cáo", 2, 1, 1.25],
      ],
      findings: [
        { cell: "D3", message: "over", data: { score: 2.5, max: 2, column: "Điểm tự chấm" } },
        { cell: "E3", message: "over", data: { score: 2.25, max: 2 } },
      ],
    },
  ],
});
