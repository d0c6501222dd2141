import { maxTotal } from "../../../src/core/rules/max-total";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(maxTotal, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "a part of a set",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 15, 10, 5], [1, "TC 1.1 Kế hoạch", 15, 10, 5]],
    },
    {
      name: "the profile's own base",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 80, 80, 0],
        [1, "TC 1.1 Kế hoạch", 80, 80, 0],
        [null, "TỔNG ĐIỂM", 80, 80, 0],
      ],
      settings: { profile: { name: "80 điểm", base: 80 } },
    },
    {
      name: "100 points and bonus points on top",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 100, 90, 10],
        [1, "TC 1.1 Kế hoạch", 100, 90, 10],
        ["II", "ĐIỂM THƯỞNG", 5, 1, null],
        [1, "Sáng kiến", 5, 1, null],
        [null, "TỔNG ĐIỂM", 100, 91, 10],
      ],
    },
    {
      name: "weighted points, whose maxima do not add up",
      rows: [
        ["TT", "Tiêu chí", "Điểm tối đa", "Trọng số", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", 10, 0.4, 9],
        [1, "TC 1.1 Kế hoạch", 10, 0.4, 9],
        [null, "TỔNG ĐIỂM", 10, 1, 9],
      ],
    },
  ],
  invalid: [
    {
      name: "a total that is not 100",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 95, 95, 0],
        [1, "TC 1.1 Kế hoạch", 95, 95, 0],
        [null, "TỔNG ĐIỂM", 95, 95, 0],
      ],
      findings: [{ cell: "C4", message: "differs", data: { sum: 95, base: 100 } }],
    },
    {
      name: "two tables that make 100 together",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", null, null, null], [1, "TC 1.1 Kế hoạch", 96, 90, 6]],
      also: [
        {
          sheet: "Khắc phục",
          rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", null, null, null], [1, "TC 1.2 Báo cáo", 4, 0, 4]],
        },
      ],
      findings: [
        { cell: "C1", message: "together", data: { sum: 96, base: 100, count: 2, others: "Khắc phục" } },
      ],
    },
  ],
});
