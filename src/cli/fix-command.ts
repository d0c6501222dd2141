import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Settings } from "../core/settings";
import { fileProblemText } from "../files/file-problems";
import type { FixCommand } from "./arguments";
import { isSameFile } from "./find-files";
import { fixFile, type FixedFile } from "./fix-file";
import { fixJson, fixText } from "./formats/fix";
import { type Io, pour } from "./io";
import type { Voice } from "./messages";
import { oneLine } from "./printable";
import { startProgress } from "./progress";
import { errorText } from "./system-errors";
import type { ExitCode } from "./tally";
import { paragraph } from "./wrap";
import { isThere, writeNew } from "./write-new";

/** Applies the safe fixes, and live formulas where wanted, to a copy of a file and says what it changed. */
export async function runFix(
  command: FixCommand,
  settings: Settings,
  voice: Voice,
  io: Io,
): Promise<ExitCode> {
  const { name: file, output, format } = command;
  const result = await fixAndWrite(command, settings, voice, io);
  if (format === "json") await pour(fixJson({ file, output, result }, voice), io.stdout);
  else if (typeof result === "string") await io.stderr.write(paragraph(oneLine(result), io.stderr.columns));
  else await pour(fixText(output, result, voice, io.stdout.columns), io.stdout);
  if (typeof result === "string") return 2;
  return result.remaining.counts.error > 0 ? 1 : 0;
}

/** The fixed file once it is written, or why it could not be. */
async function fixAndWrite(
  { name, output, force, formulas }: FixCommand,
  settings: Settings,
  voice: Voice,
  io: Io,
): Promise<FixedFile | string> {
  const [from, to] = [resolve(io.cwd, name), resolve(io.cwd, output)];
  const [shownName, shownOutput] = [oneLine(name), oneLine(output)];
  if (from === to || (await isSameFile(from, to))) return voice.say("outputIsInput", { file: shownOutput });
  if (!force && (await isThere(to)))
    return voice.say("unwritten", { file: shownOutput, reason: voice.say("exists") });
  let result: FixedFile;
  try {
    const fixed = await fixOne({ path: from, file: name, formulas }, settings, voice, io);
    if (typeof fixed === "string") return `${shownName}: ${fixed}`;
    result = fixed;
  } catch (error) {
    return `${shownName}: ${errorText(error, voice)}`;
  }
  try {
    await writeNew(to, result.bytes, force);
    return result;
  } catch (error) {
    return voice.say("unwritten", { file: shownOutput, reason: errorText(error, voice) });
  }
}

async function fixOne(
  { path, file, formulas }: { readonly path: string; readonly file: string; readonly formulas: boolean },
  settings: Settings,
  voice: Voice,
  io: Io,
): Promise<FixedFile | string> {
  const found = await stat(path);
  if (found.isDirectory()) return voice.say("isFolder");
  if (!found.isFile()) return voice.say("notAFile");
  const progress = startProgress(io);
  const result = fixFile(await readFile(path), settings, formulas, (phase, share) => {
    const key = phase === "reading" ? "progressReading" : "progressChecking";
    progress.tell(() => voice.say(key, { number: 1, total: 1, share: Math.floor(100 * share), file }));
  });
  progress.clear();
  return result.ok ? result : fileProblemText(result.problem, voice.language);
}
