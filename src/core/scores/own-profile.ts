import { numberText } from "../text/value-text";
import type { Profile } from "./profile";
import { NO_PROFILE, USUAL_BASE } from "./profile";
import type { ModelCriterion, ScoreModel } from "./score-model";
import type { ScoreTree } from "./tree";
import { toPoints, toUnits } from "./units";

const USUAL = toUnits(USUAL_BASE);

/**
 * The profile of points for which nobody chose one: percent of 100 points, or of the set's own maximum where the set has
 * more, or has fewer and its total rows say that these are all. `model` is of all `trees` read together.
 */
export function ownProfile({ criteria }: ScoreModel, trees: readonly ScoreTree[]): Profile {
  const base = toPoints(ownMaximum(criteria, trees));
  return { ...NO_PROFILE, name: `${numberText(base, "vi")} điểm`, base };
}

/** In units, with what does not apply. Bonus and penalty points stand beside the base, and totals may hold them or not. */
function ownMaximum(criteria: readonly ModelCriterion[], trees: readonly ScoreTree[]): number {
  const ofBase = criteria.filter(({ counts }) => counts === "base");
  const max = sumOf(ofBase);
  const stated = trees.reduce((sum, tree) => sum + statedMaximum(tree), 0);
  if (stated === USUAL) return USUAL;
  if (max === 0) return stated > 0 ? stated : USUAL;
  const isAll = [ofBase, criteria, ofBase.filter(({ applicable }) => applicable)].some(
    (some) => sumOf(some) === stated,
  );
  return max > USUAL || isAll ? max : USUAL;
}

function sumOf(criteria: readonly ModelCriterion[]): number {
  return criteria.reduce((sum, { max }) => sum + max, 0);
}

/** The maximum that a table's last total states, in units: in a cell of its own, or as the 200 of `170/200`; else 0. */
function statedMaximum({ totals }: ScoreTree): number {
  const { cells, said } = totals.at(-1) ?? { cells: {}, said: null };
  const own = said?.measure === "maxScore" ? said.cell.points : cells.maxScore?.points;
  if (own?.kind === "points") return toUnits(own.value);
  return said?.cell.points.kind === "points" ? toUnits(said.cell.points.of ?? 0) : 0;
}
