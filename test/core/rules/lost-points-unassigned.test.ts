import { lostPointsUnassigned } from "../../../src/core/rules/lost-points-unassigned";
import { SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

const HEADER = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt được", "Giải pháp", "Chủ trì", "Thời gian"];

testRule(lostPointsUnassigned, {
  valid: [
    { name: "a table that plans nothing", rows: SCORE_ROWS },
    {
      name: "nothing lost, or something planned, if by a merged cell or a part",
      rows: [
        HEADER,
        ["I", "CHỈ ĐẠO", null, null, null, null, null],
        [1, "TC 1.1 Kế hoạch", 2, 2, null, null, null],
        [2, "TC 1.2 Báo cáo", 2, 1, "Gửi đúng hạn", null, null],
        [3, "TC 1.3 Kiểm tra", 2, 1, null, "Văn phòng", "Quý I"],
        [4, "TC 1.4 Đối thoại", 2, 1, null, null, null],
        [5, "TC 1.5 Sáng kiến", 2, 1, null, null, null],
        ["5.1", "Công nhận", 2, 1, null, "Văn phòng", null],
        [6, "TC 1.6 Khen thưởng", 2, "KPS", null, null, null],
      ],
      merges: ["F5:F6"],
    },
    {
      name: "a field beside its points, and a total in words of its own",
      rows: [
        HEADER,
        [null, "I. CHỈ ĐẠO", 2, 1, null, null, null],
        [1, "TC 1.1 Kế hoạch", 2, 1, null, "Văn phòng", "Quý I"],
        [null, "Tổng điểm tự chấm", 2, 1, null, null, null],
      ],
    },
  ],
  invalid: [
    {
      name: "points lost by the criterion, and by its parts",
      rows: [
        HEADER,
        ["I", "CHỈ ĐẠO", null, null, null, null, null],
        [1, "TC 1.1 Kế hoạch", 2, 0.5, null, null, null],
        [2, "TC 1.2 Báo cáo", null, null, null, null, null],
        ["2.1", "Báo cáo quý", 2, 1, null, null, null],
        ["2.2", "Báo cáo năm", 2, 1.75, null, null, null],
      ],
      findings: [
        { cell: "B3", message: "unassigned", data: { points: 1.5 } },
        { cell: "B4", message: "unassigned", data: { points: 1.25 } },
      ],
    },
  ],
});
