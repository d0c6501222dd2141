import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { tally } from "../../../src/core/scores/sums";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { romanText } from "../../../src/core/text/roman";
import { cellAddress } from "../../../src/core/workbook/address";
import type { CellValue } from "../../../src/core/workbook/workbook";
import { makeSheet } from "../../../src/core/workbook/workbook";
import { treeOf } from "./score-sheets";

const NAMES = [
  "Ban hành kế hoạch",
  "Chế độ báo cáo",
  "Công tác kiểm tra",
  "Tuyên truyền",
  "Sáng kiến",
  "Rà soát",
];
const FIELDS = ["Công tác chỉ đạo", "Cải cách thể chế", "Thủ tục hành chính"];

/** A criterion without parts, in quarters of a point: what it is worth, and which part of that it won. */
const leaf = fc.record({
  max: fc.integer({ min: 1, max: 12 }),
  share: fc.constantFrom(0, 0.25, 0.5, 1),
  choices: fc.boolean(),
});
const criterion = fc.oneof(
  { weight: 3, arbitrary: leaf.map((one) => [one]) },
  fc.array(leaf, { minLength: 2, maxLength: 3 }),
);
const fields = fc.array(fc.array(criterion, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });

const looks = fc.record({
  field: fc.constantFrom("roman", "arabic", "merged", "worded", "capitals", "in-tt"),
  codes: fc.constantFrom("words", "marked-tt", "tt", "none"),
  parents: fc.boolean(),
  total: fc.constantFrom("Tổng cộng", "TỔNG ĐIỂM ĐẠT ĐƯỢC", "top", "none"),
  subtotals: fc.boolean(),
  appraised: fc.boolean(),
  isBlank: fc.boolean(),
});
type Leaf = typeof leaf extends fc.Arbitrary<infer One> ? One : never;
type Looks = typeof looks extends fc.Arbitrary<infer One> ? One : never;

const maxOf = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { max }) => sum + max / 4, 0);
const wonBy = (leaves: readonly Leaf[]): number =>
  leaves.reduce((sum, { max, share }) => sum + Math.floor(max * share) / 4, 0);

/** The points of a row: maximum, own score, and the appraised one where that column is filled. */
function pointsOf(leaves: readonly Leaf[], { isBlank, appraised }: Looks): CellValue[] {
  const won = isBlank ? null : wonBy(leaves);
  return [maxOf(leaves), won, appraised ? won : null];
}

function fieldRow(at: number, leaves: readonly Leaf[], { field, ...look }: Looks): CellValue[] {
  const name = FIELDS[at] ?? "";
  const points = pointsOf(leaves, { field, ...look });
  const roman = romanText(at + 1);
  switch (field) {
    case "roman":
      return [roman, name.toUpperCase(), ...points];
    case "arabic":
      return [String(at + 1), name, ...points];
    case "merged":
      return [null, `${roman}. ${name}`, ...points];
    case "worded":
      return [`Lĩnh vực ${at + 1}`, name, ...points];
    case "capitals":
      return [null, name.toUpperCase(), ...points];
    case "in-tt":
      return [`${roman} ${name.toUpperCase()}`, null, ...points];
  }
}

/** A criterion or part in its row; `path` counts from the field down, `[1, 2, 1]`. */
function criterionRow(
  path: readonly number[],
  leaves: readonly Leaf[],
  look: Looks,
  row: number,
): CellValue[] {
  const name = `${NAMES[row % NAMES.length] ?? ""} thứ ${row}`;
  const code = path.join(".");
  const mark = path.length > 2 ? "TCTP" : "TC";
  const points = pointsOf(leaves, look);
  if (look.codes === "words")
    return [path.length > 2 ? null : (path[1] ?? null), `${mark} ${code} ${name}`, ...points];
  if (look.codes === "marked-tt") return [`${mark} ${code}`, name, ...points];
  // Fields and criteria both numbered 1, 2, 3 could not be told apart by anybody.
  if (look.codes === "tt" || look.field === "arabic") return [code, name, ...points];
  return [path.slice(1).join("."), name, ...points];
}

/** What a criterion gives points for, the best first. */
function choiceRows({ max, choices }: Leaf, isLast: boolean): CellValue[][] {
  if (!choices || max < 2 || isLast) return [];
  return [
    [null, "Thực hiện đúng hạn", max / 4, null, null],
    [null, "Thực hiện chậm", Math.floor(max / 2) / 4, null, null],
    [null, "Không thực hiện", 0, null, null],
  ];
}

/** A table in which everything adds up, laid out as told. */
function rowsOf(all: readonly (readonly (readonly Leaf[])[])[], look: Looks): CellValue[][] {
  const leaves = all.flat(2);
  const total = (words: string): CellValue[] => [null, words, ...pointsOf(leaves, look)];
  const rows: CellValue[][] = look.total === "top" ? [total("TỔNG ĐIỂM")] : [];
  all.forEach((criteria, field) => {
    rows.push(fieldRow(field, criteria.flat(), look));
    criteria.forEach((parts, at) => {
      const path = [field + 1, at + 1];
      const own = criterionRow(path, parts, look, rows.length);
      rows.push(parts.length > 1 && !look.parents ? [...own.slice(0, 2), null, null, null] : own);
      if (parts.length === 1) rows.push(...parts.flatMap((one) => choiceRows(one, false)));
      else
        parts.forEach((part, index) =>
          rows.push(criterionRow([...path, index + 1], [part], look, rows.length)),
        );
    });
    if (look.subtotals && look.total !== "top")
      rows.push([null, `Cộng mục ${romanText(field + 1)}`, ...pointsOf(criteria.flat(), look)]);
  });
  if (look.total !== "top" && look.total !== "none") rows.push(total(look.total));
  return rows;
}

describe("a table in which everything adds up", () => {
  it("has no errors and comes to its sums, however it is laid out", () => {
    fc.assert(
      fc.property(fields, looks, (all, look) => {
        const header = ["TT", "Tiêu chí", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"];
        const sheet = makeSheet({ name: "Điểm", values: [header, ...rowsOf(all, look)] });
        const { max, score } = tally(treeOf(sheet));
        const leaves = all.flat(2);
        expect({ max, score }).toEqual({
          max: maxOf(leaves) * 1e6,
          score: look.isBlank ? null : wonBy(leaves) * 1e6,
        });
        const { findings } = check({ sheets: [sheet] }, DEFAULT_SETTINGS).report;
        const told = findings.filter(({ level, rule }) => level === "error" || rule.startsWith("children"));
        expect(told.map(({ rule, cell }) => `${rule} ${cellAddress(cell)}`)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
