/**
 * An index of things by the letters that their words can begin with, so that a place in a text asks only the few that
 * can answer there.
 * @param entries the things in the order in which they are asked, each after its letters
 * @returns a function from a letter to its things, in that order
 */
export function byLetter<T>(
  entries: readonly (readonly [letters: string, thing: T])[],
): (letter: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const [letters, thing] of entries) {
    for (const letter of letters) index.set(letter, [...(index.get(letter) ?? []), thing]);
  }
  return (letter) => index.get(letter) ?? [];
}
