import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { differenceOf, previewOf } from "../../src/taskpane/preview";

describe("differenceOf", () => {
  it.each([
    ["a doubled space", "báo  cáo", "báo cáo", ["báo ", "␣", "", "cáo"]],
    ["a space at the end", "Quý III ", "Quý III", ["Quý III", "␣", "", ""]],
    ["a no-break space", "Quý\u00a0III", "Quý III", ["Quý", "⍽", "␣", "III"]],
    ["a line break", "Quý\nIII", "Quý III", ["Quý", "↵", "␣", "III"]],
    ["a blank cell", "", "Quý III", ["", "", "Quý III", ""]],
    ["a word in the middle", "UBND huyện A", "UBND xã A", ["UBND ", "huyện", "xã", " A"]],
    [
      "letters with marks, whole",
      "e\u0302\u0301 b",
      "e\u0302\u0300 b",
      ["", "e\u0302\u0301", "e\u0302\u0300", " b"],
    ],
    ["a decomposed letter", "tie\u0302\u0301n", "tiến", ["ti", "e\u0302\u0301", "ế", "n"]],
  ] as const)("shows %s", (_, before, after, [head, removed, added, tail]) => {
    expect(differenceOf(before, after)).toEqual({ head, before: removed, after: added, tail });
  });

  it("cuts long shared ends", () => {
    const { head, tail } = differenceOf(
      `${"a".repeat(90)}x${"b".repeat(90)}`,
      `${"a".repeat(90)}y${"b".repeat(90)}`,
    );
    expect(head).toBe(`…${"a".repeat(24)}`);
    expect(tail).toBe(`${"b".repeat(24)}…`);
  });

  it("gives back both short texts", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "\u0301", "đ"), maxLength: 24 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differenceOf(before, after);
        expect(parts.head + parts.before + parts.tail).toBe(before);
        expect(parts.head + parts.after + parts.tail).toBe(after);
        expect(parts.tail).not.toMatch(/^\u0301/);
      }),
    );
  });
});

describe("previewOf", () => {
  const sheet = "Phụ lục I";

  it("shows numbers and days as their reader writes them", () => {
    const edit = {
      type: "set" as const,
      sheet,
      cell: { row: 8, column: 3 },
      expect: "1,5",
      value: { type: "date" as const, serial: 45_626 },
    };
    expect(previewOf(edit, "vi")).toMatchObject({
      kind: "set",
      place: "D9",
      difference: { before: "1,5", after: "30/11/2024" },
    });
  });

  it.each([
    [1_081, null, { before: "1081", after: "=SUM(C7:C15)" }],
    [1_080, "SUM(C7:C14)", { head: "=SUM(C7:C1", before: "4", after: "5", tail: ")" }],
  ] as const)("shows a formula beside what it replaces: %s %s", (expected, expectFormula, difference) => {
    const place = { sheet, cell: { row: 15, column: 2 }, expect: expected, expectFormula };
    const edit = { type: "set-formula" as const, ...place, formula: "SUM(C7:C15)", value: 1_081 };
    expect(previewOf(edit, "vi")).toMatchObject({ kind: "set", place: "C16", difference });
  });

  it("names the area that is merged and what it will say", () => {
    const area = { top: 6, left: 7, bottom: 7, right: 7 };
    expect(previewOf({ type: "merge", sheet, area, expect: "Quý III" }, "vi")).toEqual({
      kind: "merge",
      sheet,
      place: "H7:H8",
      value: "Quý III",
    });
  });

  it("names the row that is deleted as Excel counts and what stands in it", () => {
    const edit = { type: "delete-row" as const, sheet, row: 12, left: 0, expect: ["TT", null, "Nhiệm vụ"] };
    expect(previewOf(edit, "vi")).toEqual({ kind: "delete-row", sheet, row: 13, values: ["TT", "Nhiệm vụ"] });
  });
});
