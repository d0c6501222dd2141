import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sumUp, tally } from "../../../src/core/scores/sums";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { readPlan } from "../../plans";
import { nodeInRow, scoreSheet, treeOf, treeOfRows, treesOf } from "./score-sheets";

/** Each node as its sheet row over those of its children. */
function shapeOf(tree: ScoreTree): unknown {
  const shape = (at: number): unknown => {
    const node = tree.nodes[at];
    const row = (node?.cell.row ?? -1) + 1;
    return node && node.children.length > 0 ? { [row]: node.children.map(shape) } : row;
  };
  return tree.roots.map(shape);
}

describe("the criterion tree of the plans", () => {
  it("has Dương Hòa's groups, fields, codes and + parts", () => {
    const [tree] = treesOf(readPlan("duong-hoa-2022"));
    if (!tree) throw new Error("no table");
    expect(tally(tree)).toEqual({
      max: 100_000_000,
      applicable: 100_000_000,
      score: 75_730_000,
      lost: 24_270_000,
    });
    const parts = tree.nodes[nodeInRow(tree, 21)]?.children.map((at) => tree.nodes[at]?.cell.row);
    expect(parts).toEqual([21, 22, 23]);
    expect(tree.nodes[nodeInRow(tree, 36)]?.parent).toBe(nodeInRow(tree, 35));
    expect(tree.nodes[nodeInRow(tree, 5)]).toMatchObject({ kind: "field", parent: 0 });
    expect(tree.grades).toMatchObject([{ before: "Xếp loại: ", grade: "Tốt" }]);
  });

  it("counts Cẩm Giàng's parent and its children once", () => {
    const [kept, lost] = treesOf(readPlan("cam-giang-2024"));
    if (!kept || !lost) throw new Error("no tables");
    expect(tally(kept).max).toBe(96_000_000);
    expect(
      kept.nodes.filter(({ kind, children }) => kind === "criterion" && children.length > 0),
    ).toHaveLength(1);
    expect(tally(lost)).toEqual({ max: 27_500_000, applicable: 27_500_000, score: 8_000_000, lost: null });
  });
});

describe("the criterion tree", () => {
  it("nests by codes where TT only runs on", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo, điều hành", null, null],
      [1, "TC 1.1 Kế hoạch", 4, 4],
      [2, "TCTP 1.1.1 Ban hành", 1, 1],
      [3, "TCTP 1.1.2 Kết quả", 3, 3],
      [4, "TC 1.2 Báo cáo", 2, 2],
    ]);
    expect(shapeOf(tree)).toEqual([{ 2: [{ 3: [4, 5] }, 6] }]);
    expect(tally(tree)).toMatchObject({ max: 6_000_000, score: 6_000_000 });
  });

  it("nests by TT, letters and bullets", () => {
    const tree = treeOfRows([
      ["A", "PHẦN TỰ CHẤM", null, null],
      ["I", "Chỉ đạo", 6, 5],
      ["1", "Kế hoạch", 4, 4],
      ["1.1", "Ban hành", 4, 4],
      ["a)", "Đúng hạn", 2, 2],
      ["-", "Trước 31/12", 1, 1],
      ["+", "Gửi đúng nơi", 1, 1],
      ["b)", "Đủ nội dung", 2, 2],
      ["2", "Báo cáo", 2, 1],
    ]);
    expect(shapeOf(tree)).toEqual([{ 2: [{ 3: [{ 4: [{ 5: [{ 6: [{ 7: [8] }] }, 9] }] }, 10] }] }]);
  });

  it("takes 3.1 under item 3 for a part, and 3.1 in field III for a code", () => {
    const parts = treeOfRows([
      ["VII", "Chính quyền số", null, null],
      [3, "Ứng dụng", 4, 4],
      ["3.1", "Văn bản", 2, 2],
    ]);
    expect(parts.nodes[2]).toMatchObject({ parent: 1, code: null });
    const codes = treeOfRows([
      ["III", "Thủ tục hành chính", null, null],
      ["3.1", "Công khai", 2, 2],
      ["3.1.1", "Trên bảng", 1, 1],
    ]);
    expect(codes.nodes[2]).toMatchObject({ parent: 1, code: [3, 1, 1] });
  });

  it("reads maxima out of scores where there is no column of them", () => {
    const values = [
      ["TT", "Tiêu chí", "Điểm đạt được"],
      [1, "TC 1.1 Kế hoạch", "8,42/10"],
      [2, "TC 1.2 Báo cáo", "5/5"],
    ];
    const tree = treeOf(scoreSheet([], { values }));
    expect(tally(tree)).toMatchObject({ max: 15_000_000, score: 13_420_000 });
  });

  it("does not take a title merged or filled over the points for points", () => {
    const filled = Array.from({ length: 6 }, () => "CẢI CÁCH THỂ CHẾ 2024");
    const tree = treeOfRows([filled, [1, "TC 1.1 Kế hoạch", 2, 1, 1], [2, "TC 1.2 Báo cáo", 2, 2, 0]]);
    expect(tree.nodes[0]?.cells).toEqual({});
    expect(tally(tree).score).toBe(3_000_000);
  });

  it("leaves what is said below the total out of the sum", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3, 1],
      ["1.1", "Kế hoạch", 4, 3, 1],
      [null, "TỔNG ĐIỂM", 4, 3, 1],
      [null, "Tỷ lệ phần trăm", 100, 75, 25],
      [null, "Xếp loại", null, "Khá", null],
    ]);
    expect(tally(tree)).toMatchObject({ max: 4_000_000, score: 3_000_000 });
    expect(tree.grades.map(({ grade }) => grade)).toContain("Khá");
  });

  it("knows what each of several totals adds up", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3],
      ["1.1", "Kế hoạch", 4, 3],
      [null, "Cộng mục I", 4, 3],
      ["II", "Thể chế", 6, 6],
      ["2.1", "Văn bản", 6, 6],
      [null, "Cộng mục II", 6, 6],
      [null, "TỔNG ĐIỂM", 10, 9],
    ]);
    expect(tree.totals.map(({ over }) => over)).toEqual([[0], [2], [0, 2]]);
  });

  it("adds up to the sum of the leaves, whatever the nesting", () => {
    const leaf = fc.integer({ min: 0, max: 600 });
    const fields = fc.array(
      fc.array(fc.array(leaf, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fields, (drawn) => {
        let sum = 0;
        const rows = drawn.flatMap((criteria, f) => [
          [`${f + 1}`, `LĨNH VỰC THỨ ${"I".repeat(f + 1)} CỦA BẢNG`, null, null],
          ...criteria.flatMap((parts, c) => {
            const code = `${f + 1}.${c + 1}`;
            const total = parts.reduce((a, b) => a + b, 0);
            sum += total;
            return [
              [code, `TC ${code} Tiêu chí`, 24, total / 100],
              ...parts.map((part, p) => [
                `${code}.${p + 1}`,
                `TCTP ${code}.${p + 1} Thành phần`,
                6,
                part / 100,
              ]),
            ];
          }),
        ]);
        const tree = treeOfRows(rows);
        expect(tally(tree).score).toBe(sum * 10_000);
        const sums = sumUp(tree, "score");
        expect(sums.listed.every((listed, at) => sums.known[at] === 0 || listed === sums.value[at])).toBe(
          true,
        );
      }),
    );
  });
});
