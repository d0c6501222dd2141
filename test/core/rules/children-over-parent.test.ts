import { childrenOverParent } from "../../../src/core/rules/children-over-parent";
import { SCORE_HEADER, SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(childrenOverParent, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "steps of one criterion, of which one is taken",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 2, 1, 1],
        [1, "TC 1.1 Kế hoạch", 2, 1, 1],
        ["+", "Ban hành trong quý I", 2, null, null],
        ["+", "Ban hành trong quý II", 1, null, null],
      ],
    },
  ],
  invalid: [
    {
      name: "parts that have more than the criterion",
      rows: [
        SCORE_HEADER,
        ["I", "CHỈ ĐẠO", 10, null, null],
        ["1.1", "Kế hoạch", 4, 3, 1],
        ["1.1.1", "Ban hành", 2, 2, 0],
        ["1.1.2", "Thực hiện", 2, 1.6, 0.4],
        ["1.2", "Báo cáo", 6, 6, 0],
      ],
      findings: [
        {
          cell: "D3",
          message: "over",
          data: { stated: 3, listed: 3.6, difference: 0.6, column: "Điểm đạt được" },
        },
      ],
    },
    {
      name: "mended where nothing else states otherwise",
      rows: [
        ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", 4, 3],
        [1, "TC 1.1 Kế hoạch", 2, 2],
        [2, "TC 1.2 Báo cáo", 2, 1.6],
      ],
      findings: [{ cell: "D2", message: "over", fix: { set: { D2: "=SUM(D3:D4)" } } }],
    },
  ],
});
