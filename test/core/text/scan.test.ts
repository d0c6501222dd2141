import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  CLEAN,
  LEGACY,
  NOT_NFC,
  STRAY_SPACE,
  sameTyped,
  scanText,
  tidyLetters,
  tidySpaces,
} from "../../../src/core/text/scan";

describe("what a text shows of its typing", () => {
  it.each<[string, number]>([
    ["Phòng Nội vụ", CLEAN],
    ["", CLEAN],
    ["   ", CLEAN],
    ["-", CLEAN],
    ["Dòng một\nDòng hai", CLEAN],
    ["“Một cửa” – liên thông…", CLEAN],
    ["Café, Straße", CLEAN],
    ["20°C, 5 m²", CLEAN],
    [" a", STRAY_SPACE],
    ["a ", STRAY_SPACE],
    ["a  b", STRAY_SPACE],
    ["a\u00a0b", STRAY_SPACE],
    ["a\n", STRAY_SPACE],
    ["\ta", STRAY_SPACE],
    ["Hội".normalize("NFD"), NOT_NFC],
    ["Ðảng", NOT_NFC],
    [" Ðảng", NOT_NFC | STRAY_SPACE],
    ["Céng hßa x· héi", LEGACY],
    ["UÛY BAN NHAÂN DAÂN", LEGACY],
    [" Céng hßa  x· héi", LEGACY | STRAY_SPACE],
  ])("%j: %i", (text, marks) => {
    expect(scanText(text)).toBe(marks);
  });

  it("is gone when it was tidied, and the words stay", () => {
    const parts = fc.constantFrom(
      "Phòng",
      "Nội vụ",
      " ",
      "  ",
      "\u00a0",
      "\n",
      "Ð",
      "Hội".normalize("NFD"),
      "\ufeff",
      "-",
      "đ",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 10 }), (list) => {
        const text = list.join("");
        const tidy = tidySpaces(tidyLetters(text));
        expect(scanText(tidy)).toBe(CLEAN);
        expect(tidySpaces(tidyLetters(tidy))).toBe(tidy);
        expect(sameTyped(text, tidy)).toBe(true);
        const bare = (one: string): string => tidyLetters(one).replace(/[\s\ufeff]/g, "");
        expect(bare(tidy)).toBe(bare(text));
      }),
    );
  });

  it.each([
    ["Phòng Nội vụ", "Phòng  Nội vụ ", true],
    ["Đảng", "Ðảng", true],
    ["Hội", "Hội".normalize("NFD"), true],
    ["Phòng Nội vụ", "Phòng nội vụ", false],
    ["a", "ab", false],
    ["", " ", true],
  ])("%j and %j are the same typed otherwise: %s", (a, b, expected) => {
    expect(sameTyped(a, b)).toBe(expected);
  });
});
