import type { ScoredRow } from "./point-cells";
import { pointUnits } from "./points";
import type { ScoreRow } from "./score-rows";
import type { Measure, PointCell, PointCells } from "./tree";
import { MEASURES } from "./tree";

const NOT_MAXIMA = MEASURES.filter((measure) => measure !== "maxScore");

/**
 * Takes out the rows that only say what a criterion gives points for (`Ban hành trong quý I | 2`, `sau quý I | 1`), one
 * of which is chosen: the greatest of them is the criterion's maximum. Points won that stand beside the chosen one alone
 * are the criterion's. Rows without a number that share out a criterion's maximum become its parts. Linear.
 */
export function withoutChoices(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  const rest = [...rows];
  const kept: ScoredRow[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const above = rest[at];
    if (!above) continue;
    const run = runBelow(rest, at);
    const max = pointUnits(above.cells.maxScore?.points) ?? 0;
    if (run.length > 0 && max > 0 && areChoices(above, max, run)) {
      kept.push({ ...above, cells: withChosen(above.cells, run) });
      at += run.length;
      continue;
    }
    kept.push(above);
    if (run.length > 0 && areParts(above, max, run)) rest.splice(at + 1, run.length, ...run.map(asPart));
  }
  return kept;
}

/** The rows of one look, without code and number of their own, that follow a row of another look. */
function runBelow(rows: readonly ScoredRow[], at: number): readonly ScoredRow[] {
  const [above, first] = [rows[at]?.row, rows[at + 1]?.row];
  if (!above || !first || !isCriterion(above) || !mayBeChoice(first) || sameLook(above, first)) return [];
  let end = at + 2;
  for (let next = rows[end]; next && mayBeChoice(next.row) && sameLook(first, next.row); next = rows[end]) {
    end += 1;
  }
  return rows.slice(at + 1, end);
}

function isCriterion({ kind }: ScoreRow): boolean {
  return kind === "item" || kind === "part";
}

function mayBeChoice(row: ScoreRow): boolean {
  const { number, code, level } = row;
  if (!isCriterion(row) || code !== null || level !== null) return false;
  return number === null || number.style === "bullet" || number.style === "letter";
}

function sameLook(a: ScoreRow, b: ScoreRow): boolean {
  if ((a.code === null) !== (b.code === null) || a.number?.style !== b.number?.style) return false;
  return a.number?.style !== "bullet" || a.number.path[0] === b.number?.path[0];
}

/** One choice is taken, so that no more than one of them has points won, and those are the criterion's. */
function areChoices({ cells }: ScoredRow, max: number, run: readonly ScoredRow[]): boolean {
  const maxima = run.flatMap(({ cells: { maxScore } }) => pointUnits(maxScore?.points) ?? []);
  if (maxima.length === 0 || Math.max(...maxima) !== max) return false;
  const isRanked = isMonotone(maxima) && maxima[0] !== maxima.at(-1);
  if (!isRanked || (total(maxima) === max && !maxima.includes(0))) return false;
  return NOT_MAXIMA.every((measure) => {
    const won = run
      .flatMap((one) => pointUnits(one.cells[measure]?.points) ?? [])
      .filter((units) => units !== 0);
    const own = pointUnits(cells[measure]?.points);
    return won.length === 0 || (won.length === 1 && (own === null || own === won[0]));
  });
}

/** From the best choice down, or up to it. */
function isMonotone(units: readonly number[]): boolean {
  const steps = units.slice(1).map((one, at) => one - (units[at] ?? 0));
  return steps.every((step) => step <= 0) || steps.every((step) => step >= 0);
}

/** Points won beside a choice, for a criterion that states none itself. */
function withChosen(cells: PointCells, run: readonly ScoredRow[]): PointCells {
  const chosen = NOT_MAXIMA.flatMap((measure): (readonly [Measure, PointCell])[] => {
    if (cells[measure] && cells[measure].points.kind !== "blank") return [];
    const filled = run
      .flatMap((one) => one.cells[measure] ?? [])
      .filter((cell) => pointUnits(cell.points) !== null);
    const cell = filled.find((one) => pointUnits(one.points) !== 0) ?? filled[0];
    return cell ? [[measure, cell]] : [];
  });
  return { ...cells, ...Object.fromEntries(chosen) };
}

/** Rows without any number that make up the criterion above, in what it is worth and in what it won. */
function areParts({ cells }: ScoredRow, max: number, run: readonly ScoredRow[]): boolean {
  if (run.some(({ row }) => row.number !== null)) return false;
  const maxima = run.flatMap((one) => pointUnits(one.cells.maxScore?.points) ?? []);
  return (
    maxima.length === run.length &&
    total(maxima) === max &&
    NOT_MAXIMA.every((measure) => {
      const won = run.flatMap((one) => pointUnits(one.cells[measure]?.points) ?? []);
      const own = pointUnits(cells[measure]?.points);
      return own === null || won.length === 0 || total(won) <= own;
    })
  );
}

function asPart({ row, cells }: ScoredRow): ScoredRow {
  return { row: { ...row, kind: "part" }, cells };
}

function total(units: readonly number[]): number {
  return units.reduce((sum, one) => sum + one, 0);
}
