import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { normalise } from "../../../src/core/text/normalise";

const FORMS = ["NFC", "NFD"] as const;
const ABOVE = "\u0301";
const BELOW = "\u0323";
const BEYOND = "\u{1d165}";

/** Texts whose runs of marks are short, of 30, of 31, and long; some start or end with one. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("a", "ế", "Ð", " ", "각", "\u0344", "\ud800", "\u{2f804}", "Hội".normalize("NFD")),
      fc
        .tuple(
          fc.constantFrom(ABOVE, BELOW, ABOVE + BELOW, BEYOND),
          fc.constantFrom(1, 2, 15, 16, 30, 31, 200),
        )
        .map(([marks, times]) => marks.repeat(times)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

function longestRun(one: string): number {
  return (one.match(/\p{M}+/gu) ?? []).reduce((most, run) => Math.max(most, Array.from(run).length), 0);
}

describe("normal forms", () => {
  it("are Unicode's own where no run of marks is too long", () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: "grapheme", maxLength: 80 })),
        fc.constantFrom(...FORMS),
        (one, form) => {
          fc.pre(longestRun(one) <= 30);
          expect(normalise(one, form)).toBe(one.normalize(form));
        },
      ),
    );
  });

  it("stay as they are, mean the same, and keep every mark", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...FORMS), (one, form) => {
        const normal = normalise(one, form);
        expect(normalise(normal, form)).toBe(normal);
        expect(normal.normalize("NFD")).toBe(one.normalize("NFD"));
      }),
    );
  });

  it.each([
    ["30 marks, sorted", `a${(ABOVE + BELOW).repeat(15)}`, `ạ${BELOW.repeat(14)}${ABOVE.repeat(15)}`],
    [
      "31 marks, as typed",
      `a${(ABOVE + BELOW).repeat(15)}${ABOVE}`,
      `a${(ABOVE + BELOW).repeat(15)}${ABOVE}`,
    ],
    ["31 marks of two units", `é${BEYOND.repeat(31)}`, `é${BEYOND.repeat(31)}`],
    ["what stands around", `e${ABOVE} x${ABOVE.repeat(40)} o${BELOW}`, `é x${ABOVE.repeat(40)} ọ`],
  ])("composed: %s", (_, one, expected) => {
    expect(normalise(one, "NFC")).toBe(expected);
  });

  it("finds a long run wherever it begins", () => {
    const run = (ABOVE + BELOW).repeat(15) + ABOVE;
    for (let before = 0; before < 70; before += 1) {
      for (const start of ["", `x${BEYOND}`, `${BEYOND}x${BEYOND.repeat(2)}`]) {
        const one = `${"x".repeat(before)}${start}x${run}y`;
        expect(normalise(one, "NFC")).toBe(one);
      }
    }
  });
});
