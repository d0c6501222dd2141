import { areaAddress, columnLetters, columnOfLetters, parseArea } from "../../core/workbook/address";
import type { Area } from "../../core/workbook/workbook";
import { HostError } from "./protocol";

/** Excel's last row and column, 0-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** All cells of a sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads `B2`, `A1:C3`, `A:C` or `2:5`, with or without a sheet in front. Throws `InvalidArgument`. */
export function areaOfAddress(address: string): Area {
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const area = parseArea(text) ?? wholeColumns(text) ?? wholeRows(text);
  if (!area) throw new HostError("InvalidArgument", `${address} is no address.`);
  return area;
}

function wholeColumns(text: string): Area | null {
  const [, first = "", last = ""] = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text) ?? [];
  const [a, b] = [columnOfLetters(first), columnOfLetters(last)];
  if (a === null || b === null) return null;
  return { ...WHOLE_SHEET, left: Math.min(a, b), right: Math.max(a, b) };
}

function wholeRows(text: string): Area | null {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2]) - 1];
  if (Math.min(a, b) < 0 || Math.max(a, b) > LAST_ROW) return null;
  return { ...WHOLE_SHEET, top: Math.min(a, b), bottom: Math.max(a, b) };
}

/** An area as Excel writes it: `B2`, `A1:C3`, `A:C` or `2:5`. */
export function excelAddress(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW && area.left === 0 && area.right === LAST_COLUMN) {
    return `1:${LAST_ROW + 1}`;
  }
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`;
  return areaAddress(area);
}

/** Areas with their sheet, its name quoted where Excel quotes it: `'Phụ lục I'!A1:B2`. */
export function fullAddress(sheet: string, areas: readonly Area[]): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseArea(sheet) && !/^(?:[rc]\d*)+$/i.test(sheet);
  const name = isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return areas.map((area) => `${name}!${excelAddress(area)}`).join(",");
}

/** Where two areas overlap; `null` where they do not. */
export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** How many cells an area has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
