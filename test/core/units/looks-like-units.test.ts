import { describe, expect, it } from "@jest/globals";
import { looksLikeUnits } from "../../../src/core/units/looks-like-units";

describe("looksLikeUnits", () => {
  it.each([
    "Phòng Nội vụ",
    "Công chức VP-TK",
    "VP-TK",
    "Bộ Nội vụ",
    "UBND xã",
    "Chủ tịch UBND xã",
    "Các phòng, ban",
    "Cán bộ, công chức",
    "Công an",
    "Tổ chức, cá nhân liên quan",
  ])("units: %s", (text) => {
    expect(looksLikeUnits(text)).toBe(true);
  });

  it.each([
    "",
    "%",
    "đồng",
    "triệu đồng",
    "cái",
    "văn bản",
    "bộ",
    "bộ hồ sơ",
    "xã",
    "thôn",
    "hộ",
    "người",
    "trường",
    "tổ",
    "Đơn vị",
    "lượt",
    "m2",
    "báo cáo",
    "Quyết định",
    "Hội nghị",
    "công trình",
  ])("no units: %j", (text) => {
    expect(looksLikeUnits(text)).toBe(false);
  });
});
