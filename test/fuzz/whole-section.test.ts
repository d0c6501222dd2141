import { describe, expect, it } from "@jest/globals";
import { check, recheck } from "../../src/core/check";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { makeSheet, type CellValue } from "../../src/core/workbook/workbook";

describe("a change of a whole section", () => {
  it("may find more than a call takes arguments", () => {
    const items = Array.from({ length: 50_000 }, (_, at): CellValue[] => [
      at + 1,
      "Họp",
      null,
      null,
      null,
      null,
    ]);
    const values: CellValue[][] = [
      ["PHỤ LỤC NĂM 2024"],
      ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành"],
      ["I", "CẢI CÁCH"],
      ...items,
    ];
    const review = check({ sheets: [makeSheet({ name: "Phụ lục", values })] }, DEFAULT_SETTINGS);
    const area = { top: 2, left: 3, bottom: 2, right: 3 };
    const next = recheck(review, { sheet: "Phụ lục", area, values: [["Phòng Y tế"]] });
    expect(next.report.counts.error).toBeLessThan(review.report.counts.error);
  });
});
