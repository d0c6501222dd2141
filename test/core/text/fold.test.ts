import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fold, foldWords, normaliseName } from "../../../src/core/text/fold";
import { foldedHash } from "../../../src/core/text/folded-hash";

const VIETNAMESE =
  "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
const word = fc
  .array(fc.constantFrom(...Array.from(VIETNAMESE)), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join(""));
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));

describe("fold", () => {
  it.each([
    ["Cơ quan  CHỦ TRÌ", "co quan chu tri"],
    ["ĐƯỜNG Ðảng ðất", "duong dang dat"],
    ["Quý III–IV", "quy iii-iv"],
    ["\u00a0Ghi\u00a0chú\n", "ghi chu"],
    ["TT\r\nSố", "tt so"],
    ["", ""],
    ["Hoà", "hoa"],
  ])("%j is %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it("drops punctuation for words", () => {
    expect(foldWords("Lĩnh vực/Tiêu chí (TCTP): 1.1")).toBe("linh vuc tieu chi tctp 1 1");
    expect(foldWords("…")).toBe("");
  });

  it("is the same for a text in capitals, decomposed and folded already", () => {
    fc.assert(
      fc.property(words, (text) => {
        const folded = fold(text);
        expect(fold(text.toUpperCase())).toBe(folded);
        expect(fold(text.normalize("NFD"))).toBe(folded);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z ]*$/);
      }),
    );
  });
});

describe("normaliseName", () => {
  it.each([
    ["Uỷ ban", "Ủy ban"],
    ["hòa", "hoà"],
    ["khỏe", "khoẻ"],
    ["Thúy", "Thuý"],
    ["VP - TK", "VP-TK"],
    ["VP–TK", "VP-TK"],
    ["Phòng Nội vụ.", "Phòng  Nội vụ"],
    ["Ðảng ủy", "Đảng uỷ"],
    ["Phòng\u00a0Nội vụ", "Phòng Nội vụ"],
    ["SỞ Y TẾ;", "Sở Y tế"],
    ["Hoà".normalize("NFD"), "hòa"],
  ])("%j and %j are one name", (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
  });

  it.each([
    ["toán", "toan"],
    ["quý", "quy"],
    ["Phòng Tư pháp", "Phòng Tu pháp"],
    ["đất", "dất"],
    ["hòn", "hoàn"],
    ["Phòng Kinh tế", "Phòng Kinh tế 2"],
  ])("%j and %j are two", (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it("leaves what it has made as it is", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
    );
  });
});

describe("foldedHash", () => {
  it("is equal for texts that fold alike, spaces and punctuation apart", () => {
    fc.assert(
      fc.property(words, fc.constantFrom("", ".", ";", "  ", " - "), (text, end) => {
        const hash = foldedHash(text);
        expect(foldedHash(text.toUpperCase() + end)).toBe(hash);
        expect(foldedHash(text.normalize("NFD"))).toBe(hash);
        expect(foldedHash(text.replaceAll(" ", "  "))).toBe(hash);
        expect(foldedHash(fold(text))).toBe(hash);
      }),
    );
  });

  it("tells most texts apart", () => {
    const texts = Array.from({ length: 2_000 }, (_, at) => `Nhiệm vụ số ${at} của xã`);
    expect(new Set(texts.map(foldedHash)).size).toBe(texts.length);
  });

  it("sees the ends of a long text only", () => {
    const middle = "x".repeat(1_000_000);
    expect(foldedHash(`Ban hành kế hoạch cải cách ${middle} một`)).not.toBe(
      foldedHash(`Ban hành kế hoạch cải cách ${middle} hai`),
    );
  });
});
