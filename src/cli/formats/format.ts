import type { FileReport } from "../file-report";
import type { Voice } from "../messages";

/** What a report's form depends on besides what was found. */
export interface FormatContext {
  readonly voice: Voice;
  /** Columns of a line of text. */
  readonly width: number;
  readonly isColoured: boolean;
  /** When the check began. */
  readonly time: Date;
  /** The folder that file names are relative to. */
  readonly cwd: string;
}

/** Makes a report out of the files' reports, piece by piece as they come in. */
export type Format = (reports: AsyncIterable<FileReport>, context: FormatContext) => AsyncIterable<string>;
