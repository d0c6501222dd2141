import { describe, expect, it } from "@jest/globals";
import { check } from "../../src/core/check";
import type { Column } from "../../src/core/report";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import type { Correction } from "../../src/taskpane/corrections";
import { correctionOf, looseCorrections, withCorrection } from "../../src/taskpane/corrections";
import { readPlan } from "../plans";
import { table } from "./findings";

const columns: readonly Column[] = [
  { column: 0, role: "tt", header: "TT" },
  { column: 1, role: "task", header: "Nhiệm vụ" },
  { column: 2, role: "note", header: "Ghi chú" },
  { column: 3, role: "other", header: "Ghi chú" },
  { column: 4, role: "other", header: "" },
];
const duties = table({ columns });
const judged = (at: number): Column & { table: typeof duties } => ({
  ...(columns[at] as Column),
  table: duties,
});

describe("withCorrection", () => {
  it.each([
    ["by its header, where that is its own", 1, { header: "Nhiệm vụ" }],
    ["by its letters, where another has the same header", 2, { column: "C" }],
    ["by its letters, where it has none", 4, { column: "E" }],
  ] as const)("names the column %s", (_, at, place) => {
    expect(withCorrection([], judged(at), "product")).toEqual([
      { sheet: "Phụ lục I", ...place, role: "product" },
    ]);
  });

  it("replaces what was said of the same column and goes before all else", () => {
    const other: Correction = { header: "nhiem vu", role: "note" };
    const once = withCorrection([other], judged(1), "product");
    const twice = withCorrection(once, judged(1), "criterion");
    expect(twice).toHaveLength(2);
    expect(correctionOf(twice, judged(1))).toMatchObject({ role: "criterion" });
  });
});

describe("correctionOf", () => {
  it.each([
    [{ header: "NHIEM VU", role: "note" }, 1],
    [{ sheet: "Phụ lục II", header: "Nhiệm vụ", role: "note" }, null],
    [{ column: "b", role: "note" }, 1],
    [{ sheet: "Phụ lục I", header: "Ghi chú", column: "D", role: "note" }, 3],
  ] as const)("%j decides column %s", (correction, expected) => {
    const at = columns.findIndex((_, index) => correctionOf([correction], judged(index)) !== null);
    expect(at < 0 ? null : at).toBe(expected);
  });
});

describe("looseCorrections", () => {
  it("are those that decide no column", () => {
    const used: Correction = { header: "Nhiệm vụ", role: "note" };
    const hidden: Correction = { column: "B", role: "product" };
    const loose: Correction = { sheet: "Đã xóa", column: "A", role: "tt" };
    expect(looseCorrections([used, hidden, loose], [duties])).toEqual([hidden, loose]);
  });
});

it("a correction made here is taken by the core for the column that was meant, and only for it", () => {
  const workbook = readPlan("cam-giang-2024");
  const [first] = check(workbook, DEFAULT_SETTINGS).report.tables;
  const at = first?.columns.findIndex(({ role }) => role === "leadUnit") ?? -1;
  const column = first?.columns[at];
  if (!first || !column) throw new Error("no lead unit column");
  const corrected = withCorrection([], { ...column, table: first }, "note");
  const { tables } = check(workbook, { ...DEFAULT_SETTINGS, columns: corrected }).report;
  const roles = first.columns.map(({ role }) => role);
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(roles.with(at, "note"));
});
