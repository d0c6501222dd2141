import type { Writable } from "node:stream";

/** Where text goes: a terminal, a pipe or a file. */
export interface Writer {
  /** Resolves when more may be written; to false when nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly isTerminal: boolean;
  /** The width of a line in characters. */
  readonly columns: number;
}

/** What the command line sees of the world round it, besides the file system. */
export interface Io {
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** Narrower terminals get lines of 40 characters; wider ones and files get lines that can still be read. */
const WIDTHS = { least: 40, usual: 80, most: 110 };

/** A writer over a stream of the process. A reader that went away (`| head`) is no error. */
export function streamWriter(stream: Writable & { isTTY?: boolean; columns?: number }): Writer {
  const isTerminal = stream.isTTY === true;
  const columns = (isTerminal && stream.columns) || WIDTHS.usual;
  let isBroken = false;
  stream.on("error", () => {
    isBroken = true;
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (isBroken) resolve(false);
        else
          stream.write(text, (error) => {
            resolve(!error);
          });
      }),
    isTerminal,
    columns: Math.min(WIDTHS.most, Math.max(WIDTHS.least, columns)),
  };
}

/** Characters handed on at once; terminals get every piece as it comes. */
const BATCH = 1 << 16;

/** Writes pieces one after another, never faster than they are taken; false when the reader went away. */
export async function pour(
  pieces: AsyncIterable<string> | Iterable<string>,
  writer: Writer,
): Promise<boolean> {
  const enough = writer.isTerminal ? 1 : BATCH;
  let batch = "";
  for await (const piece of pieces) {
    batch += piece;
    if (batch.length < enough) continue;
    if (!(await writer.write(batch))) return false;
    batch = "";
  }
  return batch === "" || writer.write(batch);
}
