import { describe, expect, it } from "@jest/globals";
import { moneyRow } from "../../../src/core/budgets/money-row";
import { itemNumber } from "../../../src/core/tables/item-number";
import type { Row } from "../../../src/core/tables/table";

const item = (text: string, tt: number | null = null): Row => ({
  kind: "item",
  number: itemNumber(tt),
  text,
  owner: -1,
});

describe("a row's words", () => {
  it.each([
    "Tổng số tiền",
    "Tổng dự toán:",
    "TỔNG NHU CẦU KINH PHÍ",
    "Tổng kinh phí thực hiện năm 2026",
    "Tổng cộng toàn xã (I+II)",
    "Tổng chi",
    "Tổng cộng A + B",
    "Tổng cộng I+II+III",
  ])("“%s” are those of a total", (text) => {
    expect(moneyRow(item(text)).kind).toBe("total");
  });

  it.each(["Tổng kết năm", "Cộng tác viên", "Tổng hợp báo cáo", "Cộng đồng số", "Tổng đài", "Chi tổng hợp"])(
    "“%s” are those of an item",
    (text) => {
      const row = item(text);
      expect(moneyRow(row)).toBe(row);
    },
  );

  it("with a number of its own only the plainest make a total", () => {
    expect(moneyRow(item("Tổng cộng", 3)).kind).toBe("total");
    expect(moneyRow(item("Tổng kinh phí", 3)).kind).toBe("item");
  });
});
