import { spokenValue } from "./grid";
import { itemNumber, sameNumber } from "./item-number";
import type { ItemNumber } from "./item-number";
import type { RowFrame } from "./row-frame";
import type { RowState } from "./row-state";

const LETTER_H = itemNumber("h");
/** The letter i in a list of letters. */
export const LETTER_I: ItemNumber = { style: "letter", path: [1 + (LETTER_H?.path[0] ?? 0)] };
const ROMAN_I = itemNumber("i");
const ROMAN_II = itemNumber("ii");

/** The number in TT of a row: after `h`, `i` is the letter, unless a list `i`, `ii` begins. */
export function numberIn(
  { grid, tt }: RowFrame,
  row: number,
  number: ItemNumber | null,
  { latest }: RowState,
): ItemNumber | null {
  if (tt === null || !sameNumber(latest, LETTER_H) || !sameNumber(number, ROMAN_I)) return number;
  return sameNumber(itemNumber(spokenValue(grid, row + 1, tt)), ROMAN_II) ? number : LETTER_I;
}
