import { gradeMismatch } from "../../../src/core/rules/grade-mismatch";
import { SCORE_ROWS } from "./score-rows";
import { testRule } from "./rule-tester";

testRule(gradeMismatch, {
  valid: [
    { name: "points that agree", rows: SCORE_ROWS },
    {
      name: "no profile, no judgement",
      rows: [...SCORE_ROWS, [null, "Xếp loại: Yếu"]],
    },
    {
      name: "the grade of the points",
      rows: [...SCORE_ROWS, [null, "Xếp loại: Xuất sắc"]],
      settings: { profile: "hue-2204-2022" },
    },
    ...["Loại xuất sắc", "Hoàn thành xuất sắc nhiệm vụ", "……", "“Xuất sắc”."].map((grade) => ({
      name: `the grade of the points in other words: ${grade}`,
      rows: [...SCORE_ROWS, [null, `Tự xếp loại: ${grade}`, null, "*"]],
      settings: { profile: "hue-2204-2022" },
    })),
    {
      name: "a place among offices",
      rows: [...SCORE_ROWS, [null, "Xếp hạng: 3/20", null, "*"]],
      settings: { profile: "hue-2204-2022" },
    },
    {
      name: "the grade of weighted points, which the plain sum does not make",
      rows: [
        ["TT", "Tiêu chí", "Trọng số", "Điểm đạt được"],
        ["I", "CHỈ ĐẠO", 0.6, 40],
        [1, "TC 1.1 Kế hoạch", 0.6, 40],
        ["II", "THỂ CHẾ", 0.4, 40],
        [1, "TC 2.1 Văn bản", 0.4, 40],
        [null, "Xếp loại: Yếu"],
      ],
      settings: {
        profile: {
          name: "Thử",
          bands: [
            { grade: "Tốt", from: 80 },
            { grade: "Yếu", from: 0 },
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "another grade than the points make",
      rows: [...SCORE_ROWS.slice(0, -1), [null, "TỔNG ĐIỂM", 100, 97.5, 2.5, "Khá"]],
      settings: {
        profile: {
          name: "Thử",
          bands: [
            { grade: "Khá", from: 0 },
            { grade: "Tốt", from: 90 },
          ],
        },
      },
      findings: [
        {
          cell: "F5",
          message: "differs",
          data: { stated: "Khá", expected: "Tốt", percent: 97.5, profile: "Thử" },
          fix: { set: { F5: '=LOOKUP(ROUND(D5,9),{0,90},{"Khá","Tốt"})' } },
        },
      ],
    },
    {
      name: "no formula where other points are wrong as well",
      rows: [...SCORE_ROWS.slice(0, -1), [null, "TỔNG ĐIỂM", 100, 70, 2.5, "Khá"]],
      settings: { profile: "hue-2204-2022" },
      findings: [{ cell: "F5", message: "differs", data: { expected: "Xuất sắc" } }],
    },
  ],
});
