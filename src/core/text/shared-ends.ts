/** How far two texts agree. */
export interface SharedEnds {
  /** UTF-16 units that are the same from the start. */
  readonly head: number;
  /** The same from the end, none of them counted in `head`. */
  readonly tail: number;
}

/** Where two texts begin and stop to differ; a mark, or the second half of a letter, stays with what it stands on. */
export function sharedEnds(before: string, after: string): SharedEnds {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  while (head > 0 && (opensWithMark(before, head) || opensWithMark(after, head))) head -= 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && opensWithMark(before, before.length - tail)) tail -= 1;
  return { head, tail };
}

const MARK = /[\p{M}\udc00-\udfff]/u;

function opensWithMark(text: string, at: number): boolean {
  return MARK.test(text.charAt(at));
}
