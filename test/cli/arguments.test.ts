import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { FORMATS, readArguments } from "../../src/cli/arguments";
import { MESSAGES, NOUNS } from "../../src/cli/messages";
import { RULES } from "../../src/core/rules/index";

function commandOf(argv: readonly string[]): unknown {
  const parsed = readArguments(argv);
  return parsed.ok ? parsed.command : parsed.problems;
}

const ALL = RULES.map(({ id }) => id).join(",");

describe("readArguments", () => {
  it("tells of a misspelt rule only that", () => {
    expect(commandOf(["check", "a", "--only", "numbring"])).toHaveLength(1);
  });

  it("tells of a missing new file once", () => {
    expect(commandOf(["fix", "a", "-o"])).toHaveLength(1);
  });

  it("reads a check with all its options", () => {
    const line =
      "check a.xlsx --only numbering,task-missing --only=section-empty --skip numbering b --format=html -o r.html --config c.json --profile bo.xlsx";
    expect(commandOf(line.split(" "))).toEqual({
      kind: "check",
      names: ["a.xlsx", "b"],
      format: "html",
      output: "r.html",
      config: "c.json",
      only: ["numbering", "task-missing", "section-empty"],
      skip: ["numbering"],
      profile: "bo.xlsx",
    });
  });

  it("reads a fix", () => {
    expect(commandOf(["fix", "a.xlsx", "-ob.xlsx", "--force"])).toEqual({
      kind: "fix",
      name: "a.xlsx",
      format: "text",
      output: "b.xlsx",
      force: true,
      formulas: false,
      config: null,
      only: null,
      skip: [],
      profile: null,
    });
  });

  it.each([
    ["profile hue-2204-2022", { name: "hue-2204-2022", output: null, force: false }],
    ["profile bo.json -o bo.xlsx --force", { name: "bo.json", output: "bo.xlsx", force: true }],
  ])("reads %s", (line, command) => {
    expect(commandOf(line.split(" "))).toEqual({ kind: "profile", ...command });
  });

  it("reads a fix with formulas", () => {
    expect(commandOf(["fix", "a.xlsx", "-o", "b.xlsx", "--formulas"])).toMatchObject({ formulas: true });
  });

  it("takes what follows -- as names", () => {
    expect(commandOf(["check", "--", "--only"])).toMatchObject({ kind: "check", names: ["--only"] });
  });

  it.each([
    ["--help", "help"],
    ["-h", "help"],
    ["check --help", "help"],
    ["--version", "version"],
  ])("%s asks for %s", (line, kind) => {
    expect(commandOf(line.split(" "))).toEqual({ kind });
  });

  it.each([
    ["", "check, fix, score, profile"],
    ["chek a.xlsx", "“chek”. Các lệnh: check, fix"],
    ["check", "soat check phu-luc.xlsx"],
    ["check a --colour", "“--colour”. Các tùy chọn: --format, --output"],
    ["check a -x", "“-x”"],
    ["check a --format xml", FORMATS.join(", ")],
    ["check a --format", "--format json"],
    ["check a --format --lang", "--format json"],
    ["check a --format=", "--format json"],
    ["check a --lang fr", "vi, en"],
    ["check a --only numbring", `“numbring”. Các phép kiểm tra: ${RULES[0]?.id ?? ""}, `],
    ["check a --skip x,numbering", "“x”"],
    [`check a --skip ${ALL}`, "không còn phép kiểm tra nào"],
    ["check a --only numbering --skip numbering", "không còn phép kiểm tra nào"],
    ["check a --only ,", "không còn phép kiểm tra nào"],
    ["check a --force", "không dùng với lệnh “check”"],
    ["check a --formulas", "“--formulas” không dùng với lệnh “check”"],
    ["check a --force=yes", "“--force” không nhận giá trị"],
    ["fix -o b", "đúng một tệp"],
    ["fix a b -o c", "đúng một tệp"],
    ["fix a", "-o phu-luc-sua.xlsx"],
    ["fix a -o", "“-o” cần một giá trị, ví dụ: -o phu-luc-sua.xlsx"],
    ["-o --force fix a", "“-o” cần một giá trị, ví dụ: -o phu-luc-sua.xlsx"],
    ["check a -o", "“-o” cần một giá trị, ví dụ: -o ket-qua.html"],
    ["fix a -o b --format html", "text, json"],
    ["profile", "soat profile hue-2204-2022 -o bo-tieu-chi.xlsx"],
    ["profile a b", "đúng một bộ tiêu chí"],
    ["profile a --reach Tốt", "“--reach” không dùng với lệnh “profile”"],
  ])("refuses %p and says what is valid", (line, expected) => {
    const parsed = readArguments(line.split(" ").filter((part) => part !== ""));
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(expect.stringContaining(expected));
  });

  it("tells every problem, in the language asked for", () => {
    const parsed = readArguments(["check", "--lang", "en", "--what", "--format=pdf"]);
    expect(parsed.ok ? [] : parsed.problems).toHaveLength(3);
    expect(parsed.ok ? "" : parsed.problems[0]).toContain("There is no option “--what”");
  });

  it("echoes no control characters", () => {
    const parsed = readArguments(["\u001b[2J", "--\u001b[1m", "--format=\u0007"]);
    expect(parsed.ok ? "" : parsed.problems.join("")).not.toMatch(/\p{Cc}/u);
  });

  it("never throws", () => {
    const words = fc.constantFrom(
      "check",
      "fix",
      "-o",
      "--",
      "-",
      "--only",
      "--format=",
      "--__proto__",
      "-oo",
      "",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (argv) => {
        const parsed = readArguments(argv);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe("the catalogue", () => {
  const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  it.each(Object.entries({ ...MESSAGES, ...NOUNS }))(
    "%s fills the same places in both languages",
    (_, { vi, en }) => {
      expect(places(en)).toEqual(places(vi));
      expect([vi, en]).not.toContain("");
    },
  );
});
