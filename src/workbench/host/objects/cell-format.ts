import type { Area } from "../../../core/workbook/workbook";
import { type HostState, mayWrite } from "../host-state";
import type { CellStyle } from "../spreadsheet";
import { amount, flag, oneOf, text } from "./arguments";
import type { HostObject, Place } from "./host-object";

/** `range.format`: how cells look. Where cells differ, reading answers `null`, as Excel does. */
export function rangeFormatObject(state: HostState, { sheet, areas }: Place): HostObject {
  const { spreadsheet } = state;
  const get = <Name extends keyof CellStyle>(name: Name): CellStyle[Name] | null => {
    const [first] = areas;
    if (!first) return null;
    const answer = spreadsheet.style(sheet, first.top, first.left)[name];
    const same = areas.every((area) =>
      everyCell(area, (row, column) => spreadsheet.style(sheet, row, column)[name] === answer),
    );
    return same ? (answer ?? null) : null;
  };
  const set = (style: CellStyle): void => {
    mayWrite(state, sheet);
    for (const area of areas) spreadsheet.setStyle(sheet, area, style);
  };
  return {
    type: "RangeFormat",
    read: {
      WrapText: () => get("wrap") ?? false,
      HorizontalAlignment: () => get("horizontal") ?? "General",
      VerticalAlignment: () => get("vertical") ?? "Bottom",
      ColumnWidth: () => spreadsheet.columnWidth(sheet, areas[0]?.left ?? 0),
      RowHeight: () => spreadsheet.rowHeight(sheet, areas[0]?.top ?? 0),
    },
    write: {
      WrapText: (value) => {
        set({ wrap: flag(value) });
      },
      HorizontalAlignment: (value) => {
        set({ horizontal: oneOf(["General", "Left", "Center", "Right", "Justify"], value) });
      },
      VerticalAlignment: (value) => {
        set({ vertical: oneOf(["Top", "Center", "Bottom"], value) });
      },
      ColumnWidth: (value) => {
        mayWrite(state, sheet);
        for (const { left, right } of areas) spreadsheet.setColumnWidth(sheet, left, right, amount(value));
      },
      RowHeight: (value) => {
        mayWrite(state, sheet);
        for (const { top, bottom } of areas) spreadsheet.setRowHeight(sheet, top, bottom, amount(value));
      },
    },
    open: { Font: () => fontObject(get, set), Fill: () => fillObject(get, set) },
  };
}

function everyCell(area: Area, holds: (row: number, column: number) => boolean): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (!holds(row, column)) return false;
  }
  return true;
}

type Get = <Name extends keyof CellStyle>(name: Name) => CellStyle[Name] | null;
type Set = (style: CellStyle) => void;

/** The font of cells or of a conditional format. */
export function fontObject(get: Get, set: Set): HostObject {
  return {
    type: "Font",
    read: {
      Name: () => get("fontName"),
      Size: () => get("fontSize"),
      Color: () => get("fontColor"),
      Bold: () => get("bold"),
      Italic: () => get("italic"),
      Strikethrough: () => get("strikethrough"),
    },
    write: {
      Name: (value) => {
        set({ fontName: text(value) });
      },
      Size: (value) => {
        set({ fontSize: amount(value) });
      },
      Color: (value) => {
        set({ fontColor: text(value) });
      },
      Bold: (value) => {
        set({ bold: flag(value) });
      },
      Italic: (value) => {
        set({ italic: flag(value) });
      },
      Strikethrough: (value) => {
        set({ strikethrough: flag(value) });
      },
    },
  };
}

/** The fill of cells or of a conditional format. */
export function fillObject(get: Get, set: Set): HostObject {
  return {
    type: "Fill",
    read: { Color: () => get("fill") ?? "#FFFFFF" },
    write: {
      Color: (value) => {
        set({ fill: text(value) });
      },
    },
    call: {
      Clear: () => {
        set({ fill: null });
      },
    },
  };
}
