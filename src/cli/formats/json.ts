import type { ColumnSum } from "../../core/budgets/column-sums";
import type { Decimal } from "../../core/numbers/decimal";
import type { Finding, TableSummary } from "../../core/report";
import type { Role } from "../../core/tables/roles";
import { findingText } from "../../core/rules/wording";
import { areaAddress, cellAddress, columnLetters } from "../../core/workbook/address";
import { countsOf, type FileReport } from "../file-report";
import type { Language } from "../../core/language";
import type { Format } from "./format";
import { jsonText } from "./json-text";

/** The version of the JSON report; a change that could break a reader makes the next one. */
export const JSON_VERSION = 1;

/** The report for programs, as `docs/report.schema.json` describes it; one finding a line. */
export const jsonFormat: Format = async function* (reports, { voice }) {
  yield `{"version":${JSON_VERSION},"files":[`;
  let isFirst = true;
  for await (const report of reports) {
    yield isFirst ? "\n" : ",\n";
    yield* fileJson(report, voice.language);
    isFirst = false;
  }
  yield "\n]}\n";
};

function* fileJson(report: FileReport, language: Language): Generator<string> {
  const head = {
    file: report.file,
    verdict: report.kind === "checked" ? report.report.verdict : report.kind,
    counts: countsOf(report),
    tables: report.kind === "checked" ? tablesJson(report) : [],
  };
  yield `${jsonText(head).slice(0, -1)},"findings":[`;
  const findings = report.kind === "checked" ? report.report.findings : [];
  for (const [at, finding] of findings.entries()) {
    yield `${at === 0 ? "\n" : ",\n"}${jsonText(findingJson(finding, language))}`;
  }
  yield report.kind === "checked" ? "]}" : `],"error":${jsonText(report.error)}}`;
}

function tablesJson({ report, sums }: Extract<FileReport, { kind: "checked" }>): object[] {
  return report.tables.map((table, at) => tableJson(table, sums[at] ?? []));
}

function tableJson(
  { sheet, area, title, facets, columns, rows, unknownRows }: TableSummary,
  sums: readonly ColumnSum[],
): object {
  const { section, item, part, continuation, total, header } = rows;
  return {
    sheet,
    area: areaAddress(area),
    title,
    facets,
    columns: columnsJson(columns),
    rows: { section, item, part, continuation, total, header },
    ...(unknownRows.length > 0 ? { unknownRows: unknownRows.map((row) => row + 1) } : {}),
    ...(sums.length > 0 ? { sums: sums.map(sumJson) } : {}),
  };
}

/** Amounts as numbers: what a workbook holds has 15 digits at most. */
function sumJson({ column: { column, header, unit }, stated, counted, difference }: ColumnSum): object {
  return {
    column: columnLetters(column),
    header,
    unitOfAccount: unit?.factor ?? null,
    cell: stated && cellAddress(stated),
    stated: numberOf(stated?.value ?? null),
    counted: numberOf(counted),
    difference: numberOf(difference),
  };
}

function numberOf(amount: Decimal | null): number | null {
  return amount === null ? null : Number(amount);
}

/** Letters by role; the sources of money are numbered from the left, columns without a known role left out. */
function columnsJson(columns: TableSummary["columns"]): Readonly<Record<string, string>> {
  const letters: Record<string, string> = {};
  let sources = 0;
  for (const { role, column } of columns) {
    if (role === "other") continue;
    const name = role === ("source" satisfies Role) ? `source${(sources += 1)}` : role;
    letters[name] ??= columnLetters(column);
  }
  return letters;
}

function findingJson(finding: Finding, language: Language): object {
  const { rule, level, sheet, cell, row, fix } = finding;
  const message = findingText(finding, language).what;
  return { rule, level, sheet, cell: cellAddress(cell), row, message, fixable: fix !== null };
}
