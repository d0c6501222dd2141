/**
 * A workbook with an add-in beside it, without Excel: the real client of the Excel API talks to our host, which answers
 * over a real spreadsheet (Univer). In a test file:
 *
 *     const open = await openWorkbook("test/fixtures/cam-giang-2024.xlsx");   // or a core Workbook
 *     await Excel.run(async (context) => { … });                             // what src/excel does
 *     open.host.roundTrips()          every context.sync() so far, with sizes and errors; open.host.forgetRoundTrips()
 *     open.type("Phụ lục I", "B2", "30/6/2024")   what the user types; "=A1" is a formula, null empties the cell
 *     open.insertRows(sheet, 4, 2); open.deleteRows(sheet, 4, 1)             0-based
 *     open.host.remotely(() => open.type(…))       what somebody else types
 *     open.setFaults({ protectedSheets: ["Phụ lục I"] })                     see src/workbench/host/faults.ts
 *     open.appearance()               every cell's content and look, to compare before and after
 *     open.close()                    in afterEach
 *
 * `settings` says what this Excel claims to be: `apiSets` (default: Microsoft 365 with a shared runtime), language, theme.
 * Globals `Excel`, `Office` and `OfficeExtension` are there from the first `openWorkbook` of a test file on.
 */
import { readFileSync } from "node:fs";
import { parseArea } from "../../../src/core/workbook/address";
import type { Area, Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbook } from "../../../src/files/read-workbook";
import { type ExcelHost, startHost } from "../../../src/workbench/host/excel-host";
import { type Faults, NO_FAULTS } from "../../../src/workbench/host/faults";
import { type ClientSettings, portPair } from "../../../src/workbench/host/port";
import { workbookSnapshot } from "../../../src/workbench/host/snapshot";
import type { CellScalar, Spreadsheet } from "../../../src/workbench/host/spreadsheet";
import { univerSpreadsheet } from "../../../src/workbench/host/univer-spreadsheet";
import { startClient } from "../../../src/workbench/office/start-client";
import { loadClient } from "./load-client";
import { startUniver } from "./start-univer";

/** Microsoft 365 as this host can play it. */
export const MICROSOFT_365: ClientSettings["apiSets"] = {
  ExcelApi: "1.20",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  DelayForCellEdit: "1.1",
};
/** The oldest Excel that the add-in serves. */
export const LTSC_2021: ClientSettings["apiSets"] = { ExcelApi: "1.14", DelayForCellEdit: "1.1" };

export interface OpenWorkbook {
  readonly host: ExcelHost;
  readonly spreadsheet: Spreadsheet;
  /** Puts a text, number or formula into a cell, as the user's typing would; `null` empties it. */
  type(sheet: string, address: string, value: CellScalar): void;
  insertRows(sheet: string, first: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  setFaults(faults: Partial<Faults>): void;
  /** Contents and looks of all cells, merged areas and hidden lines, by sheet; conditional formats are left out. */
  appearance(): unknown;
  /** The id of a sheet. */
  sheetId(name: string): string;
  close(): void;
}

/** Opens a workbook, or an .xlsx file by its path, with a client that is ready. */
export async function openWorkbook(
  source: Workbook | string,
  settings: Partial<ClientSettings> & { readonly faults?: Partial<Faults> } = {},
): Promise<OpenWorkbook> {
  const { faults, ...client } = settings;
  const workbook = typeof source === "string" ? readFile(source) : source;
  const univer = await startUniver(workbookSnapshot(workbook));
  const spreadsheet = univerSpreadsheet(univer.api);
  const [hostEnd, clientEnd] = portPair();
  const host = startHost(spreadsheet, hostEnd, {
    language: "vi-VN",
    theme: "light",
    apiSets: MICROSOFT_365,
    ...client,
  });
  host.setFaults({ ...NO_FAULTS, ...faults });
  loadClient();
  forgetHandlers();
  startClient(globalThis, clientEnd);
  await Office.onReady();
  const sheetId = (name: string): string => {
    const sheet = spreadsheet.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  };
  return {
    host,
    spreadsheet,
    sheetId,
    type: (sheet, address, value) => {
      const write = typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
      spreadsheet.writeCells(sheetId(sheet), areaOf(address), [[write]]);
    },
    insertRows: (sheet, first, count) => {
      spreadsheet.insertLines(sheetId(sheet), "rows", first, count);
    },
    deleteRows: (sheet, first, count) => {
      spreadsheet.deleteLines(sheetId(sheet), "rows", first, count);
    },
    setFaults: (changed) => {
      host.setFaults({ ...NO_FAULTS, ...changed });
    },
    appearance: () => appearance(spreadsheet),
    close: () => {
      host.end();
      univer.dispose();
    },
  };
}

/** Handlers that an earlier test did not remove would hear of this workbook's events. */
function forgetHandlers(): void {
  const { OfficeExtension: extension } = globalThis as unknown as {
    OfficeExtension: { GenericEventRegistration: { s_genericEventRegistrations: object } };
  };
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
}

function readFile(path: string): Workbook {
  const result = readWorkbook(readFileSync(path));
  if (!result.ok) throw new Error(`${path}: ${result.problem.code}`);
  return result.workbook;
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

function appearance(spreadsheet: Spreadsheet): unknown {
  return spreadsheet.sheets().map(({ id, name, visible }) => {
    const area = spreadsheet.usedArea(id, true);
    const cells = area ? spreadsheet.readCells(id, area) : [];
    return {
      name,
      visible,
      area,
      merges: spreadsheet.merges(id),
      cells: cells.map((row, at) =>
        row.map((cell, column) => ({
          ...cell,
          style: spreadsheet.style(id, (area?.top ?? 0) + at, (area?.left ?? 0) + column),
        })),
      ),
      hiddenRows: cells.flatMap((_, at) =>
        spreadsheet.isHidden(id, "rows", (area?.top ?? 0) + at) ? [(area?.top ?? 0) + at] : [],
      ),
    };
  });
}
