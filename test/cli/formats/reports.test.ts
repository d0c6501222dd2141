import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { FORMATS } from "../../../src/cli/arguments";
import { ROLES } from "../../../src/core/tables/roles";
import { RULES } from "../../../src/core/rules/index";
import { widthOf } from "../../../src/cli/wrap";
import { BAD, budgetPage, GOOD, HOSTILE, inFolder, soat, writePages, writePlan } from "../support";

const readJson = (...path: string[]): object =>
  JSON.parse(readFileSync(join(__dirname, "../../..", ...path), "utf8")) as object;

/** What is wrong with a document under a schema; null when nothing is. */
function complaints(schema: object, document: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const isValid = ajv.compile(schema);
  return isValid(document) ? null : isValid.errors;
}

/** A report over a good, a bad, a hostile and a missing file. */
async function report(format: string, ...more: string[]): Promise<string> {
  return inFolder(async (folder) => {
    writePlan(folder, "good.xlsx", [GOOD]);
    writePlan(folder, "thư mục #1 & %.xlsx", [GOOD, BAD, BAD]);
    writePlan(folder, HOSTILE.file, [[HOSTILE.task, null, HOSTILE.task]], HOSTILE.sheet);
    const { out } = await soat(["check", ".", "nope.xlsx", "--format", format, ...more], { cwd: folder });
    return out;
  });
}

/** The sums that the JSON report tells of a budget. */
async function sumsOf(...items: readonly string[]): Promise<readonly object[]> {
  return inFolder(async (folder) => {
    writePages(folder, "a.xlsx", [budgetPage(...items)]);
    const { out } = await soat(["check", "a.xlsx", "--format", "json"], { cwd: folder });
    return (JSON.parse(out) as JsonReport).files[0]?.tables[0]?.sums ?? [];
  });
}

interface JsonReport {
  readonly files: readonly {
    readonly tables: readonly {
      sums?: readonly object[];
      columns: Record<string, string>;
      rows: Record<string, number>;
      area: string;
    }[];
    readonly findings: readonly object[];
    readonly counts: Record<string, number>;
  }[];
}

describe("JSON", () => {
  const schema = readJson("docs", "report.schema.json");

  it.each([
    ["the five plans", () => soat(["check", ".", "--format", "json"]).then(({ out }) => out)],
    [
      "the five plans in English",
      () => soat(["check", ".", "--format", "json", "--lang", "en"]).then(({ out }) => out),
    ],
    ["good, bad, hostile and missing files", () => report("json")],
  ])("fits its schema: %s", async (_, make) => {
    const text = await make();
    expect(complaints(schema, JSON.parse(text))).toBeNull();
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it("has a schema that can refuse", async () => {
    const text = await report("json");
    for (const [right, wrong] of [
      ['"verdict":"ready"', '"verdict":"fine"'],
      ['"verdict":"unreadable"', '"verdict":"ready"'],
      ['"verdict":"ready"', '"verdict":"unreadable"'],
      ['"task":"B"', '"duty":"B"'],
      ['"cell":"D5"', '"cell":"5D"'],
      ['"level":"error"', '"level":"fatal"'],
      ['"fixable":', '"fix":'],
    ] as const) {
      expect(text).toContain(right);
      expect(complaints(schema, JSON.parse(text.replace(right, wrong)))).not.toBeNull();
    }
  });

  it("has a schema that can refuse sums", async () => {
    const { out } = await soat(["check", "tuong-duong-2024.xlsx", "--format", "json"]);
    for (const [right, wrong] of [
      ['"unitOfAccount":1000', '"unitOfAccount":"1.000 đồng"'],
      ['"difference":0', '"gap":0'],
      ['"counted":531000', '"counted":"531.000"'],
    ] as const) {
      expect(out).toContain(right);
      expect(complaints(schema, JSON.parse(out.replace(right, wrong)))).not.toBeNull();
    }
  });

  it("has every role in its schema", () => {
    const { definitions } = schema as { definitions: { columns: { properties: object } } };
    const named = ROLES.filter((role) => role !== "source" && role !== "other");
    expect(Object.keys(definitions.columns.properties).sort()).toEqual([...named].sort());
  });

  it("keeps the order of keys", async () => {
    const { files } = JSON.parse(await report("json")) as JsonReport;
    const [first] = files.filter(({ findings }) => findings.length > 0);
    expect(Object.keys(first ?? {})).toEqual(["file", "verdict", "counts", "tables", "findings"]);
    expect(Object.keys(first?.tables[0] ?? {})).toEqual([
      "sheet",
      "area",
      "title",
      "facets",
      "columns",
      "rows",
    ]);
    const finding = ["rule", "level", "sheet", "cell", "row", "message", "fixable"];
    expect(Object.keys(first?.findings[0] ?? {})).toEqual(finding);
    expect(Object.keys(files.at(-1) ?? {}).at(-1)).toBe("error");
  });

  it("numbers sources, names areas, and accounts for every row", async () => {
    const { out } = await soat(["check", "tuong-duong-2024.xlsx", "--format", "json"]);
    const { files } = JSON.parse(out) as JsonReport;
    const [duties, money] = files[0]?.tables ?? [];
    expect(duties).toMatchObject({
      area: "A4:F44",
      columns: { tt: "A", task: "B", product: "C", leadUnit: "D", supportUnits: "E", deadline: "F" },
    });
    expect(money?.columns).toMatchObject({ total: "C", source1: "D", source2: "E" });
    expect(Object.values(duties?.rows ?? {}).reduce((sum, number) => sum + number, 0)).toBe(41);
  });

  it("tells the sums of money by column: as found, as stated, and how far that is off", async () => {
    const items = ["1 | In ấn | 5 | 5 |", "2 | Hội nghị | 7,5 | 3,5 | 4", "| Tổng cộng | 12 | 8,5 |"];
    const [whole, first, second] = await sumsOf(...items);
    expect(whole).toEqual({
      column: "C",
      header: "Tổng kinh phí",
      unitOfAccount: 1000,
      cell: "C5",
      stated: 12,
      counted: 12.5,
      difference: -0.5,
    });
    expect(first).toMatchObject({ column: "D", stated: 8.5, counted: 8.5, difference: 0 });
    expect(second).toMatchObject({ column: "E", cell: "E5", stated: null, counted: 4, difference: null });
  });

  it("has no sums where there is no money", async () => {
    expect(await report("json")).not.toContain('"sums"');
  });

  it("is the same on every run", async () => {
    const [one, other] = [
      await soat(["check", ".", "--format", "json"]),
      await soat(["check", ".", "--format", "json"]),
    ];
    expect(one).toEqual(other);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly tool: { driver: { rules: { id: string }[] } };
    readonly results: readonly {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string } };
        logicalLocations: { fullyQualifiedName: string }[];
      }[];
      partialFingerprints: Record<string, string>;
    }[];
    readonly invocations: readonly { executionSuccessful: boolean; toolExecutionNotifications: object[] }[];
  }[];
}

describe("SARIF", () => {
  // The schema is written in draft 04, but for its name it reads the same in draft 07.
  const { $schema, id, ...schema } = readJson(
    "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  ) as Record<string, unknown>;

  it("is held against the schema of SARIF 2.1.0", () => {
    expect([$schema, id]).toEqual([
      "http://json-schema.org/draft-04/schema#",
      "https://raw.githubusercontent.com/schemastore/schemastore/master/src/schemas/json/sarif-2.1.0-rtm.5.json",
    ]);
  });
  const runOf = (text: string): Sarif["runs"][number] | undefined => (JSON.parse(text) as Sarif).runs[0];

  it.each([
    ["the five plans", () => soat(["check", ".", "--format", "sarif"]).then(({ out }) => out)],
    [
      "the five plans in English",
      () => soat(["check", ".", "--format", "sarif", "--lang", "en"]).then(({ out }) => out),
    ],
    ["good, bad, hostile and missing files", () => report("sarif")],
  ])("fits its schema: %s", async (_, make) => {
    expect(complaints(schema, JSON.parse(await make()))).toBeNull();
  });

  it("has a schema that can refuse", async () => {
    const text = await report("sarif");
    expect(complaints(schema, JSON.parse(text.replace('"level":"error"', '"level":"fatal"')))).not.toBeNull();
  });

  it("names rules, cells and files", async () => {
    const run = runOf(await report("sarif"));
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    const missing = run?.results.filter(({ ruleId }) => ruleId === "lead-unit-missing") ?? [];
    expect(missing.map(({ level }) => level)).toEqual(["error", "error", "error"]);
    expect(missing.map(({ ruleIndex }) => run?.tool.driver.rules[ruleIndex]?.id)).toEqual(
      missing.map(({ ruleId }) => ruleId),
    );
    const [hostile, plan] = missing.map(({ locations }) => locations[0]);
    expect(plan?.physicalLocation.artifactLocation).toEqual({
      uri: "th%C6%B0%20m%E1%BB%A5c%20%231%20%26%20%25.xlsx",
      uriBaseId: "%SRCROOT%",
    });
    expect(plan?.logicalLocations[0]?.fullyQualifiedName).toBe("'Phụ lục I'!D5");
    expect(decodeURIComponent(hostile?.physicalLocation.artifactLocation.uri ?? "")).toBe(HOSTILE.file);
  });

  it("tells what could not be run", async () => {
    const [invocation] = runOf(await report("sarif"))?.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toHaveLength(1);
    const good = runOf((await soat(["check", "duong-hoa-2022.xlsx", "--format", "sarif"])).out);
    expect(good?.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it("lets no cell become a placeholder or a link", async () => {
    const text = (runOf(await report("sarif"))?.results ?? []).map(({ message }) => message.text).join("\n");
    expect(text).toContain("{{0}} [đây\\](http://x.vn)");
  });

  it("gives a finding the same fingerprint after rows moved, in either language, and each its own", async () => {
    const prints = async (tasks: Parameters<typeof writePlan>[2], language: string): Promise<string[]> =>
      inFolder(async (folder) => {
        writePlan(folder, "a.xlsx", tasks);
        const { out } = await soat(["check", ".", "--format", "sarif", "--lang", language], { cwd: folder });
        return (runOf(out)?.results ?? []).flatMap(({ partialFingerprints }) =>
          Object.values(partialFingerprints),
        );
      });
    const before = await prints([BAD, BAD], "vi");
    expect(before.length).toBeGreaterThan(2);
    expect(new Set(before).size).toBe(before.length);
    expect(await prints([GOOD, BAD, BAD], "en")).toEqual(before);
    expect(await prints([[`${BAD[0]} khác`, null, "Quý I"]], "vi")).not.toEqual(before.slice(0, 1));
  });

  it("names files outside the working folder by their whole address", async () => {
    await inFolder(async (folder) => {
      const path = writePlan(folder, "a b.xlsx", [BAD]);
      const run = runOf((await soat(["check", path, "--format", "sarif"])).out);
      const location = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation;
      expect(location?.uri).toMatch(/^file:\/\/\/.*\/a%20b\.xlsx$/);
    });
  });
});

describe("HTML", () => {
  it("is one page that asks for nothing", async () => {
    const { out } = await soat(["check", ".", "--format", "html"]);
    expect(out).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(out).toMatch(/<\/html>\n$/);
    expect(out).not.toMatch(/<(script|link|img|iframe|object)|url\(|@import|https?:/i);
    expect(out.indexOf('class="verdict is-error">Còn 3 lỗi phải sửa')).toBeLessThan(out.indexOf("<section"));
    expect(out.match(/<section class="file"/g)).toHaveLength(5);
  });

  it("opens and closes its elements in order", async () => {
    const open: string[] = [];
    const text = (await report("html")).replace(/<style>.*<\/style>/s, "");
    for (const [, slash, name = ""] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
      if (name === "meta") continue;
      if (slash === "/") expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("lets no name or cell become markup", async () => {
    const text = await report("html");
    expect(text).not.toContain("<script");
    expect(text).not.toContain("<img");
    expect(text).not.toContain("<i>");
    expect(text).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it("is in English when asked to", async () => {
    expect(await report("html", "--lang", "en")).toContain('<html lang="en">');
  });
});

describe("any text in names and cells", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  it("makes reports that can be read, and steers no terminal", async () => {
    await fc.assert(
      fc.asyncProperty(text, text, text, async (sheet, task, lead) =>
        inFolder(async (folder) => {
          writePlan(folder, "a.xlsx", [GOOD, [task, lead, task], [task, null, lead]], sheet);
          for (const format of FORMATS) {
            const { code, out } = await soat(["check", "a.xlsx", "--format", format], { cwd: folder });
            expect(code).toBeLessThan(2);
            expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
            if (format === "json" || format === "sarif") JSON.parse(out);
          }
        }),
      ),
      { numRuns: 40 },
    );
  });
});

describe("text", () => {
  it("tells verdict, tables, findings and what to do", async () => {
    const { out } = await soat(["check", "cam-giang-2024.xlsx"]);
    const lines = out.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "cam-giang-2024.xlsx",
      "  Còn 3 lỗi phải sửa",
      "  Duy trì 2024 · A3:H43 · Nhiệm vụ, Điểm · 7 mục, 30 tiêu chí, 3 mục con",
    ]);
    const at = lines.indexOf("    H8   Lỗi       Nhiệm vụ chưa có thời hạn hoàn thành. [deadline-missing]");
    expect(lines[at + 1]).toBe("                   “TC 1.4. Đổi mới, sáng tạo trong thực hiện nhiệm vụ”");
    expect(lines[at + 2]).toMatch(/^ {19}→ Ghi thời hạn/);
    expect(lines.at(-2)).toMatch(/^1 tệp: 3 lỗi, \d+ cảnh báo, \d+ lưu ý\.$/);
  });

  it.each(["vi", "en"])("fits 80 columns (%s)", async (language) => {
    for (const { out } of [
      await soat(["check", ".", "--lang", language]),
      { out: await report("text", "--lang", language) },
      await soat(["--help", "--lang", language]),
    ]) {
      expect(Math.max(...out.split("\n").map(widthOf))).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    ["on a terminal", { outIsTerminal: true }, true],
    ["in a pipe", {}, false],
    ["with NO_COLOR", { outIsTerminal: true, environment: { NO_COLOR: "1" } }, false],
    ["with an empty NO_COLOR", { outIsTerminal: true, environment: { NO_COLOR: "" } }, true],
    ["on a dumb terminal", { outIsTerminal: true, environment: { TERM: "dumb" } }, false],
  ])("is coloured or not %s", async (_, circumstances, isColoured) => {
    const { out } = await soat(["check", "cam-giang-2024.xlsx"], circumstances);
    expect(out.includes("\u001b[31m")).toBe(isColoured);
  });

  it("speaks of one and of several", async () => {
    const { out } = await soat(["check", "duong-hoa-2022.xlsx", "nope.xlsx", "--lang", "en"]);
    expect(out).toContain("2 files: 2 errors, 9 warnings, 0 notes; 1 file could not be checked.");
  });
});
