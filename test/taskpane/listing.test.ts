import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { LEVELS } from "../../src/core/report";
import { filterGroups, groupFindings, listRows, neighbour } from "../../src/taskpane/listing";
import { finding, report, table } from "./findings";

const below = table({ area: { top: 30, left: 0, bottom: 40, right: 5 } });

describe("groupFindings", () => {
  it("groups by sheet and table in the order of the findings", () => {
    const groups = groupFindings(
      report(
        [
          finding({ cell: { row: 2, column: 1 } }),
          finding({ cell: { row: 33, column: 1 } }),
          finding({ cell: { row: 60, column: 1 } }),
          finding({ cell: { row: 61, column: 1 } }),
          finding({ sheet: "Phụ lục II", cell: { row: 2, column: 1 } }),
        ],
        [table(), below, table({ sheet: "Phụ lục II" })],
      ),
    );
    expect(
      groups.map(({ sheet, table: one, entries }) => [sheet, one?.sheet, one?.area.top, entries.length]),
    ).toEqual([
      ["Phụ lục I", "Phụ lục I", 0, 1],
      ["Phụ lục I", "Phụ lục I", 30, 1],
      ["Phụ lục I", undefined, undefined, 2],
      ["Phụ lục II", "Phụ lục II", 0, 1],
    ]);
  });

  it("keeps the findings of tables side by side together, row by row though they alternate", () => {
    const right = table({ area: { top: 0, left: 8, bottom: 20, right: 12 } });
    const cells = [1, 9, 1, 9].map((column, row) => finding({ cell: { row, column } }));
    const groups = groupFindings(report(cells, [table(), right]));
    expect(groups.map(({ entries }) => entries.length)).toEqual([2, 2]);
  });

  it("keeps a group's key while its table grows", () => {
    const [before] = groupFindings(report([finding()]));
    const longer = table({ area: { top: 0, left: 0, bottom: 99, right: 6 } });
    const [after] = groupFindings(report([finding()], [longer]));
    expect(after?.key).toBe(before?.key);
  });

  it("tells apart findings of one rule at one cell, and keeps a key when others come", () => {
    const twice = groupFindings(report([finding(), finding({ data: { unit: "B" } })]));
    const keys = twice.flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
    const more = groupFindings(report([finding({ cell: { row: 1, column: 1 } }), finding()]));
    expect(more[0]?.entries[1]?.key).toBe(keys[0]);
  });

  const anyFinding = fc
    .record({
      level: fc.constantFrom(...LEVELS),
      sheet: fc.constantFrom("Phụ lục I", "Phụ lục II"),
      row: fc.nat(50),
      column: fc.nat(12),
    })
    .map(({ level, sheet, row, column }) => finding({ level, sheet, cell: { row, column } }));

  it("lists every finding once, whatever the levels chosen", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), fc.subarray([...LEVELS]), (findings, levels) => {
        const groups = filterGroups(groupFindings(report(findings, [table(), below])), levels);
        const listed = groups.flatMap(({ entries }) => entries);
        const wanted = findings.filter(({ level }) => levels.length === 0 || levels.includes(level));
        expect(new Set(listed.map((entry) => entry.finding))).toEqual(new Set(wanted));
        expect(new Set(listed.map(({ key }) => key)).size).toBe(wanted.length);
        expect(groups.every(({ key, entries }) => entries.every(({ group }) => group === key))).toBe(true);
      }),
    );
  });
});

describe("listRows", () => {
  const groups = groupFindings(report([finding(), finding({ sheet: "Phụ lục II" })]));

  it("puts a heading above the findings of each group", () => {
    expect(listRows(groups, []).map(({ kind }) => kind)).toEqual(["group", "finding", "group", "finding"]);
  });

  it("shows only the heading of a closed group", () => {
    const rows = listRows(groups, [groups[0]?.key ?? ""]);
    expect(rows.map(({ kind }) => kind)).toEqual(["group", "group", "finding"]);
    expect(rows[0]).toMatchObject({ isClosed: true });
    expect(rows[1]).toMatchObject({ isClosed: false });
  });
});

describe("neighbour", () => {
  const groups = groupFindings(
    report([finding(), finding({ cell: { row: 5, column: 5 } }), finding({ sheet: "Phụ lục II" })]),
  );
  const keys = groups.flatMap(({ entries }) => entries.map(({ key }) => key));

  it.each([
    ["the first when none is open", null, 1, 0],
    ["the last, backwards", null, -1, 2],
    ["the next one", 0, 1, 1],
    ["the one before, in another group", 2, -1, 1],
    ["the first after the last", 2, 1, 0],
    ["the last before the first", 0, -1, 2],
  ] as const)("is %s", (_, open, step, expected) => {
    expect(neighbour(groups, open === null ? null : (keys[open] ?? null), step)?.key).toBe(keys[expected]);
  });

  it("starts over when the open one is gone, and is none in an empty list", () => {
    expect(neighbour(groups, "gone", 1)?.key).toBe(keys[0]);
    expect(neighbour([], null, 1)).toBeNull();
  });
});
