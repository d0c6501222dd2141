import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { asWritten } from "../../../src/core/deadlines/as-written";
import { fold } from "../../../src/core/text/fold";

describe("asWritten", () => {
  it.each(["Trước ngày 31/02", "  TRƯỚC\u00a0 ngày   31/02 ", "Trước ngày 31/02".normalize("NFD")])(
    "finds the words of %j",
    (text) => {
      const at = fold(text).indexOf("31/02");
      expect(asWritten(text)(at, at + 5)).toBe("31/02");
      expect(fold(asWritten(text)(0, 5))).toBe("truoc");
    },
  );

  it("gives words that fold to the place asked for", () => {
    const letters = fc.constantFrom(
      "a",
      "ạ",
      "Â",
      "đ",
      "Ð",
      " ",
      "1",
      "-",
      "/",
      "\u00a0",
      "\u0301",
      "ỳ",
      "Q",
      "–",
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 30 }), fc.nat(30), fc.nat(30), (text, one, other) => {
        const folded = fold(text);
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect(fold(asWritten(text)(start, end))).toBe(folded.slice(start, end).trim());
      }),
    );
  });
});
