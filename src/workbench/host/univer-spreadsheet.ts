import type { ICellData, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../../core/workbook/workbook";
import { HostError } from "./protocol";
import type { Cell, LineKind, Spreadsheet } from "./spreadsheet";
import {
  areaOf,
  cellData,
  formatOf,
  plainCell,
  plainStyle,
  rangeOf,
  scalarOf,
  styleData,
} from "./univer-cells";
import { watchUniver } from "./univer-changes";
import { conditionalFormats } from "./univer-formats";

/** Univer counts lengths in pixels at 96 dots per inch. */
const PIXELS_PER_POINT = 96 / 72;

/**
 * The spreadsheet that Univer shows, through Univer's own interface, in Node or a page. It always speaks of the active
 * workbook, so that another one may take its place. Calls throw `ItemNotFound` for a sheet that is not there.
 */
export function univerSpreadsheet(api: FUniver): Spreadsheet {
  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (!active) throw new HostError("GeneralException", "No workbook is open.");
    return active;
  };
  const sheetOf = (id: string): FWorksheet => {
    const sheet = workbook().getSheetBySheetId(id);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${id}.`);
    return sheet;
  };
  return {
    ...sheetsOf(workbook, sheetOf),
    ...cellsOf(sheetOf),
    ...looksOf(sheetOf),
    ...linesOf(sheetOf),
    ...conditionalFormats(sheetOf, (mutation, parameters) => {
      api.syncExecuteCommand(mutation, parameters);
    }),
    select: (id, area) => {
      const sheet = sheetOf(id);
      workbook().setActiveSheet(sheet);
      sheet.getRange(rangeOf(area)).activate();
    },
    selection: () => {
      const sheet = workbook().getActiveSheet();
      const range = sheet.getActiveRange()?.getRange();
      return {
        sheet: sheet.getSheetId(),
        area: range ? areaOf(range) : { top: 0, left: 0, bottom: 0, right: 0 },
      };
    },
    settled: async () => {
      if (hasFormulas(workbook())) await api.getFormula().onCalculationResultApplied();
    },
    onChange: (listener) => watchUniver(api, listener),
  };
}

type SheetOf = (id: string) => FWorksheet;

function hasFormulas(workbook: FWorkbook): boolean {
  return workbook.getSheets().some((sheet) => {
    let found = false;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((_row, _column, cell) => {
        found ||= isFormula(cell);
        return !found;
      });
    return found;
  });
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return cell?.f != null || cell?.si != null;
}

function sheetsOf(
  workbook: () => FWorkbook,
  sheetOf: SheetOf,
): Pick<Spreadsheet, "sheets" | "activeSheet" | "activate" | "addSheet" | "deleteSheet" | "renameSheet"> {
  return {
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => ({
          id: sheet.getSheetId(),
          name: sheet.getSheetName(),
          visible: !sheet.isSheetHidden(),
        })),
    activeSheet: () => workbook().getActiveSheet().getSheetId(),
    activate: (id) => {
      workbook().setActiveSheet(sheetOf(id));
    },
    addSheet: (name) => workbook().insertSheet(name).getSheetId(),
    deleteSheet: (id) => {
      workbook().deleteSheet(sheetOf(id));
    },
    renameSheet: (id, name) => {
      sheetOf(id).setName(name);
    },
  };
}

function cellsOf(sheetOf: SheetOf): Pick<Spreadsheet, "usedArea" | "readCells" | "writeCells"> {
  return {
    usedArea: (id, formats) => {
      const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
      sheetOf(id)
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!isFormula(cell) && scalarOf(cell) === null && !(formats && cell?.s != null)) return;
          bounds.top = Math.min(bounds.top, row);
          bounds.left = Math.min(bounds.left, column);
          bounds.bottom = Math.max(bounds.bottom, row);
          bounds.right = Math.max(bounds.right, column);
        });
      return bounds.bottom < 0 ? null : bounds;
    },
    readCells: (id, area) => readCells(sheetOf(id), area),
    writeCells: (id, area, cells) => {
      const sheet = sheetOf(id);
      growTo(sheet, area);
      const data: Record<number, Record<number, ICellData>> = {};
      for (const [row, line] of cells.entries()) {
        for (const [column, write] of line.entries()) {
          const cell = cellData(write);
          if (cell) (data[area.top + row] ??= {})[area.left + column] = cell;
        }
      }
      if (Object.keys(data).length > 0) sheet.getRange(rangeOf(area)).setValues(data);
    },
  };
}

function readCells(sheet: FWorksheet, { top, left, bottom, right }: Area): Cell[][] {
  const inner = sheet.getSheet();
  const matrix = inner.getCellMatrix();
  const styles = sheet.getWorkbook().getStyles();
  const rows: Cell[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = matrix.getValue(row, column);
      const shared = cell?.si != null && cell.f == null;
      const formula = shared ? sheet.getRange(row, column).getFormula() : (cell?.f ?? "");
      const style = cell?.s == null ? null : styles.getStyleByCell(cell);
      cells.push(plainCell(cell, formula, formatOf(style)));
    }
    rows.push(cells);
  }
  return rows;
}

/** Univer's sheets end where their rows do; Excel's have room. */
function growTo(sheet: FWorksheet, { bottom, right }: Area): void {
  if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 1);
  if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 1);
}

function looksOf(
  sheetOf: SheetOf,
): Pick<
  Spreadsheet,
  | "style"
  | "setStyle"
  | "clearStyle"
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "merges"
> &
  Pick<Spreadsheet, "merge" | "unmerge"> {
  return {
    style: (id, row, column) => plainStyle(sheetOf(id).getSheet().getCellStyle(row, column)),
    setStyle: (id, area, style) => {
      const sheet = sheetOf(id);
      growTo(sheet, area);
      const s = styleData(style);
      const data: Record<number, Record<number, ICellData>> = {};
      for (let row = area.top; row <= area.bottom; row += 1) {
        const cells: Record<number, ICellData> = {};
        for (let column = area.left; column <= area.right; column += 1) cells[column] = { s };
        data[row] = cells;
      }
      sheet.getRange(rangeOf(area)).setValues(data);
    },
    clearStyle: (id, area) => {
      sheetOf(id).getRange(rangeOf(area)).clearFormat();
    },
    columnWidth: (id, column) => sheetOf(id).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth: (id, first, last, width) => {
      sheetOf(id).setColumnWidths(first, last - first + 1, width * PIXELS_PER_POINT);
    },
    rowHeight: (id, row) => sheetOf(id).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight: (id, first, last, height) => {
      sheetOf(id).setRowHeightsForced(first, last - first + 1, height * PIXELS_PER_POINT);
    },
    merges: (id) => sheetOf(id).getSheet().getMergeData().map(areaOf),
    merge: (id, area) => {
      const sheet = sheetOf(id);
      growTo(sheet, area);
      sheet.getRange(rangeOf(area)).merge({ defaultMerge: true, isForceMerge: true });
    },
    unmerge: (id, area) => {
      sheetOf(id).getRange(rangeOf(area)).breakApart();
    },
  };
}

function linesOf(
  sheetOf: SheetOf,
): Pick<Spreadsheet, "isHidden" | "setHidden" | "insertLines" | "deleteLines"> {
  const byKind = <T>(lines: LineKind, rows: () => T, columns: () => T): T =>
    lines === "rows" ? rows() : columns();
  return {
    isHidden: (id, lines, index) => {
      const sheet = sheetOf(id).getSheet();
      return !byKind(
        lines,
        () => sheet.getRowVisible(index),
        () => sheet.getColVisible(index),
      );
    },
    setHidden: (id, lines, first, last, hidden) => {
      const sheet = sheetOf(id);
      const count = last - first + 1;
      byKind(
        lines,
        () => (hidden ? sheet.hideRows(first, count) : sheet.showRows(first, count)),
        () => (hidden ? sheet.hideColumns(first, count) : sheet.showColumns(first, count)),
      );
    },
    insertLines: (id, lines, first, count) => {
      const sheet = sheetOf(id);
      byKind(
        lines,
        () => sheet.insertRows(first, count),
        () => sheet.insertColumns(first, count),
      );
    },
    deleteLines: (id, lines, first, count) => {
      const sheet = sheetOf(id);
      byKind(
        lines,
        () => sheet.deleteRows(first, Math.min(count, sheet.getMaxRows() - first)),
        () => sheet.deleteColumns(first, Math.min(count, sheet.getMaxColumns() - first)),
      );
    },
  };
}
