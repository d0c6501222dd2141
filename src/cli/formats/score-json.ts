import type { Finding } from "../../core/report";
import { codeText } from "../../core/scores/code";
import { findingText } from "../../core/rules/wording";
import { cellAddress } from "../../core/workbook/address";
import type { Voice } from "../messages";
import { jsonText } from "./json-text";
import type { Ranked, Scored } from "./score-table";
import { ranked } from "./score-table";
import type { FileScore } from "../score-file";

/** The version of the JSON ranking; a change that could break a reader makes the next one. */
const VERSION = 1;

/** Scores for programs, in the order of the ranking; one file a line. */
export function* scoreJson(scores: readonly FileScore[], voice: Voice): Generator<string> {
  yield `{"version":${VERSION},"files":[`;
  for (const [at, one] of ranked(scores).entries()) {
    yield `${at === 0 ? "\n" : ",\n"}${jsonText(fileJson(one, voice))}`;
  }
  yield "\n]}\n";
}

function fileJson({ rank, score: one }: Ranked, voice: Voice): object {
  const head = { file: one.file, status: one.kind, rank };
  if (one.kind === "unreadable") return { ...head, error: one.error };
  if (one.kind === "no-scores") return head;
  if (one.kind === "weighted") return { ...head, findings: findingsJson(one.findings, voice) };
  const { score, applicable, percent, grade, unscored, fields } = one.score.outcome;
  return {
    ...head,
    profile: one.score.profile.name,
    score,
    applicable,
    percent,
    grade,
    unscored,
    fields: fields.map(({ name, max, score: won, lost, isScored }) =>
      isScored ? { name, max, score: won, lost } : { name, max, score: null, lost: null },
    ),
    findings: findingsJson(one.findings, voice),
    ...(one.score.passedOver ? { passedOver: one.score.passedOver } : {}),
    ...(one.score.weighted.length > 0 ? { weighted: one.score.weighted } : {}),
    ...(one.reach ? { reach: reachJson(one) } : {}),
  };
}

function findingsJson(findings: readonly Finding[], { language }: Voice): readonly object[] {
  return findings.map((finding) => ({
    rule: finding.rule,
    level: finding.level,
    sheet: finding.sheet,
    cell: cellAddress(finding.cell),
    message: findingText(finding, language).what,
  }));
}

function reachJson({ score, reach }: Scored): object | null {
  if (!reach || reach.kind === "unknown-grade") return null;
  if (reach.kind === "out-of-reach") return { kind: reach.kind, most: reach.most.percent };
  const { kind, standing } = reach;
  if (kind === "reached") return { kind, percent: standing.percent };
  const raises = reach.raises.map(({ node: index, from, to }) => {
    const node = score.joined.tree.nodes[index];
    return { code: node?.code ? codeText(node.code) : null, name: node?.name ?? "", from, to };
  });
  return { kind, percent: standing.percent, exact: reach.exact, raises };
}
