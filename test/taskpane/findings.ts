import type { Finding, Report, TableSummary } from "../../src/core/report";

/** A finding with what a test does not care about filled in. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: "deadline-missing",
    level: "error",
    sheet: "Phụ lục I",
    cell: { row: 4, column: 5 },
    row: "",
    message: "missing",
    data: {},
    related: [],
    fix: null,
    ...parts,
  };
}

/** A table of duties from A1 on. */
export function table(parts: Partial<TableSummary> = {}): TableSummary {
  return {
    sheet: "Phụ lục I",
    area: { top: 0, left: 0, bottom: 20, right: 5 },
    title: "",
    facets: ["duty"],
    columns: [],
    rows: { header: 1, section: 0, item: 20, part: 0, continuation: 0, total: 0, blank: 0, unknown: 0 },
    unknownRows: [],
    ...parts,
  };
}

/** A report of findings, counted. */
export function report(findings: readonly Finding[], tables: readonly TableSummary[] = [table()]): Report {
  const count = (level: Finding["level"]): number => findings.filter((one) => one.level === level).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  const verdict = counts.error > 0 ? "errors" : tables.length === 0 ? "no-tables" : "ready";
  return { verdict, counts, tables, findings };
}
