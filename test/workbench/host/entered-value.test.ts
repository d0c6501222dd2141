import { describe, expect, it } from "@jest/globals";
import { enteredValue } from "../../../src/workbench/host/entered-value";
import type { CellWrite } from "../../../src/workbench/host/spreadsheet";

describe("enteredValue", () => {
  it.each<[string, string, CellWrite]>([
    ["", "General", { value: null }],
    ["=SUM(A1:A2)", "General", { formula: "=SUM(A1:A2)" }],
    ["=SUM(A1:A2)", "@", { value: "=SUM(A1:A2)" }],
    ["'=1", "General", { value: "=1" }],
    ["1,234.5", "General", { value: 1234.5 }],
    ["1.234,5", "General", { value: "1.234,5" }],
    ["50%", "General", { value: 0.5, format: "0%" }],
    ["3/15/2024", "General", { value: 45_366, format: "m/d/yyyy" }],
    ["3/15/2024", "dd/mm/yyyy", { value: 45_366 }],
    ["15/3/2024", "General", { value: "15/3/2024" }],
    ["2024-03-15", "General", { value: 45_366, format: "m/d/yyyy" }],
    ["2/30/2024", "General", { value: "2/30/2024" }],
    ["Quý III/2024", "General", { value: "Quý III/2024" }],
    ["false", "General", { value: false }],
  ])("%j in a cell of format %s", (text, format, expected) => {
    expect(enteredValue(text, format)).toEqual(expected);
  });
});
