import { describe, expect, it } from "@jest/globals";
import { splitEntries } from "../../../src/core/deadlines/split-entries";

const split = (text: string): string[] =>
  splitEntries(text).map(({ start, end }) => text.slice(start, end).trim());

describe("splitEntries", () => {
  it.each([
    ["Quý I; Quý II", ["Quý I", "Quý II"]],
    ["Quý I\r\nQuý II\n", ["Quý I", "Quý II"]],
    ["- Quý I - Trong năm", ["Quý I", "Trong năm"]],
    ["- Quý I; - Quý II", ["Quý I", "Quý II"]],
    ["+ Quý I\n• Quý II", ["Quý I", "Quý II"]],
    ["- Tháng 01 - Tháng 12", ["Tháng 01", "Tháng 12"]],
    ["Tháng 01 - Tháng 12", ["Tháng 01 - Tháng 12"]],
    ["tháng 01/2024 – tháng 12/2024", ["tháng 01/2024 – tháng 12/2024"]],
    ["Quý III - IV", ["Quý III - IV"]],
    ["- Quý III - IV", ["Quý III - IV"]],
    ["15/3 - 30/4", ["15/3 - 30/4"]],
    ["Năm 2025 - 2026", ["Năm 2025 - 2026"]],
    ["Quý I - 6 tháng, năm", ["Quý I", "6 tháng, năm"]],
    ["Quý I - 30/11", ["Quý I", "30/11"]],
    ["Quý I và cả năm, quý IV", ["Quý I và cả năm, quý IV"]],
    ["Quý I. Tháng 12.", ["Quý I.", "Tháng 12."]],
    ["Q. III", ["Q. III"]],
    ["Trước ngày\n30/11", ["Trước ngày\n30/11"]],
    ["Quý\nIV", ["Quý\nIV"]],
    [";\n - ; ", []],
    ["", []],
  ])("%j", (text, entries) => {
    expect(split(text)).toEqual(entries);
  });
});
