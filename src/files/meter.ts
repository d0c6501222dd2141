import { FileFault } from "./file-problems";

/** What one file may still cost, counted down while it is read: a small file can ask for all memory there is. */
export interface Meter {
  /** Unpacked bytes. */
  bytes: number;
  /** Places in matrices of values, empty ones between two cells included, and what costs as much. */
  cells: number;
  /** UTF-16 units of texts and formulas that are kept. */
  characters: number;
  /** Told how many packed bytes were just read. */
  readonly onRead: (packed: number) => void;
}

/** The most that is unpacked of one file: 1.5 GB. A full sheet of 1,048,576 rows and 8 columns has some 0.5 GB. */
export const MAX_BYTES = 1_500_000_000;
const MAX_CELLS = 50_000_000;
const MAX_CHARACTERS = 300_000_000;

/**
 * What takes more memory than a place in a matrix, in such places (8 bytes). A tiny file may name one part as 60,000
 * sheets, put a cell into the last row, or merge the same cells again and again.
 */
export const COST = { sheet: 16_384, row: 4, area: 8, sharedFormula: 8 } as const;

/** A fresh meter for one file. */
export function startMeter(onRead: (packed: number) => void = () => undefined): Meter {
  return { bytes: MAX_BYTES, cells: MAX_CELLS, characters: MAX_CHARACTERS, onRead };
}

/** Takes an amount off the meter; a file fault `too-large` when it runs out, blaming the part named. */
export function spend(
  meter: Meter,
  what: "bytes" | "cells" | "characters",
  amount: number,
  part: string,
): void {
  meter[what] -= amount;
  if (meter[what] < 0) throw new FileFault("too-large", part);
}
