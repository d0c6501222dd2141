import { isCellEdit } from "../core/edits";
import type { Report, TableSummary } from "../core/report";
import { countedRows } from "../core/tables/counted-rows";
import { areaAddress, cellAddress } from "../core/workbook/address";
import type { Area } from "../core/workbook/workbook";
import { problemText } from "../excel/problem";
import type { Done, Notice } from "./state";
import type { Voice } from "./texts/voice";

/** The verdict in a few words. */
export function verdictText({ verdict, counts }: Report, { say, count }: Voice): string {
  if (verdict === "errors") return say("errors", { errors: count(counts.error, "error") });
  return say(verdict === "ready" ? "ready" : "noTables");
}

const FACETS = { duty: "facetDuty", score: "facetScore", budget: "facetBudget" } as const;

/** What a table is about: `Nhiệm vụ, Điểm`. */
export function facetsText({ facets }: TableSummary, { say }: Voice): string {
  return facets.length === 0 ? say("noFacet") : facets.map((facet) => say(FACETS[facet])).join(", ");
}

/** Rows that say something of their own: items and their parts. */
export function rowCount({ rows }: TableSummary): number {
  return rows.item + rows.part;
}

/** The rows of a table by kind, kinds without a row left out. */
export function rowsText(table: TableSummary, { count }: Voice): string {
  return countedRows(table)
    .map((one) => count(one.count, one.kind))
    .join(", ");
}

/** An area with its sheet: `'Phụ lục I'!A1:F20`. */
export function areaOfSheet(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaAddress(area)}`;
}

/** What "Hoàn tác" would take back. */
export function doneText(done: Done, { say, count }: Voice): string {
  if (done.kind === "columns") return say("undoColumns");
  const [first, ...others] = done.edits;
  if (!first) return say("undo");
  if (others.length > 0) return say("undoFix", { place: count(done.edits.length, "cell") });
  if (isCellEdit(first)) return say("undoFix", { place: cellAddress(first.cell) });
  return say("undoFix", {
    place: first.type === "merge" ? areaAddress(first.area) : `${first.row + 1}:${first.row + 1}`,
  });
}

/** A notice in words: what happened, why, and what to do next. */
export function noticeText(notice: Notice, { say, count, language }: Voice): string {
  switch (notice.kind) {
    case "problem": {
      const { what, why, next } = problemText(notice.problem, language);
      return [what, why, next].join(" ");
    }
    case "bug":
      return say("bug", { reason: notice.reason });
    case "fixed":
      return fixedText(notice, { say, count });
    case "undone":
      return notice.refused.length === 0
        ? say("undone")
        : say("undoRefused", { cells: count(notice.refused.length, "cell") });
    case "columns":
      return say(notice.change === "corrected" ? "columnsCorrected" : "columnsTakenBack");
    case "sample":
      return say("sampleInserted", { sheet: notice.sheet });
    case "profile-inserted":
      return say("profileInserted", { sheet: notice.sheet });
    case "settings-invalid":
      return say("settingsInvalid", { path: notice.path });
    case "scenarios-unread": {
      const { path, example } = notice;
      return say("scenariosUnread", { scenarios: count(notice.count, "scenario"), path, example });
    }
    case "remote-change":
      return say("remoteChange");
    case "cancelled":
      return say("cancelled");
  }
}

function fixedText(
  { edits, refused, why, canUndo }: Extract<Notice, { readonly kind: "fixed" }>,
  { say, count }: Pick<Voice, "say" | "count">,
): string {
  const fixed = say(canUndo ? "fixed" : "fixedForGood", { cells: count(edits, "cell") });
  const left = why && say("refusedSome", { cells: count(refused, "cell"), why: say(`refused-${why}`) });
  return [...(edits > 0 ? [fixed] : []), ...(left === null ? [] : [left])].join(" ");
}

/** Whether a notice is about something that did not work. */
export function isTrouble(notice: Notice): boolean {
  if (notice.kind === "fixed" || notice.kind === "undone")
    return notice.kind === "fixed" ? notice.refused > 0 : notice.refused.length > 0;
  return ["problem", "bug", "settings-invalid", "scenarios-unread"].includes(notice.kind);
}
