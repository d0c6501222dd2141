import { type Heading, headingAt, specialtyOf } from "./heads";
import { type Item, tiesBodies } from "./items";
import { levelPart } from "./level-words";
import { HEADS, type Head } from "./lexicon";
import { markerLength } from "./nouns";
import type { UnitReading } from "./unit";
import type { Word } from "./words";

/** What the register says of a text that the lexicon cannot know: whether it is a name as a whole. */
export type IsKnownName = (written: string) => boolean;

/** A cell and how it is read. */
export interface Cell {
  readonly text: string;
  readonly reading: UnitReading;
  readonly isKnownName: IsKnownName;
}

/** What a name takes over from the one before it. */
export interface Shared {
  readonly head: Head;
  /** `Các phòng: A; B`: whatever follows bears the head, known or not. */
  readonly announced: boolean;
}

/** The words of a name and how it begins; with a head that is shared, `used` is 0. */
interface Name {
  readonly words: readonly Word[];
  readonly heading: Heading | null;
}

/** A name with the number of items that make it up. */
interface NameOfItems extends Name {
  readonly taken: number;
}

/** No name in use has more separators in it than `Sở Văn hóa, Thể thao và Du lịch` and a few. */
const LONGEST_NAME = 5;
/** A name under a head that a label announces has no more words. */
const LONGEST_ANNOUNCED = 6;

function headNamed(wanted: string): Head | null {
  return HEADS.find(({ name }) => name === wanted) ?? null;
}

const OFFICIAL = headNamed("Công chức");
const DIVISION = headNamed("Phòng");
const DEPARTMENT = headNamed("Sở");
const MINISTRY = headNamed("Bộ");

/** The head of which units without one are known by their specialty: `VP-TK` in a commune is an official. */
function usualHead({ office, year }: UnitReading): Head | null {
  switch (office) {
    case "commune":
      return year !== null && year >= 2026 ? DIVISION : OFFICIAL;
    case "district":
      return DIVISION;
    case "province":
      return DEPARTMENT;
    case "central":
      return MINISTRY;
    case null:
      return null;
  }
}

/** How a name begins: with its own head, `own`, or with a shared or the usual one whose specialty it is. */
function headingOf(
  words: readonly Word[],
  own: Heading | null,
  shared: Shared | null,
  { reading }: Cell,
): Heading | null {
  // `UBND` after `Văn phòng …` is itself; `Văn phòng - Thống kê` after `Công chức …` is an official's title.
  if (own && (own.known || own.head.role !== "office")) return own;
  for (const head of [shared?.head, usualHead(reading)]) {
    const known = head ? specialtyOf(head, words, 0) : null;
    if (head && known) return { head, used: 0, known };
  }
  if (own || !shared?.announced || words.length > LONGEST_ANNOUNCED) return own;
  return { head: shared.head, used: 0, known: null };
}

/** The name that the first item by itself makes. The marker in `Các phòng Nội vụ, …` does not belong to it. */
function firstName({ words, heading }: Item, shared: Shared | null, cell: Cell): Name {
  const many = markerLength(words, 0);
  const inner = many > 0 ? headingAt(words, many) : null;
  if (inner?.head.role !== "office") return { words, heading: headingOf(words, heading, shared, cell) };
  const unmarked = words.slice(many);
  return { words: unmarked, heading: headingOf(unmarked, inner, shared, cell) };
}

/** Whether an item begins a unit of its own, or names one with a head that is shared. */
export function isUnitStart(item: Item, heads: readonly (Head | undefined)[]): boolean {
  if (item.heading || item.collective || markerLength(item.words, 0) > 0) return true;
  return heads.some((head) => head && specialtyOf(head, item.words, 0));
}

function isOnlyLevels(words: readonly Word[]): boolean {
  const part = levelPart(words, 0);
  return part?.start === 0 && part.end === words.length;
}

/** Whether the next item belongs to the name although it looks like a unit: `xã, thị trấn`; a person's post. */
function isTied({ words, heading }: Name, next: Item): boolean {
  if (isOnlyLevels(next.words)) {
    const part = levelPart(words, 0);
    return part !== null && (!heading?.known || part.scope !== "one");
  }
  if (heading?.known) return false;
  if (heading?.head.role === "person") return next.heading?.head.role === "post";
  return heading?.head.name === "Văn phòng" && tiesBodies(words.at(-1), next.words[0]);
}

/** How the unit begins in which a post is held; the heading itself for any other. */
function bearerOf({ words, heading }: Name): Heading | null {
  return heading?.head.role === "post" ? headingAt(words, heading.used) : heading;
}

/**
 * Whether the next item goes on with a name that is not known as a whole: what an office is for may have commas in it
 * (`Hội đồng bồi thường, hỗ trợ và tái định cư`), up to its level or to where another unit begins.
 */
function goesOn(name: Name, next: Item, shared: Shared | null): boolean {
  if (next.before === "break") return false;
  const bearer = bearerOf(name);
  const isOffice = bearer?.head.role === "office";
  if (next.before === "line") return isOffice && bearer.used === name.words.length && !isUnitStart(next, []);
  if (isTied(name, next)) return true;
  if (bearer?.known || levelPart(name.words, name.heading?.used ?? 0)) return false;
  if (isUnitStart(next, [shared?.head, bearer?.head])) return false;
  return next.before === "and" || (isOffice && !shared?.announced);
}

/** Whether an item may be part of a known name that begins before it. */
function mayJoin(words: readonly Word[], next: Item): boolean {
  if (next.before === "break" || next.collective?.marker) return false;
  return (
    next.heading?.head.role !== "body" ||
    tiesBodies(words.at(-1), next.words[0]) ||
    headingAt(words, 0)?.used === words.length
  );
}

/** The words of the first item, of the first two, and so on, as far as one known name could reach. */
function joinedWords(
  items: readonly Item[],
  at: number,
  first: readonly Word[],
): readonly (readonly Word[])[] {
  const joined = [first];
  let words = first;
  for (let next = at + 1; next < at + LONGEST_NAME; next += 1) {
    const item = items[next];
    if (!item || !mayJoin(words, item)) break;
    words = [...words, ...item.words];
    joined.push(words);
  }
  return joined;
}

/** Whether a known name ends after word `from`: `Phòng Tư pháp, xã A` is not one name. */
function reaches(heading: Heading | null, from: number): boolean {
  return heading?.known ? heading.used + heading.known.used > from : false;
}

/** The name that begins at an item: the longest known one, else as far as it plainly goes on. */
export function nameAt(
  items: readonly Item[],
  at: number,
  item: Item,
  shared: Shared | null,
  cell: Cell,
): NameOfItems {
  const first = firstName(item, shared, cell);
  const joined = joinedWords(items, at, first.words);
  for (let taken = joined.length; taken > 1; taken -= 1) {
    const words = joined[taken - 1] ?? [];
    const heading = headingOf(words, headingAt(words, 0), shared, cell);
    const isKnown = reaches(heading, joined[taken - 2]?.length ?? 0);
    if (isKnown || cell.isKnownName(cell.text.slice(item.start, items[at + taken - 1]?.end)))
      return { words, heading, taken };
  }
  return plainName(items, at, first, shared, cell);
}

/** A name as far as it plainly goes on; only one that is not known as a whole takes in what is no unit. */
function plainName(
  items: readonly Item[],
  at: number,
  first: Name,
  shared: Shared | null,
  cell: Cell,
): NameOfItems {
  let name = first;
  let taken = 1;
  for (let next = items[at + 1]; next && goesOn(name, next, shared); next = items[at + taken]) {
    const words = [...name.words, ...next.words];
    name = { words, heading: headingOf(words, headingAt(words, 0), shared, cell) };
    taken += 1;
  }
  return { ...name, taken };
}
