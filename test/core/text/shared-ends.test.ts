import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sharedEnds } from "../../../src/core/text/shared-ends";

describe("the ends that two texts share", () => {
  it.each([
    ["Phòng Nội vụ", "Phòng  Nội vụ", 6, 6],
    ["aa", "aaa", 2, 0],
    ["", "abc", 0, 0],
    ["same", "same", 4, 0],
    ["xay", "xby", 1, 1],
  ])("%j and %j", (before, after, head, tail) => {
    expect(sharedEnds(before, after)).toEqual({ head, tail });
  });

  it("keep a mark with its letter, and the halves of a letter together", () => {
    // o + grave against o + acute: the letters differ, not the marks alone.
    expect(sharedEnds("co\u0300n", "co\u0301n")).toEqual({ head: 1, tail: 1 });
    expect(sharedEnds("ho\u0323c", "ha\u0323c")).toEqual({ head: 1, tail: 1 });
    expect(sharedEnds("a\u{20001}b", "a\u{20002}b")).toEqual({ head: 1, tail: 1 });
    expect(sharedEnds("a\u{20001}b", "a\u{20401}b")).toEqual({ head: 1, tail: 1 });
  });

  it("never overlap, and what is between them makes one text of the other", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u0301", "\u{20001}", " ") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { head, tail } = sharedEnds(before, after);
        expect(head + tail).toBeLessThanOrEqual(Math.min(before.length, after.length));
        const middle = after.slice(head, after.length - tail);
        const rebuilt = before.slice(0, head) + middle + before.slice(before.length - tail);
        expect(rebuilt).toBe(after);
      }),
    );
  });
});
