import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { openBook } from "../../src/workbench/open-book";
import { notOpenedText, unwritableText } from "../../src/workbench/file-texts";
import { paneWidthWithin, parsePreferences, type Preferences } from "../../src/workbench/preferences";
import { isTextKey, TEXTS } from "../../src/workbench/texts";
import { compoundFile } from "../files/make-files";

const SYSTEM: Preferences = { language: "vi", dark: false, paneWidth: 350 };

describe("parsePreferences", () => {
  it.each([
    [null, SYSTEM],
    ["{", SYSTEM],
    ["null", SYSTEM],
    ['{"language":"fr","dark":1,"paneWidth":"wide"}', SYSTEM],
    ['{"language":"en","dark":true,"paneWidth":9999}', { language: "en", dark: true, paneWidth: 500 }],
    ['{"paneWidth":1}', { ...SYSTEM, paneWidth: 320 }],
  ])("%s", (text, expected) => {
    expect(parsePreferences(text, SYSTEM)).toEqual(expected);
  });

  it("keeps the pane's width within its limits", () => {
    expect([0, 320, 350.4, 501].map(paneWidthWithin)).toEqual([320, 320, 350, 500]);
  });
});

describe("the page's texts", () => {
  const html = readFileSync(join(__dirname, "../../src/workbench/index.html"), "utf8");
  const named = [...html.matchAll(/data-(?:text|label|title)="(\w+)"/g)].map(([, key = ""]) => key);

  it("has a text for every name in the markup", () => {
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it("has the same places to fill in both languages", () => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    for (const { vi, en } of Object.values(TEXTS)) expect(places(en)).toEqual(places(vi));
  });
});

describe("what the page says of files", () => {
  it("says that a file was not opened, why, and that the open one stays", () => {
    const result = openBook("mật.xlsx", compoundFile("EncryptedPackage"));
    if (result.ok) throw new Error("opened");
    const text = notOpenedText("mật.xlsx", result, "vi");
    expect(text).toMatch(/^Không mở được “mật\.xlsx”\. .*mật khẩu.* Sổ đang mở được giữ nguyên\.$/);
  });

  it("names the first changes that cannot be written and counts the rest", () => {
    const formulas = ["A1", "A2", "A3", "A4", "A5"].map(
      (address) => ({ kind: "formula", sheet: "S", address }) as const,
    );
    const text = unwritableText([{ kind: "rows", sheet: "S" }, ...formulas], "en");
    expect(text).toContain(
      "rows inserted or deleted in “S”; the formula in A1, “S”; the formula in A2, “S”; and 3 more",
    );
  });
});
