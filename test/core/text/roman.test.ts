import { describe, expect, it } from "@jest/globals";
import { romanText, romanValue } from "../../../src/core/text/roman";

describe("Roman numerals", () => {
  it.each([
    [1, "I"],
    [4, "IV"],
    [9, "IX"],
    [14, "XIV"],
    [49, "XLIX"],
    [98, "XCVIII"],
    [144, "CXLIV"],
  ])("are written: %d is %s", (value, text) => {
    expect(romanText(value)).toBe(text);
  });

  it("are read from 1 to 199", () => {
    for (let value = 1; value < 200; value += 1) expect(romanValue(romanText(value))).toBe(value);
  });

  it.each(["", "i", "IIII", "VV", "IC", "IM", "VX", "IIX", "XXXX", "LL", "CC", "A", "I ", "1", "XIVI"])(
    "%j is none",
    (text) => {
      expect(romanValue(text)).toBeNull();
    },
  );
});
