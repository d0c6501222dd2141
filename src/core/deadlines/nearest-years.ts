/**
 * Gives every item of a list a year: its own, else that of the next item that has one, else that of the one before,
 * else the fallback. (`Tháng 6, 9, 12/2024`: the year serves all.)
 * @returns as many years as items, in their order
 */
export function nearestYears(
  years: readonly (number | null)[],
  fallback: number | null,
): readonly (number | null)[] {
  const following = [...years];
  let next: number | null = null;
  for (let index = years.length - 1; index >= 0; index -= 1) {
    next = years[index] ?? next;
    following[index] = next;
  }
  let previous = fallback;
  return following.map((year, index) => {
    previous = years[index] ?? previous;
    return year ?? previous;
  });
}
