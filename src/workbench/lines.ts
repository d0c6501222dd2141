/** The rows or columns of a sheet since it was opened: where each line came from, `null` for one inserted since. */
export type Lines = readonly (number | null)[];

/** The lines of a sheet as it was opened. */
export function openedLines(count: number): Lines {
  return Array.from({ length: count }, (_, index) => index);
}

/** The lines after some were inserted before the line `first`. Beyond the ones known nothing has to move. */
export function insertLines(lines: Lines, first: number, count: number): Lines {
  if (first >= lines.length) return lines;
  return [...lines.slice(0, first), ...Array.from({ length: count }, () => null), ...lines.slice(first)];
}

/** The lines after some were deleted. */
export function deleteLines(lines: Lines, first: number, count: number): Lines {
  return [...lines.slice(0, first), ...lines.slice(first + count)];
}

/**
 * Whether every line that was there stands where it stood. An inserted one counts when it holds what stood in its
 * place: deleting rows and taking that back leaves such lines behind.
 */
export function areInPlace(lines: Lines, opened: number, holdsTheSame: (index: number) => boolean): boolean {
  return (
    lines.length === opened &&
    lines.every((from, index) => (from === null ? holdsTheSame(index) : from === index))
  );
}
