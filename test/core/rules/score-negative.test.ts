import { scoreNegative } from "../../../src/core/rules/score-negative";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(scoreNegative, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "penalties, and lost points written below 0 throughout",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 3, -1],
        [1, "TC 1.1 Kế hoạch", 4, 3, -1],
        ["II", "ĐIỂM TRỪ", null, -1, null],
        [1, "Chậm gửi báo cáo", null, -1, null],
      ],
    },
  ],
  invalid: [
    {
      name: "a score and lost points below 0",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 0, 4],
        [1, "TC 1.1 Kế hoạch", 2, 0.5, -1.5],
        [2, "TC 1.2 Báo cáo", 2, -0.5, 2.5],
      ],
      findings: [
        { cell: "E3", message: "negative", data: { points: -1.5, column: "Điểm trừ" } },
        { cell: "D4", message: "negative", data: { points: -0.5 } },
      ],
    },
  ],
});
