import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { excerpts } from "../../src/cli/formats/excerpts";
import { oneLine, printable, shorten } from "../../src/cli/printable";
import { widthOf, wrap } from "../../src/cli/wrap";

const anything = fc.string({ unit: "binary", maxLength: 200 });

describe("printable", () => {
  it.each([
    ["\u001b[31m", "␛[31m"],
    ["\u0000\u007f", "␀␡"],
    ["\u009b2J", "\\u009b2J"],
    ["a\u202eb", "a\\u202eb"],
    ["Phụ lục “I”", "Phụ lục “I”"],
  ])("%j → %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it("leaves nothing that steers a terminal", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
    );
  });
});

describe("shorten", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["ab cd", 4, "ab…"],
    ["😀😀😀", 2, "😀…"],
  ])("%j to %i → %j", (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });
});

describe("wrap", () => {
  it("keeps every letter, in lines no wider than asked", () => {
    fc.assert(
      fc.property(anything.map(oneLine), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("breaks between words", () => {
    expect(wrap("một hai ba bốn", 7)).toEqual(["một hai", "ba bốn"]);
  });

  it("counts letters, not the marks that stand over them", () => {
    expect(wrap("một hai".normalize("NFD"), 7)).toHaveLength(1);
  });

  it("takes a megabyte without a space in its stride", () => {
    expect(wrap("x".repeat(1_000_000), 70)).toHaveLength(Math.ceil(1_000_000 / 70));
  });
});

describe("excerpts", () => {
  it.each([
    [" Phòng  Nội vụ\u00a0", "Phòng Nội vụ", "␣Phòng␣␣Nội vụ⍽", "Phòng Nội vụ"],
    ["một\nhai", "một hai", "một↵hai", "một hai"],
    [`${"a".repeat(50)}x`, `${"a".repeat(50)}y`, `…${"a".repeat(20)}x`, `…${"a".repeat(20)}y`],
    [`x${"a".repeat(50)}`, `y${"a".repeat(50)}`, `x${"a".repeat(20)}…`, `y${"a".repeat(20)}…`],
    ["", "mới", "", "mới"],
  ])("%j → %j", (before, after, shownBefore, shownAfter) => {
    expect(excerpts(before, after)).toEqual({ before: shownBefore, after: shownAfter });
  });

  it("are short and printable", () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const shown = excerpts(before, after);
        expect(shown.before + shown.after).not.toMatch(/\p{Cc}/u);
        expect(Array.from(shown.before).length).toBeLessThanOrEqual(102);
      }),
    );
  });
});
