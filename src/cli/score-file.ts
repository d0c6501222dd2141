import { readFile } from "node:fs/promises";
import { check } from "../core/check";
import type { Finding } from "../core/report";
import { ruleById } from "../core/rules/index";
import type { Reach } from "../core/scores/reach";
import { planToReach } from "../core/scores/reach";
import type { ScoredWorkbook } from "../core/scores/score-workbook";
import { scoreWorkbook } from "../core/scores/score-workbook";
import type { Settings } from "../core/settings";
import { fileProblemText } from "../files/file-problems";
import { readWorkbook } from "../files/read-workbook";
import type { Target } from "./find-files";
import type { Voice } from "./messages";
import { errorText } from "./system-errors";

/** What the points of one file come to. */
export type FileScore =
  | {
      readonly kind: "scored";
      readonly file: string;
      readonly score: ScoredWorkbook;
      /** What the rules on points object to. */
      readonly findings: readonly Finding[];
      /** The way to the grade asked for; null where none was. */
      readonly reach: Reach | null;
    }
  /** All points are weighed, so that adding them up would say nothing. */
  | { readonly kind: "weighted"; readonly file: string; readonly findings: readonly Finding[] }
  | { readonly kind: "no-scores"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly error: string };

/** Reads and scores one file. Whatever is wrong with it, down to a bug of ours, ends up in its own result. */
export async function scoreFile(
  target: Target,
  settings: Settings,
  grade: string | null,
  voice: Voice,
): Promise<FileScore> {
  const { file } = target;
  if (target.kind === "problem") return { kind: "unreadable", file, error: target.error };
  try {
    const read = readWorkbook(await readFile(target.path));
    if (!read.ok) return { kind: "unreadable", file, error: fileProblemText(read.problem, voice.language) };
    const score = scoreWorkbook(read.workbook, settings);
    if (score.kind === "no-scores") return { kind: "no-scores", file };
    const { findings } = check(read.workbook, settings).report;
    const ofPoints = findings.filter(({ rule }) => ruleById(rule)?.group === "score");
    if (score.kind === "weighted") return { kind: "weighted", file, findings: ofPoints };
    const reach = grade === null ? null : planToReach(score.model, null, score.profile, grade);
    return { kind: "scored", file, score, findings: ofPoints, reach };
  } catch (error) {
    return { kind: "unreadable", file, error: errorText(error, voice) };
  }
}
