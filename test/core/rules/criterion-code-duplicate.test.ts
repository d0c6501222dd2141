import { criterionCodeDuplicate } from "../../../src/core/rules/criterion-code-duplicate";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(criterionCodeDuplicate, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "numbers that begin anew in each field, and one criterion over two rows",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 4, 0],
        ["1.1", "Kế hoạch", 2, 2, 0],
        ["1.2", "Báo cáo", 2, 2, 0],
        ["II", "THỂ CHẾ", 4, 4, 0],
        ["1.1", "Văn bản", 2, 2, 0],
        ["1.2", "Rà soát", 2, 2, 0],
      ],
    },
  ],
  invalid: [
    {
      name: "one code on two criteria",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 4, 0],
        [1, "TC 1.2 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo", 2, 2, 0],
      ],
      findings: [
        {
          cell: "B4",
          message: "twice",
          data: { code: "1.2", other: "B3", name: "Kế hoạch" },
          related: ["B3"],
        },
      ],
    },
  ],
});
