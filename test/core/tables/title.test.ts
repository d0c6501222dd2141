import { describe, expect, it } from "@jest/globals";
import { officeOfTitle, titleOf } from "../../../src/core/tables/title";

describe("the office of a title", () => {
  it.each<[readonly string[], string | null]>([
    [["ỦY BAN NHÂN DÂN XÃ BÌNH AN"], "commune"],
    [["UỶ BAN NHÂN DÂN PHƯỜNG 5"], "commune"],
    [["UBND THỊ TRẤN NÚI ĐÈO"], "commune"],
    [["UBND ĐẶC KHU CÔ TÔ"], "commune"],
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
