import { describe, expect, it } from "@jest/globals";
import type { Shelf } from "../../src/taskpane/preferences";
import { loadPreferences, savePreferences } from "../../src/taskpane/preferences";

function shelf(kept: string | null = null): Shelf {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_, value) => {
      text = value;
    },
  };
}

const broken = (): Shelf => {
  throw new DOMException("denied", "SecurityError");
};
const NOTHING = { levels: [], language: null, tab: "report" } as const;

describe("preferences", () => {
  it("come back as they were saved", () => {
    const one = shelf();
    const saved = { levels: ["error", "info"], language: "en", tab: "budgets" } as const;
    savePreferences(() => one, saved);
    expect(loadPreferences(() => one)).toEqual(saved);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "7",
    "[]",
    '{"levels":"error"}',
    '{"levels":[1,"fatal"],"language":"fr","tab":"x"}',
  ])("are the defaults for %j", (kept) => {
    expect(loadPreferences(() => shelf(kept))).toEqual(NOTHING);
  });

  it("do without a browser that keeps nothing", () => {
    expect(loadPreferences(broken)).toEqual(NOTHING);
    expect(() => {
      savePreferences(broken, NOTHING);
    }).not.toThrow();
  });
});
