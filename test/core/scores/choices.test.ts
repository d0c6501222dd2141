import { describe, expect, it } from "@jest/globals";
import { tally } from "../../../src/core/scores/sums";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { treeOfRows } from "./score-sheets";

/** The sheet rows of the criteria read from the rows below a field, counted from 1. */
function criteriaIn(rows: readonly CellValue[][]): readonly number[] {
  const { nodes } = treeOfRows([["I", "CHỈ ĐẠO", null, null], ...rows]);
  return nodes.slice(1).map(({ cell }) => cell.row + 1);
}

describe("rows that only say what a criterion gives points for", () => {
  it("are no criteria, whether the best choice comes first or last", () => {
    expect(
      criteriaIn([
        [1, "TC 1.1 Kế hoạch", 2, 1],
        [null, "Trong quý I", 2],
        [null, "Trong quý II", 1],
        [2, "TC 1.2 Báo cáo", 2, 1],
        [null, "Dưới 80%", 0],
        [null, "Từ 80%", 1],
        [null, "Từ 90%", 2],
      ]),
    ).toEqual([3, 6]);
  });

  it("give their points to a criterion that states none", () => {
    const tree = treeOfRows([
      [1, "TC 1.1 Kế hoạch", 2, null],
      ["-", "Trong quý I", 2, 0],
      ["-", "Trong quý II", 1, 1],
    ]);
    expect(tree.nodes).toHaveLength(1);
    expect(tree.nodes[0]?.cells.score).toMatchObject({ row: 3, points: { value: 1 } });
    expect(tally(tree)).toMatchObject({ max: 2_000_000, score: 1_000_000 });
  });

  it.each<[string, CellValue[][], readonly number[]]>([
    [
      "a criterion without a code that is worth as much",
      [
        [1, "TC 1.1 Kế hoạch", 2, 2],
        [null, "Đổi mới sáng tạo", 2, 2],
      ],
      [3, 4],
    ],
    [
      "criteria without a code, all of one worth, in a blank form",
      [
        [1, "TC 1.1 Kế hoạch", 2, null],
        [null, "Đổi mới", 2, null],
        [null, "Sáng kiến", 2, null],
      ],
      [3, 4, 5],
    ],
    [
      "parts of which several won points",
      [
        [1, "TC 1.1 Kế hoạch", 2, 2],
        ["+", "Ban hành", 2, 1.5],
        ["+", "Kết quả", 1, 0.5],
      ],
      [3, 4, 5],
    ],
    [
      "parts that make up the criterion",
      [
        [1, "TC 1.1 Kế hoạch", 3, 2],
        ["+", "Ban hành", 2, null],
        ["+", "Kết quả", 1, null],
      ],
      [3, 4, 5],
    ],
    [
      "coded criteria",
      [
        [1, "TC 1.1 Kế hoạch", 2, null],
        [2, "TC 1.2 Báo cáo", 2, null],
        [3, "TC 1.3 Kiểm tra", 1, null],
      ],
      [3, 4, 5],
    ],
  ])("are not %s", (_, rows, found) => {
    expect(criteriaIn(rows)).toEqual(found);
  });
});
