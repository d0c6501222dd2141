import { describe, expect, it } from "@jest/globals";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { workbookSnapshot } from "../../../src/workbench/host/snapshot";

describe("workbookSnapshot", () => {
  it("keeps values, formulas with their results, dates, merges and hidden lines where they were", () => {
    const sheet = makeSheet({
      name: "Phụ lục I",
      origin: { row: 2, column: 1 },
      values: [
        ["văn bản", 1.5, true],
        [],
        [
          { type: "date", serial: 45_473 },
          { type: "error", code: "#REF!" },
        ],
      ],
      formulas: [null, null, [null, "A1/0"]],
      merges: [{ top: 5, left: 0, bottom: 6, right: 3 }],
      hiddenRows: [3],
      hiddenColumns: [0],
    });
    const snapshot = workbookSnapshot(
      { sheets: [sheet, makeSheet({ name: "Trống", values: [] })] },
      "kế hoạch",
    );
    expect([snapshot.id, snapshot.sheetOrder]).toEqual(["kế hoạch", ["sheet-1", "sheet-2"]]);
    expect(snapshot.sheets["sheet-1"]).toMatchObject({
      name: "Phụ lục I",
      cellData: {
        2: { 1: { v: "văn bản", t: 1 }, 2: { v: 1.5, t: 2 }, 3: { v: 1, t: 3 } },
        4: { 1: { v: 45_473, t: 2, s: { n: { pattern: "dd/mm/yyyy" } } }, 2: { v: "#REF!", f: "=A1/0" } },
      },
      mergeData: [{ startRow: 5, startColumn: 0, endRow: 6, endColumn: 3 }],
      rowData: { 3: { hd: 1 } },
      columnData: { 0: { hd: 1 } },
    });
    expect(snapshot.sheets["sheet-2"]?.cellData).toEqual({});
  });
});
