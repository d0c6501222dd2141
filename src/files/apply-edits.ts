import { type Edit, isCellEdit } from "../core/edits";
import type { CellPlace } from "../core/workbook/workbook";
import { withoutCalculationChain } from "./calculation-chain";
import { cellsWithin, coveredCells } from "./covered-cells";
import { FileFault, type FileProblem, settle } from "./file-problems";
import { isPlace, judgeEdit, type RefusalReason, type SheetDraft } from "./judge-edits";
import { placeKey } from "./limits";
import { startMeter } from "./meter";
import { packZip } from "./pack";
import { openPackage, type WorkbookPackage } from "./package";
import { repack, utf8TextOf } from "./part-text";
import { readSheet } from "./read-sheet";
import { recalculateOnLoad } from "./recalculate";
import { recognise } from "./recognise";
import { patchSheet } from "./sheet-patch";
import { readTableAreas } from "./table-areas";
import { readTextStyles, type TextStyles } from "./text-styles";
import type { ZipEntry } from "./zip";

/** An edit that was not applied, and why. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

export type ApplyResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly applied: readonly Edit[];
      readonly refused: readonly RefusedEdit[];
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** The archive's directory counts its parts in 16 bits. */
const MAX_PARTS = 65_535;

/** The draft of a sheet that has edits, and its part as text. */
interface OpenDraft extends SheetDraft {
  readonly entry: ZipEntry;
  /** `null` when it is not in UTF-8, so that it would have to be written in another encoding. */
  readonly text: string | null;
}

function cellsToSet(edits: readonly Edit[]): CellPlace[] {
  return edits.flatMap((edit) => (isCellEdit(edit) && isPlace(edit.cell) ? [edit.cell] : []));
}

/** Drafts of the sheets that have edits, and whether any sheet has a formula; the other sheets are let go at once. */
function openDrafts(
  book: WorkbookPackage,
  edits: readonly Edit[],
): { drafts: ReadonlyMap<string, OpenDraft>; hasFormulas: boolean } {
  const drafts = new Map<string, OpenDraft>();
  let hasFormulas = false;
  for (const part of book.sheets) {
    const meter = startMeter();
    const mine = edits.filter((edit) => edit.sheet === part.name);
    const cells = cellsToSet(mine);
    const watched = new Set(cells.map(({ row, column }) => placeKey(row, column)));
    const { sheet, locks } = readSheet(book, part, meter, watched);
    hasFormulas ||= sheet.formulas.length > 0 || locks.arrays.length > 0;
    if (mine.length === 0 || drafts.has(part.name)) continue;
    const { entry } = part;
    const tables = readTableAreas(book, part, meter);
    const text = utf8TextOf(entry);
    const { merges } = sheet;
    const covered = coveredCells(merges, cells);
    const inArrays = cellsWithin(locks.arrays, cells);
    drafts.set(part.name, {
      entry,
      text,
      sheet,
      locks,
      tables,
      covered,
      inArrays,
      writes: new Map(),
      merges,
      newMerges: [],
    });
  }
  return { drafts, hasFormulas };
}

/** The patched part of a sheet; `null` when nothing was drafted for it. */
function patchedPart(
  { entry, text, sheet, writes, merges }: OpenDraft,
  date1904: boolean,
  { styleFor }: TextStyles,
): ZipEntry | null {
  const hasNewMerges = merges !== sheet.merges;
  if (text === null || (writes.size === 0 && !hasNewMerges)) return null;
  const sorted = [...writes.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const changes = { writes: sorted, merges: hasNewMerges ? merges : null, date1904, styleFor };
  return repack(entry, patchSheet(text, entry.name, changes));
}

function judgeAll(
  drafts: ReadonlyMap<string, OpenDraft>,
  edits: readonly Edit[],
): { applied: Edit[]; refused: RefusedEdit[] } {
  const applied: Edit[] = [];
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const draft = drafts.get(edit.sheet);
    const reason = draft ? (draft.text === null ? "unsupported" : judgeEdit(draft, edit)) : "no-sheet";
    if (reason === null) applied.push(edit);
    else refused.push({ edit, reason });
  }
  return { applied, refused };
}

/** Whether an edit gives its cell a formula or takes one away. */
function changesFormula(edit: Edit): boolean {
  return edit.type === "set-formula" || (edit.type === "set" && (edit.expectFormula ?? null) !== null);
}

/**
 * Applies edits to an .xlsx or .xlsm file, one after another, and gives the new file. Only the touched cells and
 * merges of the touched sheets are spliced; all other bytes of all parts stay as they are, but that Excel is told to
 * calculate anew when the workbook has formulas, and to list its formulas anew when some came or went; a cell formatted as
 * text that gets a number or formula gets a style that is equal but for that. An edit that
 * cannot be applied safely is refused with its reason and stops no other. Runs of one and the same format lose it, as
 * they do when someone types over the cell; rows are never deleted here. The same file and edits make the same bytes.
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): ApplyResult {
  return settle((): ApplyResult => {
    const foreign = recognise(bytes);
    if (foreign) throw new FileFault(foreign);
    const book = openPackage(bytes, startMeter());
    if (book.parts.entries.length > MAX_PARTS) throw new FileFault("too-large");
    const { drafts, hasFormulas } = openDrafts(book, edits);
    const { applied, refused } = judgeAll(drafts, edits);
    if (applied.length === 0) return { ok: true, bytes, applied, refused };
    const formulasChange = applied.some(changesFormula);
    const changed = new Map<ZipEntry, ZipEntry | null>(formulasChange ? withoutCalculationChain(book) : []);
    const styles = readTextStyles(book.stylesPart);
    for (const draft of drafts.values()) {
      const part = patchedPart(draft, book.date1904, styles);
      if (part) changed.set(draft.entry, part);
    }
    const stylesPart = styles.part();
    if (book.stylesPart && stylesPart) changed.set(book.stylesPart, stylesPart);
    const { workbookPart } = book;
    const workbookText = hasFormulas || formulasChange ? utf8TextOf(workbookPart) : null;
    if (workbookText !== null) {
      changed.set(workbookPart, repack(workbookPart, recalculateOnLoad(workbookText, workbookPart.name)));
    }
    const entries = book.parts.entries.flatMap((entry) => {
      const now = changed.get(entry);
      return now === undefined ? [entry] : now === null ? [] : [now];
    });
    return { ok: true, bytes: packZip(entries), applied, refused };
  });
}
