import { readFile } from "node:fs/promises";
import type { ColumnSum } from "../core/budgets/column-sums";
import { columnSums } from "../core/budgets/column-sums";
import type { Review } from "../core/check";
import { checkInSteps } from "../core/check";
import { moneyOf } from "../core/checking/budget-check";
import type { Level, Report } from "../core/report";
import type { Settings } from "../core/settings";
import type { Workbook } from "../core/workbook/workbook";
import { fileProblemText } from "../files/file-problems";
import { readWorkbook } from "../files/read-workbook";
import type { Target } from "./find-files";
import type { Voice } from "./messages";
import { errorText } from "./system-errors";

/** What became of one file. */
export type FileReport =
  | {
      readonly kind: "checked";
      readonly file: string;
      readonly report: Report;
      /** By table of the report, what its columns of amounts come to; none for a table without money. */
      readonly sums: readonly (readonly ColumnSum[])[];
    }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly error: string;
      /** Whether it is a folder that could not be searched or has no workbook. */
      readonly isFolder: boolean;
    };

/** Told how far the work on one file is: share 0 … 1. */
export type OnProgress = (phase: "reading" | "checking", share: number) => void;

/** Reads and checks one file. Whatever is wrong with it, down to a bug of ours, ends up in its report alone. */
export async function checkFile(
  target: Target,
  settings: Settings,
  voice: Voice,
  onProgress: OnProgress,
): Promise<FileReport> {
  const { file } = target;
  const unreadable = (error: string, isFolder = false): FileReport => ({
    kind: "unreadable",
    file,
    error,
    isFolder,
  });
  if (target.kind === "problem") return unreadable(target.error, target.isFolder);
  try {
    const bytes = await readFile(target.path);
    const read = readWorkbook(bytes, (share) => {
      onProgress("reading", share);
    });
    if (!read.ok) return unreadable(fileProblemText(read.problem, voice.language));
    const { report, state } = checkWorkbook(read.workbook, settings, onProgress);
    const readings = state.tables.map(moneyOf);
    return { kind: "checked", file, report, sums: readings.map((one) => (one ? columnSums(one) : [])) };
  } catch (error) {
    return unreadable(errorText(error, voice));
  }
}

/** Checks a workbook and tells how far it is. */
export function checkWorkbook(workbook: Workbook, settings: Settings, onProgress: OnProgress): Review {
  const steps = checkInSteps(workbook, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total } = step.value;
    onProgress("checking", total === 0 ? 1 : done / total);
  }
}

/** The findings of a file by level; none for one that could not be read. */
export function countsOf(report: FileReport): Readonly<Record<Level, number>> {
  return report.kind === "checked" ? report.report.counts : { error: 0, warning: 0, info: 0 };
}
