import { fold, foldWords } from "../text/fold";
import { spokenValue, textOf } from "../tables/grid";
import type { Table } from "../tables/table";

/** What a header says of one column, folded: the groups that it stands in, from the outermost, and its own words. */
export interface Heading {
  readonly groups: readonly HeadingGroup[];
  readonly own: string;
  /** Whether its column holds percentages. */
  readonly isPercent: boolean;
}

/** Words over several columns, `Trong đó`; `first` and `last` are their places among the table's columns. */
export interface HeadingGroup {
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** A level of a header that says a unit alone: `(triệu đồng)`, `ĐVT: 1.000đ`. */
const UNIT_ALONE =
  /^\(?(?:(?:dvt|don vi(?: tinh)?) ?:? ?)?[\d., ]*(?:(?:nghin|ngan|trieu|tr\.?|ty|ti) ?(?:dong|vnd|d)?|dong|vnd|d)\.?\)?$/;

/** A percent sign that no number stands before: `Tỷ lệ (%)`, not `50%`. */
const PERCENT = /(?:^|[^\d\s])\s*%/;

/** Reads a table's header column by column, in the order of its columns. */
export function readHeadings({ grid, area, headerBottom, columns }: Table): readonly Heading[] {
  const levels: string[][] = [];
  for (let row = area.top; row <= headerBottom; row += 1) {
    levels.push(columns.map(({ column }) => textOf(spokenValue(grid, row, column)).trim()));
  }
  levels.slice(0, -1).forEach((level, at) => {
    spread(level, levels.slice(at + 1));
  });
  return columns.map(({ header }, place) => headingAt(levels, place, header));
}

/** A group whose cells were not merged stands in the first of its columns: the blank ones beside it are its own, too. */
function spread(level: string[], below: readonly (readonly string[])[]): void {
  const ownBelow = (place: number): string | undefined =>
    below.find((one) => (one[place] ?? "") !== "" && one[place] !== level[place])?.[place];
  for (let place = 1; place < level.length; place += 1) {
    const before = level[place - 1] ?? "";
    if (
      level[place] === "" &&
      before !== "" &&
      ownBelow(place) !== undefined &&
      ownBelow(place - 1) !== undefined
    )
      level[place] = before;
  }
}

function headingAt(levels: readonly (readonly string[])[], place: number, header: string): Heading {
  const groups: HeadingGroup[] = [];
  let [own, above] = ["", ""];
  let [first, last] = [0, (levels[0]?.length ?? 1) - 1];
  for (const level of levels) {
    const text = level[place] ?? "";
    if (text === "" || text === above || UNIT_ALONE.test(fold(text))) continue;
    if (own !== "" && last > first) groups.push({ words: own, first, last });
    above = text;
    own = foldWords(text);
    [first, last] = runOf(level, place, first, last);
  }
  return { groups, own, isPercent: PERCENT.test(header) };
}

/** The neighbours, between two places, that have the same text as the one at a place. */
function runOf(level: readonly string[], place: number, from: number, to: number): [number, number] {
  let [first, last] = [place, place];
  while (first > from && level[first - 1] === level[place]) first -= 1;
  while (last < to && level[last + 1] === level[place]) last += 1;
  return [first, last];
}
