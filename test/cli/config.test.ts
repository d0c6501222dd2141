import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { RULES } from "../../src/core/rules/index";
import { optionsProblems } from "../../src/core/rules/options";
import { BAD, inFolder, type Outcome, soat, writePlan } from "./support";

async function withConfig(text: string | Uint8Array, ...more: string[]): Promise<Outcome> {
  return inFolder(async (folder) => {
    writePlan(folder, "plan.xlsx", [BAD]);
    writeFileSync(join(folder, "soat.json"), text);
    return soat(["check", "plan.xlsx", "--config", "soat.json", ...more], { cwd: folder });
  });
}

describe("the settings file", () => {
  it("is followed", async () => {
    const { code, out } = await withConfig(
      '{ "rules": { "lead-unit-missing": "info" } }',
      "--format",
      "json",
    );
    expect(code).toBe(0);
    expect(out).toContain('"rule":"lead-unit-missing","level":"info"');
  });

  it("may begin with a byte order mark", async () => {
    expect((await withConfig('\uFEFF{ "planYear": 2024 }')).code).toBe(1);
  });

  it.each([
    ['{ "planYear": "hai nghìn" }', 'planYear: "hai nghìn" không hợp lệ', "2026"],
    ['{ "year": 2026 }', "year: không có mục này. ", "planYear"],
    ['{ "planyear": 2026 }', "planyear: không có mục này; có phải là “planYear”?", "planYear"],
    ['{ "level": "xã" }', "level: ", '"commune"'],
    ['{ "units": [{ "level": "commune" }] }', "units[0].name: còn thiếu", "Phòng Kinh tế"],
    ['{ "units": [{ "name": "A" }, { "name": "B", "level": 3 }] }', "units[1].level: 3", '"commune"'],
    [
      '{ "rules": { "numbring": "off" } }',
      "rules.numbring: không có mục này; có phải là “numbering”?",
      "deadline-vague",
    ],
    ['{ "rules": { "no-such": "off" } }', "rules.no-such: không có mục này.", "lead-unit-missing"],
    [
      '{ "rules": { "task-duplicate": { "options": { "shortest": 0 } } } }',
      "rules.task-duplicate.options.shortest: 0",
      '"shortest": 16',
    ],
    [
      '{ "rules": { "task-duplicate": { "options": { "longest": 9 } } } }',
      "rules.task-duplicate.options.longest: không có mục này",
      '"shortest": 16',
    ],
    [
      '{ "rules": { "numbering": { "options": { "a": 1 } } } }',
      "rules.numbering.options: ",
      '"numbering": "warning"',
    ],
    ['{ "columns": [{ "header": "Đơn vị", "role": "unit" }] }', 'columns[0].role: "unit"', '"leadUnit"'],
    ["[]", "(toàn tệp): []", "planYear"],
    ["{,}", "không phải JSON hợp lệ", "planYear"],
    ["", "không phải JSON hợp lệ (sai từ dòng 1, cột 1)", "planYear"],
    ['\uFEFF{\n  "planYear": 2026,\n}', "không phải JSON hợp lệ (sai từ dòng 3, cột 1)", "planYear"],
    ["{ “planYear”: 2026 }", "không phải JSON hợp lệ (sai từ dòng 1, cột 3)", "planYear"],
    ['{ "planYear": hai }', "không phải JSON hợp lệ (không hiểu ký tự 'h' tại ", "planYear"],
  ])("%s: names the path and an example of what is valid", async (text, path, example) => {
    const { code, out, err } = await withConfig(text);
    expect(code).toBe(2);
    expect(out).toBe("");
    const unwrapped = err.replace(/\n +/g, " ");
    expect(unwrapped).toContain(path);
    expect(unwrapped).toContain(example);
  });

  it("has every problem told", async () => {
    const { err } = await withConfig('{ "planYear": 1, "level": 2, "beforeDate": 3 }');
    expect(err.trimEnd().split(/\n(?! {4})/)).toHaveLength(4);
  });

  it("that is not there is told", async () => {
    const { code, err } = await soat(["check", ".", "--config", "nope.json"]);
    expect(code).toBe(2);
    expect(err).toContain("nope.json");
  });

  it("full of garbage does not reach the terminal", async () => {
    const { code, err } = await withConfig('{ "a\\u001b[2J": 1, "planYear": "\\u009b" }');
    expect(code).toBe(2);
    expect(err.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("--only and --skip", () => {
  it("--only runs a rule that the settings switch off", async () => {
    const off = '{ "rules": { "lead-unit-missing": "off" } }';
    expect((await withConfig(off)).code).toBe(0);
    expect((await withConfig(off, "--only", "lead-unit-missing")).code).toBe(1);
    const options = '{ "rules": { "lead-unit-missing": { "level": "off" } } }';
    expect((await withConfig(options, "--only", "lead-unit-missing")).code).toBe(1);
  });

  it("--only runs no other", async () => {
    const { out } = await withConfig("{}", "--only", "numbering,deadline-missing");
    expect(out).toContain("0 lỗi, 0 cảnh báo, 0 lưu ý");
  });

  it("--skip leaves a rule out", async () => {
    expect((await withConfig("{}", "--skip", "lead-unit-missing")).code).toBe(0);
  });
});

describe("optionsProblems", () => {
  it("tells every unknown option", () => {
    const problems = optionsProblems("task-duplicate", { shortest: 0, longest: 3, odd: 1 });
    expect(problems.map(({ path }) => path).toSorted()).toEqual([".longest", ".odd", ".shortest"]);
  });

  it.each(RULES.map(({ id }) => id))("%s: takes no options as given", (id) => {
    expect(optionsProblems(id, {})).toEqual([]);
  });

  it.each([[null], [3], ["x"], [[]]])("refuses %j in place of options", (options) => {
    expect(optionsProblems("task-duplicate", options)).toMatchObject([
      { path: "", example: '{ "shortest": 16 }' },
    ]);
  });

  it("says nothing about rules that are not there", () => {
    expect(optionsProblems("no-such", 3)).toEqual([]);
  });
});
