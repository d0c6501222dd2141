import type { Level } from "../core/report";
import { countsOf, type FileReport } from "./file-report";

/** What became of all files together. */
export interface Tally {
  readonly files: number;
  readonly unreadable: number;
  /** Folders that could not be searched or have no workbook; they are no files. */
  readonly folders: number;
  readonly counts: Readonly<Record<Level, number>>;
  /** Findings that `soat fix` puts right. */
  readonly safe: number;
}

/** Before the first file. */
export const EMPTY_TALLY: Tally = {
  files: 0,
  unreadable: 0,
  folders: 0,
  counts: { error: 0, warning: 0, info: 0 },
  safe: 0,
};

/** The tally with one more file or folder. */
export function addToTally(tally: Tally, report: FileReport): Tally {
  if (report.kind === "unreadable" && report.isFolder) return { ...tally, folders: tally.folders + 1 };
  const { error, warning, info } = countsOf(report);
  const safe = report.kind === "checked" ? report.report.findings.filter(({ fix }) => fix?.safe).length : 0;
  return {
    ...tally,
    files: tally.files + 1,
    unreadable: tally.unreadable + (report.kind === "unreadable" ? 1 : 0),
    counts: {
      error: tally.counts.error + error,
      warning: tally.counts.warning + warning,
      info: tally.counts.info + info,
    },
    safe: tally.safe + safe,
  };
}

/** The process's exit code: 0 no errors found, 1 errors found, 2 something could not be run. */
export type ExitCode = 0 | 1 | 2;

/** The exit code that a tally comes to. */
export function exitCodeOf({ unreadable, folders, counts }: Tally): ExitCode {
  if (unreadable + folders > 0) return 2;
  return counts.error > 0 ? 1 : 0;
}
