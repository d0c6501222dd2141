import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import type { Wording } from "../../../src/core/language";
import { LANGUAGES } from "../../../src/core/language";
import { RULES, ruleById } from "../../../src/core/rules/index";
import { rulePage, rulesIndex } from "../../../src/core/rules/page";
import type { Rule } from "../../../src/core/rules/rule";

const ROOT = join(__dirname, "../../..");
const SOURCES = join(ROOT, "src/core/rules");
const PAGES = join(ROOT, "docs/rules");

/** The catalogue, groups Duty, Money and Text: what the settings and the command line rely on. */
const CATALOGUE = [
  ["lead-unit-missing", "error"],
  ["deadline-missing", "error"],
  ["task-missing", "error"],
  ["product-missing", "warning"],
  ["support-unit-missing", "info"],
  ["lead-unit-multiple", "warning"],
  ["lead-unit-generic", "warning"],
  ["lead-unit-also-supports", "warning"],
  ["unit-unknown", "warning"],
  ["unit-variant", "info"],
  ["unit-level", "warning"],
  ["deadline-vague", "warning"],
  ["deadline-invalid", "error"],
  ["deadline-year", "error"],
  ["numbering", "warning"],
  ["section-empty", "warning"],
  ["task-duplicate", "warning"],
  ["header-repeated", "info"],
  ["appendix-missing", "warning"],
  ["score-not-number", "error"],
  ["score-over-max", "error"],
  ["score-negative", "error"],
  ["score-missing", "warning"],
  ["lost-score-mismatch", "error"],
  ["children-over-parent", "error"],
  ["children-unlisted", "warning"],
  ["total-mismatch", "error"],
  ["max-total", "info"],
  ["grade-mismatch", "error"],
  ["criterion-code-missing", "info"],
  ["criterion-code-duplicate", "error"],
  ["criterion-code-field", "warning"],
  ["criterion-code-conflict", "warning"],
  ["lost-points-unassigned", "warning"],
  ["amount-not-number", "error"],
  ["amount-negative", "warning"],
  ["row-total-mismatch", "error"],
  ["column-total-mismatch", "error"],
  ["source-missing", "warning"],
  ["total-not-formula", "info"],
  ["formula-range-short", "error"],
  ["unit-of-account-missing", "warning"],
  ["product-mismatch", "error"],
  ["amount-in-words-mismatch", "error"],
  ["amount-in-words-spelling", "warning"],
  ["formula-error", "error"],
  ["text-legacy-font", "warning"],
  ["text-not-nfc", "info"],
  ["text-stray-space", "info"],
] as const;
const IDS: readonly string[] = CATALOGUE.map(([id]) => id);
/** Tests that are about all rules. */
const COMMON_TESTS = ["completeness", "any-table", "wording"];

describe("the catalogue", () => {
  it("lists the rules of the index, in its order, with their levels", () => {
    expect(RULES.map(({ id, level }) => [id, level])).toEqual(CATALOGUE);
  });

  it.each(IDS)("%s has its file, its page and its test", (id) => {
    const source = join(SOURCES, `${id}.ts`);
    expect(existsSync(source) && readFileSync(source, "utf8")).toContain(`id: "${id}"`);
    const test = join(__dirname, `${id}.test.ts`);
    expect(existsSync(test) && readFileSync(test, "utf8")).toContain(`core/rules/${id}"`);
    const page = join(PAGES, `${id}.md`);
    const rule = ruleById(id);
    expect(rule).toBeDefined();
    expect(existsSync(page) && readFileSync(page, "utf8")).toBe(rule && rulePage(rule));
  });
});

describe("the other way round", () => {
  it("every file that declares a rule is in the catalogue", () => {
    const declaring = readdirSync(SOURCES).filter((name) =>
      /^ {2}scope: "/m.test(readFileSync(join(SOURCES, name), "utf8")),
    );
    expect(declaring.toSorted()).toEqual(IDS.map((id) => `${id}.ts`).toSorted());
  });

  it("every page belongs to a rule, and the index is as generated", () => {
    const pages = readdirSync(PAGES).filter((name) => name !== "README.md");
    expect(pages.toSorted()).toEqual(IDS.map((id) => `${id}.md`).toSorted());
    expect(readFileSync(join(PAGES, "README.md"), "utf8")).toBe(rulesIndex(RULES));
  });

  it("every test belongs to a rule or is about all", () => {
    const tests = readdirSync(__dirname).filter((name) => name.endsWith(".test.ts"));
    expect(tests.toSorted()).toEqual([...IDS, ...COMMON_TESTS].map((id) => `${id}.test.ts`).toSorted());
  });
});

describe("the words of a rule", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s: both languages, same places", (_, rule) => {
    for (const wording of wordingsOf(rule)) {
      const places = LANGUAGES.map((language) => [...wording[language].matchAll(/\{\w+\}/g)].flat());
      expect(LANGUAGES.filter((language) => wording[language].trim() === "")).toEqual([]);
      const [first, ...others] = places.map((found) => [...new Set(found)].toSorted());
      for (const other of others) expect([wording.vi, other]).toEqual([wording.vi, first]);
    }
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s: an example each way", (_, { examples }) => {
    expect(examples.bad.trim()).not.toBe("");
    expect(examples.good.trim()).not.toBe("");
    expect(examples.good).not.toBe(examples.bad);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    "%s: its options' example is valid",
    (_, { options }) => {
      if (options) expect(() => options.schema.parse(JSON.parse(options.example))).not.toThrow();
      expect(options?.schema.safeParse({ "no such option": 1 }).success ?? false).toBe(false);
    },
  );

  it("ids are unique", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

function wordingsOf({ title, why, remedy, messages, fix }: Rule): Wording[] {
  return [title, why, remedy, ...Object.values(messages), ...(fix ? [fix] : [])];
}
