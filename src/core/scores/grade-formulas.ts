import { areaAddress, cellAddress } from "../workbook/address";
import type { Area, CellPlace } from "../workbook/workbook";
import type { Profile } from "./profile";

/** How what does not apply begins, as SUMIF compares it; in a column of points nothing else does. */
export const NOT_APPLICABLE_WORDS = ["Không", "KPS"] as const;

/** More decimals than any two percentages of points differ in, and fewer than computers get wrong. */
const SAFE_DECIMALS = 9;
const ROUND = { "half-up": "ROUND", down: "ROUNDDOWN", up: "ROUNDUP" } as const;

/** Lost points: maximum − score, nothing where the score says that the criterion does not apply. */
export function lostFormula(max: CellPlace, score: CellPlace): string {
  return `IF(ISNUMBER(${cellAddress(score)}),${cellAddress(max)}-${cellAddress(score)},0)`;
}

/** The points that applied: a total of maxima without those whose score begins with `Không` or `KPS`. */
export function applicableFormula(max: string, scores: Area, maxima: Area): string {
  const left = NOT_APPLICABLE_WORDS.map(
    (words) => `SUMIF(${areaAddress(scores)},"${words}*",${areaAddress(maxima)})`,
  );
  return [max, ...left].join("-");
}

/** A percentage of a base, rounded as the profile says; `score` and `base` are formulas. */
export function percentFormula(score: string, base: string, { rounding }: Pick<Profile, "rounding">): string {
  const isNumber = /^[\d.]+$/.test(base);
  const percent = base === "100" ? score : `100*${score}/${isNumber ? base : `(${base})`}`;
  if (rounding === null) return `ROUND(${percent},${SAFE_DECIMALS})`;
  const exact = rounding.mode === "half-up" ? percent : `ROUND(${percent},${SAFE_DECIMALS})`;
  return `${ROUND[rounding.mode]}(${exact},${rounding.decimals})`;
}

/** The grade of a percentage by the bands, after the words that the cell begins with; below all bands nothing. */
export function gradeFormula(percent: string, { bands }: Pick<Profile, "bands">, before: string): string {
  const nested = bands.reduceRight(
    (otherwise, { grade, from }) =>
      from <= 0 && otherwise === '""'
        ? quoted(grade)
        : `IF(${percent}>=${from},${quoted(grade)},${otherwise})`,
    '""',
  );
  return before === "" ? nested : `${quoted(before)}&${nested}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
