import { cellAddress, parseArea } from "../../../src/core/workbook/address";
import { formulaAt, valueAt } from "../../../src/core/workbook/workbook";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook";
import { HUE_2022 } from "../../../src/core/scores/hue-2022";
import type { CriterionNode, Measure, PointCell, ScoreTree } from "../../../src/core/scores/tree";

/** What a criterion comes to, by what is typed in the sheet alone; in points. */
interface Come {
  readonly max: number;
  readonly score: number;
  /** Maximum points that do not apply. */
  readonly left: number;
  readonly lost: number;
}

/** A formula's cell, what it shows, and what the typed numbers come to, added up here by itself; to six decimals. */
export interface Shown {
  readonly cell: string;
  readonly shows: CellValue;
  readonly comes: CellValue;
}

/** Every formula of a table of points, graded as Huế does. */
export function liveNumbers(sheet: Sheet, tree: ScoreTree): Shown[] {
  const comes: Come[] = [];
  for (let at = tree.nodes.length - 1; at >= 0; at -= 1) {
    const node = tree.nodes[at];
    if (node)
      comes[at] = comesTo(
        node,
        node.children.map((child) => comes[child] ?? NOTHING),
      );
  }
  const rows = tree.nodes.flatMap(({ cells }, at) => shownIn(sheet, cells, comes[at] ?? NOTHING));
  const totals = tree.totals.flatMap(({ over, cells }) => {
    const all = sumOf(over.map((at) => comes[at] ?? NOTHING));
    const isPercentage = formulaAt(sheet, cells.score?.row ?? 0, cells.score?.column ?? 0)?.startsWith(
      "ROUND",
    );
    return shownIn(sheet, cells, isPercentage ? { ...all, score: percentOf(all) } : all);
  });
  const whole = sumOf(tree.roots.map((at) => comes[at] ?? NOTHING));
  const band = HUE_2022.bands.find(({ from }) => percentOf(whole) >= from);
  const grades = tree.grades.flatMap(({ row, column, before, formula }) =>
    formula === null
      ? []
      : [
          {
            cell: cellAddress({ row, column }),
            shows: valueAt(sheet, row, column),
            comes: `${before}${band?.grade ?? ""}`,
          },
        ],
  );
  return [...rows, ...totals, ...grades];
}

const NOTHING: Come = { max: 0, score: 0, left: 0, lost: 0 };

function percentOf({ max, left, score }: Come): number {
  return (100 * score) / (max - left);
}

function comesTo({ cells, children }: CriterionNode, parts: readonly Come[]): Come {
  const inside = sumOf(parts);
  const isMarked = cells.score?.points.kind === "not-applicable";
  const max = typed(cells, "maxScore") ?? inside.max;
  const score = isMarked ? 0 : (typed(cells, "score") ?? inside.score);
  if (children.length > 0 && Object.keys(cells).length === 0) return inside;
  const left = isMarked ? max : inside.left;
  return { max, score, left, lost: max - score - left };
}

/** What a cell says that no formula makes. */
function typed(cells: CriterionNode["cells"], measure: Measure): number | null {
  const cell = cells[measure];
  return cell?.points.kind === "points" && cell.formula === null ? cell.points.value : null;
}

function sumOf(parts: readonly Come[]): Come {
  return parts.reduce(
    (sum, one) => ({
      max: sum.max + one.max,
      score: sum.score + one.score,
      left: sum.left + one.left,
      lost: sum.lost + one.lost,
    }),
    NOTHING,
  );
}

function shownIn(sheet: Sheet, cells: CriterionNode["cells"], come: Come): Shown[] {
  const shown = (cell: PointCell | undefined, comes: number): Shown[] =>
    cell?.formula == null
      ? []
      : [
          {
            cell: cellAddress(cell),
            shows: rounded(valueAt(sheet, cell.row, cell.column)),
            comes: rounded(comes),
          },
        ];
  return [
    ...shown(cells.maxScore, come.max),
    ...shown(cells.score, come.score),
    ...shown(cells.lostScore, come.lost),
  ];
}

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toFixed(6)) + 0 : value;
}

/** What the user types into a sheet with formulas, and how many rows are inserted where before that (0-based). */
export interface Deed {
  readonly title: string;
  readonly sheet: string;
  readonly insertAt?: number;
  readonly typed: Readonly<Record<string, string | number>>;
}

const DUONG_HOA = "Điểm CCHC 2022";

/** Things done to Dương Hòa's sheet. */
export const DUONG_HOA_DEEDS: readonly Deed[] = [
  { title: "nothing", sheet: DUONG_HOA, typed: {} },
  { title: "scores edited", sheet: DUONG_HOA, typed: { D7: 0.35, D24: 1, D40: 1.25, D55: 3 } },
  { title: "criteria marked", sheet: DUONG_HOA, typed: { D24: "KPS", D40: "Không phát sinh", D55: "KPS" } },
  {
    title: "criteria marked together with what they stand in",
    sheet: DUONG_HOA,
    typed: {
      D12: "KPS",
      D13: "KPS",
      D14: "KPS",
      D15: "KPS",
      D16: "KPS",
      D21: "kps",
      D22: "Không phát sinh",
      D24: "KPS",
    },
  },
  {
    title: "a row inserted among the children of a field",
    sheet: DUONG_HOA,
    insertAt: 8,
    typed: { A9: "1.7", B9: "Chỉ đạo khác (TCTP 1.7)", C9: 1, D9: 0.25, E9: 0.75, D41: "KPS" },
  },
  {
    title: "a row inserted among the parts of a criterion",
    sheet: DUONG_HOA,
    insertAt: 22,
    typed: { A23: "+", B23: "Cập nhật kết quả giải quyết", C23: 1, D23: "KPS", E23: 0, D8: 0.5 },
  },
];

/** Things done to Cẩm Giàng's. */
export const CAM_GIANG_DEEDS: readonly Deed[] = [
  { title: "nothing", sheet: "Duy trì 2024", typed: {} },
  { title: "a maximum edited", sheet: "Duy trì 2024", typed: { C40: 3.5 } },
  {
    title: "a row inserted among the parts",
    sheet: "Duy trì 2024",
    insertAt: 39,
    typed: { A40: "3.2", B40: "TCTP 7.3.4 Họp không giấy", C40: 1.5 },
  },
];

/** The row and column of an address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return { row: area.top, column: area.left };
}
