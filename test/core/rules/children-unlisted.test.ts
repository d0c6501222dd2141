import { childrenUnlisted } from "../../../src/core/rules/children-unlisted";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(childrenUnlisted, {
  valid: [{ name: "points that agree", rows: SCORE_ROWS }],
  invalid: [
    {
      name: "points that no row accounts for",
      rows: [SCORE_HEADER, ["I", "CHỈ ĐẠO", 14.5, 4, null], [1, "TC 1.1 Kế hoạch", 13, 4, null]],
      findings: [{ cell: "C2", message: "unlisted", data: { stated: 14.5, listed: 13, difference: 1.5 } }],
    },
    {
      name: "points still blank",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 4, 3, null],
        [1, "TC 1.1 Kế hoạch", 2, 2, null],
        [2, "TC 1.2 Báo cáo", 2, null, null],
      ],
      findings: [{ cell: "D2", message: "blank", data: { difference: 1, blank: 1 } }],
    },
  ],
});
