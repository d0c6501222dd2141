import type { Workbook } from "../core/workbook/workbook";
import { cellAddress } from "../core/workbook/address";
import { applyEdits } from "../files/apply-edits";
import type { FileProblem } from "../files/file-problems";
import type { Edit } from "../core/edits";
import { compareBooks, type SheetLines, type Unwritable } from "./compare-books";
import type { OpenBook } from "./open-book";

export type SaveResult =
  /** The original file with these changes and nothing else. */
  | { readonly kind: "patched"; readonly bytes: Uint8Array; readonly changes: number }
  /** Something changed that the original file cannot take, so that it would say something else than the screen. */
  | { readonly kind: "unwritable"; readonly unwritable: readonly Unwritable[] }
  | { readonly kind: "problem"; readonly problem: FileProblem };

function refusal(edit: Edit): Unwritable {
  const { sheet } = edit;
  if (edit.type === "delete-row") return { kind: "rows", sheet };
  const cell = edit.type === "set" ? edit.cell : { row: edit.area.top, column: edit.area.left };
  return { kind: "refused", sheet, address: cellAddress(cell) };
}

/** Writes what the workbook says now into the file that was opened; all of it or nothing. */
export function saveBook(book: OpenBook, now: Workbook, lines: readonly SheetLines[]): SaveResult {
  const { edits, unwritable } = compareBooks(book.workbook, now, lines);
  if (unwritable.length > 0) return { kind: "unwritable", unwritable };
  const applied = applyEdits(book.bytes, edits);
  if (!applied.ok) return { kind: "problem", problem: applied.problem };
  if (applied.refused.length > 0) {
    return { kind: "unwritable", unwritable: applied.refused.map(({ edit }) => refusal(edit)) };
  }
  return { kind: "patched", bytes: applied.bytes, changes: edits.length };
}

/** The name of the new file, so that it does not pass for the original. */
export function savedName(fileName: string): string {
  return fileName.replace(/(?:-da-soat)?(\.[^.]*)$/, "-da-soat$1");
}
