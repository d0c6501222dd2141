import { describe, expect, it } from "@jest/globals";
import { findProducts } from "../../../src/core/budgets/products";
import { factsOf } from "./budget-of";

describe("multiplications in a text", () => {
  it.each([
    ["(8 xã x 50.000.000 đồng/xã)", [400_000_000]],
    ["12 tháng × 1,5 triệu đồng/tháng", [18_000_000]],
    ["2 lớp x 3 ngày x 200.000đ", [1_200_000]],
    ["8xã x50tr", [400_000_000]],
    ["8 xã * 50 triệu + 10.000.000 đồng", [410_000_000]],
    ["2 lớp x 15 triệu đồng, in 100 bộ x 50.000 đồng", [30_000_000, 5_000_000]],
    ["2 lớp x 15 triệu đồng = 30 triệu đồng", [30_000_000]],
    ["20 người × 500.000 đồng × 50%", [5_000_000]],
    ["50 m2 x 2 triệu đồng/m2", [100_000_000]],
    ["5 xã x 2.000", [10_000]],
    ["năm 2024: 12 tháng x 1 triệu đồng", [12_000_000]],
    ["2 buổi x 3 lần", []],
    ["5 lớp x (2 ngày x 1.000.000 đồng)", []],
    ["(2 người + 3 người) x 1.000.000 đồng", []],
    ["1/2 x 100 triệu đồng", []],
    ["Xây dựng kế hoạch", []],
    ["", []],
  ])("%s", (text, values) => {
    expect(findProducts(text).map(({ value }) => value)).toEqual(values);
  });

  it("are shown as they are calculated", () => {
    expect(findProducts("8 xã x 50 triệu đồng + 1 triệu")[0]).toEqual({
      value: 401_000_000,
      saysDong: true,
      calculation: "8 × 50.000.000 + 1.000.000",
    });
  });

  it("are found in a hostile text", () => {
    expect(findProducts("1 x ".repeat(10_000))).toEqual([]);
  });
});

describe("a multiplication in a text of several lines", () => {
  const found = (amount: number, ...lines: string[]): string[] =>
    factsOf({
      rows: [[null, null, "ĐVT: đồng"], "TT | Nội dung | Kinh phí", [1, lines.join("\n"), amount]],
    });
  it.each([
    [
      "a line without one may cost the rest",
      2_500_000,
      ["Hội nghị:", "- Nước: 30 người x 50.000đ", "- Hội trường"],
      [],
    ],
    ["a heading costs nothing", 2_500_000, ["Hội nghị:", "- Nước: 30 người x 50.000đ"], ["product C3"]],
  ])("%s", (_, amount, lines, facts) => {
    expect(found(amount, ...lines)).toEqual(facts);
  });
});

describe("a multiplication in a column of workings", () => {
  it.each([
    ["Diễn giải", "1000000", []],
    ["Cách tính", "1200000", ["product D3"]],
    ["Ghi chú", "1200000", []],
  ])("%s: %s", (header, amount, facts) => {
    const rows = [
      "ĐVT: đồng",
      `TT | Nội dung | ${header} | Số tiền`,
      `1 | Nước uống | 50 người x 20.000đ | ${amount}`,
    ];
    expect(factsOf({ rows })).toEqual(facts);
  });
});

describe("a multiplication against its amount", () => {
  const found = (unit: string, task: string, amount: string): string[] =>
    factsOf({ rows: [`| | ${unit}`, "TT | Nội dung | Kinh phí", `1 | ${task} | ${amount}`] });
  it.each([
    ["ĐVT: 1.000 đồng", "Mua máy (8 xã x 50.000.000 đồng/xã)", "400000", []],
    ["ĐVT: 1.000 đồng", "Mua máy (8 xã x 50.000.000 đồng/xã)", "400", ["product C3"]],
    ["ĐVT: triệu đồng", "Mua máy (8 xã x 50.000.000 đồng/xã)", "400", []],
    ["ĐVT: đồng", "Mua máy (8 xã x 50.000.000 đồng/xã)", "400000000", []],
    ["ĐVT: 1.000 đồng", "Mua máy (8 xã x 50.000)", "400000", []],
    ["ĐVT: 1.000 đồng", "Mở lớp: 2 lớp x 15 triệu đồng; in 100 bộ x 50.000 đồng", "35000", []],
    ["ĐVT: 1.000 đồng", "Mở lớp: 2 lớp x 15 triệu đồng; in 100 bộ x 50.000 đồng", "36000", ["product C3"]],
    ["ĐVT: đồng", "Hội nghị (trong đó nước uống 30 người x 50.000 đồng)", "5000000", []],
    ["ĐVT: đồng", "Thuê hội trường; nước uống 30 người x 50.000 đồng", "5000000", []],
    ["ĐVT: đồng", "Thuê hội trường; nước uống 30 người x 50.000 đồng", "1000000", ["product C3"]],
    ["", "Mua máy (8 xã x 50.000.000 đồng/xã)", "400", ["unit-missing C2"]],
    ["", "Mua máy (8 xã x 50.000.000 đồng/xã)", "401", ["unit-missing C2", "product C3"]],
  ])("%s, %s: %s", (unit, task, amount, facts) => {
    expect(found(unit, task, amount)).toEqual(facts);
  });
});
