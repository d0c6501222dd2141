import { streamWriter } from "./io";
import { run } from "./run";

/** The process: what it was told, where it writes, and how it ends. Nothing that is still being written is cut off. */
void run(process.argv.slice(2), {
  stdout: streamWriter(process.stdout),
  stderr: streamWriter(process.stderr),
  cwd: process.cwd(),
  environment: process.env,
  now: () => new Date(),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    process.exitCode = 2;
    process.stderr.write(`${bug instanceof Error ? String(bug.stack) : String(bug)}\n`);
  },
);
