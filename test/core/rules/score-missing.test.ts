import { scoreMissing } from "../../../src/core/rules/score-missing";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(scoreMissing, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "nothing scored yet, but one",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, null, null],
        [1, "TC 1.1 Kế hoạch", 2, 2, null],
        [2, "TC 1.2 Báo cáo", 2, null, null],
        [3, "TC 1.3 Kiểm tra", 2, null, null],
      ],
    },
    {
      name: "a parent that speaks for its parts, and one that does not apply",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 8, 4, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo", 2, 2, 0],
        ["+", "Báo cáo quý", 1, null, null],
        ["+", "Báo cáo năm", 1, null, null],
        [3, "TC 1.3 Kiểm tra", 2, "KPS", 0],
      ],
    },
  ],
  invalid: [
    {
      name: "one among scored ones",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 4, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo", 2, 2, 0],
        [3, "TC 1.3 Kiểm tra", 2, null, null],
      ],
      findings: [{ cell: "D5", message: "missing", data: { max: 2, column: "Điểm đạt được" } }],
    },
  ],
});
