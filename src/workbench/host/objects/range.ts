import type { Area } from "../../../core/workbook/workbook";
import {
  areaOfAddress,
  boundingArea,
  cellCount,
  fullAddress,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
} from "../addresses";
import { enteredValue } from "../entered-value";
import { type HostState, mayWrite, sheetInfo } from "../host-state";
import { HostError } from "../protocol";
import type { Cell, CellWrite } from "../spreadsheet";
import { invalid, oneOf, text, whole } from "./arguments";
import { rangeFormatObject } from "./cell-format";
import { conditionalFormatsObject } from "./conditional-formats";
import { type Anchor, type HostObject, isHostObject, type Place } from "./host-object";
import { worksheetObject } from "./worksheets";

/** Excel gives no answer for more merged areas than this. */
const MOST_MERGES = 512;

/** A range, or several areas of a sheet as `RangeAreas`. */
export function rangeObject(
  state: HostState,
  place: Place,
  type: "Range" | "RangeAreas" = "Range",
): HostObject {
  return anchoredRange(state, { current: place }, type);
}

/** A range whose place may move. */
export function anchoredRange(state: HostState, anchor: Anchor, type: string): HostObject {
  const place = (): Place => {
    if (!anchor.current) throw new HostError("InvalidReference", "The cells of this range were deleted.");
    return anchor.current;
  };
  const only = (): Area => {
    const [area, ...more] = place().areas;
    if (!area || more.length > 0) throw new HostError("InvalidArgument", "This needs a range of one area.");
    return area;
  };
  const shared: Pick<HostObject, "type" | "anchor" | "open"> = {
    type,
    anchor,
    open: {
      Worksheet: () => worksheetObject(state, sheetInfo(state, place().sheet)),
      Format: () => rangeFormatObject(state, place()),
      ConditionalFormats: () => conditionalFormatsObject(state, place()),
      ...(type === "RangeAreas" ? { Areas: () => areasObject(state, place()) } : {}),
    },
  };
  if (type === "RangeAreas") return { ...shared, ...areasMembers(state, place) };
  return {
    ...shared,
    ...rangeContents(state, place, only),
    find: rangesFrom(state, place, only),
    call: rangeCalls(state, place, only),
  };
}

function addressOf(state: HostState, { sheet, areas }: Place): string {
  return fullAddress(sheetInfo(state, sheet).name, areas);
}

function areasMembers(state: HostState, place: () => Place): Pick<HostObject, "read" | "call"> {
  return {
    read: {
      Address: () => addressOf(state, place()),
      AreaCount: () => place().areas.length,
      CellCount: () => place().areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
    call: { _KeepReference: () => null },
  };
}

function areasObject(state: HostState, { sheet, areas }: Place): HostObject {
  const all = (): HostObject[] => areas.map((area) => rangeObject(state, { sheet, areas: [area] }));
  return {
    type: "RangeCollection",
    items: all,
    find: { GetItemAt: ([at]) => all()[whole(at)] ?? null },
    call: { GetCount: () => areas.length },
  };
}

/** The part of a place that has content (or formats too, unless only values count); `null` for none. */
export function usedRange(state: HostState, { sheet, areas }: Place, valuesOnly: unknown): HostObject | null {
  const [area] = areas;
  const used = state.spreadsheet.usedArea(sheetInfo(state, sheet).id, valuesOnly !== true);
  const within = used && area ? intersection(used, area) : null;
  if (!within) return null;
  const trimmed = area && used === within ? within : trimmedArea(state, sheet, within, valuesOnly !== true);
  return trimmed && rangeObject(state, { sheet, areas: [trimmed] });
}

/** The smallest area within an area that has all its content. */
function trimmedArea({ spreadsheet }: HostState, sheet: string, area: Area, formats: boolean): Area | null {
  const whole = spreadsheet.usedArea(sheet, formats);
  if (whole && whole.top >= area.top && whole.left >= area.left) {
    if (whole.bottom <= area.bottom && whole.right <= area.right) return whole;
  }
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of spreadsheet.readCells(sheet, area).entries()) {
    for (const [column, { value, formula, format }] of cells.entries()) {
      if (value === null && formula === null && !(formats && format !== "General")) continue;
      bounds.top = Math.min(bounds.top, area.top + row);
      bounds.left = Math.min(bounds.left, area.left + column);
      bounds.bottom = Math.max(bounds.bottom, area.top + row);
      bounds.right = Math.max(bounds.right, area.left + column);
    }
  }
  return bounds.bottom < 0 ? null : bounds;
}

type Matrix = readonly (readonly unknown[])[];

function rangeContents(
  state: HostState,
  place: () => Place,
  only: () => Area,
): Pick<HostObject, "read" | "write"> {
  const { spreadsheet } = state;
  const cells = (pick: (cell: Cell) => unknown): Matrix | null => {
    const area = only();
    if (cellCount(area) > state.faults.valuesLimit) return null;
    return spreadsheet.readCells(place().sheet, area).map((row) => row.map(pick));
  };
  const put = (value: unknown, write: (value: unknown, before: Cell) => CellWrite | null): void => {
    writeMatrix(state, place().sheet, only(), value, write);
  };
  const entered = (value: unknown, before: Cell): CellWrite | null => {
    if (typeof value === "string") return enteredValue(value, before.format);
    // Excel makes a text of a number, too, where the format says text.
    if (typeof value === "number") return before.format === "@" ? { value: String(value) } : { value };
    if (typeof value === "boolean") return { value };
    throw invalid("a text, a number, true or false", value);
  };
  return {
    read: {
      Address: () => addressOf(state, place()),
      AddressLocal: () => addressOf(state, place()),
      CellCount: () => cellCount(only()),
      RowIndex: () => only().top,
      ColumnIndex: () => only().left,
      RowCount: () => only().bottom - only().top + 1,
      ColumnCount: () => only().right - only().left + 1,
      Values: () => cells(({ value }) => value ?? ""),
      Formulas: () => cells(({ value, formula }) => formula ?? value ?? ""),
      NumberFormat: () => cells(({ format }) => format),
      ValueTypes: () => cells(valueType),
      RowHidden: () => sameOrNull(only().top, only().bottom, (row) => hidden(state, place(), "rows", row)),
      ColumnHidden: () =>
        sameOrNull(only().left, only().right, (column) => hidden(state, place(), "columns", column)),
    },
    write: {
      Values: (value) => {
        put(value, entered);
      },
      Formulas: (value) => {
        put(value, entered);
      },
      NumberFormat: (value) => {
        put(value, (format) => ({ format: text(format) }));
      },
    },
  };
}

function hidden(state: HostState, { sheet }: Place, lines: "rows" | "columns", index: number): boolean {
  return state.spreadsheet.isHidden(sheet, lines, index);
}

/** What all of some lines agree on; `null` where they differ. */
function sameOrNull<T>(first: number, last: number, ask: (index: number) => T): T | null {
  const answer = ask(first);
  for (let index = first + 1; index <= last; index += 1) if (ask(index) !== answer) return null;
  return answer;
}

function valueType({ value, formula }: Cell): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return formula !== null && value.startsWith("#") ? "Error" : "String";
}

/** Writes a matrix of the area's shape, or one value to all of it; `null` leaves a cell as it is. */
function writeMatrix(
  state: HostState,
  sheet: string,
  area: Area,
  value: unknown,
  write: (value: unknown, before: Cell) => CellWrite | null,
): void {
  mayWrite(state, sheet);
  const before = state.spreadsheet.readCells(sheet, area);
  const given = Array.isArray(value)
    ? (value as readonly unknown[])
    : before.map((row) => row.map(() => value));
  if (given.length !== before.length) throw invalid(`${before.length} rows`, given.length);
  const covered = coveredCells(state, sheet, area);
  const writes = before.map((cells, row) => {
    const line = given[row];
    if (!Array.isArray(line) || line.length !== cells.length) throw invalid(`${cells.length} columns`, line);
    return cells.map((cell, column) => {
      const each: unknown = line[column];
      if (each === null || each === undefined || covered(area.top + row, area.left + column)) return null;
      return write(each, cell);
    });
  });
  if (!state.faults.writesIgnored) state.spreadsheet.writeCells(sheet, area, writes);
}

/** Cells under a merged area other than its first: Excel drops what is written there. */
function coveredCells(
  { spreadsheet }: HostState,
  sheet: string,
  area: Area,
): (row: number, column: number) => boolean {
  const merges = spreadsheet.merges(sheet).filter((merge) => intersection(merge, area) !== null);
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}

function rangesFrom(state: HostState, place: () => Place, only: () => Area): NonNullable<HostObject["find"]> {
  const range = (area: Area): HostObject => {
    const { top, left, bottom, right } = area;
    if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
      throw invalid("a range inside the sheet", area);
    }
    return rangeObject(state, { sheet: place().sheet, areas: [area] });
  };
  const cell = (row: number, column: number): HostObject =>
    range({ top: row, left: column, bottom: row, right: column });
  return {
    GetCell: ([row, column]) => cell(only().top + whole(row), only().left + whole(column)),
    GetRow: ([row]) => range({ ...only(), top: only().top + whole(row), bottom: only().top + whole(row) }),
    GetColumn: ([column]) =>
      range({ ...only(), left: only().left + whole(column), right: only().left + whole(column) }),
    GetEntireRow: () => range({ ...only(), left: 0, right: LAST_COLUMN }),
    GetEntireColumn: () => range({ ...only(), top: 0, bottom: LAST_ROW }),
    GetBoundingRect: ([other]) => range(boundingArea(only(), argumentArea(other))),
    GetIntersection: ([other]) => range(intersection(only(), argumentArea(other)) ?? none()),
    GetIntersectionOrNullObject: ([other]) => {
      const area = intersection(only(), argumentArea(other));
      return area && range(area);
    },
    GetOffsetRange: ([rows, columns]) => {
      const [down, across] = [whole(rows, -LAST_ROW), whole(columns, -LAST_COLUMN)];
      const { top, left, bottom, right } = only();
      return range({ top: top + down, left: left + across, bottom: bottom + down, right: right + across });
    },
    GetResizedRange: ([rows, columns]) => {
      const [down, across] = [whole(rows, -LAST_ROW), whole(columns, -LAST_COLUMN)];
      return range({ ...only(), bottom: only().bottom + down, right: only().right + across });
    },
    GetUsedRange: ([valuesOnly]) => usedRange(state, place(), valuesOnly) ?? cell(only().top, only().left),
    GetUsedRangeOrNullObject: ([valuesOnly]) => usedRange(state, place(), valuesOnly),
    GetMergedAreasOrNullObject: () => mergedAreas(state, place(), only()),
    Insert: ([shift]) => {
      moveLines(
        state,
        place(),
        only(),
        oneOf(["Down", "Right"], shift) === "Down" ? "rows" : "columns",
        true,
      );
      return range(only());
    },
  };
}

function none(): never {
  throw new HostError("ItemNotFound", "The ranges do not overlap.");
}

function argumentArea(value: unknown): Area {
  const area = isHostObject(value) ? value.anchor?.current?.areas[0] : areaOfAddress(text(value));
  if (!area) throw invalid("a range", value);
  return area;
}

/** Excel tells of merged areas that start in the range, cut off at its border, and of no more than 512. */
function mergedAreas(state: HostState, { sheet }: Place, area: Area): HostObject | null {
  const areas = state.spreadsheet.merges(sheet).flatMap((merge) => {
    const starts = intersection(area, { ...merge, bottom: merge.top, right: merge.left }) !== null;
    const within = starts ? intersection(merge, area) : null;
    return within ? [within] : [];
  });
  return areas.length === 0 || areas.length > MOST_MERGES
    ? null
    : rangeObject(state, { sheet, areas }, "RangeAreas");
}

function moveLines(
  state: HostState,
  { sheet }: Place,
  area: Area,
  lines: "rows" | "columns",
  insert: boolean,
): void {
  mayWrite(state, sheet);
  const isWhole =
    lines === "rows"
      ? area.left === 0 && area.right === LAST_COLUMN
      : area.top === 0 && area.bottom === LAST_ROW;
  if (!isWhole) throw new HostError("NotImplemented", "This host moves whole rows and columns only.");
  const [first, last] = lines === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const { spreadsheet } = state;
  if (insert) spreadsheet.insertLines(sheet, lines, first, last - first + 1);
  else spreadsheet.deleteLines(sheet, lines, first, last - first + 1);
}

function rangeCalls(state: HostState, place: () => Place, only: () => Area): NonNullable<HostObject["call"]> {
  const { spreadsheet } = state;
  return {
    _KeepReference: () => null,
    _ValidateArraySize: ([rows, columns]) => {
      const { top, left, bottom, right } = only();
      const fits = whole(rows) === bottom - top + 1 && whole(columns) === right - left + 1;
      if (!fits) throw invalid("values of the range's shape", [rows, columns]);
    },
    Select: () => {
      spreadsheet.select(place().sheet, only());
    },
    Merge: ([across]) => {
      mayWrite(state, place().sheet);
      if (across === true) throw new HostError("NotImplemented", "This host merges whole areas only.");
      spreadsheet.merge(place().sheet, only());
    },
    Unmerge: () => {
      mayWrite(state, place().sheet);
      spreadsheet.unmerge(place().sheet, only());
    },
    Delete: ([shift]) => {
      moveLines(state, place(), only(), oneOf(["Up", "Left"], shift) === "Up" ? "rows" : "columns", false);
    },
    Clear: ([applyTo]) => {
      mayWrite(state, place().sheet);
      const what =
        applyTo === undefined || applyTo === null ? "All" : oneOf(["All", "Contents", "Formats"], applyTo);
      const empty = spreadsheet
        .readCells(place().sheet, only())
        .map((row) => row.map(() => ({ value: null })));
      if (what !== "Formats") spreadsheet.writeCells(place().sheet, only(), empty);
      if (what !== "Contents") spreadsheet.clearStyle(place().sheet, only());
    },
    GetRowProperties: ([wanted]) => lineProperties(state, place(), "rows", wanted, only().top, only().bottom),
    GetColumnProperties: ([wanted]) =>
      lineProperties(state, place(), "columns", wanted, only().left, only().right),
  };
}

function lineProperties(
  state: HostState,
  place: Place,
  lines: "rows" | "columns",
  wanted: unknown,
  first: number,
  last: number,
): readonly Readonly<Record<string, boolean | number>>[] {
  const [hiddenName, indexName] =
    lines === "rows" ? ["rowHidden", "rowIndex"] : ["columnHidden", "columnIndex"];
  for (const name of Object.keys(wanted ?? {})) {
    if (name !== hiddenName && name !== indexName) throw new HostError("NotImplemented", `No ${name} here.`);
  }
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    [hiddenName]: hidden(state, place, lines, first + at),
    [indexName]: first + at,
  }));
}
