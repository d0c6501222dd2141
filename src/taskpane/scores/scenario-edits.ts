import type { SetValue } from "../../core/edits";
import { pointsText } from "./numbers";
import type { Outcome, Scenario, Tried } from "../../core/scores/scenario";
import { evaluate, tryOut } from "../../core/scores/scenario";
import type { CriterionPlace } from "../../core/scores/join-trees";
import { addUp, sumUp, termsOf } from "../../core/scores/sums";
import type { Measure, PointCell, ScoreTree, TotalRow } from "../../core/scores/tree";
import { agrees, toPoints, toUnits } from "../../core/scores/units";
import type { CellPlace, CellValue } from "../../core/workbook/workbook";
import type { ScoreSet } from "../../core/scores/score-set";

/** What the sheet says of a criterion that had no occasion this year. */
export const NOT_APPLICABLE = "Không phát sinh";

/** A cell to change: a trial score, or one that has to follow it. `at` is the criterion's index in the model. */
export interface SheetChange {
  readonly edit: SetValue;
  readonly purpose: "trial" | "follows";
  readonly at: number;
}

/**
 * Why a trial or a total does not reach the sheet. `no-cell`: the sheet has no cell for the score; `marked-above`: a row
 * above says that all of it does not apply; `other-points`: a later table states other points; `differs`: the total is not the sum of what it adds up.
 */
export type LeftReason = "no-cell" | "marked-above" | "other-points" | "differs";

export interface LeftAlone {
  readonly reason: LeftReason;
  /** Index in the model; -1 for a total. */
  readonly at: number;
  readonly sheet: string;
  readonly cell: CellPlace;
}

/** Everything that applying a scenario changes in the sheets. */
export interface ScenarioEdits {
  readonly changes: readonly SheetChange[];
  readonly left: readonly LeftAlone[];
}

/** The changes while they are gathered; what several trials do to one cell adds up. In units. */
interface Gathering {
  readonly view: ScoreSet;
  readonly edits: Map<string, SheetChange>;
  readonly sums: Map<string, { readonly cell: PointCell; readonly at: number; units: number }>;
  readonly left: LeftAlone[];
}

/**
 * What applying a scenario changes: the trial scores where they differ from the sheet; and, so that the sheet agrees
 * with itself, lost points, sums above and totals that no formula makes.
 */
export function scenarioEdits(view: ScoreSet, scenario: Scenario): ScenarioEdits {
  const gathering: Gathering = { view, edits: new Map(), sums: new Map(), left: [] };
  const tried = tryOut(view.model, scenario);
  tried.forEach((one, at) => {
    if (differs(one)) gather(gathering, one, at);
  });
  for (const { cell, at, units } of gathering.sums.values()) {
    if (units === 0 || cell.points.kind !== "points") continue;
    put(gathering, cell, toPoints(toUnits(cell.points.value) + units), "follows", at);
  }
  if (gathering.edits.size > 0) gatherStanding(gathering, evaluate(view.model, scenario, view.profile));
  return { changes: [...gathering.edits.values()].sort(byPlace), left: gathering.left };
}

/** Whether a scenario has a criterion otherwise than the sheet does. */
export function differs({ criterion, applicable, score }: Tried): boolean {
  if (applicable !== criterion.applicable) return true;
  return applicable && score !== criterion.score;
}

function byPlace({ edit: a }: SheetChange, { edit: b }: SheetChange): number {
  return a.sheet === b.sheet ? a.cell.row - b.cell.row || a.cell.column - b.cell.column : 0;
}

function gather(gathering: Gathering, tried: Tried, at: number): void {
  const { view, left } = gathering;
  const { node } = tried.criterion;
  const own = view.joined.tree.nodes[node];
  const apart = tablesApart(view, node);
  const places = placesIn(view, node, apart);
  const leave = (reason: LeftReason): void => {
    if (own) left.push({ reason, at, sheet: own.sheet, cell: own.cell });
  };
  for (const { tree, node: index } of view.joined.from[node] ?? []) {
    const { sheet, cell } = view.tables[tree]?.tree.nodes[index] ?? {};
    if (apart.has(tree) && sheet && cell) left.push({ reason: "other-points", at, sheet, cell });
  }
  const cells = places.flatMap(({ tree, node: index }) => scoreCell(view.tables[tree]?.tree, index) ?? []);
  const isMarked = Object.values(own?.cells ?? {}).some(({ points }) => points.kind === "not-applicable");
  if (tried.applicable && !tried.criterion.applicable && !isMarked) leave("marked-above");
  else if (tried.criterion.unlisted || cells.length === 0) leave("no-cell");
  else {
    for (const cell of cells) put(gathering, cell, writtenScore(cell, tried), "trial", at);
    clearMarks(gathering, tried, at);
    gatherLost(gathering, tried, at, apart);
    gatherAbove(gathering, tried, at, apart);
  }
}

/** The tables that state other points for a criterion than those that count: they may be another office's. */
function tablesApart({ joined }: ScoreSet, node: number): ReadonlySet<number> {
  const own = joined.from[node] ?? [];
  const isOwn = ({ here }: (typeof joined.differing)[number]): boolean =>
    own.some((place) => place.tree === here.tree && place.node === here.node);
  return new Set(joined.differing.filter(isOwn).map(({ here }) => here.tree));
}

function placesIn({ joined }: ScoreSet, node: number, apart: ReadonlySet<number>): readonly CriterionPlace[] {
  return (joined.from[node] ?? []).filter(({ tree }) => !apart.has(tree));
}

function scoreCell(tree: ScoreTree | undefined, node: number): PointCell | null {
  const measure = tree && tree.scores;
  return (measure && tree.nodes[node]?.cells[measure]) ?? null;
}

/** A score that names its maximum, as `8,42/10` does, goes on doing so. */
function writtenScore({ points }: PointCell, { applicable, score }: Tried): CellValue {
  if (!applicable) return NOT_APPLICABLE;
  if (score === null) return null;
  const value = toPoints(score);
  if (points.kind !== "points" || points.of === null) return value;
  return `${pointsText(value, "vi")}/${pointsText(points.of, "vi")}`;
}

/** A criterion that applies again says so in none of its cells any more. */
function clearMarks(gathering: Gathering, { criterion, applicable }: Tried, at: number): void {
  if (!applicable) return;
  for (const { tree, node } of gathering.view.joined.from[criterion.node] ?? []) {
    for (const cell of Object.values(gathering.view.tables[tree]?.tree.nodes[node]?.cells ?? {})) {
      if (cell.points.kind === "not-applicable" && !gathering.edits.has(keyOf(cell)))
        put(gathering, cell, null, "follows", at);
    }
  }
}

function gatherLost(gathering: Gathering, tried: Tried, at: number, apart: ReadonlySet<number>): void {
  const { max, node } = tried.criterion;
  const bonus = toUnits(gathering.view.joined.tree.nodes[node]?.bonus ?? 0);
  const lost = tried.applicable && tried.score !== null ? toPoints(max + bonus - tried.score) : 0;
  for (const { tree, node: index } of placesIn(gathering.view, node, apart)) {
    const cell = gathering.view.tables[tree]?.tree.nodes[index]?.cells.lostScore;
    if (!cell || cell.formula !== null) continue;
    const isStated = cell.points.kind === "points" ? cell.points.value !== lost : lost !== 0;
    if (isStated) put(gathering, cell, lost, "follows", at);
  }
}

/** Sums above and totals take on what the trial changes, wherever a number of theirs is typed in. */
function gatherAbove(gathering: Gathering, tried: Tried, at: number, apart: ReadonlySet<number>): void {
  const { view } = gathering;
  const { criterion, applicable, score } = tried;
  const won = (score ?? 0) - (criterion.applicable ? (criterion.score ?? 0) : 0);
  const room = (applicable ? criterion.max : 0) - (criterion.applicable ? criterion.max : 0);
  const { nodes } = view.joined.tree;
  const seen = view.tables.map(() => new Set<number>());
  for (let above = criterion.node; above >= 0; above = nodes[above]?.parent ?? -1) {
    for (const { tree, node } of placesIn(view, above, apart)) {
      seen[tree]?.add(node);
      const cells = view.tables[tree]?.tree.nodes[node]?.cells;
      const scores = scoreCell(view.tables[tree]?.tree, node);
      if (above === criterion.node) continue;
      if (scores) add(gathering, scores, won, at);
      if (cells?.lostScore) add(gathering, cells.lostScore, room - won, at);
    }
  }
  view.tables.forEach(({ tree }, index) => {
    for (const total of tree.totals) {
      if (!total.over.some((root) => seen[index]?.has(root))) continue;
      const measure = tree.scores;
      if (measure) addToTotal(gathering, tree, total, measure, won, at);
      addToTotal(gathering, tree, total, "lostScore", room - won, at);
    }
  });
}

function addToTotal(
  gathering: Gathering,
  tree: ScoreTree,
  total: TotalRow,
  measure: Measure,
  units: number,
  at: number,
): void {
  const cell = total.cells[measure];
  if (cell && isSum(tree, total, measure)) add(gathering, cell, units, at);
}

/** Whether a stated total is the sum of what it adds up. */
function isSum(tree: ScoreTree, { over, cells }: TotalRow, measure: Measure): boolean {
  const points = cells[measure]?.points;
  const sums = sumUp(tree, measure);
  const sum = addUp(sums, over);
  if (points?.kind !== "points" || sum === null) return false;
  return agrees(toUnits(points.value), points.decimals, sum, termsOf(tree, sums, over).length);
}

/** Totals that are no sums: a percentage and a grade are brought up to date where they fit what the sheet says now. */
function gatherStanding(gathering: Gathering, after: Outcome): void {
  const { view } = gathering;
  const now = evaluate(view.model, null, view.profile);
  for (const { tree } of view.tables) {
    const measure = tree.scores;
    for (const total of tree.totals) {
      const cell = measure && total.cells[measure];
      if (!cell || cell.formula !== null || cell.points.kind !== "points" || isSum(tree, total, measure))
        continue;
      const { value, decimals } = cell.points;
      const isPercent = now.percent !== null && agrees(toUnits(value), decimals, toUnits(now.percent), 1);
      if (isPercent && after.percent !== null)
        put(gathering, cell, Number(after.percent.toFixed(decimals)), "follows", -1);
      else gathering.left.push({ reason: "differs", at: -1, sheet: cell.sheet, cell });
    }
    for (const cell of tree.grades) {
      if (cell.formula !== null || after.grade === null || cell.grade !== now.grade) continue;
      const edit = setValue(cell, `${cell.before}${after.grade}`);
      if (after.grade !== now.grade) gathering.edits.set(keyOf(cell), { edit, purpose: "follows", at: -1 });
    }
  }
}

function add({ sums }: Gathering, cell: PointCell, units: number, at: number): void {
  if (cell.formula !== null || cell.points.kind !== "points") return;
  const known = sums.get(keyOf(cell));
  if (known) known.units += units;
  else sums.set(keyOf(cell), { cell, at, units });
}

/** Where the sheet says `8,42/10`, the sum goes on naming its maximum. */
function put(
  { edits }: Gathering,
  cell: PointCell,
  value: CellValue,
  purpose: SheetChange["purpose"],
  at: number,
): void {
  const { points } = cell;
  const named = typeof value === "number" && points.kind === "points" && points.of !== null;
  const text = named ? `${pointsText(value, "vi")}/${pointsText(points.of, "vi")}` : value;
  edits.set(keyOf(cell), { edit: setValue(cell, text), purpose, at });
}

interface Written extends CellPlace {
  readonly sheet: string;
  readonly value: CellValue;
  readonly formula: string | null;
}

function setValue({ sheet, row, column, value: expect, formula }: Written, value: CellValue): SetValue {
  return { type: "set", sheet, cell: { row, column }, expect, expectFormula: formula, value };
}

function keyOf({ sheet, row, column }: Pick<Written, "sheet" | "row" | "column">): string {
  return `${row} ${column} ${sheet}`;
}
