/** A run of a text, and whether the other text lacks it. */
export interface Piece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Two versions of a text, each cut where its words differ from the other's. Quadratic: for texts of a few hundred words. */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly Piece[]; readonly after: readonly Piece[] } {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const common = commonLengths(old, young);
  const pieces: { before: Piece[]; after: Piece[] } = { before: [], after: [] };
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [removed, added] = [old[i], young[j]];
    if (removed !== undefined && removed === added) {
      append(pieces.before, removed, false);
      append(pieces.after, removed, false);
      [i, j] = [i + 1, j + 1];
    } else if (
      removed !== undefined &&
      (added === undefined || at(common, i + 1, j) >= at(common, i, j + 1))
    ) {
      append(pieces.before, removed, true);
      i += 1;
    } else if (added !== undefined) {
      append(pieces.after, added, true);
      j += 1;
    }
  }
  return pieces;
}

/** Words with the spaces before them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

type Lengths = readonly (readonly number[])[];

/** How many words the texts share in order, from each pair of words on. */
function commonLengths(old: readonly string[], young: readonly string[]): Lengths {
  const lengths: number[][] = [];
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    const below = lengths[0] ?? [];
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const isSame = old[i] === young[j];
      row[j] = isSame ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    lengths.unshift(row);
  }
  return lengths;
}

function at(lengths: Lengths, i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

function append(pieces: Piece[], text: string, isOwn: boolean): void {
  const last = pieces.at(-1);
  if (last?.isOwn === isOwn) pieces[pieces.length - 1] = { text: last.text + text, isOwn };
  else pieces.push({ text, isOwn });
}
