import type { Language } from "../../core/language";
import { readPoints } from "../../core/scores/points";

/** Points as people write them, without groups of thousands: `8,42`, in English `8.42`. */
export function pointsText(points: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false }).format(points);
}

/** A percentage or a total to two decimals. */
export function roundedText(number: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(number);
}

/** A difference with its sign: `+4`, `-0,5`, `0`. */
export function changeText(points: number, language: Language): string {
  const signDisplay = "exceptZero";
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: 2,
    useGrouping: false,
    signDisplay,
  }).format(points);
}

/** What stands in a field for trial points. */
export type TypedPoints =
  | { readonly kind: "blank" }
  | { readonly kind: "points"; readonly value: number }
  | { readonly kind: "wrong" };

/** Reads trial points with a decimal comma or point, also one without its decimals yet; from 0 to the maximum. */
export function readTyped(text: string, max: number): TypedPoints {
  const points = readPoints(text.trim().replace(/[,.]$/, ""));
  if (points.kind === "blank") return { kind: "blank" };
  const fits = points.kind === "points" && points.of === null && points.value >= 0 && points.value <= max;
  return fits ? { kind: "points", value: points.value } : { kind: "wrong" };
}
