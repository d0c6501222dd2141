import { cellAddress } from "../workbook/address";
import type { CellPlace } from "../workbook/workbook";
import { SAFE_DECIMALS } from "./grade";
import type { LeftOutFormula } from "./left-out-formula";
import { without } from "./left-out-formula";
import type { Profile } from "./profile";

type LeftOut = Pick<LeftOutFormula, "marked" | "twice">;

const NOTHING: LeftOut = { marked: [], twice: [] };
const ROUND = { "half-up": "ROUND", down: "ROUNDDOWN", up: "ROUNDUP" } as const;

/**
 * Lost points: maximum − score, without what does not apply inside; nothing where the score says that the criterion
 * itself does not.
 */
export function lostFormula(max: CellPlace, score: CellPlace, inside: LeftOut = NOTHING): string {
  const won = cellAddress(score);
  return `IF(ISNUMBER(${won}),${without(`${cellAddress(max)}-${won}`, inside)},0)`;
}

/** A percentage of a base, rounded as the profile says; `score` and `base` are formulas. */
export function percentFormula(score: string, base: string, { rounding }: Pick<Profile, "rounding">): string {
  const percent = base === "100" ? score : `100*${score}/${base}`;
  if (rounding === null) return `ROUND(${percent},${SAFE_DECIMALS})`;
  const exact = rounding.mode === "half-up" ? percent : `ROUND(${percent},${SAFE_DECIMALS})`;
  return `${ROUND[rounding.mode]}(${exact},${rounding.decimals})`;
}

/** The grade of a percentage by the bands, after the words that the cell begins with; below all bands nothing. */
export function gradeFormula(percent: string, { bands }: Pick<Profile, "bands">, before: string): string {
  const lowest = bands.at(-1)?.from ?? 0;
  const rising = [...(lowest > 0 ? [{ grade: "", from: 0 }] : []), ...bands.toReversed()];
  const froms = rising.map(({ from }) => from).join(",");
  const grades = rising.map(({ grade }) => quoted(grade)).join(",");
  const grade = `LOOKUP(${percent},{${froms}},{${grades}})`;
  return before === "" ? grade : `${quoted(before)}&${grade}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
