import type { Finding, Level } from "../../core/report";
import { findingText } from "../../core/rules/wording";
import { areaAddress, cellAddress } from "../../core/workbook/address";
import type { FileReport } from "../file-report";
import { oneLine, shorten } from "../printable";
import { addToTally, EMPTY_TALLY } from "../tally";
import { widthOf, wrap } from "../wrap";
import type { Format, FormatContext } from "./format";
import { paintOf, type Paint } from "./paint";
import { sumLines } from "./sum-lines";
import {
  bySheet,
  closingText,
  facetsText,
  levelName,
  rowsText,
  type SheetFindings,
  verdictText,
} from "./words";

/** Longer messages are cut; JSON has them whole. */
const LONGEST = 600;

const COLOURS: Readonly<Record<Level, keyof Paint>> = { error: "red", warning: "yellow", info: "blue" };

/** The report for people at a terminal, file by file. */
export const textFormat: Format = async function* (reports, context) {
  const { voice, width, isColoured } = context;
  const paint = paintOf(isColoured);
  let tally = EMPTY_TALLY;
  for await (const report of reports) {
    tally = addToTally(tally, report);
    yield* fileLines(report, context, paint);
    yield "\n";
  }
  yield `${paint.bold(closingText(tally, voice))}\n`;
  if (tally.safe === 0) return;
  const hint = voice.say("fixHint", { findings: voice.count(tally.safe, "finding") });
  yield indented(hint, 0, width);
};

function* fileLines(report: FileReport, context: FormatContext, paint: Paint): Generator<string> {
  const { voice, width } = context;
  const verdict = verdictText(report, voice);
  const isBad = report.kind === "unreadable" || report.report.verdict === "errors";
  const colour = isBad ? paint.red : report.report.verdict === "ready" ? paint.green : paint.yellow;
  yield `${indented(oneLine(report.file), 0, width, paint.bold)}${indented(verdict, 2, width, colour)}`;
  if (report.kind === "unreadable") {
    yield indented(shorten(oneLine(report.error), LONGEST), 2, width);
    return;
  }
  yield* tableLines(report, context, paint);
  const explained = new Set<string>();
  for (const group of bySheet(report.report.findings)) yield* sheetLines(group, explained, context, paint);
}

function* tableLines(
  { report, sums }: Extract<FileReport, { kind: "checked" }>,
  context: FormatContext,
  paint: Paint,
): Generator<string> {
  const { voice, width } = context;
  for (const [at, table] of report.tables.entries()) {
    const parts = [
      shorten(oneLine(table.sheet), 40),
      areaAddress(table.area),
      facetsText(table, voice),
      rowsText(table, voice),
    ];
    yield indented(parts.join(" · "), 2, width, paint.dim);
    for (const { line, isWrong } of sumLines(sums[at] ?? [], context)) {
      yield `${(isWrong ? paint.red : paint.dim)(line)}\n`;
    }
  }
}

/** The findings of one sheet. What to do is told with the first finding of each rule in a file. */
function* sheetLines(
  { sheet, findings }: SheetFindings,
  explained: Set<string>,
  { voice, width }: FormatContext,
  paint: Paint,
): Generator<string> {
  yield `\n${indented(shorten(oneLine(sheet), 60), 2, width, paint.bold)}`;
  const levels = findings.map(({ level }) => widthOf(levelName(level, voice)));
  const cellWidth = findings.reduce((most, { cell }) => Math.max(most, cellAddress(cell).length), 0);
  const levelWidth = levels.reduce((most, one) => Math.max(most, one), 0);
  const indent = cellWidth + levelWidth + 8;
  for (const finding of findings) {
    const { what, title, remedy } = findingText(finding, voice.language);
    const level = levelName(finding.level, voice);
    const head = `    ${cellAddress(finding.cell).padEnd(cellWidth)}  ${paint[COLOURS[finding.level]](level)}`;
    const gap = " ".repeat(levelWidth - widthOf(level) + 2);
    const text = `${shorten(oneLine(what === "" ? title : what), LONGEST)} [${finding.rule}]`;
    yield head + gap + indented(text, indent, width).trimStart();
    yield rowLine(finding, indent, width, paint);
    if (!explained.has(finding.rule) && remedy !== "")
      yield indented(`→ ${remedy}`, indent, width, paint.dim);
    explained.add(finding.rule);
  }
}

function rowLine({ row }: Finding, indent: number, width: number, paint: Paint): string {
  const text = shorten(oneLine(row), Math.max(10, width - indent - 2));
  return text === "" ? "" : `${" ".repeat(indent)}${paint.dim(`“${text}”`)}\n`;
}

/** A text wrapped to the width, every line indented. */
function indented(text: string, indent: number, width: number, paint = (line: string) => line): string {
  return wrap(text, Math.max(10, width - indent))
    .map((line) => `${" ".repeat(indent)}${paint(line)}\n`)
    .join("");
}
