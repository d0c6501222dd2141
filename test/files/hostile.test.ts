import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../src/files/apply-edits";
import { readWorkbook } from "../../src/files/read-workbook";
import { fileOf, fixture, worksheet } from "./make-files";

const whole = fixture("cam-kim-2022");
const xml = worksheet(
  '<row r="1" hidden="1"><c r="A1" t="str"><f t="shared" ref="A1:A2" si="0">B1</f><v>a&amp;b</v></c><c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>x</t></r></is></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
  '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
);

/** Either of the two outcomes, but never an exception. */
function expectTyped(bytes: Uint8Array): void {
  const result = readWorkbook(bytes);
  expect(result.ok ? result.workbook.sheets.length > 0 : result.problem.code !== "empty").toBe(true);
}

describe("hostile files", () => {
  it("takes every truncated prefix of a file", () => {
    for (let share = 1; share < 200; share += 1) {
      const result = readWorkbook(whole.subarray(0, Math.floor((whole.length * share) / 200)));
      expect(result).toMatchObject({ ok: false });
    }
  });

  it("takes every truncated prefix of a sheet", () => {
    for (let length = 0; length < xml.length; length += Math.ceil(xml.length / 200)) {
      expect(readWorkbook(fileOf(xml.slice(0, length)))).toMatchObject({
        ok: false,
        problem: { code: "damaged" },
      });
    }
  });

  it("takes flipped bytes of the archive", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (flips) => {
          const bytes = whole.slice();
          for (const [at, byte] of flips) bytes[at] = byte;
          expectTyped(bytes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("takes flipped characters of a sheet, for reading and for editing", () => {
    const edit = {
      type: "set",
      sheet: "S",
      cell: { row: 4, column: 1 },
      expect: null,
      value: "x",
    } as const;
    fc.assert(
      fc.property(
        fc.nat(xml.length - 1),
        fc.constantFrom("<", ">", "&", '"', "'", "/", "=", " ", "x", "0", ":", "!", "-", "\u0000"),
        (at, letter) => {
          const bytes = fileOf(xml.slice(0, at) + letter + xml.slice(at + 1));
          expectTyped(bytes);
          expect(applyEdits(bytes, [edit]).ok).toBe(readWorkbook(bytes).ok);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a long text", `<row><c t="str"><v>${"-".repeat(1_000_000)}</v></c></row>`],
    ["many entities", `<row><c t="str"><v>${"&amp;".repeat(200_000)}</v></c></row>`],
    ["many escapes", `<row><c t="str"><v>${"_x000D_".repeat(150_000)}</v></c></row>`],
    ["half escapes", `<row><c t="str"><v>${"_x0".repeat(300_000)}</v></c></row>`],
    ["a long number", `<row><c><v>${"1".repeat(1_000_000)}x</v></c></row>`],
    ["a long address", `<row r="${"1".repeat(1_000_000)}"/>`],
    ["many attributes", `<row ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(" ")}/>`],
  ])("does not hang on %s", (_, rows) => {
    expect(typeof readWorkbook(fileOf(worksheet(rows))).ok).toBe("boolean");
  });
});
