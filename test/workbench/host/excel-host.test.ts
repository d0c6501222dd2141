import { afterEach, describe, expect, it } from "@jest/globals";
import { makeSheet, type Workbook } from "../../../src/core/workbook/workbook";
import { LTSC_2021, openWorkbook, type OpenWorkbook } from "../../excel/harness/open-workbook";

const BOOK: Workbook = {
  sheets: [
    makeSheet({
      name: "Phụ lục I",
      values: [
        ["TT", "Nhiệm vụ", "Hạn"],
        [1, "Lập kế hoạch", { type: "date", serial: 45_473 }],
        [2, "Tổng kết", 3],
      ],
      formulas: [null, null, [null, null, "A2+A3"]],
      merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
      hiddenRows: [1],
    }),
    makeSheet({ name: "PL2", values: [] }),
  ],
};

let open: OpenWorkbook;

afterEach(() => {
  open.close();
});

/** The error code that a flow fails with. */
async function codeOf(flow: Promise<unknown>): Promise<unknown> {
  try {
    await flow;
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "none";
}

/** Runs a flow on the first sheet. */
function onSheet<T>(flow: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => flow(context.workbook.worksheets.getItem("Phụ lục I"), context));
}

describe("reading through the client", () => {
  it("gives values, formulas, number formats and the address of the used range", async () => {
    open = await openWorkbook(BOOK);
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getUsedRange(true).load("values,formulas,numberFormat,address,rowCount");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: "'Phụ lục I'!A1:C3",
      rowCount: 3,
      values: [
        ["TT", "Nhiệm vụ", "Hạn"],
        [1, "Lập kế hoạch", 45_473],
        [2, "Tổng kết", 3],
      ],
      formulas: [
        ["TT", "Nhiệm vụ", "Hạn"],
        [1, "Lập kế hoạch", 45_473],
        [2, "Tổng kết", "=A2+A3"],
      ],
      numberFormat: [
        ["General", "General", "General"],
        ["General", "General", "dd/mm/yyyy"],
        ["General", "General", "General"],
      ],
    });
  });

  it("leaves a property that was not loaded unreadable", async () => {
    open = await openWorkbook(BOOK);
    const read = onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      return range.formulas;
    });
    expect(await codeOf(read)).toBe("PropertyNotLoaded");
  });

  it("answers null objects and what is asked of them", async () => {
    open = await openWorkbook(BOOK);
    const nulls = await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Phụ lục IX");
      const below = missing.getRange("A1").load("values");
      const empty = context.workbook.worksheets.getItem("PL2").getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [missing.isNullObject, below.isNullObject, empty.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  it("loads collections with what hangs on their items", async () => {
    open = await openWorkbook(BOOK, { faults: { protectedSheets: ["PL2"] } });
    const sheets = await Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      return all.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]);
    });
    expect(sheets).toEqual([
      ["Phụ lục I", "Visible", false],
      ["PL2", "Visible", true],
    ]);
  });

  it("tells merged areas, hidden rows and quotes names that look like cells", async () => {
    open = await openWorkbook(BOOK);
    const read = await onSheet(async (sheet, context) => {
      const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address,areas/rowIndex");
      const rows = sheet.getRange("A1:C3").getRowProperties({ rowHidden: true });
      const other = context.workbook.worksheets.getItem("PL2").getRange("B:C").load("address");
      await context.sync();
      return [
        merged.address,
        merged.areas.items.map(({ rowIndex }) => rowIndex),
        rows.value.map(({ rowHidden }) => rowHidden),
        other.address,
      ];
    });
    expect(read).toEqual(["'Phụ lục I'!A5:C5", [4], [false, true, false], "'PL2'!B:C"]);
  });

  it("refuses what it does not know", async () => {
    open = await openWorkbook(BOOK);
    const read = onSheet(async (sheet, context) => {
      sheet.getRange("A1").load("hyperlink");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("NotImplemented");
  });
});

describe("batches", () => {
  it("stops at the first action that fails and keeps what was done", async () => {
    open = await openWorkbook(BOOK);
    const flow = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["đã ghi"]];
      context.workbook.worksheets.getItem("Không có").getRange("A1").values = [["x"]];
      sheet.getRange("A2").values = [["chưa ghi"]];
      await context.sync();
    });
    expect(await codeOf(flow)).toBe("ItemNotFound");
    expect(open.spreadsheet.readCells("sheet-1", { top: 0, left: 0, bottom: 1, right: 0 })).toMatchObject([
      [{ value: "đã ghi" }],
      [{ value: 1 }],
    ]);
  });

  it("counts one round trip for many actions", async () => {
    open = await openWorkbook(BOOK);
    await onSheet(async (sheet, context) => {
      const ranges = [0, 1, 2].map((row) => sheet.getCell(row, 0).untrack().load("values"));
      await context.sync();
      return ranges.map(({ values }) => values);
    });
    expect(open.host.roundTrips()).toHaveLength(1);
    expect(open.host.roundTrips()[0]?.requestBytes).toBeGreaterThan(100);
  });

  it("keeps tracked ranges where they belong and frees them", async () => {
    open = await openWorkbook(BOOK);
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem("Phụ lục I").getRange("A3");
    range.track();
    await context.sync();
    expect(open.host.keptReferences()).toBe(1);
    open.insertRows("Phụ lục I", 0, 2);
    range.load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["'Phụ lục I'!A5", [[2]]]);
    range.untrack();
    await context.sync();
    expect(open.host.keptReferences()).toBe(0);
  });
});

describe("writing through the client", () => {
  it.each<[string | number | boolean, unknown, string]>([
    ["'=1+1", "=1+1", "General"],
    ["'30/6", "30/6", "General"],
    ["6/2024", 45_444, "mmm-yy"],
    ["30/6/2024", "30/6/2024", "General"],
    ["12", 12, "General"],
    ["TRUE", true, "General"],
    [true, true, "General"],
    ["UBND xã", "UBND xã", "General"],
    ["", "", "General"],
  ])("takes %j as Excel does", async (written, value, format) => {
    open = await openWorkbook(BOOK);
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("B3");
      range.values = [[written]];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.numberFormat[0]?.[0] as unknown];
    });
    expect(read).toEqual([value, format]);
  });

  it("calculates formulas before it answers", async () => {
    open = await openWorkbook(BOOK);
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A2").values = [[40]];
      sheet.getRange("D3").formulas = [["=C3*2"]];
      const range = sheet.getRange("C3:D3").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[42, 84]]);
  });

  it("merges, inserts and deletes rows", async () => {
    open = await openWorkbook(BOOK);
    await onSheet(async (sheet, context) => {
      sheet.getRange("2:2").delete("Up");
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A2:C2").merge();
      await context.sync();
    });
    expect(open.spreadsheet.merges("sheet-1")).toEqual([
      { top: 4, left: 0, bottom: 4, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 2 },
    ]);
    expect(open.spreadsheet.readCells("sheet-1", { top: 0, left: 0, bottom: 2, right: 0 })).toMatchObject([
      [{ value: null }],
      [{ value: "TT" }],
      [{ value: 2 }],
    ]);
  });

  it("adds, finds and deletes conditional formats without a change to the cells", async () => {
    open = await openWorkbook(BOOK);
    const before = open.appearance();
    await onSheet(async (sheet, context) => {
      const { custom } = sheet.getRanges("A1,B2:C3").conditionalFormats.add("Custom");
      custom.rule.formula = '=OR(TRUE,"a"="b")';
      custom.format.fill.color = "#FFEEDD";
      custom.format.borders.top.style = "Dash";
      await context.sync();
    });
    const found = await onSheet(async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats.load("items/type,items/id");
      await context.sync();
      const [first] = formats.items;
      const rule = first?.custom.rule.load("formula");
      await context.sync();
      first?.delete();
      await context.sync();
      return [first?.type, rule?.formula];
    });
    expect(found).toEqual(["Custom", '=OR(TRUE,"a"="b")']);
    expect(open.spreadsheet.conditionalFormats("sheet-1")).toEqual([]);
    expect(open.appearance()).toEqual(before);
  });

  it("keeps settings in the workbook", async () => {
    open = await openWorkbook(BOOK);
    const read = await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("khoá", "giá trị");
      await context.sync();
      const [found, missing] = ["khoá", "khác"].map((key) => settings.getItemOrNullObject(key).load("value"));
      await context.sync();
      return [found?.value as unknown, missing?.isNullObject];
    });
    expect(read).toEqual(["giá trị", true]);
  });
});

describe("events", () => {
  interface Heard {
    readonly address: string;
    readonly changeType: string;
    readonly source: string;
    readonly triggerSource: string;
    readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
  }

  /** Listens to changes; `next` resolves with the next one. */
  async function listen(): Promise<{ readonly next: () => Promise<Heard> }> {
    const heard: Heard[] = [];
    let wake: () => void = () => undefined;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event);
        wake();
        return Promise.resolve();
      });
      await context.sync();
    });
    return {
      next: async () => {
        while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        return heard.shift() as Heard;
      },
    };
  }

  it("tells what the user types in one cell, with details", async () => {
    open = await openWorkbook(BOOK);
    const { next } = await listen();
    open.type("Phụ lục I", "B3", "Sơ kết");
    expect(await next()).toMatchObject({
      address: "B3",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: "Tổng kết", valueAfter: "Sơ kết" },
    });
  });

  it("tells remote edits, inserted rows and the add-in's own writes apart", async () => {
    open = await openWorkbook(BOOK);
    const { next } = await listen();
    open.host.remotely(() => {
      open.type("Phụ lục I", "A2", 7);
    });
    expect(await next()).toMatchObject({ address: "A2", source: "Remote" });
    open.insertRows("Phụ lục I", 1, 2);
    expect(await next()).toMatchObject({ changeType: "RowInserted", source: "Local" });
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      await context.sync();
    });
    const own = await next();
    expect(own).toMatchObject({ address: "A1:B1", triggerSource: "ThisLocalAddin" });
    expect(own.details).toBeUndefined();
  });
});

describe("faults", () => {
  function write(options: Excel.RunOptions = {}): Promise<void> {
    return Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem("Phụ lục I").getRange("A1").values = [["mới"]];
      await context.sync();
    });
  }

  it.each<[string, Parameters<OpenWorkbook["setFaults"]>[0], string]>([
    ["cell editing", { cellEdit: true }, "InvalidOperationInCellEditMode"],
    ["a protected sheet", { protectedSheets: ["Phụ lục I"] }, "AccessDenied"],
    ["a large request", { payloadLimit: 100 }, "RequestPayloadSizeLimitExceeded"],
    ["a lost session", { sessionLost: true }, "InvalidOrTimedOutSession"],
    ["a busy host", { next: ["ActivityLimitReached"] }, "ActivityLimitReached"],
  ])("fails for %s, and no more when it is over", async (_, faults, code) => {
    open = await openWorkbook(BOOK, { faults });
    expect(await codeOf(write())).toBe(code);
    open.setFaults({});
    expect(await codeOf(write())).toBe("none");
  });

  it("waits for the end of cell editing when asked to", async () => {
    open = await openWorkbook(BOOK, { faults: { cellEdit: true } });
    const flow = write({ delayForCellEdit: true });
    open.setFaults({});
    expect(await codeOf(flow)).toBe("none");
  });

  it("fails for a large response, and tells no values of a large range", async () => {
    const wide = makeSheet({ name: "Phụ lục I", values: [["x".repeat(5000)]] });
    open = await openWorkbook({ sheets: [wide] }, { faults: { payloadLimit: 4000 } });
    const read = (): Promise<unknown> =>
      onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B1").load("values");
        await context.sync();
        return range.values;
      });
    expect(await codeOf(read())).toBe("ResponsePayloadSizeLimitExceeded");
    open.setFaults({ valuesLimit: 1 });
    expect(await read()).toBeNull();
  });

  it("fails undo groups only", async () => {
    open = await openWorkbook(BOOK, { faults: { undoGroupsFail: true } });
    expect(await codeOf(write({ mergeUndoGroup: true }))).toBe("GeneralException");
    expect(await codeOf(write())).toBe("none");
    expect(open.host.roundTrips().map(({ undoGroup }) => undoGroup)).toContain(true);
  });

  it("claims the API sets that it is told to", async () => {
    open = await openWorkbook(BOOK, { apiSets: LTSC_2021, language: "en-US", theme: "dark" });
    const { requirements, displayLanguage, officeTheme } = Office.context;
    const sets = [
      ["ExcelApi", "1.14"],
      ["ExcelApi", "1.20"],
      ["SharedRuntime", "1.1"],
    ] as const;
    expect(sets.map(([set, version]) => requirements.isSetSupported(set, version))).toEqual([
      true,
      false,
      false,
    ]);
    expect([displayLanguage, officeTheme.bodyBackgroundColor]).toEqual(["en-US", "#292929"]);
  });
});

describe("the ribbon", () => {
  it("runs what the add-in associated, and says so when there is nothing", async () => {
    open = await openWorkbook(BOOK);
    let ran = 0;
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      ran += 1;
      event.completed();
    });
    expect([await open.host.runAction("check"), await open.host.runAction("other"), ran]).toEqual([
      true,
      false,
      1,
    ]);
  });
});
