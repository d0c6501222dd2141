import { criterionCodeMissing } from "../../../src/core/rules/criterion-code-missing";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(criterionCodeMissing, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "a table without codes, and parts",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 4, 0],
        [1, "Kế hoạch", 2, 2, 0],
        [2, "Báo cáo", 2, 2, 0],
        ["+", "Báo cáo quý", 1, 1, 0],
      ],
    },
  ],
  invalid: [
    {
      name: "one without a code among coded ones",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 6, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "Đối thoại", 2, 2, 0],
        [3, "TC 1.3 Báo cáo", 2, 2, 0],
      ],
      findings: [{ cell: "B4", message: "missing" }],
    },
    {
      name: "its code known from the profile",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 6, 0],
        [1, "TC 1.1. Kế hoạch", 2, 2, 0],
        [2, "Đối thoại với công dân", 2, 2, 0],
        [3, "TC 1.3. Báo cáo", 2, 2, 0],
      ],
      settings: {
        profile: { name: "Thử", criteria: [{ code: "1.2", name: "Đối thoại với công dân", max: 2 }] },
      },
      findings: [
        {
          cell: "B4",
          message: "nearest",
          data: { code: "1.2" },
          fix: { set: { B4: "TC 1.2. Đối thoại với công dân" } },
        },
      ],
    },
  ],
});
