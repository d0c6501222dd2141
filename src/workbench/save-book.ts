import type { Workbook } from "../core/workbook/workbook";
import { cellAddress } from "../core/workbook/address";
import { applyEdits, type RefusedEdit } from "../files/apply-edits";
import type { FileProblem } from "../files/file-problems";
import { compareBooks, type SheetLines, type Unwritable } from "./compare-books";
import type { OpenBook } from "./open-book";

export type SaveResult =
  /** The original file with these changes and nothing else. */
  | { readonly kind: "patched"; readonly bytes: Uint8Array; readonly changes: number }
  /** Something changed that the original file cannot take, so that it would say something else than the screen. */
  | { readonly kind: "unwritable"; readonly unwritable: readonly Unwritable[] }
  | { readonly kind: "problem"; readonly problem: FileProblem };

function refusal({ edit }: RefusedEdit): Unwritable {
  const { sheet } = edit;
  if (edit.type === "delete-row") return { kind: "rows", sheet };
  if (edit.type === "merge") {
    const address = cellAddress({ row: edit.area.top, column: edit.area.left });
    return { kind: "refused", sheet, address };
  }
  const kind = edit.type === "set-formula" || (edit.expectFormula ?? null) !== null ? "formula" : "refused";
  return { kind, sheet, address: cellAddress(edit.cell) };
}

/** Writes what the workbook says now into the file that was opened; all of it or nothing. */
export function saveBook(book: OpenBook, now: Workbook, lines: readonly SheetLines[]): SaveResult {
  const { edits, unwritable } = compareBooks(book.workbook, now, lines);
  if (unwritable.length > 0) return { kind: "unwritable", unwritable };
  const applied = applyEdits(book.bytes, edits);
  if (!applied.ok) return { kind: "problem", problem: applied.problem };
  if (applied.refused.length > 0) {
    return { kind: "unwritable", unwritable: applied.refused.map(refusal) };
  }
  return { kind: "patched", bytes: applied.bytes, changes: edits.length };
}

/** The name of the new file, so that it does not pass for the original. */
export function savedName(fileName: string): string {
  return fileName.replace(/(?:-da-soat)?(\.[^.]*)$/, "-da-soat$1");
}
