import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { strToU8, unzipSync } from "fflate";
import type { Edit, SetFormula, SetValue } from "../../src/core/edits";
import { applyEdits as editWorkbook } from "../../src/core/fixes";
import { areaAddress, overlap, parseArea } from "../../src/core/workbook/address";
import {
  formulaAt,
  makeSheet,
  valueAt,
  type Area,
  type CellPlace,
  type CellValue,
} from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/files/apply-edits";
import { writeWorkbook } from "../../src/files/write-workbook";
import { cellsOf, fileOf, fixture, FIXTURES, MAIN, partsOf, read, worksheet, zip } from "./make-files";

const SHEET_PART = "xl/worksheets/sheet1.xml";
const WORKBOOK_PART = "xl/workbook.xml";

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
}

function placeOf(address: string): CellPlace {
  const { top, left } = areaOf(address);
  return { row: top, column: left };
}

function set(address: string, expected: CellValue, value: CellValue, sheet = "S"): SetValue {
  return { type: "set", sheet, cell: placeOf(address), expect: expected, value };
}

function formula(
  address: string,
  expected: CellValue,
  text: string,
  value: CellValue,
  expectFormula: string | null = null,
): SetFormula {
  const place = { sheet: "S", cell: placeOf(address) };
  return { type: "set-formula", ...place, expect: expected, expectFormula, formula: text, value };
}

function merge(address: string, expected: CellValue): Edit {
  return { type: "merge", sheet: "S", area: areaOf(address), expect: expected };
}

function applied(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const result = applyEdits(bytes, edits);
  expect(result).toMatchObject({ ok: true, applied: edits, refused: [] });
  return result.ok ? result.bytes : bytes;
}

function refusal(bytes: Uint8Array, edits: readonly Edit[]): readonly string[] {
  const result = applyEdits(bytes, edits);
  if (!result.ok) throw new Error(result.problem.code);
  return result.refused.map(({ reason }) => reason);
}

/** The sheet part after edits of a file with these rows. */
function patched(rows: string, edits: readonly Edit[], after = ""): string | undefined {
  return partsOf(applied(fileOf(worksheet(rows, after)), edits))[SHEET_PART];
}

const ROW =
  '<row r="2" ht="18" customHeight="1"><c r="B2" s="3"><v>5</v></c><c r="D2" s="4" t="str"><v>x</v></c></row>';

describe("set", () => {
  it.each<[string, SetValue, string]>([
    ["a number", set("B2", 5, 6.5), '<c r="B2" s="3"><v>6.5</v></c>'],
    ["true", set("B2", 5, true), '<c r="B2" s="3" t="b"><v>1</v></c>'],
    ["nothing", set("B2", 5, null), '<c r="B2" s="3"/>'],
    ["an error", set("B2", 5, { type: "error", code: "#N/A" }), '<c r="B2" s="3" t="e"><v>#N/A</v></c>'],
    [
      "a text",
      set("B2", 5, ' a<&>"b\n\r\u0001_x000D_'),
      '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve"> a&lt;&amp;&gt;&quot;b\n_x000D__x0001__x005F_x000D_</t></is></c>',
    ],
    [
      "what looks like a formula",
      set("B2", 5, "=1+1"),
      '<c r="B2" s="3" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    ],
  ])("writes %s and keeps the style", (_, edit, xml) => {
    expect(patched(ROW, [edit])).toBe(worksheet(ROW.replace('<c r="B2" s="3"><v>5</v></c>', xml)));
  });

  it.each<[string, string, string, SetValue[]]>([
    ["before", ROW, ROW.replace('<c r="B2"', '<c r="A2"><v>1</v></c><c r="B2"'), [set("A2", null, 1)]],
    ["between", ROW, ROW.replace('<c r="D2"', '<c r="C2"><v>1</v></c><c r="D2"'), [set("C2", null, 1)]],
    [
      "behind",
      ROW,
      ROW.replace("</row>", '<c r="E2"><v>1</v></c><c r="G2"><v>2</v></c></row>'),
      [set("G2", null, 2), set("E2", null, 1)],
    ],
    ["above", ROW, `<row r="1"><c r="C1"><v>1</v></c></row>${ROW}`, [set("C1", null, 1)]],
    [
      "below",
      ROW,
      `${ROW}<row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>3</v></c></row><row r="9"><c r="A9"><v>2</v></c></row>`,
      [set("A9", null, 2), set("B3", null, 3), set("A3", null, 1)],
    ],
    [
      "in an empty row",
      '<row r="4" ht="9"/>',
      '<row r="4" ht="9"><c r="B4"><v>1</v></c></row>',
      [set("B4", null, 1)],
    ],
    [
      "after cells without r",
      "<row><c/><c/></row>",
      '<row><c/><c/><c r="C1"><v>1</v></c></row>',
      [set("C1", null, 1)],
    ],
    [
      "in place of a cell without r",
      "<row/><row><c/><c s='2'/></row>",
      '<row/><row><c/><c s="2"><v>1</v></c></row>',
      [set("B2", null, 1)],
    ],
    ["nothing where nothing was", ROW, ROW, [set("A1", null, null)]],
  ])("puts a cell %s", (_, rows, expected, edits) => {
    expect(patched(rows, edits)).toBe(worksheet(expected));
  });

  it("gives a new cell the style of its row, else of its column", () => {
    const columns = '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" style="5"/></cols>';
    const sheet = (rows: string) => worksheet(rows).replace("<sheetData>", `${columns}<sheetData>`);
    const [styled, plain] = ['<row r="1" s="7" customFormat="1"/>', '<row r="2" s="8"></row>'];
    const edits = ["B1", "A2", "C2", "B3"].map((address) => set(address, null, 1));
    const part = partsOf(applied(fileOf(sheet(styled + plain)), edits))[SHEET_PART];
    expect(part).toBe(
      sheet(
        '<row r="1" s="7" customFormat="1"><c r="B1" s="7"><v>1</v></c></row>' +
          '<row r="2" s="8"><c r="A2"><v>1</v></c><c r="C2" s="5"><v>1</v></c></row>' +
          '<row r="3"><c r="B3" s="5"><v>1</v></c></row>',
      ),
    );
  });

  it("fills an empty sheet and keeps prefixes", () => {
    const empty = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    expect(partsOf(applied(fileOf(empty), [set("B1", null, "a")]))[SHEET_PART]).toBe(
      empty.replace(
        "<x:sheetData/>",
        '<x:sheetData><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
      ),
    );
  });

  it("applies edits one after another", () => {
    const [sheet] = read(applied(fileOf(worksheet(ROW)), [set("B2", 5, 6), set("B2", 6, 7)])).sheets;
    expect(sheet?.values[0]).toEqual([7, null, "x"]);
  });

  it.each<[string, string, SetValue, string]>([
    ["another value", ROW, set("B2", 4, 1), "changed"],
    ["a text for a number", ROW, set("B2", "5", 1), "changed"],
    ["a formula", '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>', set("A1", 1, 2), "formula"],
    [
      "a shared formula",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c></row>',
      set("B1", 1, 2),
      "formula",
    ],
    [
      "an array's result",
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c><c r="B1"><v>1</v></c></row>',
      set("B1", 1, 2),
      "formula",
    ],
    [
      "an array's blank",
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f><v>1</v></c></row>',
      set("B2", null, 2),
      "formula",
    ],
    [
      "rich text",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c></row>',
      set("A1", "ab", "c"),
      "rich-text",
    ],
    ["a date where none is shown", ROW, set("B2", 5, { type: "date", serial: 45000 }), "no-date-format"],
    ["too long a text", ROW, set("B2", 5, "x".repeat(32_768)), "unsupported"],
    ["no number", ROW, set("B2", 5, NaN), "unsupported"],
    ["a place outside", ROW, { ...set("B2", null, 1), cell: { row: 1_048_576, column: 0 } }, "unsupported"],
    ["another sheet", ROW, set("B2", 5, 1, "T"), "no-sheet"],
  ])("refuses %s", (_, rows, edit, reason) => {
    const bytes = fileOf(worksheet(rows));
    expect(refusal(bytes, [edit])).toEqual([reason]);
    expect(applyEdits(bytes, [edit])).toMatchObject({ ok: true, bytes, applied: [] });
  });

  it("refuses shared rich text, but not runs of one format", () => {
    const run = (format: string, text: string) => `<r><rPr>${format}</rPr><t>${text}</t></r>`;
    const bytes = fileOf(
      worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'),
      {
        "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${run("<b/>", "a")}${run("<i/>", "b")}</si><si>${run('<sz val="9"/>', "a")}${run('<sz val="9"/>', "b")}</si></sst>`,
      },
    );
    expect(refusal(bytes, [set("A1", "ab", "c"), set("B1", "ab", "c")])).toEqual(["rich-text"]);
  });

  it("writes dates into cells that show them, in both date systems", () => {
    const styles = {
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    };
    const rows = '<row r="1"><c r="A1" s="1"/></row>';
    const edit = set("A1", null, { type: "date", serial: 45_000 });
    for (const [date1904, serial] of [
      ["0", 45_000],
      ["1", 43_538],
    ] as const) {
      const parts = partsOf(fileOf(worksheet(rows), styles));
      const workbook =
        parts[WORKBOOK_PART]?.replace("<sheets>", `<workbookPr date1904="${date1904}"/><sheets>`) ?? "";
      const bytes = applied(zip({ ...parts, [WORKBOOK_PART]: workbook }), [edit]);
      expect(partsOf(bytes)[SHEET_PART]).toContain(`<c r="A1" s="1"><v>${serial}</v></c>`);
      expect(read(bytes).sheets[0]?.values).toEqual([[edit.value]]);
    }
  });

  it("refuses a protected sheet, a covered cell and a table's header", () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const table = {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="urn:r"><Relationship Id="a" Type="${office}/table" Target="../tables/t.xml"/></Relationships>`,
      "xl/tables/t.xml": `<table xmlns="${MAIN}" ref="B2:D9"/>`,
    };
    expect(refusal(fileOf(worksheet(ROW, '<sheetProtection sheet="1"/>')), [set("B2", 5, 1)])).toEqual([
      "protected",
    ]);
    expect(
      refusal(fileOf(worksheet(ROW, '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>')), [
        set("C2", null, 1),
      ]),
    ).toEqual(["merged"]);
    expect(
      refusal(fileOf(worksheet(ROW), table), [
        set("D2", "x", "y"),
        set("D3", null, "y"),
        merge("D4:E5", null),
      ]),
    ).toEqual(["table", "table"]);
  });
});

describe("set-formula", () => {
  const [B2, D2] = ['<c r="B2" s="3"><v>5</v></c>', '<c r="D2" s="4" t="str"><v>x</v></c>'];

  it.each<[string, SetFormula, string, string]>([
    ["a number", formula("B2", 5, "1+5", 6), B2, '<c r="B2" s="3"><f>1+5</f><v>6</v></c>'],
    [
      "a text",
      formula("D2", "x", '"a"&"<b"', "a<b"),
      D2,
      '<c r="D2" s="4" t="str"><f>&quot;a&quot;&amp;&quot;&lt;b&quot;</f><v>a&lt;b</v></c>',
    ],
    ["true", formula("B2", 5, "1=1", true), B2, '<c r="B2" s="3" t="b"><f>1=1</f><v>1</v></c>'],
    [
      "an error",
      formula("B2", 5, "1/0", { type: "error", code: "#DIV/0!" }),
      B2,
      '<c r="B2" s="3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ],
    ["a result not known yet", formula("B2", 5, "C1", null), B2, '<c r="B2" s="3"><f>C1</f></c>'],
    ["where nothing was", formula("C2", null, "1+1", 2), D2, `<c r="C2"><f>1+1</f><v>2</v></c>${D2}`],
  ])("writes a formula with its result, %s, and keeps the style", (_, edit, before, after) => {
    const bytes = applied(fileOf(worksheet(ROW)), [edit]);
    expect(partsOf(bytes)[SHEET_PART]).toBe(worksheet(ROW.replace(before, after)));
    expect(partsOf(bytes)[WORKBOOK_PART]).toContain('<calcPr fullCalcOnLoad="1"/>');
    const [sheet] = read(bytes).sheets;
    const { row, column } = edit.cell;
    expect(sheet && [valueAt(sheet, row, column), formulaAt(sheet, row, column)]).toEqual([
      edit.value,
      edit.formula,
    ]);
  });

  const FORMULA = '<row r="1"><c r="A1" s="2"><f>B1</f><v>1</v></c></row>';

  it.each<[string, string, Edit, string]>([
    ["a value that changed", ROW, formula("B2", 6, "1", 1), "changed"],
    ["a formula that changed", FORMULA, formula("A1", 1, "1", 1, "B2"), "changed"],
    ["a formula that came in", FORMULA, formula("A1", 1, "1", 1), "changed"],
    ["a formula that is gone", ROW, formula("B2", 5, "1", 1, "A1"), "changed"],
    ["a value for another formula", FORMULA, { ...set("A1", 1, 2), expectFormula: "B2" }, "changed"],
    ["no formula", ROW, formula("B2", 5, "", 1), "unsupported"],
    ["a second equals sign", ROW, formula("B2", 5, "=1", 1), "unsupported"],
    ["a control character", ROW, formula("B2", 5, "1\u0000", 1), "unsupported"],
    ["a formula too long", ROW, formula("B2", 5, "1".repeat(8_192), 1), "unsupported"],
    ["a function of later days", ROW, formula("B2", 5, "SUM(ifna(1,2))", 1), "unsupported"],
    ["a function of later days with a dot", ROW, formula("B2", 5, "STDEV.S(A1:A2)", 1), "unsupported"],
    [
      "part of an array",
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
      formula("A2", 1, "1", 1),
      "formula",
    ],
    [
      "the first cell of an array",
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2</f><v>1</v></c></row>',
      formula("A1", 1, "1", 1, "C1:C2"),
      "formula",
    ],
    [
      "text of several formats",
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c></row>',
      formula("A1", "ab", "1", 1),
      "rich-text",
    ],
  ])("refuses %s", (_, rows, edit, reason) => {
    const bytes = fileOf(worksheet(rows));
    expect(refusal(bytes, [edit])).toEqual([reason]);
    expect(applyEdits(bytes, [edit])).toMatchObject({ ok: true, bytes, applied: [] });
  });

  it.each(["ERROR.TYPE(A1)", '"IFNA(1)"', "_xlfn.IFNA(1,2)", "'IFS('!A1", "SUMIFS(A1:A2,B1:B2,1)"])(
    "knows %s from a function of later days",
    (text) => {
      expect(refusal(fileOf(worksheet(ROW)), [formula("B2", 5, text, 1)])).toEqual([]);
    },
  );

  it("replaces a formula by another and by a value", () => {
    const other = applied(fileOf(worksheet(FORMULA)), [formula("A1", 1, "B2", 3, "B1")]);
    expect(partsOf(other)[SHEET_PART]).toContain('<c r="A1" s="2"><f>B2</f><v>3</v></c>');
    const value = applied(other, [{ ...set("A1", 3, 4), expectFormula: "B2" }]);
    expect(partsOf(value)[SHEET_PART]).toContain('<c r="A1" s="2"><v>4</v></c>');
  });

  it("leaves to cells that share a formula their own, whichever of them goes", () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:D1" si="0">SUM(A2:A9)</f><v>1</v></c>' +
      '<c r="B1" s="7"><f t="shared" si="0"/><v>2.5</v></c><c r="C1" t="str"><f t="shared" si="0"/><v>c</v></c>' +
      '<c r="D1"><f t="shared" si="0"/></c></row>';
    const file = fileOf(worksheet(shared));
    const later = applied(file, [formula("B1", 2.5, "1", 1, "SUM(B2:B9)")]);
    expect(partsOf(later)[SHEET_PART]).toBe(
      worksheet(shared.replace('<f t="shared" si="0"/><v>2.5</v>', "<f>1</f><v>1</v>")),
    );
    const first = applied(file, [
      formula("C1", "c", "2", 2, "SUM(C2:C9)"),
      formula("A1", 1, "1", 1, "SUM(A2:A9)"),
    ]);
    expect(partsOf(first)[SHEET_PART]).toBe(
      worksheet(
        '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1" s="7"><f>SUM(B2:B9)</f><v>2.5</v></c>' +
          '<c r="C1"><f>2</f><v>2</v></c><c r="D1"><f>SUM(D2:D9)</f></c></row>',
      ),
    );
  });

  it("lets Excel list the cells with formulas anew, and only where formulas came or went", () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const parts = partsOf(fileOf(worksheet(FORMULA + ROW)));
    const link = `<Relationship Id="r9" Type="${office}/calcChain" Target="calcChain.xml"/>`;
    const type = '<Override PartName="/xl/calcChain.xml" ContentType="x"></Override>';
    const types = (own: string): string =>
      `<Types xmlns="urn:t"><Default Extension="xml" ContentType="application/xml"/>${own}</Types>`;
    const links = parts["xl/_rels/workbook.xml.rels"] ?? "";
    const file = zip({
      ...parts,
      "[Content_Types].xml": types(type),
      "xl/_rels/workbook.xml.rels": links.replace("</Relationships>", `${link}</Relationships>`),
      "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
    });
    expect(Object.keys(partsOf(applied(file, [set("B2", 5, 6)])))).toContain("xl/calcChain.xml");
    for (const edit of [formula("B2", 5, "1", 1), { ...set("A1", 1, 2), expectFormula: "B1" }]) {
      const now = partsOf(applied(file, [edit]));
      expect(Object.keys(now)).not.toContain("xl/calcChain.xml");
      expect(now["[Content_Types].xml"]).toBe(types(""));
      expect(now["xl/_rels/workbook.xml.rels"]).toBe(links);
    }
  });
});

describe("merge", () => {
  it("takes and refuses what the core takes and refuses", () => {
    const place = fc.nat({ max: 3 });
    const area = fc.tuple(place, place, place, place).map(([a, b, c, d]): Area => {
      return { top: Math.min(a, b), left: Math.min(c, d), bottom: Math.max(a, b), right: Math.max(c, d) };
    });
    const large = area.filter(({ top, left, bottom, right }) => top < bottom || left < right);
    const cell = fc.constantFrom<CellValue>(null, null, null, "-", "a", 1);
    const values = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 });
    const merges = fc
      .array(large, { maxLength: 3 })
      .map((areas) => areas.filter((one, at) => areas.findIndex((other) => overlap(one, other)) === at));
    const wanted = fc.array(fc.tuple(large, fc.boolean()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(values, merges, wanted, (matrix, before, areas) => {
        const sheet = makeSheet({ name: "S", values: matrix, merges: before });
        const edits = areas.map(([one, isKnown]): Edit => {
          const expected = isKnown ? valueAt(sheet, one.top, one.left) : "other";
          return { type: "merge", sheet: "S", area: one, expect: expected };
        });
        const inCore = editWorkbook({ sheets: [sheet] }, edits);
        const inFile = applyEdits(writeWorkbook({ sheets: [sheet] }), edits);
        if (!inFile.ok) throw new Error(inFile.problem.code);
        expect(inFile.applied).toEqual(inCore.applied);
        expect(read(inFile.bytes).sheets[0]?.merges).toEqual(inCore.workbook.sheets[0]?.merges);
      }),
    );
  });

  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str" s="2"><v> - </v></c></row>';

  it("adds the element at its place, and empties the blanks", () => {
    const after = '<sheetProtection/><autoFilter ref="A1:B9"/><phoneticPr fontId="1"/><pageMargins/>';
    const merged = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    expect(patched(rows, [merge("A1:B2", 1)], after)).toBe(
      worksheet(
        rows.replace('t="str" s="2"><v> - </v></c>', 's="2"/>'),
        after.replace("<phoneticPr", `${merged}<phoneticPr`),
      ),
    );
  });

  it("takes in the merges inside, and twice is once", () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="D1:D2"/></mergeCells>';
    const once = applied(fileOf(worksheet(rows, after)), [merge("A1:B2", 1)]);
    expect(read(once).sheets[0]?.merges.map(areaAddress)).toEqual(["D1:D2", "A1:B2"]);
    expect(partsOf(applied(once, [merge("A1:B2", 1)]))[SHEET_PART]).toBe(partsOf(once)[SHEET_PART]);
  });

  it.each<[string, Edit, string]>([
    ["a changed cell", merge("A1:B2", 2), "changed"],
    ["a crossing merge", merge("C1:D2", null), "merged"],
    ["a merge inside another", merge("D5:E5", null), "merged"],
    ["other content", merge("A1:A4", 1), "not-blank"],
    ["a formula", merge("A5:A6", null), "formula"],
    ["one cell", merge("A1", 1), "unsupported"],
    ["a huge area", merge("H1:XFD1048576", null), "unsupported"],
    ["a row to delete", { type: "delete-row", sheet: "S", row: 0, left: 0, expect: [1] }, "unsupported"],
  ])("refuses %s", (_, edit, reason) => {
    const more = '<row r="4"><c r="A4"><v>9</v></c></row><row r="6"><c r="A6"><f>B9</f></c></row>';
    const after = '<mergeCells><mergeCell ref="D2:E9"/></mergeCells>';
    expect(refusal(fileOf(worksheet(rows + more, after)), [edit])).toEqual([reason]);
  });
});

describe("calculation", () => {
  const formulas = `${ROW}<row r="3"><c r="A3"><f>B2*2</f><v>10</v></c></row>`;
  const workbookAfter = (rows: string, calculation: string) => {
    const parts = partsOf(fileOf(worksheet(rows)));
    const workbook = parts[WORKBOOK_PART]?.replace("</workbook>", `${calculation}</workbook>`) ?? "";
    return partsOf(applied(zip({ ...parts, [WORKBOOK_PART]: workbook }), [set("B2", 5, 6)]))[WORKBOOK_PART];
  };

  it.each([
    [
      '<definedNames/><calcPr calcId="1"/><extLst/>',
      '<definedNames/><calcPr calcId="1" fullCalcOnLoad="1"/><extLst/>',
    ],
    ['<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>', '<calcPr calcId="1" fullCalcOnLoad="1"></calcPr>'],
    ["<definedNames/><oleSize/>", '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize/>'],
    ["", '<calcPr fullCalcOnLoad="1"/>'],
  ])("is asked for: %s", (before, after) => {
    expect(workbookAfter(formulas, before)).toContain(`</sheets>${after}</workbook>`);
  });

  it("is not asked for without formulas", () => {
    expect(workbookAfter(ROW, '<calcPr calcId="1"/>')).toContain('<calcPr calcId="1"/>');
  });
});

describe("the rest of the file", () => {
  const newValue = fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null));

  it.each(FIXTURES)("stays as it is in %s", (name) => {
    const bytes = fixture(name);
    const before = partsOf(bytes);
    const { sheets } = read(bytes);
    const edit = fc
      .tuple(fc.nat(sheets.length - 1), fc.nat(90), fc.nat(10), newValue)
      .map(([index, row, column, value]): SetValue | null => {
        const sheet = sheets[index];
        const isCovered = (area: Area) =>
          row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (!sheet || sheet.merges.some(isCovered)) return null;
        return {
          type: "set",
          sheet: sheet.name,
          cell: { row, column },
          expect: valueAt(sheet, row, column),
          value,
        };
      });
    fc.assert(
      fc.property(
        fc.uniqueArray(edit, {
          maxLength: 8,
          selector: (one) => (one ? `${one.sheet} ${one.cell.row} ${one.cell.column}` : ""),
        }),
        (drawn) => {
          const edits = drawn.filter((one) => one !== null);
          const result = applied(bytes, edits);
          const after = partsOf(result);
          const touched = new Set(edits.map(({ sheet }) => sheet));
          expect(Object.keys(after)).toEqual(Object.keys(before));
          for (const [part, text] of Object.entries(before)) {
            const index = /sheet(\d)\.xml$/.exec(part)?.[1];
            if (!touched.has(sheets[Number(index) - 1]?.name ?? "")) expect(after[part]).toBe(text);
          }
          read(result).sheets.forEach((sheet, index) => {
            const expected = cellsOf(sheets[index] ?? sheet);
            for (const { cell, value } of edits.filter((one) => one.sheet === sheet.name)) {
              const place = `${cell.row},${cell.column}`;
              if (value === null) expected.delete(place);
              else expected.set(place, { value, formula: null });
            }
            expect(new Map([...cellsOf(sheet)].sort())).toEqual(new Map([...expected].sort()));
            expect(sheet.merges).toEqual(sheets[index]?.merges);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("makes the same bytes of the same edits", () => {
    const bytes = fileOf(worksheet(ROW));
    expect(applied(bytes, [set("B2", 5, "a")])).toEqual(applied(bytes, [set("B2", 5, "a")]));
  });

  it("leaves a part in another encoding alone", () => {
    const part = new Uint8Array(Buffer.from(`\ufeff${worksheet(ROW)}`, "utf16le"));
    expect(refusal(fileOf("", { [SHEET_PART]: part }), [set("B2", 5, 1)])).toEqual(["unsupported"]);
  });

  it("keeps a byte order mark and letters of several bytes", () => {
    const rows = ROW.replace("x</v>", "Nhiệm vụ 😀</v>");
    const bytes = fileOf(`\ufeff${worksheet(rows)}`);
    const part = unzipSync(applied(bytes, [set("E2", null, 1)]))[SHEET_PART];
    const expected = worksheet(rows.replace("</row>", '<c r="E2"><v>1</v></c></row>'));
    expect(part).toEqual(strToU8(`\ufeff${expected}`));
  });
});
