import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { childFacts, lostFacts } from "../../../src/core/scores/child-facts";
import { gradeFacts } from "../../../src/core/scores/grade-facts";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import { totalFacts } from "../../../src/core/scores/total-facts";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { cellAddress } from "../../../src/core/workbook/address";
import { readPlan } from "../../plans";
import { nodeInRow, treeOfRows, treesOf } from "./score-sheets";

function duongHoa(): ScoreTree {
  const [tree] = treesOf(readPlan("duong-hoa-2022"));
  if (!tree) throw new Error("no table");
  return tree;
}

function childrenOf(tree: ScoreTree): unknown[] {
  return childFacts(tree).map(({ kind, cell, difference }) => [kind, cellAddress(cell), difference]);
}

describe("what the points of Dương Hòa say", () => {
  it("lists the points that no criterion lists, and nothing too much", () => {
    expect(childrenOf(duongHoa())).toEqual([
      ["unlisted", "C17", 1.5],
      ["unlisted", "C21", 1],
      ["unlisted", "D21", 1],
      ["unlisted", "C31", 8],
      ["unlisted", "D31", 8],
      ["unlisted", "C33", 4.5],
      ["unlisted", "D33", 4.5],
      ["unlisted", "C35", 1],
      ["unlisted", "D35", 1],
    ]);
  });

  it("finds the one wrong number of lost points", () => {
    const facts = lostFacts(duongHoa());
    expect(facts.map(({ cell, stated, expected }) => [cellAddress(cell), stated, expected])).toEqual([
      ["E22", 0.4, 0.04],
    ]);
  });

  it("explains the total by 92,5 applicable points: 9.5 and one of three that make 1,5", () => {
    const tree = duongHoa();
    const [fact, ...others] = totalFacts(tree);
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ measure: "score", stated: 81.863, sum: 75.73 });
    const ways = fact?.explanation?.ways ?? [];
    expect(fact?.explanation?.complete).toBe(true);
    expect(ways.map(({ base, percent }) => [base, percent])).toEqual(ways.map(() => [92.5, 81.87027]));
    expect(
      ways.map(({ leftOut }) => leftOut.map(({ node, unlisted, max }) => [node, unlisted, max])),
    ).toEqual([
      [
        [nodeInRow(tree, 55), false, 6],
        [nodeInRow(tree, 17), true, 1.5],
      ],
      [
        [nodeInRow(tree, 55), false, 6],
        [nodeInRow(tree, 24), false, 1.5],
      ],
      [
        [nodeInRow(tree, 55), false, 6],
        [nodeInRow(tree, 40), false, 1.5],
      ],
    ]);
  });

  it("bears out the grade by Huế's rule, and would not by 100 points", () => {
    expect(gradeFacts(duongHoa(), HUE_2022)).toEqual([]);
    expect(gradeFacts(duongHoa(), { ...HUE_2022, base: 100 })).toMatchObject([
      { expected: "Khá", percent: 75.73, cell: { grade: "Tốt" } },
    ]);
  });
});

describe("what the points of Cẩm Giàng say", () => {
  it("finds nothing that does not add up", () => {
    for (const tree of treesOf(readPlan("cam-giang-2024"))) {
      expect([...childFacts(tree), ...lostFacts(tree), ...totalFacts(tree)]).toEqual([]);
    }
  });
});

describe("children and their parent", () => {
  it("tells children that have more than their parent", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3.5],
      ["1.1", "Kế hoạch", 2, 2],
      ["1.2", "Báo cáo", 2, 1.6],
    ]);
    expect(childrenOf(tree)).toEqual([["over", "D2", 0.1]]);
  });

  it.each([
    [3.57, 3.5666, []],
    [3.6, 3.5666, []],
    [3.5, 3.5666, [["over", "D2", 0.0666]]],
    [4, 3.5666, [["unlisted", "D2", 0.4334]]],
    [0.3, 0.1 + 0.2, []],
  ])("takes %d for %d as far as its decimals allow", (parent, child, expected) => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, parent],
      ["1.1", "Kế hoạch", 4, child],
    ]);
    expect(childrenOf(tree)).toEqual(expected);
  });

  it("lets a parent's maximum count or leave out what does not apply", () => {
    for (const max of [6, 4]) {
      const tree = treeOfRows([
        ["I", "Chỉ đạo", max, 3, 1],
        ["1.1", "Kế hoạch", 4, 3, 1],
        ["1.2", "Báo cáo", 2, "Không phát sinh", 0],
      ]);
      expect(childrenOf(tree)).toEqual([]);
      expect(lostFacts(tree)).toEqual([]);
    }
  });

  it("counts the children whose points are still blank", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 3],
      ["1.1", "Kế hoạch", 2, 2],
      ["1.2", "Báo cáo", 2, null],
    ]);
    expect(childFacts(tree)).toMatchObject([{ kind: "unlisted", difference: 1, blank: 1 }]);
  });

  it("adds up lost points where nothing else is stated", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", null, null, 2],
      ["1.1", "Kế hoạch", 2, 1, 1],
      ["1.2", "Báo cáo", 2, 0, 2],
    ]);
    expect(childrenOf(tree)).toEqual([["over", "E2", 1]]);
  });
});

describe("lost points", () => {
  it("of children are those that their scores make, for a wrong one is told by itself", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", null, null, 2],
      ["1.1", "Kế hoạch", 2, 1, 0.5],
      ["1.2", "Báo cáo", 2, 1, 1],
    ]);
    expect(childrenOf(tree)).toEqual([]);
    expect(lostFacts(tree)).toMatchObject([{ node: 1, stated: 0.5, expected: 1 }]);
  });

  it("are none where the criterion does not apply", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 4, 2, 0],
      ["1.1", "Kế hoạch", 2, 2, 0],
      ["1.2", "Báo cáo", 2, "KPS", 2],
    ]);
    expect(lostFacts(tree)).toMatchObject([{ node: 2, stated: 2, expected: 0 }]);
  });
});

describe("a stated percentage", () => {
  const score = fc.integer({ min: 50, max: 95 });

  it("is explained by what was left out, if few criteria were", () => {
    fc.assert(
      fc.property(score, fc.integer({ min: 1, max: 3 }), (won, out) => {
        const rows = Array.from({ length: 3 }, (_, at) => [`1.${at + 2}`, "Không được điểm", 2, 0]);
        const base = 115 - 2 * out;
        const tree = treeOfRows([
          ["I", "Chỉ đạo", 115, won],
          ["1.1", "Kế hoạch", 109, won],
          ...rows,
          [null, "TỔNG ĐIỂM", 115, Math.round((won / base) * 100_000) / 1_000],
        ]);
        const [fact] = totalFacts(tree);
        expect(fact?.explanation?.ways[0]).toMatchObject({ base });
        expect(fact?.explanation?.ways[0]?.leftOut).toHaveLength(out);
      }),
    );
  });

  it("is not explained by criteria that won points", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 100, 75],
      ["1.1", "Kế hoạch", 90, 74],
      ["1.2", "Báo cáo", 10, 1],
      [null, "TỔNG ĐIỂM", 100, 83.333],
    ]);
    expect(totalFacts(tree)).toMatchObject([{ stated: 83.333, sum: 75, explanation: null }]);
  });

  it("counts what the sheet itself says does not apply", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 100, 72],
      ["1.1", "Kế hoạch", 90, 72],
      ["1.2", "Báo cáo", 10, "KPS"],
      [null, "TỔNG ĐIỂM", 100, 80],
    ]);
    expect(totalFacts(tree)[0]?.explanation?.ways).toEqual([{ leftOut: [], base: 90, percent: 80 }]);
  });

  it("is explained first by criteria for which no reason is given", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 100, 72],
      ["1.1", "Kế hoạch", 80, 72],
      ["1.2", "Báo cáo", 10, 0, 10, "Báo cáo chậm"],
      ["1.3", "Kiểm tra", 10, 0, 10],
      [null, "TỔNG ĐIỂM", 100, 80],
    ]);
    const ways = totalFacts(tree)[0]?.explanation?.ways ?? [];
    expect(ways.map(({ leftOut }) => leftOut.map(({ node }) => node))).toEqual([[3], [2]]);
  });

  it("counts once what is marked together with its parts", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 100, 72],
      ["1.1", "Kế hoạch", 90, 72],
      ["1.2", "Báo cáo", 10, "KPS"],
      ["1.2.1", "Quý I", 10, "KPS"],
      [null, "TỔNG ĐIỂM", 100, 80],
    ]);
    expect(totalFacts(tree)[0]?.explanation?.ways).toEqual([{ leftOut: [], base: 90, percent: 80 }]);
  });

  it("gives up on a search without end", () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`1.${at + 1}`, "Không được điểm", 1 + at / 1000, 0]);
    const tree = treeOfRows([
      ["I", "Chỉ đạo", 100, 30],
      ...rows,
      ["2.1", "Được điểm", 30, 30],
      [null, "TỔNG ĐIỂM", 100, 44.1234],
    ]);
    expect(totalFacts(tree)[0]?.stated).toBe(44.1234);
  });
});
