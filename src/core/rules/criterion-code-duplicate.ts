import { codeText } from "../scores/code";
import { nameKey } from "../scores/names";
import { cellAddress } from "../workbook/address";
import type { ScoreRule } from "./rule";

export const criterionCodeDuplicate: ScoreRule = {
  id: "criterion-code-duplicate",
  scope: "scores",
  level: "error",
  group: "score",
  needs: [],
  options: null,
  title: { vi: "Trùng mã tiêu chí", en: "Criterion code used twice" },
  messages: {
    twice: {
      vi: "Mã {code} đã dùng ở ô {other} cho tiêu chí “{name}”.",
      en: "The code {code} stands in {other} too, for “{name}”.",
    },
  },
  why: {
    vi: "Hai tiêu chí chung một mã thì điểm bị nhập nhầm khi tổng hợp.",
    en: "With one code on two criteria their points get mixed up when offices are compared.",
  },
  remedy: {
    vi: "Đối chiếu với bộ tiêu chí, sửa mã của một trong hai.",
    en: "Compare with the set of criteria and correct one of the two.",
  },
  fix: null,
  examples: {
    bad: "TC 1.2 Kế hoạch; TC 1.2 Báo cáo",
    good: "TC 1.2 Kế hoạch; TC 1.3 Báo cáo",
  },
  check: ({ tree: { nodes }, codes }) =>
    codes.flatMap((fact) => {
      const node = nodes[fact.node];
      const other = fact.kind === "duplicate" ? nodes[fact.first] : undefined;
      if (fact.kind !== "duplicate" || !node || !other) return [];
      // One criterion over several rows, as for several solutions, has its points once.
      const isSame = nameKey(node.name) === nameKey(other.name);
      if (isSame && (!hasPoints(node.cells) || !hasPoints(other.cells))) return [];
      const { row, column } = node.cell;
      const data = { code: codeText(fact.code), other: cellAddress(other.cell), name: other.name };
      const related = [{ sheet: other.sheet, ...other.cell }];
      return [{ row, column, message: "twice", data, related, text: node.text }];
    }),
};

function hasPoints(cells: object): boolean {
  return Object.values(cells).some(({ points }: { points: { kind: string } }) => points.kind === "points");
}
