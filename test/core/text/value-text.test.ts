import { describe, expect, it } from "@jest/globals";
import { numberText, valueText } from "../../../src/core/text/value-text";
import type { CellValue } from "../../../src/core/workbook/workbook";

describe("numbers as people write them", () => {
  it.each([
    [0.5, "0,5", "0.5"],
    [-1.25, "-1,25", "-1.25"],
    [0.1 + 0.2, "0,3", "0.3"],
    [2024, "2024", "2024"],
    [1234567.5, "1234567,5", "1234567.5"],
    [0, "0", "0"],
  ])("%d", (number, vi, en) => {
    expect(numberText(number, "vi")).toBe(vi);
    expect(numberText(number, "en")).toBe(en);
  });
});

describe("values as people read them", () => {
  it.each<[string, CellValue, string, string]>([
    ["nothing", null, "", ""],
    ["a text as it stands", " 0.5 ", " 0.5 ", " 0.5 "],
    ["a number", 0.5, "0,5", "0.5"],
    ["a truth value as Excel shows it", true, "TRUE", "TRUE"],
    ["an error by its code", { type: "error", code: "#N/A" }, "#N/A", "#N/A"],
    ["a day", { type: "date", serial: 45626 }, "30/11/2024", "30 Nov 2024"],
    ["a day below 10 in a month below 10", { type: "date", serial: 45327 }, "05/02/2024", "5 Feb 2024"],
    ["a time of day", { type: "date", serial: 45626.75 }, "30/11/2024 18:00", "30 Nov 2024 18:00"],
    [
      "a time to the second",
      { type: "date", serial: 45626 + 3661 / 86400 },
      "30/11/2024 01:01:01",
      "30 Nov 2024 01:01:01",
    ],
    ["a moment before midnight", { type: "date", serial: 45625.9999999 }, "30/11/2024", "30 Nov 2024"],
    ["a serial that is no day", { type: "date", serial: 0.5 }, "0,5", "0.5"],
  ])("%s", (_, value, vi, en) => {
    expect(valueText(value, "vi")).toBe(vi);
    expect(valueText(value, "en")).toBe(en);
  });
});
