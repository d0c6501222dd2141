import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { readLooks, type SheetLook, type WorkbookLook } from "../../src/files/read-looks";
import { type CellStyle, PLAIN_STYLE } from "../../src/files/read-styles";
import { compoundFile, fileOf, FIXTURES, fixture, MAIN, type Parts, worksheet } from "./make-files";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

function look(bytes: Uint8Array): WorkbookLook {
  const result = readLooks(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.look;
}

/** The styles of a file whose style sheet has these children. */
function stylesOf(content: string, more: Parts = {}): readonly CellStyle[] {
  const sheet = `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`;
  return look(fileOf(worksheet(""), { "xl/styles.xml": sheet, ...more })).styles;
}

function sheetOf(part: string): SheetLook {
  const [sheet] = look(fileOf(part)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const xf = (attributes: string, alignment = "") =>
  `<cellXfs><xf ${attributes}>${alignment === "" ? "" : `<alignment ${alignment}/>`}</xf></cellXfs>`;

describe("readLooks: the style sheet", () => {
  it("reads fonts", () => {
    const fonts =
      '<fonts><font/><font><b/><i val="1"/><u/><strike val="0"/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>';
    expect(stylesOf(`${fonts}${xf('fontId="1"')}`)[0]?.font).toEqual({
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      underline: true,
      strike: false,
      color: "#C00000",
    });
  });

  it.each([
    ["none", null],
    ["solid", "#FFFF00"],
    ["gray125", "#00FF00"],
  ])("shows a fill of pattern %s", (pattern, color) => {
    const fills = `<fills><fill><patternFill patternType="${pattern}"><fgColor rgb="FFFFFF00"/><bgColor rgb="FF00FF00"/></patternFill></fill></fills>`;
    expect(stylesOf(`${fills}${xf('fillId="0"')}`)[0]?.fill).toBe(color);
  });

  it("reads the four sides of a border", () => {
    const borders =
      '<borders><border><left style="thin"><color auto="1"/></left><right style="none"/><top style="mediumDashed"><color indexed="10"/></top><bottom/><diagonal style="thick"/></border></borders>';
    expect(stylesOf(`${borders}${xf('borderId="0"')}`)[0]?.borders).toEqual({
      left: { style: "thin", color: null },
      right: null,
      top: { style: "mediumDashed", color: "#FF0000" },
      bottom: null,
    });
  });

  it.each([
    [
      'horizontal="center" vertical="top" wrapText="1"',
      { horizontal: "center", vertical: "top", wrap: true },
    ],
    ['textRotation="90" indent="2"', { rotation: 90, indent: 2 }],
    ['textRotation="135"', { rotation: -45 }],
    ['textRotation="255"', { rotation: 0 }],
    ['textRotation="x" indent="-1"', { rotation: 0, indent: 0 }],
  ])("reads the alignment %s", (alignment, expected) => {
    expect(stylesOf(xf("", alignment))[0]).toMatchObject(expected);
  });

  it.each([
    ["0", "General"],
    ["3", "#,##0"],
    ["14", "dd/mm/yyyy"],
    ["49", "@"],
    ["164", '#,##0 "đồng"'],
    ["999", "General"],
  ])("names the number format %s", (id, code) => {
    const formats = '<numFmts><numFmt numFmtId="164" formatCode="#,##0 &quot;đồng&quot;"/></numFmts>';
    expect(stylesOf(`${formats}${xf(`numFmtId="${id}"`)}`)[0]?.numberFormat).toBe(code);
  });

  const theme = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="101010"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const withTheme: Parts = {
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      "worksheet worksheets/sheet1.xml",
      "styles styles.xml",
      "theme theme/theme1.xml",
    ]
      .map((link, index) => {
        const [kind = "", target = ""] = link.split(" ");
        return `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
      })
      .join("")}</Relationships>`,
  };

  it.each([
    ['theme="0"', "#FEFEFE"],
    ['theme="1"', "#101010"],
    ['theme="4"', "#4472C4"],
    ['theme="4" tint="0.7999816888943144"', "#DAE3F3"],
    ['theme="4" tint="-0.249977111117893"', "#2F5597"],
    ['theme="99"', null],
    ['indexed="64"', null],
    ['indexed="22"', "#C0C0C0"],
    ['rgb="red"', null],
    ['rgb="FF00b050"', "#00B050"],
  ])("resolves the colour %s", (attributes, color) => {
    const fonts = `<fonts><font><color ${attributes}/></font></fonts>`;
    expect(stylesOf(`${fonts}${xf('fontId="0"')}`, withTheme)[0]?.font.color).toBe(color);
  });

  it("takes what refers to nothing as plain", () => {
    expect(stylesOf(xf('fontId="7" fillId="x" borderId="-1"'))).toEqual([PLAIN_STYLE]);
    expect(look(fileOf(worksheet(""))).styles).toEqual([PLAIN_STYLE]);
  });
});

describe("readLooks: the sheets", () => {
  it("reads widths, heights and the styles of empty cells", () => {
    const sheet = sheetOf(
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="4" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols><col min="2" max="3" width="20" style="5"/></cols><sheetData><row r="2" ht="30"><c r="A2" s="4"/><c r="C2"><v>1</v></c></row><row><c s="1"/></row></sheetData></worksheet>`,
    );
    expect(sheet).toEqual({
      name: "S",
      hidden: false,
      gridlines: false,
      frozen: { rows: 4, columns: 1 },
      defaultWidth: 64,
      defaultHeight: 24,
      columns: [{ first: 1, last: 2, width: 140, style: 5 }],
      rows: [
        {
          row: 1,
          height: 40,
          cells: [
            { column: 0, style: 4 },
            { column: 2, style: 0 },
          ],
        },
        { row: 2, height: null, cells: [{ column: 0, style: 1 }] },
      ],
    });
  });

  it("leaves out measures that make no sense", () => {
    const sheet = sheetOf(
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView><pane xSplit="-1" ySplit="2" state="split"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="tall"/><cols><col min="0" max="3" width="9"/><col min="1" max="99999" width="-4"/></cols><sheetData><row r="1" ht="9999"/></sheetData></worksheet>`,
    );
    expect(sheet).toMatchObject({
      frozen: { rows: 0, columns: 0 },
      defaultHeight: 20,
      columns: [{ first: 0, last: 16_383, width: null, style: 0 }],
      rows: [{ height: 545 }],
    });
  });

  it.each(FIXTURES)("reads how %s looks", (name) => {
    const { styles, sheets } = look(fixture(name));
    expect(styles.some(({ font }) => font.name === "Times New Roman")).toBe(true);
    const known = (row: SheetLook["rows"][number]) => row.cells.every(({ style }) => style < styles.length);
    expect(sheets.every(({ rows, columns }) => columns.length > 0 && rows.every(known))).toBe(true);
  });

  it("says what is wrong with a file, as the reader of contents does", () => {
    expect(readLooks(new Uint8Array())).toEqual({ ok: false, problem: { code: "empty" } });
    expect(readLooks(compoundFile("EncryptedPackage"))).toEqual({ ok: false, problem: { code: "password" } });
    expect(readLooks(fileOf(worksheet(""), { "xl/styles.xml": "<styleSheet><fonts>" }))).toMatchObject({
      ok: false,
      problem: { code: "damaged" },
    });
  });

  it("never throws, whatever the style sheet says", () => {
    const word = fc.constantFrom(
      "fonts",
      "font",
      "fills",
      "fill",
      "patternFill",
      "fgColor",
      "borders",
      "border",
    );
    const more = fc.constantFrom(
      "left",
      "color",
      "cellXfs",
      "xf",
      "alignment",
      "numFmts",
      "numFmt",
      "sz",
      "b",
    );
    const tag = fc.tuple(
      fc.oneof(word, more),
      fc.constantFrom("val", "rgb", "theme", "fontId", "tint"),
      fc.integer(),
    );
    const content = fc
      .array(tag, { maxLength: 12 })
      .map((tags) =>
        tags.reduceRight((inner, [name, key, value]) => `<${name} ${key}="${value}">${inner}</${name}>`, ""),
      );
    fc.assert(
      fc.property(content, (inner) => {
        const sheet = `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`;
        expect(readLooks(fileOf(worksheet(""), { "xl/styles.xml": sheet })).ok).toBe(true);
      }),
    );
  });
});
