import { check } from "../../../src/core/check";
import type { Edit } from "../../../src/core/edits";
import { applyEdits } from "../../../src/core/fixes";
import type { Finding, Fix } from "../../../src/core/report";
import type { Settings } from "../../../src/core/settings";
import { sameValue } from "../../../src/core/workbook/change";
import type { Workbook } from "../../../src/core/workbook/workbook";

/**
 * What is wrong with a finding's fix: it must be accepted, change something, remove its finding, add no finding of
 * any rule, and do nothing when applied again. `all` are the findings of all rules before it. Empty when it is right.
 */
export function faultsOfFix(
  workbook: Workbook,
  settings: Settings,
  finding: Finding,
  fix: Fix,
  all: readonly Finding[],
): string[] {
  const once = applyEdits(workbook, fix.edits);
  const twice = applyEdits(once.workbook, fix.edits);
  const texts = retypedTexts(fix.edits);
  const before = countsOf(all, texts);
  const found = check(once.workbook, settings).report.findings;
  const after = countsOf(found, texts);
  const own = keyOf(finding, texts);
  const added = [...after].filter(([key, count]) => count > (before.get(key) ?? 0)).map(([key]) => key);
  const same = JSON.stringify(once.workbook) === JSON.stringify(twice.workbook);
  return [
    ...(fix.edits.length === 0 ? ["a fix without edits"] : []),
    ...fix.edits
      .filter(changesNothing)
      .map((edit) => `an edit that changes nothing: ${JSON.stringify(edit)}`),
    ...once.refused.map((edit) => `an edit that is refused: ${JSON.stringify(edit)}`),
    ...(JSON.stringify(once.workbook) === JSON.stringify(workbook) ? ["a fix that changes nothing"] : []),
    ...(weightOf(found, own, texts) < weightOf(all, own, texts) ? [] : [`the finding stays: ${own}`]),
    ...added.map((key) => `the fix adds a finding: ${key}`),
    ...(same ? [] : ["applied twice, the fix does more than once"]),
  ];
}

function changesNothing(edit: Edit): boolean {
  return edit.type === "set" && sameValue(edit.expect, edit.value);
}

/** A fix may retype the very text by which findings are told apart; they stay the same findings. */
function retypedTexts(edits: readonly Edit[]): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap((edit) =>
      edit.type === "set" && typeof edit.expect === "string" && typeof edit.value === "string"
        ? [[edit.expect, edit.value]]
        : [],
    ),
  );
}

function keyOf({ rule, row }: Finding, texts: ReadonlyMap<string, string>): string {
  return `${rule}: ${texts.get(row) ?? row}`;
}

/** How many cells the findings of one key speak of. A finding about many cells may be put right in part. */
function weightOf(findings: readonly Finding[], key: string, texts: ReadonlyMap<string, string>): number {
  return findings
    .filter((finding) => keyOf(finding, texts) === key)
    .reduce((sum, { related }) => sum + 1 + related.length, 0);
}

function countsOf(findings: readonly Finding[], texts: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding, texts);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
