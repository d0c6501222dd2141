import { lostScoreMismatch } from "../../../src/core/rules/lost-score-mismatch";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(lostScoreMismatch, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "as far as the decimals shown go, and nothing lost that did not apply",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 7, 4.333, 0.667],
        [1, "TC 1.1 Kế hoạch", 5, 4.333, 0.67],
        [2, "TC 1.2 Báo cáo", 2, "KPS", 0],
      ],
    },
    {
      name: "lost points written below 0 throughout",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 4, 3, -1], [1, "TC 1.1 Kế hoạch", 4, 3, -1]],
    },
  ],
  invalid: [
    {
      name: "lost points that are not maximum minus score",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 3.96, 0.04],
        [1, "TC 1.1 Kế hoạch", 2, 1.96, 0.4],
        [2, "TC 1.2 Báo cáo", 2, 2, 0],
      ],
      findings: [
        {
          cell: "E3",
          message: "mismatch",
          data: { stated: 0.4, expected: 0.04, column: "Điểm trừ" },
          fix: { set: { E3: "=IF(ISNUMBER(D3),C3-D3,0)" } },
        },
      ],
    },
    {
      name: "a score typed as text gets no formula",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 4, 3, 1], [1, "TC 1.1 Kế hoạch", 4, "3", 2]],
      findings: [{ cell: "E3", message: "mismatch" }],
    },
  ],
});
