import { scoreNotNumber } from "../../../src/core/rules/score-not-number";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(scoreNotNumber, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "no occasion, dashes and blanks",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 4, 0],
        [1, "TC 1.1 Kế hoạch", 4, 4, "-"],
        [2, "TC 1.2 Kiểm tra", 2, "Không phát sinh", null],
        [3, "TC 1.3 Đối thoại", 2, "KPS", null],
      ],
    },
    {
      name: "points over their maximum, where no column has that",
      rows: [
        ["TT", "Tiêu chí", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", null],
        [1, "TC 1.1 Kế hoạch", "8,42/10"],
        [2, "TC 1.2 Báo cáo", "2/2"],
      ],
    },
  ],
  invalid: [
    {
      name: "points typed as text, with a unit, over their maximum",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 16, 12.92, 3.08],
        [1, "TC 1.1 Kế hoạch", 10, "8,42/10", 1.58],
        [2, "TC 1.2 Báo cáo", 4, "2,5", 1.5],
        [3, "TC 1.3 Kiểm tra", 2, "2 điểm", 0],
      ],
      findings: [
        { cell: "D3", message: "text", data: { written: "8,42/10" }, fix: { set: { D3: 8.42 } } },
        { cell: "D4", message: "text", fix: { set: { D4: 2.5 } } },
        { cell: "D5", message: "text", data: { column: "Điểm đạt được" }, fix: { set: { D5: 2 } } },
      ],
    },
    {
      name: "words",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 2, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo", 2, "chưa chấm", null],
      ],
      findings: [{ cell: "D4", message: "words", data: { written: "chưa chấm" } }],
    },
  ],
});
