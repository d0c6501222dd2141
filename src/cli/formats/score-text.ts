import { LEVELS } from "../../core/report";
import { findingText } from "../../core/rules/wording";
import { toPoints, toUnits } from "../../core/scores/units";
import { quotedList } from "../../core/text/quoted-list";
import { numberText } from "../../core/text/value-text";
import { fullAddress } from "../../core/workbook/address";
import type { Voice } from "../messages";
import { oneLine, shorten } from "../printable";
import type { FileScore } from "../score-file";
import { paragraph } from "../wrap";
import { columnWidths, inColumns } from "./columns";
import type { RankingCell, Scored } from "./score-table";
import { fieldRow, rankingTable } from "./score-table";
import { reachText, standingText } from "./score-words";
import { countsText, levelName } from "./words";

/** The widest column of words, and the narrowest to which a long one is cut. */
const WIDEST = 40;
const LEAST_WORDS = 16;

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
    else if (one.kind === "weighted") {
      yield paragraph(`  ${voice.say("weightedOnly")}`, width);
      if (one.findings.length > 0) yield* findingsText(one, voice, width);
    } else yield* fileText(one, grade, voice, width);
  }
  if (scores.length < 2 || scores.every(({ kind }) => kind !== "scored")) return;
  yield `\n${voice.say("ranking")}\n`;
  yield* table(rankingTable(scores, voice), voice, width, ending);
  const others = scores.filter(({ kind }) => kind !== "scored").map(({ file }) => oneLine(file));
  if (others.length > 0) yield paragraph(`  ${voice.say("notRanked", { files: others.join(", ") })}`, width);
}

function* fileText(one: Scored, grade: string | null, voice: Voice, width: number): Generator<string> {
  const { say } = voice;
  const { fields, score, applicable } = one.score.outcome;
  const header = [say("columnField"), say("columnMax"), say("columnScore"), say("columnLost")];
  const rows = fields.map(fieldRow);
  const lost = fields.reduce((sum, field) => sum + toUnits(field.lost), 0);
  const total = [say("scoreTotal"), applicable, score, toPoints(lost)];
  yield* table([header, ...rows, total], voice, width);
  yield paragraph(`  ${oneLine(standingText(one, voice))}`, width);
  const { passedOver, weighted } = one.score;
  if (passedOver) {
    const criteria = voice.count(passedOver.criteria, "criterion");
    const sheets = quotedList(passedOver.sheets);
    yield paragraph(`  ${oneLine(say("passedOver", { criteria, sheets }))}`, width);
  }
  if (weighted.length > 0)
    yield paragraph(`  ${oneLine(say("weightedBeside", { sheets: quotedList(weighted) }))}`, width);
  const reach = reachText(one, grade, voice);
  if (reach !== null) yield paragraph(`  ${oneLine(reach)}`, width);
  yield* findingsText(one, voice, width);
}

function* findingsText(
  { findings }: Pick<Scored, "findings">,
  voice: Voice,
  width: number,
): Generator<string> {
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
function* table(
  rows: readonly (readonly RankingCell[])[],
  { language }: Voice,
  width: number,
  cut = shorten,
): Generator<string> {
  const full = rows.map((row) =>
    row.map((value) =>
      typeof value === "number" ? numberText(value, language) : cut(oneLine(value ?? ""), WIDEST),
    ),
  );
  const widest = columnWidths(full);
  const over = widest.reduce((sum, one) => sum + 2 + one, 0) - width;
  const most = Math.max(LEAST_WORDS, Math.max(...widest) - Math.max(over, 0));
  const texts = full.map((row) => row.map((text) => cut(text, most)));
  const isRight = (at: number): boolean => rows.slice(1).some((row) => typeof row[at] === "number");
  for (const line of inColumns(texts, isRight)) yield `  ${line.trimEnd()}\n`;
}

/** The last `most` characters: of a file its name rather than its folders. */
function ending(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `…${characters.slice(1 - most).join("")}`;
}
