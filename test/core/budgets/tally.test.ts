import { describe, expect, it } from "@jest/globals";
import type { Budget } from "../../../src/core/budgets/budget";
import type { Tally } from "../../../src/core/budgets/tally";
import { followTally, tallyColumn } from "../../../src/core/budgets/tally";
import { budgetOfPage } from "./budget-of";

/** A budget whose second item has these amounts. */
function budgetOf(second: string, third = "7"): Budget {
  return budgetOfPage({
    rows: [
      "| Đơn vị tính: 1.000 đồng",
      "TT | Nội dung | Kinh phí",
      "1 | In ấn | 5",
      `2 | Hội nghị | ${second}`,
      `3 | Tập huấn | ${third}`,
      "| Tổng cộng | 12",
    ],
  });
}

/** All that a tally tells of every range of rows. */
function told(tally: Tally, rows: number): unknown {
  const ranges = Array.from({ length: rows }, (_, from) =>
    Array.from({ length: rows - from }, (__, more) => ({ from, end: from + more + 1 })),
  ).flat();
  return [
    tally.counts,
    ranges.map((range) => [
      tally.sumOf(range),
      tally.countIn(range),
      tally.isUnclear(range),
      tally.hasText(range),
    ]),
  ];
}

const CONTENTS = ["", "5", "-3", "0,5", "6.000", "Lồng ghép", "khoảng 5", "1.000.00"];

describe("followTally", () => {
  it.each(CONTENTS.flatMap((was) => CONTENTS.map((now) => [was, now] as const)))(
    "from “%s” to “%s” is what adding up anew gives",
    (was, now) => {
      const [before, after] = [budgetOf(was), budgetOf(now)];
      const from = before.lines.findIndex(({ row }) => row.text === "Hội nghị");
      const rows = { from, was: before.lines.slice(from, from + 1), now: after.lines.slice(from, from + 1) };
      const followed = followTally(tallyColumn(before, 0), after, 0, rows);
      const { length } = after.lines;
      expect(told(followed, length)).toEqual(told(tallyColumn(after, 0), length));
    },
  );

  it("moves the sums by several rows at once", () => {
    const [before, after] = [budgetOf("5"), budgetOf("6", "9")];
    const from = before.lines.findIndex(({ row }) => row.text === "Hội nghị");
    const rows = { from, was: before.lines.slice(from, from + 2), now: after.lines.slice(from, from + 2) };
    const tally = tallyColumn(before, 0);
    const followed = followTally(tally, after, 0, rows);
    expect(followed.counts).toBe(tally.counts);
    expect(followed.sumOf({ from: 0, end: after.lines.length })).toBe(20);
  });
});
