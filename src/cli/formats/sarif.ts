import { createHash } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import packageJson from "../../../package.json";
import type { Language } from "../../core/language";
import type { Finding, Level } from "../../core/report";
import { RULES } from "../../core/rules/index";
import { findingText } from "../../core/rules/wording";
import type { Rule } from "../../core/rules/rule";
import { cellAddress, fullAddress } from "../../core/workbook/address";
import type { FileReport } from "../file-report";
import type { Format, FormatContext } from "./format";
import { jsonText } from "./json-text";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT = "%SRCROOT%";
const LEVEL_NAMES = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Level,
  string
>;

/** The report in SARIF 2.1.0 (OASIS, 27 March 2020), for code hosts and editors; one result a line. */
export const sarifFormat: Format = async function* (reports, context) {
  const { voice } = context;
  const driver = {
    name: "soat",
    version: packageJson.version,
    fullName: `Soát Phụ Lục ${packageJson.version}`,
    language: voice.language,
    rules: RULES.map((rule) => ruleSarif(rule, voice.language)),
  };
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${jsonText({ driver })},"language":"${voice.language}","results":[`;
  const failures: object[] = [];
  let isFirst = true;
  for await (const report of reports) {
    if (report.kind === "unreadable") failures.push(failureSarif(report, context));
    else {
      const artifactLocation = locationSarif(report.file, context);
      const seen = new Map<string, number>();
      for (const finding of report.report.findings) {
        const result = resultSarif(finding, artifactLocation, seen, voice.language);
        yield `${isFirst ? "\n" : ",\n"}${jsonText(result)}`;
        isFirst = false;
      }
    }
  }
  const invocation = { executionSuccessful: failures.length === 0, toolExecutionNotifications: failures };
  yield `\n],"invocations":${jsonText([invocation])}}]}\n`;
};

function ruleSarif({ id, level, group, title, why, remedy, examples }: Rule, language: Language): object {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: `${remedy[language]}\n✗ ${examples.bad}\n✓ ${examples.good}` },
    defaultConfiguration: { level: LEVEL_NAMES[level] },
    properties: { tags: [group] },
  };
}

function resultSarif(
  finding: Finding,
  artifactLocation: object,
  seen: Map<string, number>,
  language: Language,
): object {
  const { rule, level, sheet, cell } = finding;
  const address = { name: cellAddress(cell), fullyQualifiedName: fullAddress(sheet, cell) };
  const print = fingerprint(finding);
  const turn = (seen.get(print) ?? 0) + 1;
  seen.set(print, turn);
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ id }) => id === rule),
    level: LEVEL_NAMES[level],
    message: { text: literal(findingText(finding, language).what) },
    locations: [{ physicalLocation: { artifactLocation }, logicalLocations: [address] }],
    partialFingerprints: { "soatFinding/v1": `${print}:${turn}` },
  };
}

/** The user's braces are no placeholders and the user's brackets no links (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function literal(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replace(/\](?=\()/g, "\\]");
}

const ADDRESSES = /(?:'(?:[^']|'')*'!)?\b[A-Z]{1,3}\d{1,7}\b/g;

/** The same finding after rows were moved has the same print: it depends on no address and on no language. */
function fingerprint({ rule, row, message, data }: Finding): string {
  const words = Object.values(data).map((one) => String(one).replace(ADDRESSES, ""));
  return createHash("sha256")
    .update(JSON.stringify([rule, row, message, words]))
    .digest("hex")
    .slice(0, 32);
}

function failureSarif(
  { file, error }: Extract<FileReport, { kind: "unreadable" }>,
  context: FormatContext,
): object {
  const locations = [{ physicalLocation: { artifactLocation: locationSarif(file, context) } }];
  return { level: "error", message: { text: literal(`${file}: ${error}`) }, locations };
}

/** A file below the working folder relative to it, any other by its whole address. */
function locationSarif(file: string, { cwd }: FormatContext): object {
  const path = resolve(cwd, file);
  const below = relative(cwd, path);
  if (below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below))
    return { uri: pathToFileURL(path).href };
  return { uri: below.split(sep).map(encoded).join("/"), uriBaseId: ROOT };
}

function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"));
}
