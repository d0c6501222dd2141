import type { ICellData } from "@univerjs/core";
import { describe, expect, it } from "@jest/globals";
import { readLooks, type WorkbookLook } from "../../src/files/read-looks";
import { type CellStyle, PLAIN_STYLE } from "../../src/files/read-styles";
import { dressSnapshot, gridStyle } from "../../src/workbench/dress-snapshot";
import { workbookSnapshot } from "../../src/workbench/host/snapshot";
import { HORIZONTAL, NO, OVERFLOW, VERTICAL, WRAP, YES } from "../../src/workbench/host/univer-codes";
import { PLANS, readPlan } from "../plans";
import { fixture } from "../files/make-files";

function lookOf(name: (typeof PLANS)[number]): WorkbookLook {
  const result = readLooks(fixture(name));
  if (!result.ok) throw new Error(result.problem.code);
  return result.look;
}

describe("gridStyle", () => {
  const font = (change: Partial<CellStyle["font"]>) => ({ font: { ...PLAIN_STYLE.font, ...change } });
  const none = { top: null, right: null, bottom: null, left: null };

  it.each<[Partial<CellStyle>, object]>([
    [{}, { ff: "Calibri", fs: 11, vt: VERTICAL.Bottom, tb: OVERFLOW }],
    [font({ name: "Times New Roman", size: 13 }), { ff: "Times New Roman, serif", fs: 13 }],
    [font({ bold: true, italic: true }), { bl: YES, it: YES }],
    [font({ underline: true, color: "#C00000" }), { ul: { s: YES }, cl: { rgb: "#C00000" } }],
    [font({ strike: true }), { st: { s: YES } }],
    [{ fill: "#FFFF00" }, { bg: { rgb: "#FFFF00" } }],
    [
      { horizontal: "center", vertical: "top" },
      { ht: HORIZONTAL.Center, vt: VERTICAL.Top },
    ],
    [
      { wrap: true, rotation: 90 },
      { tb: WRAP, tr: { a: -90 } },
    ],
    [{ horizontal: "left", indent: 2 }, { pd: { l: 18 } }],
    [{ horizontal: "right", indent: 1 }, { pd: { r: 9 } }],
    [{ numberFormat: "#,##0" }, { n: { pattern: "#,##0" } }],
    [
      {
        borders: { ...none, top: { style: "medium", color: "#FF0000" }, left: { style: "odd", color: null } },
      },
      { bd: { t: { s: 8, cl: { rgb: "#FF0000" } }, r: null, b: null, l: null } },
    ],
  ])("%j", (change, expected) => {
    expect(gridStyle({ ...PLAIN_STYLE, ...change })).toMatchObject(expected);
  });

  it("says nothing of what is plain", () => {
    expect(Object.keys(gridStyle(PLAIN_STYLE)).sort()).toEqual(["ff", "fs", "tb", "vt"]);
  });
});

describe("dressSnapshot", () => {
  it.each(PLANS)("changes no content of %s and lets the snapshot be", (name) => {
    const bare = workbookSnapshot(readPlan(name));
    const before = structuredClone(bare);
    const dressed = dressSnapshot(bare, lookOf(name));
    expect(bare).toEqual(before);
    for (const id of bare.sheetOrder) {
      const [from, to] = [bare.sheets[id], dressed.sheets[id]];
      expect(to?.mergeData).toEqual(from?.mergeData);
      for (const [row, cells] of Object.entries(from?.cellData ?? {})) {
        for (const [column, cell] of Object.entries(cells as Readonly<Record<string, ICellData>>)) {
          const now = to?.cellData?.[Number(row)]?.[Number(column)];
          expect([now?.v, now?.t, now?.f]).toEqual([cell.v, cell.t, cell.f]);
        }
      }
    }
  });

  it("gives the sheet its widths, heights and cell styles", () => {
    const look = lookOf("tuong-duong-2024");
    const { sheets, styles } = dressSnapshot(workbookSnapshot(readPlan("tuong-duong-2024")), look);
    const sheet = sheets["sheet-1"];
    expect(sheet?.columnData?.[1]).toEqual({ w: 336 });
    expect(sheet?.rowData?.[5]).toEqual({ h: 69 });
    const title = sheet?.cellData?.[0]?.[0]?.s;
    expect(typeof title === "string" && styles[title]).toMatchObject({
      ff: "Times New Roman, serif",
      fs: 13,
    });
  });

  it("keeps hidden what is hidden, freezes panes and fits rows without a height", () => {
    const plain = readPlan("cam-giang-2024");
    const [first] = plain.sheets;
    if (!first) throw new Error("no sheet");
    const snapshot = workbookSnapshot({ sheets: [{ ...first, hiddenRows: [6], hiddenColumns: [2] }] });
    const look: WorkbookLook = {
      styles: [PLAIN_STYLE],
      sheets: [
        {
          name: first.name,
          hidden: true,
          gridlines: false,
          frozen: { rows: 3, columns: 0 },
          defaultWidth: 64,
          defaultHeight: 20,
          columns: [{ first: 0, last: 16_383, width: 70, style: 0 }],
          rows: [
            {
              row: 6,
              height: null,
              cells: [
                { column: 40, style: 0 },
                { column: 41, style: 9 },
              ],
            },
          ],
        },
      ],
    };
    const sheet = dressSnapshot(snapshot, look).sheets["sheet-1"];
    expect(sheet).toMatchObject({
      hidden: YES,
      showGridlines: NO,
      freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 },
      columnCount: 52,
    });
    expect(sheet?.rowData?.[6]).toEqual({ hd: YES, ia: YES });
    expect(sheet?.columnData?.[2]).toEqual({ hd: YES, w: 70 });
    expect(sheet?.cellData?.[6]?.[40]).toEqual({ s: "file-0" });
    expect(sheet?.cellData?.[6]?.[41]?.s).toBeUndefined();
  });
});
