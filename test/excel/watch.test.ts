import { afterEach, describe, expect, it } from "@jest/globals";
import { makeSheet, type CellValue } from "../../src/core/workbook/workbook";
import { applyEdits } from "../../src/excel/apply-edits";
import { watch, type WorkbookEvent } from "../../src/excel/watch";
import { LTSC_2021, openWorkbook, type OpenWorkbook } from "./harness/open-workbook";

let open: OpenWorkbook | undefined;

afterEach(() => {
  open?.close();
});

interface Watched {
  readonly book: OpenWorkbook;
  /** The next events, as many as asked for. */
  readonly next: (count: number) => Promise<WorkbookEvent[]>;
  readonly stop: () => Promise<void>;
  readonly seen: readonly WorkbookEvent[];
}

async function watchPlan(settings: Parameters<typeof openWorkbook>[1] = {}): Promise<Watched> {
  const values: CellValue[][] = Array.from({ length: 20 }, (_, row) => [row, `việc ${row}`, null]);
  const book = await openWorkbook(
    { sheets: [makeSheet({ name: "PL", values }), makeSheet({ name: "PL2", values: [["x"]] })] },
    settings,
  );
  open = book;
  const seen: WorkbookEvent[] = [];
  let told = 0;
  let wake: () => void = () => undefined;
  const stop = await watch((event) => {
    seen.push(event);
    wake();
  });
  const next = async (count: number): Promise<WorkbookEvent[]> => {
    while (seen.length < told + count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    told += count;
    return seen.slice(told - count, told);
  };
  return { book, next, stop, seen };
}

const cells = (address: [number, number], value: CellValue, origin: string, sheet = "PL"): unknown => ({
  type: "cells",
  change: {
    sheet,
    area: { top: address[0], left: address[1], bottom: address[0], right: address[1] },
    values: [[value]],
  },
  origin,
});

describe("watch", () => {
  it("tells what the user typed, in one round trip", async () => {
    const { book, next } = await watchPlan();
    book.host.forgetRoundTrips();
    book.type("PL", "C3", "Quý I");
    expect(await next(1)).toEqual([cells([2, 2], "Quý I", "user")]);
    expect(book.host.roundTrips()).toHaveLength(1);
    book.type("PL", "C3", null);
    expect(await next(1)).toEqual([cells([2, 2], null, "user")]);
  });

  it("tells what others typed and what we wrote apart", async () => {
    const { book, next } = await watchPlan();
    book.host.remotely(() => {
      book.type("PL2", "A1", "từ xa");
    });
    expect(await next(1)).toEqual([cells([0, 0], "từ xa", "remote", "PL2")]);
    await applyEdits([
      { type: "set", sheet: "PL", cell: { row: 1, column: 1 }, expect: "việc 1", value: "của ta" },
    ]);
    expect(await next(1)).toEqual([cells([1, 1], "của ta", "own")]);
  });

  it("reads formulas and changes of several cells again", async () => {
    const { book, next } = await watchPlan();
    book.spreadsheet.writeCells(book.sheetId("PL"), { top: 0, left: 1, bottom: 1, right: 2 }, [
      [{ value: "a" }, { formula: "=1+2" }],
      [{ value: "c" }, { value: null }],
    ]);
    expect(await next(1)).toEqual([
      {
        type: "cells",
        origin: "user",
        change: {
          sheet: "PL",
          area: { top: 0, left: 1, bottom: 1, right: 2 },
          values: [
            ["a", 3],
            ["c", null],
          ],
          formulas: [
            [null, "1+2"],
            [null, null],
          ],
        },
      },
    ]);
  });

  it("reads a burst of changes in two round trips, in their order", async () => {
    const { book, next } = await watchPlan();
    book.host.forgetRoundTrips();
    for (let row = 1; row <= 15; row += 1) book.type("PL", `C${row}`, `lần ${row}`);
    const events = await next(15);
    expect(events).toEqual(Array.from({ length: 15 }, (_, at) => cells([at, 2], `lần ${at + 1}`, "user")));
    expect(book.host.roundTrips()).toHaveLength(2);
  });

  it.each<[string, (book: OpenWorkbook) => void]>([
    [
      "rows inserted",
      (book) => {
        book.insertRows("PL", 3, 2);
      },
    ],
    [
      "rows deleted",
      (book) => {
        book.deleteRows("PL", 3, 2);
      },
    ],
    [
      "a sheet added",
      (book) => {
        book.spreadsheet.addSheet("PL3");
      },
    ],
    [
      "a sheet deleted",
      (book) => {
        book.spreadsheet.deleteSheet(book.sheetId("PL2"));
      },
    ],
    [
      "a sheet renamed",
      (book) => {
        book.spreadsheet.renameSheet(book.sheetId("PL2"), "Khác");
      },
    ],
  ])("tells of %s as structure", async (_, change) => {
    const { book, next } = await watchPlan();
    change(book);
    expect(await next(1)).toEqual([{ type: "structure", origin: "user" }]);
  });

  it("sees a renamed sheet at the next change where Excel has no event for it", async () => {
    const { book, next } = await watchPlan({ apiSets: LTSC_2021 });
    book.spreadsheet.renameSheet(book.sheetId("PL2"), "Khác");
    book.type("Khác", "A1", "mới");
    expect(await next(1)).toEqual([{ type: "structure", origin: "user" }]);
    book.type("Khác", "A1", "mới hơn");
    expect(await next(1)).toEqual([cells([0, 0], "mới hơn", "user", "Khác")]);
  });

  it("waits while the user edits the next cell", async () => {
    const { book, next } = await watchPlan();
    book.setFaults({ cellEdit: true });
    book.type("PL", "C3", "Quý I");
    book.setFaults({});
    expect(await next(1)).toEqual([cells([2, 2], "Quý I", "user")]);
  });

  it("tells of a failure and goes on", async () => {
    const { book, next } = await watchPlan();
    book.setFaults({ sessionLost: true });
    book.type("PL", "C3", "Quý I");
    expect(await next(1)).toEqual([
      { type: "failed", problem: { kind: "session-lost", code: "InvalidOrTimedOutSession" } },
    ]);
    book.setFaults({});
    book.type("PL", "C4", "Quý II");
    expect(await next(1)).toEqual([cells([3, 2], "Quý II", "user")]);
  });

  it("is silent once it was ended", async () => {
    const { book, stop, seen } = await watchPlan();
    await stop();
    book.type("PL", "C3", "Quý I");
    await Excel.run((context) => context.sync());
    expect(seen).toEqual([]);
  });
});
