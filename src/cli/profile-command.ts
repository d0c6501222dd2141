import { resolve } from "node:path";
import { profileJson } from "../core/scores/profile";
import { profileSheet } from "../core/scores/profile-sheet";
import { writeWorkbook } from "../files/write-workbook";
import type { ProfileCommand } from "./arguments";
import type { Io } from "./io";
import { pour } from "./io";
import type { Voice } from "./messages";
import { oneLine } from "./printable";
import { loadProfile } from "./profile-file";
import { errorText } from "./system-errors";
import type { ExitCode } from "./tally";
import { paragraph } from "./wrap";
import { isThere, writeNew } from "./write-new";

/** Prints a profile as JSON, or writes it as a file: a sheet to fill in, or JSON. Gives what is wrong, if something is. */
export async function runProfile(
  { name, output, force }: ProfileCommand,
  voice: Voice,
  io: Io,
): Promise<ExitCode | readonly string[]> {
  const loaded = await loadProfile(name, io.cwd, voice);
  if (!loaded.ok) return loaded.problems;
  const { profile } = loaded;
  if (output === null) {
    await pour([profileJson(profile)], io.stdout);
    return 0;
  }
  const [path, file] = [resolve(io.cwd, output), oneLine(output)];
  if (!force && (await isThere(path))) return [voice.say("unwritten", { file, reason: voice.say("exists") })];
  const isWorkbook = /\.xlsx$/i.test(output);
  const content = isWorkbook ? writeWorkbook({ sheets: [profileSheet(profile)] }) : profileJson(profile);
  try {
    await writeNew(path, content, force);
  } catch (error) {
    return [voice.say("unwritten", { file, reason: errorText(error, voice) })];
  }
  const words = voice.say("profileWritten", { profile: oneLine(profile.name), file });
  await pour([paragraph(words, io.stdout.columns)], io.stdout);
  return 0;
}
