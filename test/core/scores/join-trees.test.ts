import { describe, expect, it } from "@jest/globals";
import { codeFacts, missingCodes } from "../../../src/core/scores/code-facts";
import { joinTrees } from "../../../src/core/scores/join-trees";
import { tally } from "../../../src/core/scores/sums";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { readPlan } from "../../plans";
import { nodeInRow, treeOfRows, treesOf } from "./score-sheets";

function camGiang(): [ScoreTree, ScoreTree] {
  const [kept, lost] = treesOf(readPlan("cam-giang-2024"));
  if (!kept || !lost) throw new Error("no tables");
  return [kept, lost];
}

describe("Cẩm Giàng's two tables", () => {
  it("make 100 points together", () => {
    const { tree } = joinTrees(camGiang());
    expect(tally(tree).max).toBe(100_000_000);
  });

  it("make 100 in the other order too", () => {
    expect(tally(joinTrees(camGiang().toReversed()).tree).max).toBe(100_000_000);
  });

  it("add only 7.4.2 and 7.4.4; parts go under their criterion", () => {
    const trees = camGiang();
    const { tree, from } = joinTrees(trees);
    const added = tree.nodes.filter((_, at) => from[at]?.[0]?.tree === 1);
    expect(added.map(({ code }) => code?.join("."))).toEqual(["3.5.2", "5.3.2", "7.4.2", "7.4.4"]);
    expect(tree.nodes[added[0]?.parent ?? -1]?.code).toEqual([3, 5]);
  });

  it("disagree about the code of one criterion", () => {
    const [kept, lost] = camGiang();
    expect(joinTrees([kept, lost]).conflicts).toEqual([
      {
        kind: "two-codes",
        here: { tree: 1, node: nodeInRow(lost, 5) },
        there: { tree: 0, node: nodeInRow(kept, 8) },
        taken: { tree: 0, node: nodeInRow(kept, 10) },
      },
    ]);
  });

  it("have two codes of the wrong field and two criteria without a code", () => {
    const [kept, lost] = camGiang();
    const known = kept.nodes.flatMap(({ code, name }) => (code ? [{ code, name }] : []));
    expect(missingCodes(kept, [])).toEqual([{ node: nodeInRow(kept, 38), nearest: [7, 3] }]);
    expect(missingCodes(lost, known)).toEqual([{ node: nodeInRow(lost, 7), nearest: [2, 1] }]);
    expect(codeFacts(kept)).toEqual([]);
    expect(codeFacts(lost)).toEqual([
      { kind: "wrong-field", node: nodeInRow(lost, 18), code: [4, 4, 2], right: [7, 4, 2] },
      { kind: "wrong-field", node: nodeInRow(lost, 19), code: [4, 4, 3], right: [7, 4, 3] },
    ]);
  });

  it("are joined with themselves without a change", () => {
    for (const tree of camGiang()) {
      const joined = joinTrees([tree, tree]);
      expect(joined.conflicts).toEqual([]);
      expect(tally(joined.tree).max).toBe(tally(tree).max);
    }
  });
});

describe("codes", () => {
  it("are right in Dương Hòa", () => {
    expect(treesOf(readPlan("duong-hoa-2022")).flatMap((tree) => codeFacts(tree))).toEqual([]);
  });

  it("may not stand twice", () => {
    const tree = treeOfRows([
      ["I", "Chỉ đạo", null],
      [1, "TC 1.1 Kế hoạch", 2],
      [2, "TC 1.1 Báo cáo", 2],
    ]);
    expect(codeFacts(tree)).toEqual([{ kind: "duplicate", node: 2, first: 1, code: [1, 1] }]);
  });

  it("need not follow the field where none of them does", () => {
    const tree = treeOfRows([
      ["II", "Thể chế", null],
      [1, "TC 5.1 Văn bản", 2],
      ["III", "Thủ tục", null],
      [1, "TC 6.1 Công khai", 2],
    ]);
    expect(codeFacts(tree)).toEqual([]);
  });

  it("with two names are a conflict of two tables", () => {
    const first = treeOfRows([
      ["I", "Chỉ đạo", null],
      [1, "TC 1.1 Kế hoạch cải cách hành chính", 2],
    ]);
    const second = treeOfRows([
      ["I", "Chỉ đạo", null],
      [1, "TC 1.1 Sáng kiến, giải pháp mới", 2],
    ]);
    const there = { tree: 0, node: 1 };
    expect(joinTrees([first, second]).conflicts).toEqual([
      { kind: "two-names", here: { tree: 1, node: 1 }, there },
    ]);
  });
});

describe("criteria of one name", () => {
  const first = treeOfRows([
    ["I", "Chỉ đạo", null],
    [1, "TC 1.2 Chế độ báo cáo", 1],
    [2, "TC 1.5 Chế độ báo cáo", 1],
    ["II", "Thể chế", null],
    [1, "TC 2.1 Văn bản", 1],
  ]);

  it("are told apart by their codes", () => {
    const joined = joinTrees([first, first]);
    expect(joined.conflicts).toEqual([]);
    expect(tally(joined.tree).max).toBe(3_000_000);
  });

  it("are known by the code where only the later one stands in the other table", () => {
    const second = treeOfRows([
      ["I", "Chỉ đạo", null],
      [1, "TC 1.5 Chế độ báo cáo", 1],
    ]);
    expect(joinTrees([first, second]).conflicts).toEqual([]);
  });

  it("are others in another field", () => {
    const second = treeOfRows([
      ["II", "Thể chế", null],
      [1, "TC 2.2 Chế độ báo cáo", 1],
    ]);
    const joined = joinTrees([first, second]);
    expect(joined.conflicts).toEqual([]);
    expect(tally(joined.tree).max).toBe(4_000_000);
  });

  it("lend their code to one without in the same field", () => {
    const second = treeOfRows([
      ["II", "Thể chế", null],
      [1, "Văn bản (QPPL)", 1],
      [2, "TC 2.3 Theo dõi", 1],
    ]);
    expect(tally(joinTrees([first, second]).tree).max).toBe(4_000_000);
  });
});

describe("tables that state different points for a criterion", () => {
  const table = (plan: number, report: number): ScoreTree =>
    treeOfRows([
      ["I", "Chỉ đạo", 6, plan + report],
      [1, "TC 1.1 Kế hoạch", 4, plan],
      [2, "TC 1.2 Báo cáo", 2, report],
    ]);

  it("are told of, criterion by criterion; the earlier one counts", () => {
    const joined = joinTrees([table(3, 2), table(3, 2), table(4, 2)]);
    expect(joined.differing).toEqual([{ here: { tree: 2, node: 1 }, there: { tree: 0, node: 1 } }]);
    expect(tally(joined.tree).score).toBe(5_000_000);
  });

  it("are none where one of them states none", () => {
    const unscored = treeOfRows([
      ["I", "Chỉ đạo", 6, null],
      [1, "TC 1.1 Kế hoạch", 4, null],
    ]);
    expect(joinTrees([table(3, 2), unscored]).differing).toEqual([]);
  });
});
