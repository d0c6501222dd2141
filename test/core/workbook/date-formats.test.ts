import { describe, expect, it } from "@jest/globals";
import { isDateFormat } from "../../../src/core/workbook/date-formats";

describe("isDateFormat", () => {
  it.each([
    "dd/mm/yyyy",
    "yyyy-mm-dd;@",
    "[$-42A]dd mmmm yyyy;@",
    "[$-1010000]d/m/yyyy",
    "mmm",
    "mmmm",
    "m/d/yy h:mm",
    "dd/mm/yyyy h:mm AM/PM",
    '"Ngày" dd "tháng" mm "năm" yyyy',
    "[Red]dd\\.mm\\.yy",
    "D/M/YYYY",
  ])("%s shows a day", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    "General",
    "0.00",
    '#,##0 "đồng/day"',
    "#,##0\\d",
    "[Red]0.0;[Yellow]-0.0",
    "0.00E+00",
    "h:mm",
    "h:mm AM/PM",
    "[h]:mm",
    "[mm]:ss",
    "mm:ss.0",
    "_d0",
    "*y0",
    "@",
    "",
    "0;dd",
    "[$-mdy]0",
  ])("%s does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
