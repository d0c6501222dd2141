import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { EXAMPLE_PROFILES } from "../core/scores/example-profiles";
import { NO_PROFILE } from "../core/scores/profile";
import type { Settings } from "../core/settings";
import { fold } from "../core/text/fold";
import type { ScoreCommand } from "./arguments";
import { findFiles, isSameFile } from "./find-files";
import { rankingBook, rankingCsv } from "./formats/score-table";
import { scoreJson } from "./formats/score-json";
import { scoreText } from "./formats/score-text";
import type { Io } from "./io";
import { pour } from "./io";
import type { Voice } from "./messages";
import { oneLine, printable } from "./printable";
import { startProgress } from "./progress";
import type { FileScore } from "./score-file";
import { scoreFile } from "./score-file";
import { errorText } from "./system-errors";
import type { ExitCode } from "./tally";
import { paragraph } from "./wrap";

/** Scores files one after another and ranks them; gives the exit code, or what is wrong with the command. */
export async function runScore(
  command: ScoreCommand,
  settings: Settings,
  voice: Voice,
  io: Io,
): Promise<ExitCode | readonly string[]> {
  const grade = gradeToReach(command, settings, voice);
  if (typeof grade === "object" && grade !== null) return grade;
  const targets = await findFiles(command.names, io.cwd, voice);
  const output = command.output === null ? null : resolve(io.cwd, command.output);
  for (const target of targets) {
    if (output !== null && target.kind === "file" && (await isSameFile(target.path, output)))
      return [voice.say("outputIsInput", { file: oneLine(command.output ?? "") })];
  }
  const progress = startProgress(io);
  const scores: FileScore[] = [];
  for (const [at, target] of targets.entries()) {
    const share = Math.floor((100 * at) / targets.length);
    const data = { number: at + 1, total: targets.length, share, file: target.file };
    progress.tell(() => voice.say("progressChecking", data));
    scores.push(await scoreFile(target, settings, grade, voice));
  }
  progress.clear();
  return (await put(command, output, { scores, grade }, voice, io)) ?? exitCodeOf(scores);
}

/** The grade as the profile writes it, null where none was asked for; problems where the profile has none such. */
function gradeToReach(
  { reach }: ScoreCommand,
  { profile }: Settings,
  voice: Voice,
): string | readonly string[] | null {
  if (reach === null) return null;
  const { bands } = profile ?? NO_PROFILE;
  const ids = Object.keys(EXAMPLE_PROFILES).join(", ");
  if (bands.length === 0) return [voice.say("noBands", { ids })];
  const band = bands.find((one) => fold(one.grade) === fold(reach));
  const choices = bands.map((one) => one.grade).join(", ");
  return band?.grade ?? [voice.say("wrongChoice", { option: "--reach", value: printable(reach), choices })];
}

/** Writes the result out; null when it is done, else what went wrong. */
async function put(
  { format, output: name }: ScoreCommand,
  output: string | null,
  { scores, grade }: { readonly scores: readonly FileScore[]; readonly grade: string | null },
  voice: Voice,
  io: Io,
): Promise<readonly string[] | null> {
  const pieces = (width: number): Iterable<string> => {
    if (format === "json") return scoreJson(scores, voice);
    return format === "csv" ? rankingCsv(scores, voice) : scoreText(scores, grade, voice, width);
  };
  if (output === null) {
    await pour(pieces(io.stdout.columns), io.stdout);
    return null;
  }
  const file = oneLine(name ?? "");
  try {
    await writeFile(output, format === "xlsx" ? rankingBook(scores, voice) : [...pieces(80)].join(""));
  } catch (error) {
    return [voice.say("unwritten", { file, reason: errorText(error, voice) })];
  }
  await io.stderr.write(paragraph(voice.say("written", { file }), io.stderr.columns));
  return null;
}

function exitCodeOf(scores: readonly FileScore[]): ExitCode {
  if (scores.some(({ kind }) => kind === "unreadable")) return 2;
  const findings = scores.flatMap((one) => ("findings" in one ? one.findings : []));
  return findings.some(({ level }) => level === "error") ? 1 : 0;
}
