import type { Sheet, Workbook } from "../core/workbook/workbook";
import { FileFault, type FileProblem, settle } from "./file-problems";
import { startMeter } from "./meter";
import { openPackage } from "./package";
import { readSheet } from "./read-sheet";
import { recognise } from "./recognise";

export type ReadResult =
  { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the content of an .xlsx or .xlsm file, hidden sheets too. Any other or damaged content is a typed problem,
 * never an exception. `onProgress` is told the share of the file read so far, 0 … 1, ascending.
 */
export function readWorkbook(bytes: Uint8Array, onProgress?: (share: number) => void): ReadResult {
  return settle((): ReadResult => {
    const foreign = recognise(bytes);
    if (foreign) throw new FileFault(foreign);
    let read = 0;
    const meter = startMeter((packed) => {
      read += packed;
      onProgress?.(Math.min(1, read / bytes.length));
    });
    const book = openPackage(bytes, meter);
    const sheets: Sheet[] = book.sheets.map((part) => readSheet(book, part, meter).sheet);
    onProgress?.(1);
    return { ok: true, workbook: { sheets } };
  });
}
