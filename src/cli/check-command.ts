import { open, type FileHandle } from "node:fs/promises";
import { resolve } from "node:path";
import type { Settings } from "../core/settings";
import type { CheckCommand } from "./arguments";
import { checkFile, type FileReport } from "./file-report";
import { findFiles, isSameFile, type Target } from "./find-files";
import { FORMAT_BY_NAME } from "./formats/index";
import { closingText } from "./formats/words";
import { type Io, pour, type Writer } from "./io";
import type { Voice } from "./messages";
import { oneLine } from "./printable";
import { startProgress } from "./progress";
import { errorText } from "./system-errors";
import { addToTally, EMPTY_TALLY, type ExitCode, exitCodeOf } from "./tally";
import { paragraph } from "./wrap";

/** Checks files one after another and reports them; each is let go once it is reported. */
export async function runCheck(
  command: CheckCommand,
  settings: Settings,
  voice: Voice,
  io: Io,
): Promise<ExitCode> {
  const { names, output } = command;
  const targets = await findFiles(names, io.cwd, voice);
  if (output === null) return report(command, targets, settings, voice, io, io.stdout);
  const file = oneLine(output);
  const path = resolve(io.cwd, output);
  const refuse = async (text: string): Promise<ExitCode> => {
    await io.stderr.write(paragraph(text, io.stderr.columns));
    return 2;
  };
  const inputs = targets.flatMap((target) => (target.kind === "file" ? [target.path] : []));
  if (command.config !== null) inputs.push(resolve(io.cwd, command.config));
  for (const input of inputs) {
    if (await isSameFile(input, path)) return refuse(voice.say("outputIsInput", { file }));
  }
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, "w");
    return await report(command, targets, settings, voice, io, fileWriter(handle));
  } catch (error) {
    return await refuse(voice.say("unwritten", { file, reason: errorText(error, voice) }));
  } finally {
    await handle?.close();
  }
}

/** A file takes text like a pipe does; what it refuses is an exception. */
function fileWriter(handle: FileHandle): Writer {
  const write = async (text: string): Promise<boolean> => {
    await handle.writeFile(text);
    return true;
  };
  return { write, isTerminal: false, columns: 80 };
}

async function report(
  { format, output }: CheckCommand,
  targets: readonly Target[],
  settings: Settings,
  voice: Voice,
  io: Io,
  writer: Writer,
): Promise<ExitCode> {
  let tally = EMPTY_TALLY;
  async function* counted(): AsyncGenerator<FileReport> {
    for await (const one of checkAll(targets, settings, voice, io)) {
      tally = addToTally(tally, one);
      yield one;
    }
  }
  const { NO_COLOR, TERM } = io.environment;
  const context = {
    voice,
    width: writer.columns,
    isColoured: writer.isTerminal && (NO_COLOR ?? "") === "" && TERM !== "dumb",
    time: io.now(),
    cwd: io.cwd,
  };
  await pour(FORMAT_BY_NAME[format](counted(), context), writer);
  if (output !== null) {
    const written = voice.say("written", { file: oneLine(output) });
    const { columns } = io.stderr;
    await io.stderr.write(paragraph(written, columns) + paragraph(closingText(tally, voice), columns));
  }
  // A reader that went away early leaves files unchecked.
  return tally.files + tally.folders < targets.length ? 2 : exitCodeOf(tally);
}

async function* checkAll(
  targets: readonly Target[],
  settings: Settings,
  voice: Voice,
  io: Io,
): AsyncGenerator<FileReport> {
  const progress = startProgress(io);
  for (const [at, target] of targets.entries()) {
    const made = await checkFile(target, settings, voice, (phase, share) => {
      progress.tell(() =>
        voice.say(phase === "reading" ? "progressReading" : "progressChecking", {
          number: at + 1,
          total: targets.length,
          share: Math.floor(100 * share),
          file: target.file,
        }),
      );
    });
    progress.clear();
    yield made;
  }
}
