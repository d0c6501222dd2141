import { describe, expect, it } from "@jest/globals";
import { GOOD, inFolder, soat, writePlan } from "./support";

describe("progress", () => {
  it("rewrites one line and wipes it at the end", async () => {
    const { err, out } = await soat(["check", "."], { errIsTerminal: true, tick: 90 });
    const lines = err.split("\r\u001b[2K");
    expect(lines.at(-1)).toBe("");
    expect(lines.some((line) => /^\[[1-5]\/5\] Đang đọc \d+%: [a-z]+-[a-z]+-\d+\.xlsx$/.test(line))).toBe(
      true,
    );
    expect(lines.some((line) => /^\[[1-5]\/5\] Đang kiểm tra \d+%/.test(line))).toBe(true);
    expect(err).not.toContain("\n");
    expect(out).not.toContain("\r");
  });

  it("goes with a workbook of 100,000 rows", async () => {
    await inFolder(async (folder) => {
      const tasks = Array.from(
        { length: 100_000 },
        (_, at) => [`${GOOD[0]} số ${at}`, GOOD[1], GOOD[2]] as const,
      );
      writePlan(folder, "a.xlsx", tasks);
      const { code, out, err } = await soat(["check", "a.xlsx"], {
        cwd: folder,
        errIsTerminal: true,
        tick: 90,
      });
      expect(code).toBe(0);
      expect(out).toContain("100.000 nhiệm vụ");
      const shares = [...err.matchAll(/Đang kiểm tra (\d+)%/g)].map(([, share]) => Number(share));
      expect(shares.length).toBeGreaterThan(20);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    });
  }, 60_000);

  it.each([
    ["stderr is no terminal", { errIsTerminal: false, tick: 90 }],
    ["the work is short", { errIsTerminal: true, tick: 0 }],
  ])("is silent when %s", async (_, circumstances) => {
    expect((await soat(["check", "."], circumstances)).err).toBe("");
  });
});
