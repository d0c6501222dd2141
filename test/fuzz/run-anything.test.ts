import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, jest } from "@jest/globals";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { type FormatName, FORMATS } from "../../src/cli/arguments";
import { writeWorkbook } from "../../src/files/write-workbook";
import { inFolder, soat } from "../cli/support";
import { fileOf, worksheet } from "../files/make-files";
import { anyText } from "./hostile-values";
import { hostileWorkbook } from "./hostile-workbooks";
import { effort } from "./settings";

// What is tried takes seconds; on a loaded machine it may take a minute.
jest.setTimeout(Math.max(60_000, Number(process.env["FUZZ_TIMES"] ?? 1) * 20_000));

const ROOT = join(__dirname, "..", "..");
const SARIF = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

function validator(path: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  // SARIF's is written in draft 04, but for its name it reads the same in draft 07.
  const rest = Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id");
  return ajv.compile(Object.fromEntries(rest));
}

const fitsJson = validator("docs/report.schema.json");
const fitsSarif = validator(SARIF);

function expectFits(text: string, fits: ValidateFunction): void {
  fits(JSON.parse(text));
  expect(fits.errors).toBeNull();
}

/** Every element is closed where it was opened, and none of them can run anything. */
function expectHtml(text: string): void {
  expect(text).not.toMatch(/<(?:script|img|iframe|object|link)/i);
  const open: string[] = [];
  for (const [, slash, name = ""] of text
    .replace(/<style>.*?<\/style>/s, "")
    .matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
    if (name === "meta") continue;
    if (slash === "/") expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
}

function expectReport(text: string, format: FormatName): void {
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  if (format === "json") expectFits(text, fitsJson);
  if (format === "sarif") expectFits(text, fitsSarif);
  if (format === "html") expectHtml(text);
}

/** Checks a file in every format, and fixes it twice: the second time nothing is left to do. Gives the exit code. */
async function runAll(bytes: Uint8Array): Promise<number | undefined> {
  return inFolder(async (cwd) => {
    const path = (file: string): string => join(cwd, file);
    writeFileSync(path("a.xlsx"), bytes);
    const codes = new Set<number>();
    for (const format of FORMATS) {
      const { code, out } = await soat(["check", "a.xlsx", "--format", format], { cwd });
      codes.add(code);
      expectReport(out, format);
    }
    const [code, ...others] = codes;
    expect(others).toEqual([]);
    const fixed = await soat(["fix", "a.xlsx", "-o", "b.xlsx"], { cwd });
    expect(`${fixed.out}${fixed.err}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(fixed.code === 2).toBe(code === 2);
    expect(existsSync(path("b.xlsx"))).toBe(fixed.code !== 2);
    if (fixed.code === 2) return code;
    const again = await soat(["fix", "b.xlsx", "-o", "c.xlsx", "--format", "json"], { cwd });
    expect(again.code).toBe(fixed.code);
    expect(readFileSync(path("c.xlsx")).equals(readFileSync(path("b.xlsx")))).toBe(true);
    return code;
  });
}

/** Attributes and contents of cells as no program writes them. */
const cell = fc
  .record({
    r: fc.constantFrom(
      "",
      ' r="A1"',
      ' r="B2"',
      ' r="XFD1048576"',
      ' r="A0"',
      ' r="1A"',
      ' r="AAAA1"',
      ' r=""',
    ),
    type: fc.constantFrom(
      "",
      ' t="s"',
      ' t="str"',
      ' t="b"',
      ' t="e"',
      ' t="d"',
      ' t="n"',
      ' t="x"',
      ' t="inlineStr"',
    ),
    style: fc.constantFrom("", ' s="0"', ' s="99"', ' s="-1"', ' s="x"'),
    formula: fc.constantFrom(
      "",
      "<f/>",
      "<f>A1</f>",
      '<f t="shared" si="0"/>',
      '<f t="shared" ref="A1:B9" si="0">XFD1048576+A1</f>',
      '<f t="array" ref="A1:XFD1048576">1</f>',
      '<f t="array" ref="?">1</f>',
    ),
    content: fc.constantFrom(
      "",
      "<v/>",
      "<v>0</v>",
      "<v>-1</v>",
      "<v>1e400</v>",
      "<v>1e308</v>",
      "<v>NaN</v>",
      "<v>TT</v>",
      "<v>2024-02-30</v>",
      "<v>_x0000_</v>",
      "<is><t>Nhiệm vụ</t></is>",
      "<is><r><t>Chủ</t></r><rPh><t>x</t></rPh><r><t> trì</t></r></is>",
      "<v><v>1</v></v>",
      "<v><![CDATA[<b>]]></v>",
      "<v>&#55357;</v>",
      "<c>",
    ),
  })
  .map(({ r, type, style, formula, content }) => `<c${r}${type}${style}>${formula}${content}</c>`);

const row = fc
  .tuple(
    fc.constantFrom("", ' r="1"', ' r="2"', ' r="1048576"', ' r="1048577"', ' r="x"', ' hidden="1"'),
    fc.array(cell, { maxLength: 5 }),
  )
  .map(([attributes, cells]) => `<row${attributes}>${cells.join("")}</row>`);

const after = fc
  .array(
    fc.constantFrom(
      "A1:A1",
      "A1:XFD1048576",
      "B2:A1",
      "A1:B2",
      "B1:C9",
      "A:A",
      "",
      "A1:A1048577",
      "$A$1:$B$2",
    ),
    { maxLength: 4 },
  )
  .map((areas) =>
    areas.length === 0
      ? ""
      : `<mergeCells count="9">${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
  );

describe("the command line", () => {
  it("ends well with any workbook", async () => {
    await fc.assert(
      fc.asyncProperty(hostileWorkbook, async (workbook) => {
        expect([0, 1, 2]).toContain(await runAll(writeWorkbook(workbook)));
      }),
      effort(25),
    );
  });

  it("ends well with any sheet part", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 6 }), after, async (rows, merges) => {
        expect([0, 1, 2]).toContain(await runAll(fileOf(worksheet(rows.join(""), merges))));
      }),
      effort(40),
    );
  });

  it("ends well with any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await runAll(bytes)).toBe(2);
      }),
      effort(10),
    );
  });

  it("takes any argument for what it is", async () => {
    await fc.assert(
      fc.asyncProperty(
        // No path that leads out of the folder; a NUL cannot be handed over to a program.
        fc.array(
          anyText.filter((text) => !/[\0/]|^\.+$/.test(text)),
          { maxLength: 4 },
        ),
        async (words) => {
          await inFolder(async (cwd) => {
            const { code, err } = await soat(["check", ...words, "--lang", "en"], { cwd });
            expect(code).toBe(2);
            expect(err.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
          });
        },
      ),
      effort(30),
    );
  });
});
