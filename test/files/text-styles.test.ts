import { describe, expect, it } from "@jest/globals";
import type { Edit } from "../../src/core/edits";
import type { CellValue } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/files/apply-edits";
import { fileOf, MAIN, partsOf, read, worksheet } from "./make-files";

const STYLES = "xl/styles.xml";
/** 0 plain, 1 text in bold with a border, 2 a text format of the file's own, 3 an apostrophe before a percentage. */
const XFS = [
  '<xf numFmtId="0" fontId="0"/>',
  '<xf numFmtId="49" fontId="1" borderId="2" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
  '<xf numFmtId="164" fontId="0"/>',
  '<xf numFmtId="9" fontId="0" quotePrefix="1"/>',
];

function styles(xfs: readonly string[], prefix = ""): string {
  const sheet = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="@"/></numFmts><cellStyleXfs count="1"><xf numFmtId="49"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><cellStyles/></styleSheet>`;
  if (prefix === "") return sheet;
  return sheet.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`).replace("xmlns=", `xmlns:${prefix}=`);
}

function set(column: number, expected: CellValue, value: CellValue): Edit {
  return { type: "set", sheet: "S", cell: { row: 0, column }, expect: expected, value };
}

/** The sheet's cells and the styles after edits of a row of cells. */
function after(row: string, edits: readonly Edit[], part = styles(XFS)): { cells: string; part: string } {
  const result = applyEdits(fileOf(worksheet(`<row r="1">${row}</row>`), { [STYLES]: part }), edits);
  if (!result.ok) throw new Error(result.problem.code);
  expect(result.refused).toEqual([]);
  const parts = partsOf(result.bytes);
  const cells = /<row r="1">(.*)<\/row>/.exec(parts["xl/worksheets/sheet1.xml"] ?? "")?.[1] ?? "";
  return { cells, part: parts[STYLES] ?? "" };
}

const text = (address: string, style: number, content: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;

describe("a number that is written to a cell formatted as text", () => {
  it("gets a style that is equal but for that, with digits grouped from a thousand on", () => {
    const { cells, part } = after(text("A1", 1, "6.000") + text("B1", 1, "7,5"), [
      set(0, "6.000", 6_000),
      set(1, "7,5", 7.5),
    ]);
    expect(cells).toBe('<c r="A1" s="4"><v>6000</v></c><c r="B1" s="5"><v>7.5</v></c>');
    const made = (format: string): string =>
      `<xf numFmtId="${format}" applyNumberFormat="1" fontId="1" borderId="2"><alignment horizontal="right"/></xf>`;
    const all = [...XFS, made("3"), made("0")];
    expect(part).toBe(styles(all));
  });

  it("shares the new style with its like", () => {
    const { cells, part } = after(text("A1", 2, "6.000") + text("B1", 2, "200.000"), [
      set(0, "6.000", 6_000),
      set(1, "200.000", 200_000),
    ]);
    expect(cells).toBe('<c r="A1" s="4"><v>6000</v></c><c r="B1" s="4"><v>200000</v></c>');
    expect(part).toBe(styles([...XFS, '<xf numFmtId="3" applyNumberFormat="1" fontId="0"/>']));
  });

  it("loses the apostrophe and keeps the format that the cell has besides", () => {
    const { cells, part } = after(text("A1", 3, "50"), [set(0, "50", 0.5)]);
    expect(cells).toBe('<c r="A1" s="4"><v>0.5</v></c>');
    expect(part).toBe(styles([...XFS, '<xf numFmtId="9" fontId="0"/>']));
  });

  it("takes a style over from its column, but for the text format", () => {
    const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" style="2"/></cols><sheetData/></worksheet>`;
    const result = applyEdits(fileOf(sheet, { [STYLES]: styles(XFS) }), [set(0, null, 5)]);
    const parts = result.ok ? partsOf(result.bytes) : {};
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="4"><v>5</v></c>');
  });

  it.each<[string, number, CellValue]>([
    ["a number in a cell of another format", 0, 5],
    ["a text", 1, "sáu nghìn"],
    ["nothing", 1, null],
  ])("stays as it is for %s", (_, style, value) => {
    const { cells, part } = after(text("A1", style, "6.000"), [set(0, "6.000", value)]);
    expect(cells).toContain(`s="${style}"`);
    expect(part).toBe(styles(XFS));
  });

  it("is a formula, too", () => {
    const edit: Edit = {
      type: "set-formula",
      sheet: "S",
      cell: { row: 0, column: 0 },
      expect: "6.000",
      expectFormula: null,
      formula: "SUM(B1:C1)",
      value: 6_000,
    };
    expect(after(text("A1", 1, "6.000"), [edit]).cells).toBe(
      '<c r="A1" s="4"><f>SUM(B1:C1)</f><v>6000</v></c>',
    );
  });

  it("is found in a styles part with a prefix", () => {
    const prefixed = after(text("A1", 2, "6.000"), [set(0, "6.000", 6_000)], styles(XFS, "x"));
    expect(prefixed.part).toBe(styles([...XFS, '<xf numFmtId="3" applyNumberFormat="1" fontId="0"/>'], "x"));
  });

  it("needs no styles part", () => {
    const bytes = fileOf(worksheet(`<row r="1">${text("A1", 1, "6.000")}</row>`));
    const result = applyEdits(bytes, [set(0, "6.000", 6_000)]);
    expect(result.ok && read(result.bytes).sheets[0]?.values).toEqual([[6_000]]);
  });
});
