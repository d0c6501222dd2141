import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { applyEdits } from "../../src/files/apply-edits";
import { readWorkbook } from "../../src/files/read-workbook";
import type { FileProblemCode } from "../../src/files/file-problems";
import { startMeter } from "../../src/files/meter";
import { openPackage } from "../../src/files/package";
import { readSheet } from "../../src/files/read-sheet";
import { recalculateOnLoad } from "../../src/files/recalculate";
import { openZip, unpack } from "../../src/files/zip";
import { fileOf, fixture, MAIN, worksheet } from "./make-files";

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

  const links = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const sheetMany = (many: number) =>
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${'<sheet name="S" r:id="r0"/>'.repeat(many)}</sheets></workbook>`;
  const far = '<row r="1"><c><v>1</v></c></row><row r="1048576"><c><v>1</v></c></row>';

  it.each<[string, Uint8Array, FileProblemCode]>([
    [
      "one part as thousands of sheets",
      fileOf(worksheet(""), { "xl/workbook.xml": sheetMany(4_000) }),
      "too-large",
    ],
    [
      "a cell in the last row of many sheets",
      fileOf(worksheet(far), { "xl/workbook.xml": sheetMany(60) }),
      "too-large",
    ],
    ["a comment without an end in sight", fileOf(worksheet(`<!--${"<a <- ".repeat(200_000)}-->`)), "damaged"],
    [
      "a text in sections without an end in sight",
      fileOf(worksheet(`<row><c t="str"><v>${"<![CDATA[<a>]]>".repeat(100_000)}</v></c></row>`)),
      "damaged",
    ],
    [
      "links that are no list of sheets",
      fileOf(worksheet(""), { "xl/_rels/workbook.xml.rels": links }),
      "damaged",
    ],
  ])("refuses %s before it fills the memory", (_, bytes, code) => {
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, problem: { code } });
  });

  it("charges merged areas and shared strings to the meter", () => {
    const merges = fileOf(
      worksheet("", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(1_000)}</mergeCells>`),
    );
    const strings = `<sst xmlns="${MAIN}">${"<si/>".repeat(1_000)}</sst>`;
    const left = (bytes: Uint8Array): number => {
      const meter = startMeter();
      const book = openPackage(bytes, meter);
      for (const part of book.sheets) readSheet(book, part, meter);
      return meter.cells;
    };
    const none = left(fileOf(worksheet("")));
    expect(none - left(merges)).toBeGreaterThanOrEqual(1_000 * 7);
    expect(none - left(fileOf(worksheet(""), { "xl/sharedStrings.xml": strings }))).toBe(1_000);
  });

  it("takes a part that is more than it says for damaged before it is read", () => {
    const bytes = fileOf(worksheet(`<row><c><v>${" ".repeat(900_000)}1</v></c></row>`));
    const entry = openZip(bytes).find(({ name }) => name === "xl/worksheets/sheet1.xml");
    if (!entry) throw new Error("no sheet");
    const read = unpack({ ...entry, size: 10 }, startMeter());
    expect(() => read.next()).toThrow("damaged");
  });

  it("asks for calculation however many spaces the element has", () => {
    const tag = `<calcPr${" ".repeat(900_000)}calcId="1"/>`;
    const text = `<workbook xmlns="${MAIN}">${tag}</workbook>`;
    const asked = recalculateOnLoad(text, "xl/workbook.xml");
    expect(asked).toBe(text.replace("/>", ' fullCalcOnLoad="1"/>'));
  });

  it("tells formats apart by their beginning, however long they are", () => {
    const run = (format: string, more: number) =>
      `<r><rPr>${format}${'<u val="x"/>'.repeat(more)}</rPr><t>a</t></r>`;
    const mixedIn = (inner: string): boolean => {
      const cells = `<row r="1"><c r="A1" t="inlineStr"><is>${inner}</is></c></row>`;
      const edit = {
        type: "set",
        sheet: "S",
        cell: { row: 0, column: 0 },
        expect: "aa",
        value: "b",
      } as const;
      const result = applyEdits(fileOf(worksheet(cells)), [edit]);
      return result.ok && result.refused[0]?.reason === "rich-text";
    };
    expect(mixedIn(run("<b/>", 50_000) + run("<i/>", 50_000))).toBe(true);
    expect(mixedIn(run("<b/>", 50_000) + run("<b/>", 50_001))).toBe(false);
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
