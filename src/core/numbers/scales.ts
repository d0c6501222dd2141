/** Words that multiply a number, folded, longest first where one begins another. */
const SCALES: readonly (readonly [string, number])[] = [
  ["nghin ty", 1e12],
  ["nghin ti", 1e12],
  ["ngan ty", 1e12],
  ["ngan ti", 1e12],
  ["nghin", 1e3],
  ["ngan", 1e3],
  ["trieu", 1e6],
  ["tr", 1e6],
  ["ty", 1e9],
  ["ti", 1e9],
];
const FACTORS: ReadonlyMap<string, number> = new Map(SCALES);

/** Matches one scale word in folded text, for building patterns. */
export const SCALE_PATTERN = SCALES.map(([word]) => word).join("|");

/** Matches the names of the đồng in folded text, for building patterns. */
export const DONG_PATTERN = "dong|vnd|d|₫";

/** What a folded scale word multiplies by: `trieu` → 1,000,000; 1 for none. */
export function factorOf(scale: string | undefined): number {
  return FACTORS.get(scale ?? "") ?? 1;
}
