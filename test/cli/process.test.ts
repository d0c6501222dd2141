import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { BAD, FIXTURES, inFolder, type Outcome, writePlan } from "./support";

const ROOT = join(__dirname, "..", "..");
const PATIENCE = 60_000;

/** Runs the command line as its users do. `lines` is how much of stdout is read before the reader goes away. */
function soatProcess(argv: readonly string[], lines = Infinity): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/soat.ts", ...argv], { cwd: ROOT });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.split("\n").length > lines) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code: code ?? -1, out, err });
    });
  });
}

describe("the process soat", () => {
  it.each([
    [["check", join(FIXTURES, "tuong-duong-2024.xlsx")], 0],
    [["check", FIXTURES], 1],
    [["check", "no-such-file.xlsx"], 2],
  ])(
    "%j ends with %i and nothing on stderr",
    async (argv, code) => {
      const outcome = await soatProcess(argv);
      expect([outcome.code, outcome.err]).toEqual([code, ""]);
    },
    PATIENCE,
  );

  it(
    "has nothing but the report on stdout",
    async () => {
      const { out } = await soatProcess(["check", FIXTURES, "--format", "json"]);
      expect((JSON.parse(out) as { files: object[] }).files).toHaveLength(5);
    },
    PATIENCE,
  );

  it(
    "has nothing on stdout when it is used wrongly",
    async () => {
      const { code, out, err } = await soatProcess(["chekc"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("chekc");
    },
    PATIENCE,
  );

  it(
    "writes megabytes to the end, and ends quietly when its reader goes away",
    async () => {
      await inFolder(async (folder) => {
        const tasks = Array.from(
          { length: 20_000 },
          (_, at) => [`${BAD[0]} số ${at}`, null, "Định kỳ"] as const,
        );
        const path = writePlan(folder, "a.xlsx", tasks);
        const whole = await soatProcess(["check", path, "--format", "json"]);
        expect(whole.code).toBe(1);
        expect(JSON.parse(whole.out)).toMatchObject({ files: [{ counts: { error: 20_000 } }] });
        const cut = await soatProcess(["check", path], 3);
        expect(cut.err).toBe("");
        expect(cut.out.length).toBeLessThan(whole.out.length / 4);
      });
    },
    PATIENCE,
  );
});
