import { describe, expect, it, jest } from "@jest/globals";
import { strToU8 } from "fflate";
import { LANGUAGES } from "../../src/core/language";
import { applyEdits } from "../../src/files/apply-edits";
import { fileProblemText, type FileProblemCode } from "../../src/files/file-problems";
import { readWorkbook } from "../../src/files/read-workbook";
import { compoundFile, fileOf, fixture, MAIN, worksheet, zip } from "./make-files";

const whole = fixture("cam-kim-2022");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A file whose sheet part is declared to have this many bytes, in the central directory. */
function declaring(size: number): Uint8Array {
  const bytes = fileOf(worksheet("<row/>"));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name.endsWith("sheet1.xml")) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** A file with one bit of its sheet part's encryption flag set. */
function encryptedParts(): Uint8Array {
  const bytes = fileOf(worksheet("<row/>"));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  return bytes;
}

const wideRows = Array.from(
  { length: 3100 },
  (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c><c r="XFD${row + 1}"><v>1</v></c></row>`,
).join("");
const longFormula = `A1&amp;"${"x".repeat(8000)}"`;
const sharedRows = Array.from({ length: 60_000 }, () => '<row><c><f t="shared" si="0"/></c></row>').join("");

const CASES: readonly (readonly [string, FileProblemCode, Uint8Array])[] = [
  ["0 bytes", "empty", new Uint8Array()],
  ["an old .xls", "old-xls", compoundFile("Root Entry", "Workbook")],
  ["an older .xls", "old-xls", compoundFile("Root Entry", "Book")],
  ["a .doc", "not-a-workbook", compoundFile("Root Entry", "WordDocument")],
  ["an encrypted .xlsx", "password", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")],
  ["a zip with a password", "password", encryptedParts()],
  [
    "an .xlsb",
    "xlsb",
    zip({
      "_rels/.rels": `<Relationships xmlns="urn:r"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
      "xl/workbook.bin": "x",
    }),
  ],
  [
    "an .ods",
    "ods",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
  ],
  ["a .csv", "text", strToU8("TT;Nhiệm vụ\r\n1;Rà soát")],
  ["an HTML page", "text", strToU8("<html><table></table></html>")],
  ["a UTF-16 text", "text", new Uint8Array([0xff, 0xfe, 0x41, 0])],
  ["a picture", "not-a-workbook", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
  ["a zip of photos", "not-a-workbook", zip({ "a.jpg": "x" })],
  [
    "a .docx",
    "not-a-workbook",
    zip({
      "_rels/.rels": `<Relationships xmlns="urn:r"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": '<w:document xmlns:w="urn:w"/>',
    }),
  ],
  ["half a zip", "damaged", whole.subarray(0, whole.length / 2)],
  ["only PK", "damaged", strToU8("PK")],
  ["broken XML", "damaged", fileOf(`<worksheet xmlns="${MAIN}"><sheetData><row></sheetData></worksheet>`)],
  ["an open element", "damaged", fileOf(`<worksheet xmlns="${MAIN}"><sheetData>`)],
  ["an undefined entity", "damaged", fileOf(worksheet('<row><c t="str"><v>&a;</v></c></row>'))],
  ["an empty part", "damaged", fileOf("")],
  ["another root", "damaged", fileOf(`<chartsheet xmlns="${MAIN}"/>`)],
  [
    "bytes that are not UTF-8",
    "damaged",
    fileOf("", { "xl/worksheets/sheet1.xml": new Uint8Array([60, 255, 62]) }),
  ],
  ["an unknown encoding", "damaged", fileOf(`<?xml version="1.0" encoding="klingon"?>${worksheet("")}`)],
  ["a wrong size", "damaged", declaring(5)],
  [
    "text without end",
    "damaged",
    fileOf(worksheet(`<row><c t="str"><v>${"&amp;".repeat(1_000_001)}</v></c></row>`)),
  ],
  [
    "CDATA without end",
    "damaged",
    fileOf(worksheet(`<row><c t="str"><v>${`<![CDATA[${"a".repeat(1000)}]]>`.repeat(1001)}</v></c></row>`)),
  ],
  ["deep nesting", "damaged", fileOf(worksheet("<a>".repeat(10_000) + "</a>".repeat(10_000)))],
  ["a declared bomb", "too-large", declaring(1_600_000_000)],
  ["too many cells", "too-large", fileOf(worksheet(wideRows))],
  [
    "formulas without end",
    "too-large",
    fileOf(
      worksheet(`<row><c><f t="shared" ref="A1:A60001" si="0">${longFormula}</f></c></row>${sharedRows}`),
    ),
  ],
  [
    "too long a formula",
    "damaged",
    fileOf(worksheet(`<row><c><f t="shared" ref="A1" si="0">${longFormula.repeat(2)}</f></c></row>`)),
  ],
  [
    "no sheets",
    "no-sheets",
    fileOf("", { "xl/workbook.xml": `<workbook xmlns="${MAIN}"><sheets></sheets></workbook>` }),
  ],
];

// The files that ask for all memory are read up to the limit.
jest.setTimeout(60_000);

describe("file problems", () => {
  it.each(CASES)("%s: %s", (_, code, bytes) => {
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, problem: { code } });
    expect(applyEdits(bytes, [])).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([...new Set(CASES.map(([, code]) => code))])("%s has a text in every language", (code) => {
    for (const language of LANGUAGES) {
      expect(fileProblemText({ code }, language).length).toBeGreaterThan(50);
      expect(fileProblemText({ code, detail: "{x}/sheet1.xml" }, language)).toContain("{x}/sheet1.xml");
    }
  });

  it("blames the part", () => {
    expect(readWorkbook(fileOf("<a>"))).toMatchObject({ problem: { detail: "xl/worksheets/sheet1.xml" } });
  });
});
