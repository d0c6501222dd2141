import { criterionCodeConflict } from "../../../src/core/rules/criterion-code-conflict";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(criterionCodeConflict, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "tables of different sets",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 6, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo", 2, 2, 0],
        [3, "TC 1.3 Kiểm tra", 2, 2, 0],
      ],
      also: [
        {
          sheet: "Năm trước",
          rows: [
            SCORE_HEADER,
            ["I", "CHỈ ĐẠO", 6, 6, 0],
            [1, "TC 1.1 Kiểm tra", 2, 2, 0],
            [2, "TC 1.2 Kế hoạch", 2, 2, 0],
            [3, "TC 1.3 Báo cáo", 2, 2, 0],
          ],
        },
      ],
    },
  ],
  invalid: [
    {
      name: "one name with two codes, and the code taken by another",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 6, 6, 0],
        [1, "TC 1.1 Kế hoạch", 2, 2, 0],
        [2, "TC 1.2 Báo cáo định kỳ", 2, 2, 0],
        [3, "TC 1.3 Kiểm tra công vụ", 2, 2, 0],
      ],
      also: [
        {
          sheet: "II",
          rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 2, 1, 1], [1, "TC 1.3 Báo cáo định kỳ", 2, 1, 1]],
        },
      ],
      findings: [
        {
          cell: "II!B3",
          message: "both",
          data: { code: "1.3", other: "1.2", name: "Kiểm tra công vụ" },
          related: ["B4", "B5"],
        },
      ],
    },
    {
      name: "one name with two codes",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 2, 2, 0], [1, "TC 1.1 Kế hoạch năm", 2, 2, 0]],
      also: [
        { sheet: "II", rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 2, 2, 0], [1, "TC 1.4 Kế hoạch năm", 2, 2, 0]] },
      ],
      findings: [{ cell: "II!B3", message: "codes", data: { code: "1.4", other: "1.1" } }],
    },
    {
      name: "one code with two names",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 2, 2, 0], [1, "TC 1.1 Kế hoạch năm", 2, 2, 0]],
      also: [
        { sheet: "II", rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 2, 2, 0], [1, "TC 1.1 Đối thoại", 2, 2, 0]] },
      ],
      findings: [{ cell: "II!B3", message: "names", data: { code: "1.1", name: "Kế hoạch năm" } }],
    },
  ],
});
