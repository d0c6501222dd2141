import packageJson from "../../package.json";
import { readArguments } from "./arguments";
import { runCheck } from "./check-command";
import { loadSettings } from "./config";
import { runFix } from "./fix-command";
import { runProfile } from "./profile-command";
import { runScore } from "./score-command";
import { helpText } from "./help";
import type { Io } from "./io";
import type { ExitCode } from "./tally";
import { paragraph } from "./wrap";

/** Runs the command line with the arguments after the program's name; resolves to the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const parsed = readArguments(argv);
  const { voice } = parsed;
  if (!parsed.ok) return complain([...parsed.problems, voice.say("usageHint")], io);
  const { command } = parsed;
  switch (command.kind) {
    case "help":
      await io.stdout.write(helpText(voice));
      return 0;
    case "version":
      await io.stdout.write(`${packageJson.version}\n`);
      return 0;
    case "profile":
      return told(await runProfile(command, voice, io), io);
    case "check":
    case "fix":
    case "score": {
      const config = await loadSettings(command, io.cwd, voice);
      if (!config.ok) return complain(config.problems, io);
      if (command.kind === "check") return runCheck(command, config.settings, voice, io);
      if (command.kind === "fix") return runFix(command, config.settings, voice, io);
      return told(await runScore(command, config.settings, voice, io), io);
    }
  }
}

/** The exit code of what was done, or of the problems that are told instead. */
async function told(result: ExitCode | readonly string[], io: Io): Promise<ExitCode> {
  return typeof result === "number" ? result : complain(result, io);
}

async function complain(problems: readonly string[], { stderr }: Io): Promise<ExitCode> {
  await stderr.write(problems.map((problem) => paragraph(problem, stderr.columns)).join(""));
  return 2;
}
