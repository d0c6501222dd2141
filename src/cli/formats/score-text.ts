import { LEVELS } from "../../core/report";
import { findingText } from "../../core/rules/wording";
import { numberText } from "../../core/text/value-text";
import { fullAddress } from "../../core/workbook/address";
import type { Voice } from "../messages";
import { oneLine, shorten } from "../printable";
import type { FileScore } from "../score-file";
import { paragraph, widthOf } from "../wrap";
import type { RankingCell, Scored } from "./score-table";
import { rankingRows } from "./score-table";
import { reachText } from "./score-words";
import { countsText, levelName } from "./words";

/** The widest column of words. */
const WIDEST = 40;

/** Scores for people: each file by fields, and for several files the ranking. */
export function* scoreText(
  scores: readonly FileScore[],
  grade: string | null,
  voice: Voice,
  width: number,
): Generator<string> {
  for (const [at, one] of scores.entries()) {
    if (at > 0) yield "\n";
    yield `${oneLine(one.file)}\n`;
    if (one.kind === "unreadable")
      yield paragraph(`  ${voice.say("unreadable")}: ${oneLine(one.error)}`, width);
    else if (one.kind === "no-scores") yield paragraph(`  ${voice.say("noScores")}`, width);
    else yield* fileText(one, grade, voice, width);
  }
  if (scores.length < 2) return;
  yield `\n${voice.say("ranking")}\n`;
  yield* table(rankingRows(scores, voice), voice);
}

function* fileText(one: Scored, grade: string | null, voice: Voice, width: number): Generator<string> {
  const { say, language } = voice;
  const { fields, score, applicable, percent, grade: own, unscored } = one.score.outcome;
  const header = [say("columnField"), say("columnMax"), say("columnScore"), say("columnLost")];
  const rows = fields.map(({ name, max, score: won, lost }): RankingCell[] => [name, max, won, lost]);
  const lost = fields.reduce((sum, field) => sum + field.lost, 0);
  const total = [say("scoreTotal"), applicable, score, Math.round(lost * 1e6) / 1e6];
  yield* table([header, ...rows, total], voice);
  const shown = {
    percent: percent === null ? "–" : numberText(percent, language),
    grade: own ?? "",
    profile: one.score.profile.name,
  };
  yield paragraph(`  ${say(own === null ? "scorePercent" : "scoreGraded", shown)}`, width);
  if (unscored > 0) {
    yield paragraph(`  ${say("scoreUnscored", { criteria: voice.count(unscored, "criterion") })}`, width);
  }
  const reach = reachText(one, grade, voice);
  if (reach !== null) yield paragraph(`  ${oneLine(reach)}`, width);
  yield* findingsText(one, voice, width);
}

function* findingsText({ findings }: Scored, voice: Voice, width: number): Generator<string> {
  if (findings.length === 0) {
    yield paragraph(`  ${voice.say("scoreAgrees")}`, width);
    return;
  }
  const counts = Object.fromEntries(
    LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]),
  ) as Record<(typeof LEVELS)[number], number>;
  yield paragraph(`  ${voice.say("scoreFindings", { counts: countsText(counts, voice) })}`, width);
  for (const finding of findings) {
    const place = oneLine(fullAddress(finding.sheet, finding.cell));
    const { what } = findingText(finding, voice.language);
    yield paragraph(`    ${place} ${levelName(finding.level, voice)}: ${oneLine(what)}`, width);
  }
}

/** Rows in columns, words on the left and numbers on the right; the first row is the header. */
function* table(rows: readonly (readonly RankingCell[])[], { language }: Voice): Generator<string> {
  const texts = rows.map((row) =>
    row.map((value) =>
      typeof value === "number" ? numberText(value, language) : shorten(oneLine(value ?? ""), WIDEST),
    ),
  );
  const columns = Math.max(...texts.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...texts.map((row) => widthOf(row[at] ?? ""))),
  );
  const right = widths.map((_, at) => rows.slice(1).some((row) => typeof row[at] === "number"));
  for (const row of texts) {
    const cells = widths.map((width, at) => {
      const text = row[at] ?? "";
      const gap = " ".repeat(width - widthOf(text));
      return right[at] === true ? gap + text : text + gap;
    });
    yield `  ${cells.join("  ").trimEnd()}\n`;
  }
}
