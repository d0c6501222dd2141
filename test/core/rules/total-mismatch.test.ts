import { totalMismatch } from "../../../src/core/rules/total-mismatch";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(totalMismatch, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "the percentage of what the sheet itself says applied",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 100, 72, null],
        [1, "TC 1.1 Kế hoạch", 90, 72, null],
        [2, "TC 1.2 Báo cáo", 10, "KPS", null],
        [null, "TỔNG ĐIỂM", 100, 80, null],
      ],
    },
  ],
  invalid: [
    {
      name: "a total that nothing explains",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 60, 50, 10],
        [1, "TC 1.1 Kế hoạch", 60, 50, 10],
        ["II", "THỂ CHẾ", 40, 40, 0],
        [1, "TC 2.1 Văn bản", 40, 40, 0],
        [null, "TỔNG ĐIỂM", 100, 89, 10],
      ],
      findings: [
        {
          cell: "D6",
          message: "differs",
          data: { stated: 89, sum: 90, column: "Điểm đạt được" },
          fix: { set: { D6: "=SUM(D2,D4)" } },
        },
      ],
    },
    {
      name: "explained by a criterion that scored 0",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 100, 72, null],
        [1, "TC 1.1 Kế hoạch", 90, 72, null],
        [2, "TC 1.2 Báo cáo", 10, 0, null],
        [null, "TỔNG ĐIỂM", 100, 80, null],
      ],
      findings: [
        {
          cell: "D5",
          message: "applicable",
          data: { stated: 80, sum: 72, base: 90, percent: 80, left: 10, ways: "C4 (1.2)" },
          related: ["C4"],
        },
      ],
    },
    {
      name: "explained by points that no criterion lists",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 100, 72, null],
        [1, "TC 1.1 Kế hoạch", 90, 72, null],
        [null, "TỔNG ĐIỂM", 100, 80, null],
      ],
      findings: [{ cell: "D4", message: "partly", data: { left: 10, ways: "C2*" } }],
    },
  ],
});
