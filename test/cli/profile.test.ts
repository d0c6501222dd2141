import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { HUE_2022 } from "../../src/core/scores/hue-2022";
import { parseProfile, profileJson } from "../../src/core/scores/profile";
import { profileSheet } from "../../src/core/scores/profile-sheet";
import { setCells } from "../../src/core/workbook/change";
import { makeSheet } from "../../src/core/workbook/workbook";
import type { Sheet } from "../../src/core/workbook/workbook";
import { writeWorkbook } from "../../src/files/write-workbook";
import { FIXTURES, inFolder, soat } from "./support";

const PLAN = join(FIXTURES, "duong-hoa-2022.xlsx");

function writeSheet(folder: string, file: string, sheet: Sheet): void {
  writeFileSync(join(folder, file), writeWorkbook({ sheets: [sheet] }));
}

describe("soat profile", () => {
  it("prints the profile that ships", async () => {
    const { code, out } = await soat(["profile", "hue-2204-2022"]);
    expect([code, parseProfile(out)]).toEqual([0, { ok: true, profile: HUE_2022 }]);
  });

  it("writes it as a sheet, which score takes as it takes JSON", async () => {
    await inFolder(async (folder) => {
      const written = await soat(["profile", "hue-2204-2022", "-o", "bo.xlsx"], { cwd: folder });
      expect(written).toMatchObject({ code: 0, err: "" });
      expect(written.out).toContain("vào bo.xlsx");
      const { out } = await soat(["score", PLAN, "--profile", "bo.xlsx"], { cwd: folder });
      expect(out).toContain("Đạt 75,73%, xếp loại Khá theo bộ tiêu chí “Ví dụ: Huế, cấp xã, năm 2022”.");
      await soat(["profile", "bo.xlsx", "-o", "bo.json"], { cwd: folder });
      expect(readFileSync(join(folder, "bo.json"), "utf8")).toBe(profileJson(HUE_2022));
    });
  });

  it("overwrites with --force only", async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "bo.json"), "there");
      const options = ["profile", "hue-2204-2022", "-o", "bo.json"];
      const refused = await soat(options, { cwd: folder });
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain("Tệp đã có sẵn");
      expect(readFileSync(join(folder, "bo.json"), "utf8")).toBe("there");
      expect((await soat([...options, "--force"], { cwd: folder })).code).toBe(0);
      expect(readFileSync(join(folder, "bo.json"), "utf8")).toBe(profileJson(HUE_2022));
    });
  });
});

describe("--profile", () => {
  it("grades in check and fix too", async () => {
    const profile = ["--profile", "hue-2204-2022"];
    const graded = { ...HUE_2022, base: 100 as const };
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "bo.json"), profileJson(graded));
      const checked = await soat(["check", PLAN, "--profile", "bo.json"], { cwd: folder });
      expect(checked.out).toMatch(/ F56 +Lỗi/);
      expect((await soat(["check", PLAN])).out).not.toMatch(/ F56 +Lỗi/);
      const fixed = await soat(["fix", PLAN, "-o", "b.xlsx", "--formulas", ...profile], { cwd: folder });
      const words = "F56: đang ghi “Xếp loại: Tốt”, công thức sẽ cho “Xếp loại: Khá”";
      expect(fixed.out.replace(/\n +/g, " ")).toContain(words);
    });
  });

  it.each<[string, Sheet, RegExp]>([
    ["without one", makeSheet({ name: "Điểm", values: [["TT"]] }), /không có trang tính bộ tiêu chí/],
    [
      "with something wrong in a cell",
      setCells(profileSheet(HUE_2022), [{ row: 11, column: 1, value: "x", formula: null }]),
      /'Bộ tiêu chí'!B12: "x" không hợp lệ\. Ví dụ hợp lệ: 80/,
    ],
    [
      "without its name",
      setCells(profileSheet(HUE_2022), [{ row: 1, column: 1, value: null, formula: null }]),
      /'Bộ tiêu chí'!B2: còn thiếu\. Ví dụ hợp lệ: Cấp xã 2022/,
    ],
  ])("refuses a workbook %s", async (_, sheet, words) => {
    await inFolder(async (folder) => {
      writeSheet(folder, "bo.xlsx", sheet);
      const { code, out, err } = await soat(["score", PLAN, "--profile", "bo.xlsx"], { cwd: folder });
      expect([code, out]).toEqual([2, ""]);
      expect(err.replace(/\s+/g, " ")).toMatch(words);
    });
  });

  it("refuses a file that only calls itself a workbook", async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "bo.xlsx"), "a,b\n");
      const { code, err } = await soat(["score", PLAN, "--profile", "bo.xlsx"], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain("tệp văn bản");
    });
  });
});
