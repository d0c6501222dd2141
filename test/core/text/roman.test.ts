import { describe, expect, it } from "@jest/globals";
import { romanValue } from "../../../src/core/text/roman";

const SIGNS = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function romanOf(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, sign] of SIGNS) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

describe("Roman numerals", () => {
  it("are read from 1 to 199", () => {
    for (let value = 1; value < 200; value += 1) expect(romanValue(romanOf(value))).toBe(value);
  });

  it.each(["", "i", "IIII", "VV", "IC", "IM", "VX", "IIX", "XXXX", "LL", "CC", "A", "I ", "1", "XIVI"])(
    "%j is none",
    (text) => {
      expect(romanValue(text)).toBeNull();
    },
  );
});
