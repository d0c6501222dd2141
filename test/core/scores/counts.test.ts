import { describe, expect, it } from "@jest/globals";
import { countsIn } from "../../../src/core/scores/counts";
import { profileSchema } from "../../../src/core/scores/profile";
import { treeOfRows } from "./score-sheets";

describe("how points count", () => {
  it("goes by the words of a field or criterion and of those above it", () => {
    const tree = treeOfRows([
      ["I", "CHỈ ĐẠO", 10, 8],
      [1, "Kế hoạch bị trừ điểm khi chậm", 10, 8],
      ["II", "ĐIỂM THƯỞNG", 5, 2],
      [1, "Sáng kiến", 5, 2],
      ["III", "Các nội dung trừ điểm", 5, 1],
      [1, "Chậm báo cáo", 5, 1],
      ["IV", "CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM", 10, 9],
      [1, "Văn bản", 10, 9],
    ]);
    expect(countsIn(tree, null)).toEqual([
      "base",
      "base",
      "bonus",
      "bonus",
      "penalty",
      "penalty",
      "base",
      "base",
    ]);
  });

  it("goes by the profile where that knows the code", () => {
    const tree = treeOfRows([
      ["I", "ĐIỂM THƯỞNG", 5, 2],
      [1, "TC 1.1 Sáng kiến", 5, 2],
      [2, "TC 1.2 Mô hình", 5, 2],
    ]);
    const criteria = [{ code: "1.1", name: "Sáng kiến", max: 5, counts: "base" }];
    expect(countsIn(tree, profileSchema.parse({ name: "Cấp xã", criteria }))).toEqual([
      "bonus",
      "base",
      "bonus",
    ]);
  });
});
