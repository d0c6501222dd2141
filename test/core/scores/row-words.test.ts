import { describe, expect, it } from "@jest/globals";
import {
  fieldTitle,
  isLabel,
  namesTotal,
  numberInWords,
  wordedLevel,
} from "../../../src/core/scores/row-words";

describe("words that begin with a field's number", () => {
  it.each([
    ["I. Chỉ đạo, điều hành", "roman", 1, "Chỉ đạo, điều hành"],
    ["II CẢI CÁCH THỂ CHẾ", "roman", 2, "CẢI CÁCH THỂ CHẾ"],
    ["III - Cải cách thủ tục", "roman", 3, "Cải cách thủ tục"],
    ["B. ĐIỂM THƯỞNG", "capital", 2, "ĐIỂM THƯỞNG"],
    ["Lĩnh vực 4: Bộ máy", "arabic", 4, "Bộ máy"],
  ])("%s", (text, style, number, name) => {
    expect(fieldTitle(text)).toEqual({ number: { style, path: [number] }, name });
  });

  it("leaves the number in the name of what holds fields", () => {
    expect(fieldTitle("Phần II: Chấm điểm")).toEqual({ number: null, name: "Phần II: Chấm điểm" });
  });

  it.each([
    "A Lưới ban hành kế hoạch",
    "V/v ban hành kế hoạch",
    "Đ/c Chủ tịch",
    "Phần mềm một cửa",
    "Mục tiêu",
    "I",
    "",
  ])("not %s", (text) => {
    expect(fieldTitle(text)).toBeNull();
  });
});

describe("words that call their row a total", () => {
  it.each([
    "Tổng điểm tự chấm",
    "TỔNG CỘNG ĐIỂM CÁC LĨNH VỰC",
    "Tổng số điểm đạt được",
    "Cộng lĩnh vực II",
    "Cộng điểm mục I",
    "Điểm tổng cộng",
  ])("%s", (text) => {
    expect(namesTotal(text)).toBe(true);
  });

  it.each(["Tổng số hồ sơ đúng hạn", "Tổng hợp báo cáo", "Cộng điểm khi có sáng kiến", "Công khai"])(
    "not %s",
    (text) => {
      expect(namesTotal(text)).toBe(false);
    },
  );
});

describe("numbers and levels in words", () => {
  it("counts by a letter anywhere, by a number only where there is no TT", () => {
    expect(numberInWords("a) Ban hành", true)).toEqual({ style: "letter", path: [1] });
    expect(numberInWords("2. Báo cáo", false)).toEqual({ style: "arabic", path: [2] });
    expect(numberInWords("2. Báo cáo", true)).toBeNull();
    expect(numberInWords("2.1. Báo cáo", false)).toBeNull();
  });

  it("puts Chỉ tiêu below Tiêu chí", () => {
    expect(["Tiêu chí 1", "Chỉ tiêu 1", "Tiêu chí thành phần 1", "Tiêu chí chung"].map(wordedLevel)).toEqual([
      1,
      2,
      2,
      null,
    ]);
  });

  it("tells a bare label from a name", () => {
    expect(["Tiêu chí 1", "TC 1.2.", "1.1", "TC 1.2 Kế hoạch"].map(isLabel)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
