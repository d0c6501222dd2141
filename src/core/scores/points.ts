import { isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import type { CellValue } from "../workbook/workbook";
import { decimalsOf, MOST_POINTS, toUnits } from "./units";

/** What a cell of points says. */
export type Points =
  | {
      readonly kind: "points";
      /** In points. */
      readonly value: number;
      /** Decimals as typed, `4,50` has two; of a number those that it needs. */
      readonly decimals: number;
      /** The maximum that the same cell names, the 10 of `8,42/10`; null where it names none. */
      readonly of: number | null;
      /** Typed as text: Excel's sums leave it out. */
      readonly asText: boolean;
    }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "blank" }
  | { readonly kind: "other"; readonly text: string };

const BLANK: Points = { kind: "blank" };
const NOT_APPLICABLE: Points = { kind: "not-applicable" };
const LONGEST = 80;
/** Folded: the criterion had no occasion this year. */
const NO_OCCASION = /^[(\s]*(?:khong (?:co )?phat sinh|k\.?p\.?s\.?|khong ap dung|n\/a)(?![a-z])/;
/** Folded. A dot is a decimal point as a comma is: there are no thousands of points. */
const WRITTEN =
  /^([+-]?\d{1,6}(?:[.,]\d{1,6})?)(?: ?(?:diem|d)\.?)?(?: ?\/ ?(\d{1,6}(?:[.,]\d{1,6})?)(?: ?(?:diem|d)\.?)?)?$/;

/**
 * Reads a cell of points: numbers, `8,42`, `8,42/10`, `2 điểm`, `Không phát sinh`, `KPS`. Unlike amounts of money,
 * `81.863` is a little more than 81. Dates, errors and other words are `other`.
 */
export function readPoints(value: CellValue): Points {
  if (value === null) return BLANK;
  if (typeof value === "number") return numberOfPoints(value);
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return { kind: "other", text: value ? "TRUE" : "FALSE" };
  return { kind: "other", text: value.type === "error" ? value.code : String(value.serial) };
}

/** Points as units (millionths); null for what is none. */
export function pointUnits(points: Points | undefined): number | null {
  return points?.kind === "points" ? toUnits(points.value) : null;
}

function numberOfPoints(value: number): Points {
  if (!(Math.abs(value) <= MOST_POINTS)) return { kind: "other", text: String(value) };
  return { kind: "points", value, decimals: decimalsOf(toUnits(value)), of: null, asText: false };
}

function readText(text: string): Points {
  if (isBlankText(text)) return BLANK;
  const words = fold(text.slice(0, LONGEST));
  if (NO_OCCASION.test(words)) return NOT_APPLICABLE;
  const [, points = "", of] = (text.length <= LONGEST ? WRITTEN.exec(words) : null) ?? [];
  if (points === "") return { kind: "other", text };
  return {
    kind: "points",
    value: numberOf(points),
    decimals: /[.,](\d+)$/.exec(points)?.[1]?.length ?? 0,
    of: of === undefined ? null : numberOf(of),
    asText: true,
  };
}

function numberOf(digits: string): number {
  return Number(digits.replace(",", "."));
}
