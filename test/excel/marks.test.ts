import { afterEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { cellAddress } from "../../src/core/workbook/address";
import { clearMarks, type Mark, showMarks } from "../../src/excel/marks";
import { placesOf } from "../../src/excel/judge-edits";
import { openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

const FILE = join(__dirname, "..", "fixtures", "cam-giang-2024.xlsx");

async function openFile(): Promise<OpenWorkbook & { readonly names: readonly string[] }> {
  const book = await openWorkbook(FILE);
  open = book;
  return { ...book, names: book.spreadsheet.sheets().map(({ name }) => name) };
}

/** The conditional formats of a sheet: formula and cells, in their order. */
function formats(book: OpenWorkbook, name: string): unknown[] {
  return book.spreadsheet
    .conditionalFormats(book.sheetId(name))
    .map(({ formula, areas }) => [formula, areas.flatMap(placesOf).map(cellAddress).sort()]);
}

const mark = (sheet: string, row: number, column: number, level: Mark["level"]): Mark => ({
  sheet,
  cell: { row, column },
  level,
});

describe("marks", () => {
  it("come and go, one conditional format a level, and leave every cell as it was", async () => {
    const book = await openFile();
    const [first = "", second = ""] = book.names;
    const before = book.appearance();
    book.host.forgetRoundTrips();
    await showMarks([
      mark(first, 7, 7, "error"),
      mark(first, 8, 7, "error"),
      mark(first, 3, 2, "error"),
      mark(first, 8, 7, "info"),
      mark(first, 5, 1, "warning"),
      mark(second, 5, 1, "info"),
    ]);
    expect(book.host.roundTrips()).toHaveLength(3);
    expect(formats(book, first).reverse()).toEqual([
      ['=OR(TRUE,"soat-phu-luc"="error")', ["C4", "H8", "H9"]],
      ['=OR(TRUE,"soat-phu-luc"="warning")', ["B6"]],
    ]);
    expect(formats(book, second)).toEqual([['=OR(TRUE,"soat-phu-luc"="info")', ["B6"]]]);
    expect(book.appearance()).toEqual(before);
    await showMarks([mark(first, 1, 1, "info")]);
    expect(formats(book, first)).toEqual([['=OR(TRUE,"soat-phu-luc"="info")', ["B2"]]]);
    expect(formats(book, second)).toEqual([]);
    book.host.forgetRoundTrips();
    await clearMarks();
    expect(book.host.roundTrips()).toHaveLength(4);
    expect(formats(book, first)).toEqual([]);
    expect(book.appearance()).toEqual(before);
  });

  it("never touch the user's own conditional formats", async () => {
    const book = await openFile();
    const [first = ""] = book.names;
    const sheet = book.sheetId(first);
    const id = book.spreadsheet.addConditionalFormat(sheet, [{ top: 0, left: 0, bottom: 9, right: 3 }]);
    const own = {
      id,
      areas: [{ top: 0, left: 0, bottom: 9, right: 3 }],
      kind: "formula" as const,
      formula: '=OR(A1="",A1="soat-phu-luc")',
      style: { fill: "#00FF00" },
      stopIfTrue: false,
    };
    book.spreadsheet.setConditionalFormat(sheet, own);
    const before = formats(book, first);
    await showMarks([mark(first, 2, 1, "error")]);
    expect(formats(book, first)).toHaveLength(2);
    await clearMarks();
    expect(formats(book, first)).toEqual(before);
  });

  it("of thousands of scattered cells stay within what Excel takes", async () => {
    const book = await openFile();
    const [first = ""] = book.names;
    const marks = Array.from({ length: 3_000 }, (_, at) => mark(first, 2 * at, at % 7, "warning"));
    await showMarks(marks);
    const cells = formats(book, first).flatMap((format) => (format as [string, string[]])[1]);
    expect(cells.sort()).toEqual(marks.map(({ cell }) => cellAddress(cell)).sort());
  });

  it("skip protected sheets, and say so", async () => {
    const book = await openFile();
    const [first = "", second = ""] = book.names;
    book.setFaults({ protectedSheets: [first] });
    const showing = showMarks([mark(first, 2, 1, "error"), mark(second, 2, 1, "error")]);
    await expect(showing).rejects.toMatchObject({ problem: { kind: "protected", sheet: first } });
    expect(formats(book, first)).toEqual([]);
    expect(formats(book, second)).toHaveLength(1);
    await expect(clearMarks()).resolves.toBeUndefined();
  });
});
