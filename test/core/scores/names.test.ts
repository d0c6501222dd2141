import { describe, expect, it } from "@jest/globals";
import { fieldName } from "../../../src/core/scores/names";
import { makeModel } from "../../../src/core/scores/score-model";
import { NO_PROFILE } from "../../../src/core/scores/profile";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { nodeInRow, treeOfRows } from "./score-sheets";

describe("the name of a field", () => {
  it.each<[string, CellValue[], string]>([
    ["beside its number", ["II", "Cải cách thể chế"], "II. Cải cách thể chế"],
    ["after its number in one cell", [null, "II. Cải cách thể chế"], "II. Cải cách thể chế"],
    ["after its number, with a dash", [null, "II - Cải cách thể chế"], "II. Cải cách thể chế"],
    ["that repeats its number", ["II", "II. Cải cách thể chế"], "II. Cải cách thể chế"],
    ["in words", ["II", "Lĩnh vực II: Cải cách thể chế"], "II. Cải cách thể chế"],
    ["with an Arabic number", [2, "CẢI CÁCH THỂ CHẾ"], "2. CẢI CÁCH THỂ CHẾ"],
    ["that begins with another number", ["II", "5 nhóm việc"], "II. 5 nhóm việc"],
  ])("is the same %s", (_, [number = null, words = null], name) => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3, 1],
      ["1.1", "TC 1.1 Kế hoạch", 4, 3, 1],
      [number, words, null, null, null],
      ["2.1", "TC 2.1 Rà soát", 2, 2, 0],
    ]);
    expect(makeModel(tree, NO_PROFILE).fields.map((field) => field.name)).toEqual(["I. Chỉ đạo", name]);
  });

  it("leaves the words of a criterion alone", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3, 1],
      ["1.1", "4 báo cáo", 4, 3, 1],
    ]);
    const node = tree.nodes[nodeInRow(tree, 3)];
    expect(node && fieldName(node)).toBe("4 báo cáo");
  });
});
