import type {
  IBorderStyleData,
  IColumnData,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { RowLook, SheetLook, WorkbookLook } from "../files/read-looks";
import type { BorderLine, CellStyle } from "../files/read-styles";
import { HORIZONTALS, LINES, VERTICALS } from "./file-words";
import { NO, OVERFLOW, VERTICAL, WRAP, YES } from "./host/univer-codes";

/** Room below and beside the cells of the file, so that the user can go on typing. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;

/** Typefaces with serifs, for a computer that lacks the one asked for; all else falls back to the grid's own. */
const SERIF = /times|cambria|georgia|garamond|palatino|century|^\.vn/i;
/** Pixels of one indentation step. */
const INDENT = 9;

function line(border: BorderLine | null): IBorderStyleData | null {
  if (!border) return null;
  const style = LINES[border.style];
  return style === undefined ? null : { s: style, cl: { rgb: border.color ?? "#000000" } };
}

/** A style of the file as the grid writes it. */
export function gridStyle(style: CellStyle): IStyleData {
  const { font, borders, numberFormat } = style;
  const sides = {
    t: line(borders.top),
    r: line(borders.right),
    b: line(borders.bottom),
    l: line(borders.left),
  };
  const hasBorder = Object.values(sides).some((side) => side !== null);
  const horizontal = HORIZONTALS[style.horizontal];
  const indent = style.indent * INDENT;
  return {
    ff: SERIF.test(font.name) ? `${font.name}, serif` : font.name,
    fs: font.size,
    vt: VERTICALS[style.vertical] ?? VERTICAL.Bottom,
    tb: style.wrap ? WRAP : OVERFLOW,
    ...(font.bold ? { bl: YES } : {}),
    ...(font.italic ? { it: YES } : {}),
    ...(font.underline ? { ul: { s: YES } } : {}),
    ...(font.strike ? { st: { s: YES } } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(hasBorder ? { bd: sides } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(indent === 0 ? {} : { pd: style.horizontal === "right" ? { r: indent } : { l: indent } }),
    ...(style.rotation === 0 ? {} : { tr: { a: -style.rotation } }),
    ...(numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
  };
}

function styleId(index: number): string {
  return `file-${index}`;
}

function dressRows(sheet: Partial<IWorksheetData>, look: SheetLook, styleCount: number): void {
  const cells = (sheet.cellData ??= {});
  const rows: Record<number, Partial<IRowData>> = (sheet.rowData ??= {});
  const dressRow = ({ row, height, cells: styled }: RowLook) => {
    const known = rows[row];
    rows[row] = height === null ? { ...known, ia: YES } : { ...known, h: height };
    if (styled.length === 0) return;
    const dressed = { ...cells[row] };
    for (const { column, style } of styled) {
      if (style < styleCount) dressed[column] = { ...dressed[column], s: styleId(style) };
    }
    cells[row] = dressed;
  };
  look.rows.forEach(dressRow);
}

function dressColumns(sheet: Partial<IWorksheetData>, look: SheetLook, count: number): void {
  const columns: Record<number, Partial<IColumnData>> = (sheet.columnData ??= {});
  for (const { first, last, width } of look.columns) {
    for (let column = first; column <= Math.min(last, count - 1); column += 1) {
      if (width !== null && width > 0) columns[column] = { ...columns[column], w: width };
    }
  }
}

/** Rows and columns that the grid needs: formatted cells can stand further out than contents. */
function extent(sheet: Partial<IWorksheetData>, look: SheetLook): { rows: number; columns: number } {
  let width = 0;
  for (const { cells } of look.rows) width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1);
  const height = (look.rows.at(-1)?.row ?? -1) + 1;
  return {
    rows: Math.max(sheet.rowCount ?? 0, height + SPARE_ROWS),
    columns: Math.max(sheet.columnCount ?? 0, width + SPARE_COLUMNS),
  };
}

function dressSheet(
  bare: Partial<IWorksheetData>,
  look: SheetLook,
  styleCount: number,
): Partial<IWorksheetData> {
  const { rows, columns } = extent(bare, look);
  const { frozen } = look;
  const sheet: Partial<IWorksheetData> = {
    ...bare,
    cellData: { ...bare.cellData },
    rowData: { ...bare.rowData },
    columnData: { ...bare.columnData },
    rowCount: rows,
    columnCount: columns,
    defaultColumnWidth: look.defaultWidth,
    defaultRowHeight: look.defaultHeight,
    defaultStyle: styleId(0),
    hidden: look.hidden ? YES : NO,
    showGridlines: look.gridlines ? YES : NO,
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
    },
  };
  dressRows(sheet, look, styleCount);
  dressColumns(sheet, look, columns);
  return sheet;
}

/**
 * Dresses a grid snapshot, which has the contents only, as the file looks: fonts, fills, borders, alignment, number
 * formats, widths, heights, frozen panes, hidden sheets. Sheets are matched by their order. The snapshot given stays
 * as it is.
 */
export function dressSnapshot(snapshot: IWorkbookData, look: WorkbookLook): IWorkbookData {
  const styles = { ...snapshot.styles };
  look.styles.forEach((style, index) => {
    styles[styleId(index)] = gridStyle(style);
  });
  const sheets: IWorkbookData["sheets"] = { ...snapshot.sheets };
  snapshot.sheetOrder.forEach((id, index) => {
    const [sheet, sheetLook] = [snapshot.sheets[id], look.sheets[index]];
    if (sheet && sheetLook) sheets[id] = dressSheet(sheet, sheetLook, look.styles.length);
  });
  return { ...snapshot, styles, sheets };
}
