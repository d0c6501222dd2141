import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findAmounts } from "../../../../src/core/numbers/words/find-amounts";
import { writeWords } from "../../../../src/core/numbers/words/write-words";
import { spell } from "./spell";

describe("an amount written in words", () => {
  it.each([
    [0, "Không đồng"],
    [10, "Mười đồng"],
    [21, "Hai mươi mốt đồng"],
    [24, "Hai mươi tư đồng"],
    [15, "Mười lăm đồng"],
    [105, "Một trăm linh năm đồng"],
    [1_005, "Một nghìn không trăm linh năm đồng"],
    [1_081_000_000, "Một tỷ không trăm tám mươi mốt triệu đồng"],
    [999e12, "Chín trăm chín mươi chín nghìn tỷ đồng"],
    [-5, "Âm năm đồng"],
  ])("%d is %s", (dong, words) => {
    expect(writeWords(dong)).toBe(words);
  });

  it.each(["0.5", "1000000000000000000"])("%s has no words", (dong) => {
    expect(writeWords(dong)).toBeNull();
  });

  it("is what the rules of spelling make of it, and reads back as itself with no slip", () => {
    // Amounts of every length, and those with zeros inside, where the rules differ.
    const sparse = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 14 })), { maxLength: 4 })
      .map((digits) => digits.reduce((sum, [digit, place]) => sum + digit * 10 ** place, 0) % 1e15);
    const even = fc
      .tuple(fc.integer({ min: 0, max: 15 }), fc.maxSafeInteger())
      .map(([length, number]) => Math.abs(number) % 10 ** length);
    // Compared as text: 100,000 calls of `expect` would take longer than all the rest.
    const agrees = fc.property(fc.oneof(sparse, even), (dong) => {
      const words = spell(dong);
      const alone = { start: 0, end: words.length, label: "", value: dong, slips: [] };
      return writeWords(dong) === words && JSON.stringify(findAmounts(words)) === JSON.stringify([alone]);
    });
    const { counterexample, numRuns } = fc.check(agrees, { numRuns: 100_000 });
    expect([counterexample, numRuns]).toEqual([null, 100_000]);
  });
});

describe("words that vary", () => {
  it.each([
    ["Hai mươi một triệu đồng", 21_000_000, ["form"]],
    ["Hai mươi năm triệu đồng", 25_000_000, ["form"]],
    ["Mười năm triệu đồng", 15_000_000, ["form"]],
    ["Hai mươi bốn triệu đồng", 24_000_000, ["variant"]],
    ["Hai mươi nhăm triệu đồng", 25_000_000, ["variant"]],
    ["Một tỉ hai trăm lẻ năm ngàn đồng", 1_000_205_000, ["variant"]],
    ["Một tỉ không trăm linh năm triệu đồng", 1_005_000_000, ["variant"]],
    ["Hai trăm lẻ năm ngàn đồng", 205_000, ["variant"]],
    ["Một tỷ tám mươi mốt triệu đồng", 1_081_000_000, ["form"]],
    ["Một tỷ, không trăm tám mươi mốt triệu đồng", 1_081_000_000, ["comma"]],
    ["Năm trăm triêu đông", 500_000_000, ["marks"]],
    ["Năm trăm triệu", 500_000_000, ["dong"]],
    ["năm trăm triệu đồng", 500_000_000, ["capital"]],
    ["Hai tỷ rưỡi đồng", 2_500_000_000, ["form"]],
    ["Một nghìn hai trăm triệu đồng", 1_200_000_000, ["form"]],
    ["Bằng chữ: Hai mươi lăm triệu đồng chẵn./.", 25_000_000, []],
    ["(Bằng chữ: Hai mươi lăm triệu đồng)", 25_000_000, []],
    ["BẰNG CHỮ: HAI MƯƠI LĂM TRIỆU ĐỒNG", 25_000_000, []],
    ["Bằng chữ: Ba triệu đồng".normalize("NFD"), 3_000_000, []],
  ])("%s", (text, value, slips) => {
    expect(findAmounts(text).map((amount) => ({ value: amount.value, slips: amount.slips }))).toEqual([
      { value, slips },
    ]);
  });

  it.each([
    "Một trăm hai triệu đồng",
    "Một tỷ hai trwm triệu đồng",
    "Hai trwm năm mươi triệu đồng",
    "Một triệu hai tỷ ba tỷ đồng",
    "Năm triệu năm triệu đồng",
    "triệu đồng",
    "năm 2024",
    "từ năm một",
    "",
  ])("%p says no amount", (text) => {
    expect(findAmounts(text)).toEqual([]);
  });
});

describe("several amounts in a sentence", () => {
  const text =
    "Bằng chữ: Một tỷ đồng. Trong đó: ngân sách huyện “sáu trăm triệu đồng”; ngân sách tỉnh: bốn trăm triệu đồng./.";

  it("come with their labels and places", () => {
    const amounts = findAmounts(text);
    expect(amounts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Một tỷ đồng",
      "sáu trăm triệu đồng",
      "bốn trăm triệu đồng",
    ]);
    expect(amounts.map(({ label }) => label)).toEqual(["", "Trong đó: ngân sách huyện", "ngân sách tỉnh"]);
    expect(amounts.flatMap(({ slips }) => slips)).toEqual([]);
  });
});
