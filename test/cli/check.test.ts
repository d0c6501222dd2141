import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { widthOf } from "../../src/cli/wrap";
import { BAD, GOOD, HOSTILE, inFolder, soat, writePlan } from "./support";

/** The files of a JSON report with their verdicts. */
async function verdicts(
  argv: readonly string[],
  cwd: string,
): Promise<{ code: number; files: [string, string][] }> {
  const { code, out } = await soat(["check", "--format", "json", ...argv], { cwd });
  const { files } = JSON.parse(out) as { files: { file: string; verdict: string }[] };
  return { code, files: files.map(({ file, verdict }) => [file, verdict]) };
}

describe("soat check: files and folders", () => {
  it("searches folders at any depth, in the order of names, past hidden and lock files", async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, "b", ".git"), { recursive: true });
      for (const file of [
        "10.xlsx",
        "9.xlsx",
        "b/x.XLSM",
        "b/.git/no.xlsx",
        ".no.xlsx",
        "~$9.xlsx",
        "no.xlsx.bak",
      ])
        writePlan(folder, file, [GOOD]);
      const expected = ["9.xlsx", "10.xlsx", join("b", "x.XLSM")].map((file) => [file, "ready"]);
      expect(await verdicts(["."], folder)).toEqual({ code: 0, files: expected });
    });
  });

  it("tells of workbooks in a folder that have to be saved as .xlsx first", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [GOOD]);
      writeFileSync(join(folder, "b.xls"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
      const { code, files } = await verdicts(["."], folder);
      expect({ code, files }).toEqual({
        code: 2,
        files: [
          ["a.xlsx", "ready"],
          ["b.xls", "unreadable"],
        ],
      });
    });
  });

  it("follows links, but not in a circle, and checks each file once", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [GOOD]);
      mkdirSync(join(folder, "sub"));
      symlinkSync(folder, join(folder, "sub", "up"));
      symlinkSync(join(folder, "a.xlsx"), join(folder, "sub", "again.xlsx"));
      symlinkSync(join(folder, "nowhere"), join(folder, "sub", "gone.xlsx"));
      const files = [
        ["a.xlsx", "ready"],
        [join("sub", "gone.xlsx"), "unreadable"],
      ];
      expect(await verdicts([".", "sub", "a.xlsx"], folder)).toEqual({ code: 2, files });
    });
  });

  it("reads a file that is named whatever its ending", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "plan.bak", [BAD]);
      expect(await verdicts(["plan.bak"], folder)).toEqual({ code: 1, files: [["plan.bak", "errors"]] });
    });
  });

  it.each([
    ["one that is not there", "nope.xlsx", /Không tìm thấy/, "2 tệp", "1 tệp"],
    ["an empty folder", "empty", /không có tệp .xlsx/, "1 tệp", "1 thư mục"],
    ["an empty file", "empty.xlsx", /rỗng/, "2 tệp", "1 tệp"],
    ["a text file", "text.xlsx", /tệp văn bản/, "2 tệp", "1 tệp"],
    ["a device", "/dev/zero", /không phải là tệp/, "2 tệp", "1 tệp"],
  ])("does not stop at %s", async (_, name, reason, files, unreadable) => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, "empty"));
      writeFileSync(join(folder, "empty.xlsx"), "");
      writeFileSync(join(folder, "text.xlsx"), "STT,Nhiệm vụ\n");
      writePlan(folder, "good.xlsx", [GOOD]);
      const { code, out } = await soat(["check", name, "good.xlsx"], { cwd: folder });
      expect(code).toBe(2);
      expect(out).toMatch(reason);
      expect(out).toContain("good.xlsx\n  Sẵn sàng trình\n");
      const counts = "0 lỗi, 0 cảnh báo, 0 lưu ý";
      expect(out).toContain(`\n\n${files}: ${counts}; ${unreadable} không kiểm tra được.\n`);
    });
  });

  it("counts no findings where no file could be checked", async () => {
    const { code, out } = await soat(["check", "nope.xlsx", "neither.xlsx"]);
    expect(code).toBe(2);
    expect(out).toMatch(/\n\nKhông kiểm tra được 2 tệp\.\n$/);
    const page = await soat(["check", "nope.xlsx", "neither.xlsx", "--format", "html"]);
    expect(page.out.match(/<td[^>]*>–<\/td>/g)).toHaveLength(6);
  });

  it("tells folders without workbooks from files", async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, "one"));
      mkdirSync(join(folder, "two"));
      const none = await soat(["check", "one", "two"], { cwd: folder });
      expect(none.code).toBe(2);
      expect(none.out).toMatch(/\n\nKhông kiểm tra được 2 thư mục\.\n$/);
      const mixed = await soat(["check", "one", "nope.xlsx", "--lang", "en"], { cwd: folder });
      expect(mixed.out).toMatch(/\n\n1 file, 1 folder could not be checked\.\n$/);
      const page = await soat(["check", "one", "two", "--format", "html"], { cwd: folder });
      expect(page.out).toContain("Không kiểm tra được 2 thư mục · Kiểm tra lúc");
    });
  });

  it("reads damaged files as far as saying so", async () => {
    await inFolder(async (folder) => {
      const bytes = readFileSync(writePlan(folder, "a.xlsx", [GOOD]));
      for (let at = 0; at < bytes.length; at += 97)
        writeFileSync(join(folder, `cut-${at}.xlsx`), bytes.subarray(0, at));
      const { code, files } = await verdicts(["."], folder);
      expect(code).toBe(2);
      expect(files.filter(([, verdict]) => verdict !== "unreadable")).toEqual([["a.xlsx", "ready"]]);
    });
  });

  it("copes with hostile names and contents", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, HOSTILE.file, [[HOSTILE.task, null, HOSTILE.task]], HOSTILE.sheet);
      for (const language of ["vi", "en"]) {
        const { code, out } = await soat(["check", ".", "--lang", language], { cwd: folder });
        expect(code).toBe(1);
        expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(out).toContain(`a'b"c <i>␛[2J #%?.xlsx`);
        expect(out).toContain(`<script>alert("1")</script>'&`);
      }
    });
  });
});

describe("soat check: exit codes", () => {
  it.each([
    [["tuong-duong-2024.xlsx"], 0],
    [["phu-lien-2024.xlsx"], 0],
    [["cam-giang-2024.xlsx", "tuong-duong-2024.xlsx"], 1],
    [["cam-giang-2024.xlsx", "nope.xlsx"], 2],
    [["--format", "sarif", "cam-giang-2024.xlsx"], 1],
    [["--format", "html", "nope.xlsx"], 2],
  ])("%j: %i", async (argv, code) => {
    expect((await soat(["check", ...argv])).code).toBe(code);
  });

  it("stops when nobody reads any more, and does not call unchecked files right", async () => {
    const { code, out } = await soat(["check", "."], { outIsTerminal: true, pieces: 1 });
    expect(code).toBe(2);
    expect(out.split("\n").length).toBeLessThan(5);
  });
});

describe("soat check --output", () => {
  it("writes the report there and one closing line to stderr", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [BAD]);
      writeFileSync(join(folder, "r.json"), "an older report ".repeat(1_000));
      const { code, out, err } = await soat(["check", "a.xlsx", "--format", "json", "-o", "r.json"], {
        cwd: folder,
      });
      expect([code, out]).toEqual([1, ""]);
      expect(err).toBe("Đã ghi kết quả vào r.json.\n1 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý.\n");
      expect(JSON.parse(readFileSync(join(folder, "r.json"), "utf8"))).toMatchObject({ version: 1 });
    });
  });

  it.each(["a.xlsx", "./a.xlsx", "link.xlsx", "soat.json"])(
    "never writes over what it reads: %s",
    async (output) => {
      await inFolder(async (folder) => {
        const path = writePlan(folder, "a.xlsx", [BAD]);
        const before = readFileSync(path);
        linkSync(path, join(folder, "link.xlsx"));
        writeFileSync(join(folder, "soat.json"), "{}");
        const { code, err } = await soat(["check", "a.xlsx", "--config", "soat.json", "-o", output], {
          cwd: folder,
        });
        expect(code).toBe(2);
        expect(err).toContain("không ghi đè lên tệp gốc");
        expect(readFileSync(path)).toEqual(before);
        expect(readFileSync(join(folder, "soat.json"), "utf8")).toBe("{}");
      });
    },
  );

  it("tells when it cannot write", async () => {
    await inFolder(async (folder) => {
      writePlan(folder, "a.xlsx", [BAD]);
      const { code, err } = await soat(["check", "a.xlsx", "-o", "no/such/r.txt"], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain("Không ghi được no/such/r.txt");
      expect(existsSync(join(folder, "no"))).toBe(false);
    });
  });
});

describe("soat --help and --version", () => {
  it("print to stdout and end well", async () => {
    const { code, out } = await soat(["--help", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("soat check <files or folders…>");
    expect(out).toContain("lead-unit-missing ");
    expect(await soat(["--version"])).toEqual({ code: 0, out: "0.1.0\n", err: "" });
  });

  it("fit 80 columns where the arguments are wrong", async () => {
    for (const language of ["vi", "en"]) {
      const { err } = await soat(["check", "--only", "x", "--what", "--lang", language]);
      expect(err.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
      expect(err.replace(/\n +/g, " ")).toContain("header-repeated, ");
    }
  });

  it("are pointed to when the arguments are wrong", async () => {
    const { code, out, err } = await soat([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("soat --help");
  });
});
