import type { Finding, Level, TableSummary } from "../../core/report";
import { LEVELS } from "../../core/report";
import { countedRows } from "../../core/tables/counted-rows";
import type { Facet } from "../../core/tables/roles";
import type { FileReport } from "../file-report";
import type { MessageKey, Voice } from "../messages";
import type { Tally } from "../tally";

/** What readers of text and of HTML are told in the same words. */

const LEVEL_NAMES: Readonly<Record<Level, MessageKey>> = {
  error: "levelError",
  warning: "levelWarning",
  info: "levelInfo",
};

const FACET_NAMES: Readonly<Record<Facet, MessageKey>> = {
  duty: "facetDuty",
  score: "facetScore",
  budget: "facetBudget",
};

/** Rows named one by one; of the rest the number is told. */
const MOST_ROWS = 8;

/** The name of a level. */
export function levelName(level: Level, { say }: Voice): string {
  return say(LEVEL_NAMES[level]);
}

/** `3 errors, 2 warnings, 0 notes`. */
export function countsText(counts: Readonly<Record<Level, number>>, { count }: Voice): string {
  return LEVELS.map((level) => count(counts[level], level)).join(", ");
}

/** The verdict on one file. */
export function verdictText(report: FileReport, { say, count }: Voice): string {
  if (report.kind === "unreadable") return say("unreadable");
  const { verdict, counts } = report.report;
  if (verdict === "errors") return say("errors", { errors: count(counts.error, "error") });
  if (verdict === "no-tables") return say("no-tables");
  return counts.warning === 0
    ? say("ready")
    : say("readyWith", { warnings: count(counts.warning, "warning") });
}

/** The last line: how many files, and what was found in them. */
export function closingText(tally: Tally, voice: Voice): string {
  const { files, unreadable, folders, counts } = tally;
  const data = { files: voice.count(files, "file"), counts: countsText(counts, voice) };
  if (unreadable + folders === 0) return voice.say("closing", data);
  if (unreadable === files) return voice.say("closingNone", { unreadable: unreadableText(tally, voice) });
  return voice.say("closingUnreadable", { ...data, unreadable: unreadableText(tally, voice) });
}

/** What could not be checked: `2 files, 1 folder`. */
export function unreadableText({ unreadable, folders }: Tally, { count }: Voice): string {
  const parts = [
    ...(unreadable > 0 ? [count(unreadable, "file")] : []),
    ...(folders > 0 ? [count(folders, "folder")] : []),
  ];
  return parts.join(", ");
}

/** What a table is about: `Duties, points`. */
export function facetsText({ facets }: TableSummary, { say }: Voice): string {
  return facets.length === 0 ? say("noFacet") : facets.map((facet) => say(FACET_NAMES[facet])).join(", ");
}

/** The rows of a table by kind, kinds without a row left out; rows not understood are named. */
export function rowsText(table: TableSummary, { say, count }: Voice): string {
  const { unknownRows } = table;
  const known = countedRows(table).map((one) => count(one.count, one.kind));
  if (unknownRows.length === 0) return known.join(", ");
  const named = unknownRows.slice(0, MOST_ROWS).map((row) => String(row + 1));
  const more = unknownRows.length - named.length;
  const list = [named.join(", "), ...(more > 0 ? [count(more, "moreRow")] : [])].join(" ");
  return [...known, say("unknownRows", { rows: list })].join(", ");
}

/** Findings in a row that stand on one sheet. */
export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** Findings, sorted as they are, by sheet. */
export function bySheet(findings: readonly Finding[]): SheetFindings[] {
  const groups: { sheet: string; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.sheet === finding.sheet) last.findings.push(finding);
    else groups.push({ sheet: finding.sheet, findings: [finding] });
  }
  return groups;
}
