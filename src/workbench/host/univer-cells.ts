import type { BooleanNumber, IBorderData, ICellData, IRange, IStyleData, Nullable } from "@univerjs/core";
import type { Area } from "../../core/workbook/workbook";
import type { Cell, CellScalar, CellStyle, CellWrite, Edge, EdgeLine } from "./spreadsheet";
import { BOOLEAN, HORIZONTAL, LINES, NO, NUMBER, OVERFLOW, TEXT, VERTICAL, WRAP, YES } from "./univer-codes";

/** An area as Univer writes it. */
export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Univer's range as an area. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** The value that Univer's cell shows; `""` counts as empty. */
export function scalarOf(cell: Nullable<ICellData>): CellScalar {
  const rich = cell?.p?.body?.dataStream;
  const value = cell?.v ?? (rich === undefined ? null : rich.replace(/\r\n$/, "").replaceAll("\r", "\n"));
  if (value === "") return null;
  return cell?.t === BOOLEAN && value !== null ? Number(value) === 1 || value === true : value;
}

/** Univer's cell in plain data. */
export function plainCell(cell: Nullable<ICellData>, formula: string, format: string): Cell {
  return { value: scalarOf(cell), formula: formula === "" ? null : formula, format };
}

/** What Univer must be told to write into a cell; `null` for nothing. */
export function cellData(write: CellWrite | null): ICellData | null {
  if (write === null) return null;
  const style = write.format === undefined ? {} : { s: { n: patternOf(write.format) } };
  if (write.formula !== undefined) return { ...style, f: write.formula, v: null, t: null, p: null, si: null };
  if (write.value === undefined) return style;
  return { ...style, ...valueData(write.value), f: null, si: null, p: null };
}

function valueData(value: CellScalar): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "string") return { v: value, t: TEXT };
  if (typeof value === "number") return { v: value, t: NUMBER };
  return { v: value ? 1 : 0, t: BOOLEAN };
}

function patternOf(format: string): IStyleData["n"] {
  return format === "General" ? null : { pattern: format };
}

/** The number format of a style. */
export function formatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern ?? "General";
}

const SIDES = [
  ["Top", "t"],
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
] as const;

function borderData(edges: NonNullable<CellStyle["edges"]>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, side] of SIDES) {
    const line = edges[edge];
    if (line) data[side] = { s: LINES[line.style], cl: { rgb: line.color } };
  }
  return data;
}

/** Lines that Excel's three kinds do not name show as continuous ones. */
function plainEdges(data: IBorderData): NonNullable<CellStyle["edges"]> {
  const edges: Partial<Record<Edge, EdgeLine>> = {};
  for (const [edge, side] of SIDES) {
    const line = data[side];
    if (line) edges[edge] = { style: wordOf(LINES, line.s) ?? "Continuous", color: line.cl.rgb ?? "#000000" };
  }
  return edges;
}

/** A style as Univer writes it, with only what is given. */
export function styleData(style: CellStyle): IStyleData {
  const { fontName, fontSize, fontColor, fill, horizontal, vertical, wrap, edges } = style;
  const bit = (on: boolean): BooleanNumber => (on ? YES : NO);
  return {
    ...(fontName === undefined ? {} : { ff: fontName }),
    ...(fontSize === undefined ? {} : { fs: fontSize }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(style.bold === undefined ? {} : { bl: bit(style.bold) }),
    ...(style.italic === undefined ? {} : { it: bit(style.italic) }),
    ...(style.underline === undefined ? {} : { ul: { s: bit(style.underline) } }),
    ...(style.strikethrough === undefined ? {} : { st: { s: bit(style.strikethrough) } }),
    ...(fill === undefined ? {} : { bg: fill === null ? null : { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { tb: wrap ? WRAP : OVERFLOW }),
    ...(edges === undefined ? {} : { bd: borderData(edges) }),
  };
}

/** Univer's style in plain data. */
export function plainStyle(data: Nullable<IStyleData>): CellStyle {
  if (!data) return {};
  const { ff, fs, cl, bl, it, ul, st, bg, ht, vt, tb, bd } = data;
  const horizontal = wordOf(HORIZONTAL, ht);
  const vertical = wordOf(VERTICAL, vt);
  return {
    ...(ff == null ? {} : { fontName: ff }),
    ...(fs === undefined ? {} : { fontSize: fs }),
    ...(cl?.rgb == null ? {} : { fontColor: cl.rgb }),
    ...(bl === undefined ? {} : { bold: bl === YES }),
    ...(it === undefined ? {} : { italic: it === YES }),
    ...(ul === undefined ? {} : { underline: ul.s === YES }),
    ...(st === undefined ? {} : { strikethrough: st.s === YES }),
    ...(bg?.rgb == null ? {} : { fill: bg.rgb }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(tb == null ? {} : { wrap: tb === WRAP }),
    ...(bd == null ? {} : { edges: plainEdges(bd) }),
  };
}

function wordOf<Word extends string>(words: Readonly<Record<Word, number>>, code: unknown): Word | undefined {
  const found = Object.entries(words).find(([, each]) => each === code);
  return found?.[0] as Word | undefined;
}
