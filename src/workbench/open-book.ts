import type { Workbook } from "../core/workbook/workbook";
import type { FileProblem } from "../files/file-problems";
import { readLooks, type WorkbookLook } from "../files/read-looks";
import { readWorkbook } from "../files/read-workbook";
import type { SpreadsheetChange } from "./host/spreadsheet";
import { type SheetLines, usedLines } from "./compare-books";
import { deleteLines, insertLines, openedLines } from "./lines";

/** A workbook file that the page has open. */
export interface OpenBook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** As it was opened. */
  readonly workbook: Workbook;
  readonly look: WorkbookLook;
}

export type OpenResult =
  | { readonly ok: true; readonly book: OpenBook }
  | { readonly ok: false; readonly problem: FileProblem }
  | { readonly ok: false; readonly problem: { readonly code: "too-many-cells"; readonly cells: number } };

/** What the page's spreadsheet can show without making its user wait. */
export const MOST_CELLS = 400_000;

/** Reads a workbook file, contents and looks. */
export function openBook(fileName: string, bytes: Uint8Array): OpenResult {
  const read = readWorkbook(bytes);
  if (!read.ok) return read;
  let cells = 0;
  for (const { values } of read.workbook.sheets) for (const row of values) cells += row.length;
  if (cells > MOST_CELLS) return { ok: false, problem: { code: "too-many-cells", cells } };
  const looks = readLooks(bytes);
  if (!looks.ok) return looks;
  return { ok: true, book: { fileName, bytes, workbook: read.workbook, look: looks.look } };
}

/** The rows and columns of every sheet as they were opened, in the order of the sheets. */
export function linesOf({ workbook }: OpenBook): readonly SheetLines[] {
  return workbook.sheets.map((sheet) => {
    const { rows, columns } = usedLines(sheet);
    return { rows: openedLines(rows), columns: openedLines(columns) };
  });
}

/** The lines of one sheet after a change of the spreadsheet. */
export function followLines(lines: SheetLines, change: SpreadsheetChange): SheetLines {
  if (change.kind !== "inserted" && change.kind !== "deleted") return lines;
  const move = change.kind === "inserted" ? insertLines : deleteLines;
  const { top, bottom, left, right } = change.area;
  return change.lines === "rows"
    ? { ...lines, rows: move(lines.rows, top, bottom - top + 1) }
    : { ...lines, columns: move(lines.columns, left, right - left + 1) };
}
