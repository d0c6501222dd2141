import { describe, expect, it } from "@jest/globals";
import { officeOfTitle, titleOf, yearsOfDecision, yearsOfTitle } from "../../../src/core/tables/title";

describe("the years of a title", () => {
  it.each<[string, readonly string[], readonly [number, number, number] | null]>([
    ["năm", ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024"], [2024, 2024, 2024]],
    ["a period", ["Giai đoạn 2021-2025"], [2021, 2025, 2025]],
    ["a period in words", ["từ năm 2021 đến năm 2025"], [2021, 2025, 2025]],
    ["a period with a long dash", ["giai đoạn 2021 – 2030"], [2021, 2030, 2030]],
    ["a year inside a period", ["NĂM 2024 (giai đoạn 2021-2025)"], [2024, 2024, 2024]],
    ["two years", ["năm 2025 và năm 2026"], [2025, 2026, 2026]],
    ["a bare year", ["CCHC 2024"], [2024, 2024, 2024]],
    ["without tone marks", ["ke hoach nam 2024"], [2024, 2024, 2024]],
    ["in capitals, decomposed", ["KẾ HOẠCH NĂM 2024".normalize("NFD")], [2024, 2024, 2024]],
    ["broken over lines", ["KẾ HOẠCH", "NĂM 2024"], [2024, 2024, 2024]],
    ["the decision's date says nothing", ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2024)"], null],
    ["a day is no year", ["Bình An, 15/01/2024"], null],
    ["a decision's number is no year", ["Nghị quyết số 76/2021/NQ-CP"], null],
    ["none", ["PHỤ LỤC I", "DANH MỤC NHIỆM VỤ"], null],
    ["nothing", [], null],
    ["a number that is no year", ["Nhóm 1999 hộ"], null],
  ])("%s", (_, lines, expected) => {
    const years = yearsOfTitle(lines);
    expect(years && [years.first, years.last, years.usual]).toEqual(expected);
  });

  it.each<[string, string, readonly [number, number, number] | null]>([
    [
      "early in the year",
      "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/02/2022 của UBND xã)",
      [2022, 2022, 2022],
    ],
    [
      "late in the year",
      "(Kèm theo Kế hoạch số 9/KH-UBND ngày 20 tháng 12 năm 2023 của UBND huyện)",
      [2023, 2024, 2024],
    ],
    [
      "day and month not filled in",
      "(Kèm theo Kế hoạch số   /KH-UBND ngày    tháng   năm 2024)",
      [2024, 2024, 2024],
    ],
    ["without brackets it is no such line", "Kế hoạch số 9/KH-UBND ngày 20/12/2023", null],
    ["without a date", "(Kèm theo Kế hoạch của UBND xã)", null],
  ])("of a decision %s", (_, line, expected) => {
    const years = yearsOfDecision([line]);
    expect(years && [years.first, years.last, years.usual]).toEqual(expected);
  });
});

describe("the office of a title", () => {
  it.each<[readonly string[], string | null]>([
    [["ỦY BAN NHÂN DÂN XÃ BÌNH AN"], "commune"],
    [["UỶ BAN NHÂN DÂN PHƯỜNG 5"], "commune"],
    [["UBND THỊ TRẤN NÚI ĐÈO"], "commune"],
    [["UBND huyện Kiến Thụy"], "district"],
    [["UBND THỊ XÃ HƯƠNG THỦY"], "district"],
    [["ỦY BAN NHÂN DÂN TỈNH NGHỆ AN"], "province"],
    [["UBND HUYỆN CẨM GIÀNG", "UBND XÃ ĐỊNH SƠN"], "commune"],
    [["Kế hoạch của xã Bình An năm 2024"], "commune"],
    [["Kế hoạch trên địa bàn tỉnh"], null],
    [["PHỤ LỤC I"], null],
    [[], null],
  ])("%j: %s", (lines, expected) => {
    expect(officeOfTitle(lines)).toBe(expected);
  });
});

describe("the title for people", () => {
  it.each<[readonly string[], string]>([
    [["UBND XÃ A", "PHỤ LỤC II", "DỰ KIẾN KINH PHÍ", "(Kèm theo …)"], "PHỤ LỤC II – DỰ KIẾN KINH PHÍ"],
    [["PHỤ LỤC II", "Đơn vị tính: đồng"], "PHỤ LỤC II"],
    [["UBND XÃ A", "KẾ HOẠCH", "NĂM  2024"], "KẾ HOẠCH – NĂM 2024"],
    [["PHỤ LỤC I", "CŨ", "PHỤ LỤC II", "MỚI"], "PHỤ LỤC II – MỚI"],
    [[], ""],
  ])("%j", (lines, expected) => {
    expect(titleOf(lines)).toBe(expected);
  });

  it("is cut when it is long", () => {
    expect(titleOf(["PHỤ LỤC", "A".repeat(500)])).toHaveLength(201);
  });
});

describe("a title that never ends", () => {
  it("may name more years than a call takes arguments", () => {
    const line = `${"năm 2024 ".repeat(200_000)}năm 2026`;
    expect(yearsOfTitle([line])).toEqual({ first: 2024, last: 2026, usual: 2026 });
  });
});
