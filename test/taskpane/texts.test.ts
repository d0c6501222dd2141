import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/core/language";
import { ROLES } from "../../src/core/tables/roles";
import { en } from "../../src/taskpane/texts/en";
import { NOUNS } from "../../src/taskpane/texts/nouns";
import { vi } from "../../src/taskpane/texts/vi";
import type { TextKey } from "../../src/taskpane/texts/voice";
import { voiceOf } from "../../src/taskpane/texts/voice";

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const keys = Object.keys(vi) as TextKey[];

describe("the texts of the pane", () => {
  it("have the same keys in every language", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("%s has the same places in every language, and words", (key) => {
    expect(places(en[key])).toEqual(places(vi[key]));
    expect(vi[key].trim()).toBe(vi[key]);
    expect(vi[key]).not.toBe("");
    expect(en[key]).not.toBe("");
  });

  it.each(keys)("%s is composed Vietnamese", (key) => {
    expect(vi[key]).toBe(vi[key].normalize("NFC"));
  });

  it.each(Object.values(NOUNS))("counts $vi in every language", (noun) => {
    for (const language of LANGUAGES) {
      for (const form of noun[language].split("|")) expect(places(form)).toEqual(["{n}"]);
    }
  });

  it.each(ROLES)("name the role %s", (role) => {
    expect(keys).toContain(`role-${role}`);
  });
});

describe("voiceOf", () => {
  it.each([
    ["vi", 1, "1 lỗi"],
    ["vi", 10_000, "10.000 lỗi"],
    ["en", 1, "1 error"],
    ["en", 10_000, "10,000 errors"],
  ] as const)("counts in %s: %d is %s", (language, number, text) => {
    expect(voiceOf(language).count(number, "error")).toBe(text);
  });

  it("fills the places of a text", () => {
    expect(voiceOf("vi").say("errors", { errors: "3 lỗi" })).toBe("Còn 3 lỗi phải sửa");
  });

  it.each(LANGUAGES)("tells the time of day by 24 hours in %s", (language) => {
    expect(voiceOf(language).time(new Date(2024, 10, 30, 16, 42).getTime())).toBe("16:42");
  });
});
