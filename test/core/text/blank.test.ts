import { describe, expect, it } from "@jest/globals";
import { isBlank, isBlankText } from "../../../src/core/text/blank";
import type { CellValue } from "../../../src/core/workbook/workbook";

describe("a blank cell", () => {
  it.each<[CellValue]>([
    [null],
    [""],
    [" "],
    ["\u00a0\u00a0"],
    ["-"],
    [" – "],
    ["—"],
    ["..."],
    ["…"],
    ["___"],
    ["\n"],
    ["\t"],
    ["\u200b"],
    ["\ufeff"],
    ["\u3000"],
    ["-.-\n…"],
    ["-".repeat(1_000_000)],
  ])("%j", (value) => {
    expect(isBlank(value)).toBe(true);
  });

  it.each<[CellValue]>([
    [0],
    [false],
    ["0"],
    ["a"],
    [" a"],
    ["-a"],
    ["x"],
    ["đ"],
    ["*"],
    ["+"],
    ['"'],
    ["/"],
    ["\u00a0Đ"],
    [{ type: "date", serial: 0 }],
    [{ type: "error", code: "#N/A" }],
    [`${"-".repeat(1_000_000)}a`],
  ])("not %j", (value) => {
    expect(isBlank(value)).toBe(false);
  });

  it("is one whatever filler comes first", () => {
    const filler = [" ", "\u00a0", "-", "–", "_", ".", "…", "\n", "\u200b", "\u1680", "\u2212"];
    for (const first of filler) for (const second of filler) expect(isBlankText(first + second)).toBe(true);
  });
});
