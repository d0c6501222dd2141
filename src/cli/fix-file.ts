import type { Edit } from "../core/edits";
import { takeSafeFixes, type TakenFix } from "../core/fixes";
import type { Report } from "../core/report";
import type { Settings } from "../core/settings";
import { applyEdits, type RefusedEdit } from "../files/apply-edits";
import type { FileProblem } from "../files/file-problems";
import { readWorkbook } from "../files/read-workbook";
import { checkWorkbook, type OnProgress } from "./file-report";

/** One edit of the file and the rules that asked for it. */
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
  /** What a check of the new file finds. */
  readonly remaining: Report;
}

export type FixFileResult = FixedFile | { readonly ok: false; readonly problem: FileProblem };

/** Applies the safe fixes to a file's content, then reads and checks the outcome as it will be written. */
export function fixFile(bytes: Uint8Array, settings: Settings, onProgress: OnProgress): FixFileResult {
  const read = readWorkbook(bytes, (share) => {
    onProgress("reading", share);
  });
  if (!read.ok) return read;
  const { edits, taken, review } = takeSafeFixes(read.workbook, settings);
  if (edits.length === 0) return { ok: true, bytes, changes: [], refused: [], remaining: review.report };
  const applied = applyEdits(bytes, edits);
  if (!applied.ok) return applied;
  const reread = readWorkbook(applied.bytes);
  if (!reread.ok) return reread;
  const rulesOf = rulesByPlace(taken);
  const changeOf = (edit: Edit): Change => ({ edit, rules: [...(rulesOf.get(placeOf(edit)) ?? [])] });
  return {
    ok: true,
    bytes: applied.bytes,
    changes: applied.applied.map(changeOf),
    refused: applied.refused.map(({ edit, reason }) => ({ ...changeOf(edit), reason })),
    remaining: checkWorkbook(reread.workbook, settings, onProgress),
  };
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
  const place = edit.type === "set" ? edit.cell : edit.type === "merge" ? edit.area : edit.row;
  return JSON.stringify([edit.type, edit.sheet, place]);
}
