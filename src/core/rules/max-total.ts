import { countsIn } from "../scores/counts";
import type { Profile } from "../scores/profile";
import { USUAL_BASE } from "../scores/profile";
import { tally } from "../scores/sums";
import type { ScoreTree } from "../scores/tree";
import { isWeighted } from "../scores/tree";
import { toPoints, toUnits } from "../scores/units";
import type { Table } from "../tables/table";
import type { CellPlace } from "../workbook/workbook";
import type { JoinedScoreRule, JoinedScores } from "./rule";

export const maxTotal: JoinedScoreRule = {
  id: "max-total",
  scope: "all-scores",
  level: "info",
  group: "score",
  needs: ["maxScore"],
  options: null,
  title: { vi: "Tổng điểm tối đa", en: "Sum of the maximum points" },
  messages: {
    differs: {
      vi: "Điểm tối đa của bộ tiêu chí cộng lại là {sum}, không phải {base}.",
      en: "The maximum points of the set add up to {sum}, not {base}.",
    },
    together: {
      vi: "Riêng bảng này có {sum} điểm tối đa; {count} bảng của tệp đọc cùng nhau đủ {base} điểm ({others}).",
      en: "This table alone has {sum} points of maximum; {count} tables of the workbook read together make {base} ({others}).",
    },
  },
  why: {
    vi: "Bộ tiêu chí thường có tổng 100 điểm; lệch là thiếu tiêu chí hoặc ghi sai điểm tối đa.",
    en: "A set of criteria mostly makes 100 points; otherwise one is missing or a maximum is wrong.",
  },
  remedy: {
    vi: "Đối chiếu điểm tối đa với quyết định ban hành bộ tiêu chí.",
    en: "Compare the maxima with the decision that issued the set of criteria.",
  },
  fix: null,
  examples: { bad: "I | 40; II | 55; TỔNG ĐIỂM | 95", good: "I | 40; II | 60; TỔNG ĐIỂM | 100" },
  check: ({ tables, trees, joined, profile }) => {
    if (isWeighted(joined.tree)) return [];
    const base = toUnits(baseOf(profile));
    const maxOf = (one: ScoreTree): number => baseMax(one, profile);
    const sums = trees.map(maxOf);
    const withMax = sums.flatMap((sum, at) => (sum > 0 ? [at] : []));
    const [first] = withMax.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0));
    const tree = first === undefined ? undefined : trees[first];
    const table = first === undefined ? undefined : tables[first];
    if (first === undefined || !tree || !table) return [];
    const place = placeOf(table, tree);
    const sum = sums[first] ?? 0;
    if (!place || sum === base) return [];
    const all = maxOf(joined.tree);
    const numbers = { sum: toPoints(sum), base: toPoints(base) };
    const sheet = table.grid.sheet.name;
    if (withMax.length > 1 && all === base) {
      const others = withMax.filter((at) => at !== first).flatMap((at) => tables[at] ?? []);
      return [togetherDraft(sheet, place, numbers, withMax.length, others)];
    }
    return isComplete(tree, all, base)
      ? [{ ...place, sheet, message: "differs", data: { ...numbers, sum: toPoints(all) }, text: "" }]
      : [];
  },
};

/** Bonus points are on top of the base, and penalties off it. */
function baseMax(tree: ScoreTree, profile: Profile | null): number {
  const counts = countsIn(tree, profile);
  const ofBase = tree.roots.filter((root) => counts[root] === "base");
  return tally(tree, ofBase).max ?? 0;
}

function togetherDraft(
  sheet: string,
  place: CellPlace,
  numbers: { readonly sum: number; readonly base: number },
  count: number,
  tables: JoinedScores["tables"],
): ReturnType<JoinedScoreRule["check"]>[number] {
  const others = tables.map((table) => table.grid.sheet.name).join(", ");
  const related = tables.flatMap((table) => {
    const column = table.columnOf.maxScore;
    return column === undefined ? [] : [{ sheet: table.grid.sheet.name, row: table.headerBottom, column }];
  });
  return { ...place, sheet, message: "together", data: { ...numbers, count, others }, related, text: "" };
}

function baseOf(profile: Profile | null): number {
  return typeof profile?.base === "number" ? profile.base : USUAL_BASE;
}

/** A table that lists but part of a set, such as the criteria that lost points, says nothing about its sum. */
function isComplete({ totals, nodes }: ScoreTree, sum: number, base: number): boolean {
  const fields = nodes.filter(({ kind }) => kind === "field").length;
  return totals.some(({ cells }) => cells.maxScore) || (fields > 1 && sum * 2 > base);
}

/** The total row's cell, else the column's header. */
function placeOf({ columnOf, headerBottom }: Table, { totals }: ScoreTree): CellPlace | null {
  const total = totals.at(-1)?.cells.maxScore;
  if (total) return { row: total.row, column: total.column };
  return columnOf.maxScore === undefined ? null : { row: headerBottom, column: columnOf.maxScore };
}
