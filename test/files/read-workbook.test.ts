import { describe, expect, it } from "@jest/globals";
import { strToU8 } from "fflate";
import { readWorkbook } from "../../src/files/read-workbook";
import { MAIN, fileOf, fixture, read, readRows, worksheet } from "./make-files";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cell = (xml: string, more = {}) => readRows(`<row r="1">${xml}</row>`, "", more).values[0]?.[0];
const strings = (...items: string[]) => ({
  "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`,
});

describe("values", () => {
  it.each([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number with blanks", '<c r="A1"><v> -1E3\n</v></c>', -1000],
    ["what is no number", '<c r="A1"><v>0x10</v></c>', "0x10"],
    ["too large a number", '<c r="A1"><v>1e999</v></c>', "1e999"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { type: "error", code: "#N/A" }],
    ["a text result", '<c r="A1" t="str"><f>B1</f><v>a&amp;b</v></c>', "a&b"],
    ["an empty text result", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>x</t></is></c>', "x"],
    [
      "inline runs",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>x</t></r><r><t>y</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
      "xy",
    ],
    ["an ISO date", '<c r="A1" t="d"><v>2024-02-29</v></c>', { type: "date", serial: 45351 }],
    ["an ISO time", '<c r="A1" t="d"><v>2024-02-29T12:00:00Z</v></c>', { type: "date", serial: 45351.5 }],
    ["no ISO date", '<c r="A1" t="d"><v>2023-02-29</v></c>', "2023-02-29"],
    ["CDATA and comments", '<c r="A1" t="str"><v>a<![CDATA[<b>&]]><!-- no -->c</v></c>', "a<b>&c"],
    ["entities", '<c r="A1" t="str"><v>&lt;&#225;&#x1F600;&quot;&apos;&gt;</v></c>', "<á😀\"'>"],
    ["escapes", '<c r="A1" t="str"><v>a_x000D_\nb_x005F_x000D_c_xD83D__xDE00_</v></c>', "a\nb_x000D_c😀"],
    ["line ends", '<c r="A1" t="str"><v>a\r\nb\rc</v></c>', "a\nb\nc"],
    ["single quotes and order", "<c t='str' s='0' r='A1'><v>x</v></c>", "x"],
    ["a cell without r", '<c t="str"><v>x</v></c>', "x"],
    ["a foreign element", `<c r="A1"><q:v xmlns:q="urn:q">7</q:v><v>5</v></c>`, 5],
  ])("reads %s", (_, xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  it("reads shared strings: plain, runs, phonetics dropped, empty", () => {
    const more = strings(
      "<t>một</t>",
      "<r><t>hai</t></r><r><rPr><b/><sz val='9'/></rPr><t xml:space='preserve'> ba</t></r>",
      "<t>漢</t><rPh sb='0' eb='1'><t>kan</t></rPh><phoneticPr fontId='1'/>",
      "<t/>",
    );
    const xml = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
    expect(readRows(`<row>${xml}</row>`, "", more).values).toEqual([["một", "hai ba", "漢", ""]]);
  });

  it("shifts dates of the 1904 system", () => {
    const sheets = '<sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets>';
    const more = {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/>${sheets}</workbook>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
    };
    expect(cell('<c r="A1"><v>43889</v></c>', more)).toEqual({ type: "date", serial: 45351 });
  });
});

describe("places", () => {
  it("starts at the first used cell and trims styled empty ones", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3" s="1"/><c r="C3"><v>1</v></c><c r="F3" s="1"/></row>' +
        '<row r="6"><c r="B6"><v>2</v></c></row><row r="9"><c r="A9"/></row>',
    );
    expect(sheet.origin).toEqual({ row: 2, column: 1 });
    expect(sheet.values).toEqual([[null, 1], [], [], [2]]);
  });

  it("takes rows and cells without r as the next ones", () => {
    const sheet = readRows(
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    );
    expect(sheet.origin).toEqual({ row: 1, column: 0 });
    expect(sheet.values).toEqual([[null, 1, 2], [3]]);
  });

  it("reads far cells without a dense matrix", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[1]).toBe(sheet.values[1_000_000]);
    expect(sheet.values.at(-1)).toHaveLength(16_384);
    expect(sheet.values.at(-1)?.at(-1)).toBe(2);
  });

  it.each([
    ['<row r="0"/>'],
    ['<row r="1048577"/>'],
    ['<row r="x"/>'],
    ['<row r="2"/><row r="1"/>'],
    ['<row r="1"><c r="XFE1"/></row>'],
    ['<row r="1"><c r="A2"/></row>'],
    ['<row r="1"><c r="1"/></row>'],
    ['<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['<row r="1"><c r="AAAA1"/></row>'],
    ['<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['<row r="1"><c r="A1" t="s"><v></v></c></row>'],
    ['<row r="1"><c r="XFD1"/><c/></row>'],
  ])("%s is damaged", (rows) => {
    expect(readWorkbook(fileOf(worksheet(rows)))).toMatchObject({ ok: false, problem: { code: "damaged" } });
  });

  it("reads merges, hidden rows and hidden columns", () => {
    const xml =
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" hidden="1"/><col min="5" max="9"/></cols><sheetData>` +
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row hidden="true"/><row hidden="0"/></sheetData>' +
      '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D4"/></mergeCells></worksheet>';
    const [sheet] = read(fileOf(xml)).sheets;
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(sheet?.hiddenRows).toEqual([1, 2]);
    expect(sheet?.hiddenColumns).toEqual([1, 2]);
  });

  it("ends without used cells", () => {
    expect(readRows("")).toMatchObject({ origin: { row: 0, column: 0 }, values: [], formulas: [] });
  });
});

describe("formulas", () => {
  it("reads normal, shared and array formulas", () => {
    const sheet = readRows(
      '<row r="1"><c r="A1"><f>B1&amp;"x"</f><v>1</v></c><c r="B1"><v>5</v></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="4"><c r="C4"><f t="shared" si="0"/></c></row>' +
        '<row r="5"><c r="A5"><f t="array" ref="A5:B5">A1:B1</f><v>1</v></c><c r="B5"><v>5</v></c></row>',
    );
    expect(sheet.formulas).toEqual([
      ['B1&"x"'],
      [null, null, "A2*$B$1"],
      [null, null, "A3*$B$1"],
      [null, null, "A4*$B$1"],
      ["A1:B1"],
    ]);
    expect(sheet.values).toEqual([
      [1, 5],
      [null, null, 2],
      [null, null, 3],
      [null, null, null],
      [1, 5],
    ]);
  });

  it("has null for rows without one", () => {
    const sheet = readRows('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>A1</f></c></row>');
    expect(sheet.formulas).toEqual([null, ["A1"]]);
  });
});

describe("the file", () => {
  it("reads prefixed elements and leaves like-named foreign ones alone", () => {
    const xml =
      `<x:worksheet xmlns:x="${MAIN}" xmlns:y="urn:y"><y:sheetData><y:row r="9"/></y:sheetData><x:sheetData>` +
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(read(fileOf(xml)).sheets[0]?.values).toEqual([["x"]]);
  });

  it.each(["utf-8 with mark", "utf-16le", "windows-1258"])("reads a part in %s", (encoding) => {
    const xml = worksheet('<row><c t="str"><v>é</v></c></row>');
    const parts: Record<string, Uint8Array> = {
      "utf-8 with mark": strToU8(`\ufeff${xml}`),
      "utf-16le": new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le")),
      "windows-1258": new Uint8Array(
        Buffer.from(`<?xml version="1.0" encoding="windows-1258"?>${xml}`, "latin1"),
      ),
    };
    const part = parts[encoding] ?? new Uint8Array();
    expect(read(fileOf("", { "xl/worksheets/sheet1.xml": part })).sheets[0]?.values).toEqual([["é"]]);
  });

  it("skips chart sheets, keeps hidden sheets, takes any part names in any case", () => {
    const sheet = (name: string, id: string) =>
      `<sheet name="${name}" sheetId="1" state="hidden" r:id="${id}"/>`;
    const link = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
    const more = {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheet("Biểu đồ", "c")}${sheet("&lt;1&gt;", "b")}${sheet("2", "a")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="urn:r">${link("a", "worksheet", "/XL/data/One.xml")}${link("b", "worksheet", "../other/two.xml")}${link("c", "chartsheet", "chart.xml")}</Relationships>`,
      "xl/data/one.xml": worksheet("<row><c><v>1</v></c></row>"),
      "other/two.xml": worksheet("<row><c><v>2</v></c></row>"),
    };
    const { sheets } = read(fileOf("", more));
    expect(sheets.map(({ name, values }) => [name, values])).toEqual([
      ["<1>", [[2]]],
      ["2", [[1]]],
    ]);
  });

  it("tells its progress, ascending to 1", () => {
    const shares: number[] = [];
    readWorkbook(fixture("cam-giang-2024"), (share) => shares.push(share));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });
});
