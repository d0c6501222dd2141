import { describe, expect, it } from "@jest/globals";
import { scoreColumns } from "../../../src/core/scores/score-columns";
import { findTables } from "../../../src/core/tables/find-tables";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";

function columnsUnder(header: readonly CellValue[]): ReturnType<typeof scoreColumns> {
  const row = header.map((_, at): CellValue => (at === 0 ? 1 : at === 1 ? "TC 1.1 Kế hoạch" : 2));
  const [table] = findTables(makeSheet({ name: "Điểm", values: [header, row] }), []);
  if (!table) throw new Error("no table");
  return scoreColumns(table);
}

describe("the columns of points", () => {
  it("are not those that state a share, where another one states points", () => {
    const header = ["TT", "Tiêu chí", "Điểm tối đa", "Tỷ lệ (%)", "Điểm đạt", "Tỷ lệ % điểm đạt/điểm tối đa"];
    expect(columnsUnder(header).measures).toEqual([
      ["maxScore", 2],
      ["score", 4],
    ]);
    expect(columnsUnder(["TT", "Tiêu chí", "Điểm tự chấm", "Điểm đạt (%)"]).measures).toEqual([
      ["selfScore", 2],
    ]);
  });

  it("may name the maximum of all in percent", () => {
    expect(columnsUnder(["TT", "Tiêu chí", "Điểm tối đa (100%)", "Điểm đạt"]).measures).toHaveLength(2);
  });

  it("stand beside codes, bonus points and weights", () => {
    expect(
      columnsUnder(["TT", "Tiêu chí", "Điểm tối đa", "Điểm thưởng", "Điểm đạt", "Trọng số"]),
    ).toMatchObject({
      bonus: 3,
      isWeighted: true,
      code: null,
    });
    expect(columnsUnder(["TT", "Nội dung đánh giá", "Mã số", "Điểm tối đa", "Điểm đạt"]).code).toBe(2);
  });
});
