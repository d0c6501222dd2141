import { describe, expect, it } from "@jest/globals";
import { formatInsteadOfText } from "../../../src/core/workbook/text-format";

describe("formatInsteadOfText", () => {
  it.each([
    [6_000, "#,##0"],
    [-1_081_000, "#,##0"],
    [999, "General"],
    [1_250.5, "General"],
    [7.5, "General"],
    ["6.000", "General"],
    [null, "General"],
  ])("of %p is %s", (value, format) => {
    expect(formatInsteadOfText(value)).toBe(format);
  });
});
