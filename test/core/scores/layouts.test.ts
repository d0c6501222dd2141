import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/core/check";
import { ruleById } from "../../../src/core/rules/index";
import { scoreWorkbook } from "../../../src/core/scores/score-workbook";
import { tally } from "../../../src/core/scores/sums";
import type { ScoreTree } from "../../../src/core/scores/tree";
import { settingsSchema } from "../../../src/core/settings";
import { cellAddress, parseArea } from "../../../src/core/workbook/address";
import type { Sheet } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import type { Layout } from "./layouts";
import { LAYOUTS } from "./layouts";
import { treeOf } from "./score-sheets";

function sheetOf({ rows, merges = [] }: Layout): Sheet {
  return makeSheet({ name: "Điểm", values: rows, merges: merges.flatMap((area) => parseArea(area) ?? []) });
}

/** The tree by sheet rows: `2(3 4)`. */
function shapeOf({ nodes, roots }: ScoreTree): string {
  const shape = (at: number): string => {
    const { cell, children } = nodes[at] ?? { cell: { row: -1 }, children: [] };
    return `${cell.row + 1}${children.length > 0 ? `(${children.map(shape).join(" ")})` : ""}`;
  };
  return roots.map(shape).join(" ");
}

const points = (units: number | null): number | null => units && units / 1e6;

describe("tables of points as offices lay them out", () => {
  it.each(LAYOUTS)("$name: the criteria and what they come to", (layout) => {
    const sheet = sheetOf(layout);
    const tree = treeOf(sheet);
    const { max, score } = tally(tree);
    expect({ tree: shapeOf(tree), max: points(max), score: points(score) }).toEqual({
      tree: layout.tree,
      max: layout.max,
      score: layout.score,
    });
    const settings = settingsSchema.parse(layout.profile ? { profile: layout.profile } : {});
    const scored = scoreWorkbook({ sheets: [sheet] }, settings);
    const percent = scored.kind === "scored" ? scored.outcome.percent : null;
    expect(percent).toBe(layout.percent === undefined ? percent : layout.percent);
  });

  it.each(LAYOUTS)("$name: nothing told but what is wrong", (layout) => {
    const settings = settingsSchema.parse(layout.profile ? { profile: layout.profile } : {});
    const { findings } = check({ sheets: [sheetOf(layout)] }, settings).report;
    const told = findings
      .filter(({ rule, level }) => ruleById(rule)?.group === "score" && level !== "info")
      .map(({ rule, cell }) => `${rule}@${cellAddress(cell)}`);
    expect(told.toSorted()).toEqual(layout.findings);
  });
});
