import { areaOfAddress, WHOLE_SHEET } from "../addresses";
import { type HostState, isProtected, sheetInfo } from "../host-state";
import { HostError } from "../protocol";
import type { SheetInfo } from "../spreadsheet";
import { subscriptions } from "../subscriptions";
import { invalid, text, whole } from "./arguments";
import type { HostObject } from "./host-object";
import { rangeObject, usedRange } from "./range";

/** Excel's limit for the name of a sheet, and what it may not have in it. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;

/** The sheet of a name, upper and lower case alike, or of an id. */
export function findSheet(state: HostState, key: string): SheetInfo | null {
  const sheets = state.spreadsheet.sheets();
  const lower = key.toLowerCase();
  return (
    sheets.find(({ id }) => id === key) ?? sheets.find(({ name }) => name.toLowerCase() === lower) ?? null
  );
}

/** `workbook.worksheets`. */
export function worksheetsObject(state: HostState): HostObject {
  const { spreadsheet } = state;
  const find = (key: unknown): HostObject | null => {
    const sheet = findSheet(state, text(key));
    return sheet && worksheetObject(state, sheet);
  };
  const active = (): HostObject => worksheetObject(state, sheetInfo(state, spreadsheet.activeSheet()));
  const all = (): HostObject[] => spreadsheet.sheets().map((sheet) => worksheetObject(state, sheet));
  return {
    type: "WorksheetCollection",
    items: all,
    item: (key) => find(key),
    find: {
      GetItem: ([key]) => {
        const sheet = find(key);
        if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${text(key)}.`);
        return sheet;
      },
      GetItemOrNullObject: ([key]) => find(key),
      GetActiveWorksheet: active,
      GetFirst: () => all()[0] ?? null,
      GetLast: () => all().at(-1) ?? null,
      Add: ([name]) => {
        const wanted = name === undefined || name === null ? freeName(state) : checkedName(state, text(name));
        return worksheetObject(state, sheetInfo(state, spreadsheet.addSheet(wanted)));
      },
    },
    call: {
      GetCount: () => spreadsheet.sheets().length,
      ...subscriptions(state, "Workbook", [
        "DataChanged",
        "Added",
        "Deleted",
        "NameChanged",
        "Activated",
        "Deactivated",
        "SelectionChanged",
        "RowSorted",
        "ColumnSorted",
      ]),
    },
  };
}

function freeName(state: HostState): string {
  let number = state.spreadsheet.sheets().length + 1;
  while (findSheet(state, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function checkedName(state: HostState, name: string, own?: string): string {
  if (name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name))
    throw invalid("a name for a sheet", name);
  const taken = findSheet(state, name);
  if (taken && taken.id !== own)
    throw new HostError("ItemAlreadyExists", `There is a sheet ${name} already.`);
  return name;
}

/** One sheet. It is looked up anew for every answer, as it may have been renamed or deleted. */
export function worksheetObject(state: HostState, { id }: SheetInfo): HostObject {
  const { spreadsheet } = state;
  const info = (): SheetInfo => sheetInfo(state, id);
  return {
    type: "Worksheet",
    id,
    read: {
      Id: () => info().id,
      Name: () => info().name,
      Position: () => spreadsheet.sheets().findIndex((sheet) => sheet.id === id),
      Visibility: () => (info().visible ? "Visible" : "Hidden"),
    },
    write: {
      Name: (name) => {
        spreadsheet.renameSheet(id, checkedName(state, text(name), id));
      },
    },
    open: { Protection: () => protectionObject(state, id) },
    find: rangesOf(state, id),
    call: {
      Activate: () => {
        spreadsheet.activate(info().id);
      },
      Delete: () => {
        if (spreadsheet.sheets().length === 1) {
          throw new HostError("InvalidOperation", "A workbook needs a sheet.");
        }
        spreadsheet.deleteSheet(info().id);
      },
      ...subscriptions(state, id, ["DataChanged", "Activated", "Deactivated", "SelectionChanged"]),
    },
  };
}

function rangesOf(state: HostState, id: string): NonNullable<HostObject["find"]> {
  const range = (top: number, left: number, rows: number, columns: number): HostObject =>
    rangeObject(state, {
      sheet: sheetInfo(state, id).id,
      areas: [{ top, left, bottom: top + rows - 1, right: left + columns - 1 }],
    });
  const used = (valuesOnly: unknown): HostObject | null =>
    usedRange(state, { sheet: id, areas: [WHOLE_SHEET] }, valuesOnly);
  return {
    GetRange: ([address]) => {
      const area = address === undefined || address === null ? WHOLE_SHEET : areaOfAddress(text(address));
      return rangeObject(state, { sheet: sheetInfo(state, id).id, areas: [area] });
    },
    GetRanges: ([address]) => {
      const areas =
        address === undefined || address === null
          ? [WHOLE_SHEET]
          : text(address)
              .split(/[,;]/)
              .map((part) => areaOfAddress(part.trim()));
      return rangeObject(state, { sheet: sheetInfo(state, id).id, areas }, "RangeAreas");
    },
    GetRangeByIndexes: ([row, column, rows, columns]) =>
      range(whole(row), whole(column), whole(rows, 1), whole(columns, 1)),
    GetCell: ([row, column]) => range(whole(row), whole(column), 1, 1),
    GetUsedRange: ([valuesOnly]) => used(valuesOnly) ?? range(0, 0, 1, 1),
    GetUsedRangeOrNullObject: ([valuesOnly]) => used(valuesOnly),
  };
}

function protectionObject(state: HostState, id: string): HostObject {
  return { type: "WorksheetProtection", read: { Protected: () => isProtected(state, id) } };
}
