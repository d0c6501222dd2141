import { describe, expect, it } from "@jest/globals";
import { readUnitOfAccount } from "../../../src/core/budgets/unit-of-account";
import { budgetOfPage } from "./budget-of";

describe("a unit of account", () => {
  it.each([
    ["Đơn vị tính: 1.000 đồng", 1_000],
    ["Đơn vị tính: đồng", 1],
    ["(Đơn vị tính: Triệu đồng)", 1_000_000],
    ["ĐVT: triệu đồng", 1_000_000],
    ["ĐVT: 1.000đ", 1_000],
    ["Đvt: nghìn đồng", 1_000],
    ["Đơn vị: ngàn đồng", 1_000],
    ["Đơn vị tính: 1.000.000 đồng", 1_000_000],
    ["Đơn vị tính: tỷ đồng", 1_000_000_000],
    ["Đơn vị tính: VNĐ", 1],
    ["Đơn vị tính : 1,000 đồng", 1_000],
    ["Đvt: Tr. đồng", 1_000_000],
    ["(triệu đồng)", 1_000_000],
    ["(1.000đ)", 1_000],
  ])("%s", (text, factor) => {
    expect(readUnitOfAccount(text, "title")).toEqual({ factor, where: "title" });
  });

  it.each([
    "Đơn vị: UBND xã Dương Hòa",
    "Đơn vị tính: người",
    "Đơn vị tính:",
    "Kinh phí (triệu đồng)",
    "PHỤ LỤC II",
    "(Kèm theo Kế hoạch đồng bộ)",
  ])("%s is none in a title", (text) => {
    expect(readUnitOfAccount(text, "title")).toBeNull();
  });

  it.each([
    ["Kinh phí (triệu đồng)", 1_000_000],
    ["Dự toán (1.000đ)", 1_000],
    ["Tổng kinh phí, nghìn đồng", 1_000],
    ["Kinh phí (ĐVT: 1.000 đồng)", 1_000],
    ["Kinh phí triệu đồng", 1_000_000],
    ["Số tiền (đồng)", 1],
    ["Kinh phí (tr.đ)", 1_000_000],
  ])("%s in a header", (text, factor) => {
    expect(readUnitOfAccount(text, "header")).toEqual({ factor, where: "header" });
  });

  it.each(["Kinh phí", "Hội đồng", "Kinh phí hội đồng", "Nguồn hợp đồng"])(
    "%s is none in a header",
    (text) => {
      expect(readUnitOfAccount(text, "header")).toBeNull();
    },
  );

  it("in the header of the total holds for its sources", () => {
    const rows = [
      "TT | Nội dung | Tổng kinh phí (triệu đồng) | Ngân sách xã | Xã hội hóa",
      "1 | In ấn | 5 | 2 | 3",
    ];
    expect(budgetOfPage({ rows }).columns.map(({ unit }) => unit?.factor)).toEqual([1e6, 1e6, 1e6]);
  });

  const ROWS = ["1 | In ấn | 5", "2 | Hội nghị | 7"];
  it.each([
    ["above", ["| | Đơn vị tính: triệu đồng", "TT | Nội dung | Kinh phí", ...ROWS], "title"],
    ["in the header", ["TT | Nội dung | Kinh phí (triệu đồng)", ...ROWS], "header"],
    ["below", ["TT | Nội dung | Kinh phí", ...ROWS, "| Ghi chú: Đơn vị tính: triệu đồng"], "note"],
  ])("%s stands over the amounts", (_, rows, where) => {
    expect(budgetOfPage({ rows }).columns[0]?.unit).toEqual({ factor: 1_000_000, where });
  });
});
