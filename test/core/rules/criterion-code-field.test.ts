import { criterionCodeField } from "../../../src/core/rules/criterion-code-field";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(criterionCodeField, {
  valid: [{ name: "points that agree", rows: SCORE_ROWS }],
  invalid: [
    {
      name: "a code of another field; none offered that is taken",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 6, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 4.2 Báo cáo", 2, 2, 0],
        [3, "TC 3.1 Kiểm tra", 2, 2, 0],
        [4, "TC 1.4 Đối thoại", 2, 2, 0],
        [5, "TC 1.5 Sáng kiến", 2, 2, 0],
      ],
      findings: [
        {
          cell: "B4",
          message: "field",
          data: { code: "4.2", right: "1.2", field: "I. CHỈ ĐẠO" },
          fix: { set: { B4: "TC 1.2 Báo cáo" } },
        },
        { cell: "B5", message: "field", data: { right: "1.1" } },
      ],
    },
  ],
});
