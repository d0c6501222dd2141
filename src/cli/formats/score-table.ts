import type { FieldOutcome } from "../../core/scores/scenario";
import { makeSheet } from "../../core/workbook/workbook";
import { writeWorkbook } from "../../files/write-workbook";
import type { MessageKey, Voice } from "../messages";
import { printable } from "../printable";
import type { FileScore } from "../score-file";

export type Scored = Extract<FileScore, { readonly kind: "scored" }>;

/** A file's place in the ranking: the same for the same percentage; null for one without a percentage. */
export interface Ranked {
  readonly rank: number | null;
  readonly score: FileScore;
}

/** All files, the highest percentage first; those that could not be scored come last, in the order given. */
export function ranked(scores: readonly FileScore[]): readonly Ranked[] {
  const percentOf = (one: FileScore): number | null =>
    one.kind === "scored" ? one.score.outcome.percent : null;
  const sorted = scores.toSorted((a, b) => (percentOf(b) ?? -Infinity) - (percentOf(a) ?? -Infinity) || 0);
  return sorted.map((score) => {
    const own = percentOf(score);
    const better = sorted.findIndex((other) => percentOf(other) === own);
    return { rank: own === null ? null : better + 1, score };
  });
}

/** How many errors and warnings the rules on points found. */
export function levelCount({ findings }: Pick<Scored, "findings">, wanted: "error" | "warning"): number {
  return findings.filter(({ level }) => level === wanted).length;
}

const RANKING: readonly MessageKey[] = [
  "columnRank",
  "columnFile",
  "columnScore",
  "columnMax",
  "columnPercent",
  "columnGrade",
  "columnUnscored",
  "columnErrors",
  "columnWarnings",
];

/** A cell of the ranking. */
export type RankingCell = string | number | null;

/** The ranking as rows, its header first. */
export function rankingRows(scores: readonly FileScore[], { say }: Voice): RankingCell[][] {
  const rows = ranked(scores).map(({ rank, score: one }): RankingCell[] => {
    if (one.kind === "unreadable") return [rank, one.file, null, null, null, say("unreadable")];
    if (one.kind === "no-scores") return [rank, one.file, null, null, null, say("noScores")];
    if (one.kind === "weighted") {
      const counts = [null, levelCount(one, "error"), levelCount(one, "warning")];
      return [rank, one.file, null, null, null, say("weightedPoints"), ...counts];
    }
    const { score, applicable, percent, grade, unscored } = one.score.outcome;
    const counts = [unscored, levelCount(one, "error"), levelCount(one, "warning")];
    return [rank, one.file, score, applicable, percent, grade, ...counts];
  });
  return [RANKING.map((key) => say(key)), ...rows];
}

/**
 * The ranking of the files with points for people, narrow: without the warnings, which stand with each file, and without
 * what is nought for all.
 */
export function rankingTable(scores: readonly FileScore[], voice: Voice): RankingCell[][] {
  const [header = [], ...rows] = rankingRows(
    scores.filter(({ kind }) => kind === "scored"),
    voice,
  );
  const isShown = (key: MessageKey, at: number): boolean =>
    key !== "columnWarnings" && (key !== "columnUnscored" || rows.some((row) => Number(row[at]) > 0));
  const columns = RANKING.flatMap((key, at) => (isShown(key, at) ? [at] : []));
  return [header, ...rows].map((row) => columns.map((at) => row[at] ?? null));
}

/** A field's maximum, points won and points lost; the last two only where it has any points yet. */
export function fieldRow({ name, max, score, lost, isScored }: FieldOutcome): RankingCell[] {
  return isScored ? [name, max, score, lost] : [name, max, null, null];
}

/** The ranking as CSV that Excel opens: UTF-8 with a byte order mark, commas, decimal points. */
export function* rankingCsv(scores: readonly FileScore[], voice: Voice): Generator<string> {
  yield "\ufeff";
  const width = RANKING.length;
  for (const row of rankingRows(scores, voice)) {
    yield `${Array.from({ length: width }, (_, at) => csvCell(row[at] ?? null)).join(",")}\r\n`;
  }
}

/** Text never becomes a formula: what begins like one gets an apostrophe in front. */
function csvCell(value: RankingCell): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The ranking and the fields of all files as a workbook. */
export function rankingBook(scores: readonly FileScore[], voice: Voice): Uint8Array {
  const { say } = voice;
  const header = (["columnFile", "columnField", "columnMax", "columnScore", "columnLost"] as const).map(
    (key) => say(key),
  );
  const fields = ranked(scores).flatMap(({ score: one }) =>
    one.kind === "scored"
      ? one.score.outcome.fields.map((field) => [
          one.file,
          ...fieldRow({ ...field, name: printable(field.name) }),
        ])
      : [],
  );
  return writeWorkbook({
    sheets: [
      makeSheet({ name: say("ranking"), values: rankingRows(scores, voice) }),
      makeSheet({ name: say("fieldsSheet"), values: [header, ...fields] }),
    ],
  });
}
