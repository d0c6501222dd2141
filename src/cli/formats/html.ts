import type { ColumnSum } from "../../core/budgets/column-sums";
import type { Finding, Level, Report, TableSummary } from "../../core/report";
import { LEVELS } from "../../core/report";
import { findingText } from "../../core/rules/wording";
import { areaAddress, cellAddress } from "../../core/workbook/address";
import { countsOf, type FileReport } from "../file-report";
import type { Voice } from "../messages";
import { addToTally, EMPTY_TALLY, type Tally } from "../tally";
import type { Format } from "./format";
import { STYLE } from "./html-style";
import { html, tableHtml } from "./html-table";
import { sumHeads, sumWords } from "./sum-words";
import {
  bySheet,
  countsText,
  facetsText,
  levelName,
  rowsText,
  type SheetFindings,
  unreadableText,
  verdictText,
} from "./words";

/** Longer row texts are cut; JSON has them whole. */
const LONGEST_ROW = 240;

type Tone = Level | "ready";

/** The report as one page that needs nothing else: no script, no picture, no address on the network. */
export const htmlFormat: Format = async function* (reports, { voice, time }) {
  const all: FileReport[] = [];
  let tally = EMPTY_TALLY;
  for await (const report of reports) {
    all.push(report);
    tally = addToTally(tally, report);
  }
  yield headHtml(voice);
  yield summaryHtml(all, tally, time, voice);
  const isAlone = all.length === 1;
  if (!isAlone) yield* overviewHtml(all, voice);
  for (const [at, report] of all.entries()) yield* fileHtml(report, at, isAlone, voice);
  yield "</main>\n</body>\n</html>\n";
};

function headHtml({ language, say }: Voice): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(say("reportTitle"))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
`;
}

function summaryHtml(all: readonly FileReport[], tally: Tally, time: Date, voice: Voice): string {
  const { tone, text } = overallVerdict(all, tally, voice);
  const chips = LEVELS.map(
    (level) => `<li class="tag is-${level}">${html(voice.count(tally.counts[level], level))}</li>`,
  );
  const when = new Intl.DateTimeFormat(voice.language === "vi" ? "vi" : "en-GB", {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(time);
  const facts = tally.files > 0 ? [voice.count(tally.files, "file")] : [];
  const unreadable = unreadableText(tally, voice);
  if (unreadable !== "") facts.push(voice.say("unreadableFiles", { unreadable }));
  facts.push(voice.say("checkedAt", { time: when }));
  return `<header>
<h1>Soát Phụ Lục · ${html(voice.say("reportTitle"))}</h1>
<p class="verdict is-${tone}">${html(text)}</p>
<ul class="counts">${chips.join("")}</ul>
<p class="quiet">${html(facts.join(" · "))}</p>
</header>
`;
}

function overallVerdict(
  all: readonly FileReport[],
  tally: Tally,
  voice: Voice,
): { tone: Tone; text: string } {
  const { say, count } = voice;
  const { files, counts } = tally;
  const unreadable = unreadableText(tally, voice);
  const [only] = all;
  if (only && all.length === 1) return { tone: toneOf(only), text: verdictText(only, voice) };
  if (counts.error > 0)
    return { tone: "error", text: say("errors", { errors: count(counts.error, "error") }) };
  if (unreadable !== "") return { tone: "error", text: say("unreadableFiles", { unreadable }) };
  const ready = all.filter((one) => one.kind === "checked" && one.report.verdict === "ready");
  if (ready.length === 0) return { tone: "warning", text: say("noTablesAll") };
  return {
    tone: ready.length === files ? "ready" : "warning",
    text: say("readyAll", { files: count(ready.length, "file") }),
  };
}

function toneOf(report: FileReport): Tone {
  if (report.kind === "unreadable" || report.report.verdict === "errors") return "error";
  return report.report.verdict === "ready" ? "ready" : "warning";
}

function* overviewHtml(all: readonly FileReport[], voice: Voice): Generator<string> {
  yield `<h3>${html(voice.say("filesHeading"))}</h3>\n`;
  const columns = [
    { name: "name", head: voice.say("columnFile") },
    { name: "outcome", head: voice.say("columnVerdict") },
    ...LEVELS.map((level) => ({ name: "number", head: levelName(level, voice) })),
  ];
  const rows = all.map((report, at) => [
    `<a href="#file-${at + 1}">${html(report.file)}</a>`,
    `<span class="is-${toneOf(report)}">${html(verdictText(report, voice))}</span>`,
    ...LEVELS.map((level) => (report.kind === "unreadable" ? "–" : String(countsOf(report)[level]))),
  ]);
  yield* tableHtml("overview", columns, rows);
}

/** One file; beside others it tells its own verdict, alone the page's is its. */
function* fileHtml(report: FileReport, at: number, isAlone: boolean, voice: Voice): Generator<string> {
  yield `<section class="file" id="file-${at + 1}">\n<h2>${html(report.file)}</h2>\n`;
  if (!isAlone) yield `<p class="lead is-${toneOf(report)}">${html(verdictText(report, voice))}</p>\n`;
  if (report.kind === "unreadable") yield `<p>${html(report.error)}</p>\n`;
  else {
    const { counts, tables, findings } = report.report;
    if (!isAlone) yield `<p class="quiet">${html(countsText(counts, voice))}</p>\n`;
    if (tables.length > 0) yield* tablesHtml(tables, voice);
    for (const [of, table] of tables.entries()) yield* sumsHtml(table, report.sums[of] ?? [], voice);
    if (tables.length > 0 && findings.length === 0) yield `<p>${html(voice.say("noFindings"))}</p>\n`;
    for (const group of bySheet(findings)) yield* sheetHtml(group, voice);
  }
  yield "</section>\n";
}

function* tablesHtml(tables: Report["tables"], voice: Voice): Generator<string> {
  const { say } = voice;
  yield `<h3>${html(say("tablesHeading"))}</h3>\n`;
  const columns = [
    { name: "sheet", head: say("columnSheet") },
    { name: "area", head: say("columnArea") },
    { name: "contents", head: say("columnContents") },
    { name: "rows", head: say("columnRows") },
  ];
  const rows = tables.map((table) => [
    html(table.sheet) + quietHtml(html(table.title, LONGEST_ROW)),
    areaAddress(table.area),
    html(facetsText(table, voice)),
    html(rowsText(table, voice)),
  ]);
  yield* tableHtml("tables", columns, rows);
}

/** The sums of a table's columns of amounts: as it states them, as they come to, and how far that is off. */
function* sumsHtml(
  { sheet, area }: TableSummary,
  sums: readonly ColumnSum[],
  voice: Voice,
): Generator<string> {
  const words = sumWords(sums, voice);
  if (!words) return;
  const place = `${sheet} ${areaAddress(area)}`;
  yield `<h3>${html(voice.say("moneyHeading"))} · ${html(place)}</h3>\n`;
  if (words.unit !== null) yield `<p class="quiet">${html(words.unit)}</p>\n`;
  const [source, ...figures] = sumHeads(voice);
  const columns = [
    { name: "cell", head: voice.say("columnColumn") },
    { name: "source", head: source },
    ...figures.map((head) => ({ name: "amount", head })),
  ];
  const rows = words.rows.map(({ column, name, stated, counted, difference, isWrong }) => [
    column,
    html(name, LONGEST_ROW),
    stated,
    counted,
    isWrong ? `<b class="is-error">${difference}</b>` : difference,
  ]);
  yield* tableHtml("sums", columns, rows);
}

function quietHtml(content: string): string {
  return content === "" ? "" : `<div class="quiet">${content}</div>`;
}

function* sheetHtml({ sheet, findings }: SheetFindings, voice: Voice): Generator<string> {
  const { say } = voice;
  yield `<h3>${html(say("sheetHeading", { sheet }))}</h3>\n`;
  const columns = [
    { name: "cell", head: say("columnCell") },
    { name: "finding", head: say("columnFinding") },
    { name: "advice", head: say("columnAdvice") },
  ];
  yield* tableHtml("findings", columns, rowsOf(findings, voice));
}

function* rowsOf(findings: readonly Finding[], voice: Voice): Generator<readonly string[]> {
  for (const finding of findings) {
    const { cell, level, rule, row, fix } = finding;
    const words = findingText(finding, voice.language);
    const quoted = html(row, LONGEST_ROW);
    const automatic = fix?.safe ? ` · ${html(voice.say("safeFix"))}` : "";
    yield [
      `<b class="address">${cellAddress(cell)}</b><span class="tag is-${level}">${html(levelName(level, voice))}</span>`,
      `<div>${html(words.what === "" ? words.title : words.what)}</div>` +
        quietHtml(quoted === "" ? "" : `“${quoted}”`) +
        `<div class="rule">${html(rule)}${automatic}</div>`,
      quietHtml(html(words.why)) + `<div>${html(words.remedy)}</div>`,
    ];
  }
}
