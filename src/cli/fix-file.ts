import { type Edit, isCellEdit } from "../core/edits";
import { takeSafeFixes, type TakenFix } from "../core/fixes";
import type { LeftFormula, LiveFormulas } from "../core/live-formulas";
import { liveFormulasOf } from "../core/live-formulas";
import type { Report } from "../core/report";
import type { Settings } from "../core/settings";
import { staleSums } from "../core/stale-sums";
import type { Workbook } from "../core/workbook/workbook";
import { applyEdits, type RefusedEdit } from "../files/apply-edits";
import type { FileProblem } from "../files/file-problems";
import { readWorkbook } from "../files/read-workbook";
import { checkWorkbook, type OnProgress } from "./file-report";

/** One edit of the file and the rules that asked for it; none did for a live formula. */
export interface Change {
  readonly edit: Edit;
  readonly rules: readonly string[];
}

export interface RefusedChange extends Change {
  readonly reason: RefusedEdit["reason"];
}

/** A file with its safe fixes applied. */
export interface FixedFile {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
  readonly refused: readonly RefusedChange[];
  /** Cells of points that got no live formula. */
  readonly left: readonly LeftFormula[];
  /** What a check of the new file finds. */
  readonly remaining: Report;
}

export type FixFileResult = FixedFile | { readonly ok: false; readonly problem: FileProblem };

const NO_FORMULAS: LiveFormulas = { edits: [], left: [] };

/**
 * Applies the safe fixes to a file's content and, where wanted, writes live formulas over what the file holds then;
 * reads and checks the outcome as it will be written.
 */
export function fixFile(
  bytes: Uint8Array,
  settings: Settings,
  formulas: boolean,
  onProgress: OnProgress,
): FixFileResult {
  const read = readWorkbook(bytes, (share) => {
    onProgress("reading", share);
  });
  if (!read.ok) return read;
  const { edits, taken, review } = takeSafeFixes(read.workbook, settings);
  const rulesOf = rulesByPlace(taken);
  const fixed = editFile(bytes, read.workbook, edits);
  if (!fixed.ok) return fixed;
  // What sums show over mended cells is stored with them: not every reader of the file calculates.
  const stale = fixed.workbook === read.workbook ? [] : staleSums(fixed.workbook, settings);
  const summed = editFile(fixed.bytes, fixed.workbook, stale);
  if (!summed.ok) return summed;
  const { edits: planned, left } = formulas ? liveFormulasOf(summed.workbook, settings) : NO_FORMULAS;
  const live = editFile(summed.bytes, summed.workbook, planned);
  if (!live.ok) return live;
  const changeOf = (one: Edit): Change => ({ edit: one, rules: [...(rulesOf.get(placeOf(one)) ?? [])] });
  const refused = [...fixed.refused, ...live.refused];
  return {
    ok: true,
    bytes: live.bytes,
    changes: [...fixed.applied, ...live.applied].map(changeOf),
    refused: refused.map((one) => ({ ...changeOf(one.edit), reason: one.reason })),
    left,
    remaining:
      live.workbook === read.workbook
        ? review.report
        : checkWorkbook(live.workbook, settings, onProgress).report,
  };
}

/** A file's content and what it says. */
interface EditedFile {
  readonly ok: true;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

function editFile(
  bytes: Uint8Array,
  workbook: Workbook,
  edits: readonly Edit[],
): EditedFile | { readonly ok: false; readonly problem: FileProblem } {
  if (edits.length === 0) return { ok: true, bytes, workbook, applied: [], refused: [] };
  const result = applyEdits(bytes, edits);
  if (!result.ok) return result;
  const reread = readWorkbook(result.bytes);
  return reread.ok ? { ...result, workbook: reread.workbook } : reread;
}

/** Fixes of several rules may have become one edit of their cell. */
function rulesByPlace(taken: readonly TakenFix[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map<string, Set<string>>();
  for (const { finding, edits } of taken) {
    for (const edit of edits) {
      const place = placeOf(edit);
      const known = rules.get(place);
      if (known) known.add(finding.rule);
      else rules.set(place, new Set([finding.rule]));
    }
  }
  return rules;
}

function placeOf(edit: Edit): string {
  const place = isCellEdit(edit) ? edit.cell : edit.type === "merge" ? edit.area : edit.row;
  return JSON.stringify([edit.type, edit.sheet, place]);
}
