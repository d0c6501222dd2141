/** Lists of ascending numbers without repetition, kept so while they change. */

/** Puts a number in; at the end in no time, as when a table is first read. */
export function insertInto(list: number[], value: number): void {
  const last = list.at(-1);
  if (last === undefined || last < value) list.push(value);
  else if (list[placeOf(list, value)] !== value) list.splice(placeOf(list, value), 0, value);
}

/** Takes a number out; does nothing when it is not there. */
export function removeFrom(list: number[], value: number): void {
  const at = placeOf(list, value);
  if (list[at] === value) list.splice(at, 1);
}

/** The numbers of a list that another one lacks. */
export function without(list: readonly number[], other: readonly number[]): number[] {
  let at = 0;
  return list.filter((value) => {
    while ((other[at] ?? Infinity) < value) at += 1;
    return other[at] !== value;
  });
}

/** Where a number stands or would stand: how many are less. */
export function placeOf(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
