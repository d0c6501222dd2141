import {
  type Collective,
  beginsPhrase,
  collectiveOf,
  continues,
  extended,
  readCollective,
} from "./collective";
import { type Heading, headingAt, specialtyOf } from "./heads";
import { type Item as SplitItem, itemise, tiesBodies } from "./items";
import { levelPart } from "./level-words";
import { HEADS, type Head } from "./lexicon";
import { readNamed } from "./named";
import { markerLength, nounAt } from "./nouns";
import type { Spelled } from "./spelled";
import type { UnitReading } from "./unit";
import type { Word } from "./words";

/** A part of a cell that denotes one unit. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** How many words it has; a unit's name is no sentence. */
  readonly length: number;
  readonly spelled: Spelled;
}

/** What the register says of a text that the lexicon cannot know: whether it is a name as a whole. */
export type IsKnownName = (written: string) => boolean;

/** The reader's state between two pieces. */
interface Shared {
  readonly head: Head;
  /** `Các phòng: A; B`: whatever follows bears the head, known or not. */
  readonly announced: boolean;
}

/** An item with how it begins by itself. */
interface Item extends SplitItem {
  readonly heading: Heading | null;
  readonly collective: Collective | null;
}

interface Named {
  readonly heading: Heading | null;
  /** How many items make up the name. */
  readonly taken: number;
  readonly words: readonly Word[];
}

/** No name in use has more separators in it than `Sở Văn hóa, Thể thao và Du lịch` and a few. */
const LONGEST_NAME = 5;

/** The head of which units without one are known by their specialty: `VP-TK` in a commune is an official. */
function defaultHead({ office, year }: UnitReading): Head | null {
  const official = year !== null && year >= 2026 ? "Phòng" : "Công chức";
  const names = { commune: official, district: "Phòng", province: "Sở", central: "Bộ" } as const;
  return office ? (HEADS.find(({ name }) => name === names[office]) ?? null) : null;
}

function headingOf(words: readonly Word[], shared: Shared | null, reading: UnitReading): Heading | null {
  const heading = headingAt(words, 0);
  // `UBND` after `Văn phòng …` is itself; `Văn phòng - Thống kê` after `Công chức …` is an official's title.
  if (heading && (heading.known || heading.head.role !== "office")) return heading;
  for (const head of [shared?.head, defaultHead(reading)]) {
    const known = head ? specialtyOf(head, words, 0) : null;
    if (head && known) return { head, used: 0, known };
  }
  if (heading) return heading;
  return shared?.announced === true && words.length <= 6 ? { head: shared.head, used: 0, known: null } : null;
}

/** `Các phòng Nội vụ, …`: the marker before a head that bears a specialty does not belong to the name. */
function withoutMarker(words: readonly Word[]): readonly Word[] {
  const many = markerLength(words, 0);
  return many > 0 && headingAt(words, many)?.head.role === "office" ? words.slice(many) : words;
}

/** Whether an item begins a unit of its own, or names one with a head that is shared. */
function isUnitStart(item: Item, heads: readonly (Head | undefined)[]): boolean {
  if (item.heading || item.collective || markerLength(item.words, 0) > 0) return true;
  return heads.some((head) => head && specialtyOf(head, item.words, 0));
}

function isOnlyLevels(words: readonly Word[]): boolean {
  const part = levelPart(words, 0);
  return part?.start === 0 && part.end === words.length;
}

/** Whether the next item goes on with a name that is not known as a whole. */
function goesOn(words: readonly Word[], heading: Heading | null, next: Item, shared: Shared | null): boolean {
  const office = heading?.head.role === "office" ? heading.head : null;
  switch (next.before) {
    case "break":
      return false;
    case "line":
      return office !== null && heading?.used === words.length && !isUnitStart(next, []);
    case "comma":
    case "and":
      if (isTied(words, heading, next)) return true;
      if (isUnitStart(next, [shared?.head, heading?.head])) return false;
      return next.before === "and" || (office !== null && !heading?.known && !shared?.announced);
  }
}

/** Whether the next item belongs to the name although it looks like a unit: `xã, thị trấn`; a person's post. */
function isTied(words: readonly Word[], heading: Heading | null, next: Item): boolean {
  if (isOnlyLevels(next.words)) return levelPart(words, 0) !== null;
  if (heading?.head.role === "person") return next.heading?.head.role === "post";
  return heading?.head.name === "Văn phòng" && tiesBodies(words.at(-1), next.words[0]);
}

/** Whether an item may be part of a known name that begins before it. */
function mayJoin(words: readonly Word[], { before, words: next, heading }: Item): boolean {
  if (before === "break") return false;
  return (
    heading?.head.role !== "body" ||
    tiesBodies(words.at(-1), next[0]) ||
    headingAt(words, 0)?.used === words.length
  );
}

/** The words of the first item, of the first two, and so on, as far as one known name could reach. */
function joinedWords(items: readonly Item[], at: number): readonly (readonly Word[])[] {
  const joined: (readonly Word[])[] = [];
  let words: readonly Word[] = [];
  for (const item of items.slice(at, at + LONGEST_NAME)) {
    if (words.length > 0 && !mayJoin(words, item)) break;
    words = words.length > 0 ? [...words, ...item.words] : withoutMarker(item.words);
    joined.push(words);
  }
  return joined;
}

/** Whether a known name ends after word `from`: `Phòng Tư pháp, xã A` is not one name. */
function reaches(heading: Heading | null, from: number): boolean {
  return heading?.known ? heading.used + heading.known.used > from : false;
}

/** The name that begins at an item: the longest known one, else as far as it plainly goes on. */
function nameAt(items: readonly Item[], at: number, shared: Shared | null, cell: Cell): Named {
  const joined = joinedWords(items, at);
  for (let taken = joined.length; taken > 0; taken -= 1) {
    const words = joined[taken - 1] ?? [];
    const heading = headingOf(words, shared, cell.reading);
    const written = cell.text.slice(items[at]?.start, items[at + taken - 1]?.end);
    const isKnown = reaches(heading, joined[taken - 2]?.length ?? 0);
    if (isKnown || (taken > 1 && cell.isKnownName(written))) return { heading, taken, words };
  }
  return plainName(items, at, shared, joined[0] ?? [], cell.reading);
}

/** A name that nothing is known of as a whole. */
function plainName(
  items: readonly Item[],
  at: number,
  shared: Shared | null,
  start: readonly Word[],
  reading: UnitReading,
): Named {
  let words = start;
  let taken = 1;
  let heading = headingOf(words, shared, reading);
  for (let next = items[at + taken]; next && goesOn(words, heading, next, shared); next = items[at + taken]) {
    words = [...words, ...next.words];
    taken += 1;
    heading = headingOf(words, shared, reading);
  }
  return { heading, taken, words };
}

/** What is read, and how. */
interface Cell {
  readonly text: string;
  readonly reading: UnitReading;
  readonly isKnownName: IsKnownName;
}

function phraseAt(items: readonly Item[], at: number): { phrase: Collective; taken: number } | null {
  const first = items[at];
  let phrase = first?.collective ?? null;
  if (!phrase) return null;
  let taken = 1;
  for (let item = items[at + taken]; item && item.before !== "break"; item = items[at + taken]) {
    const next = item.collective;
    if (!next || !continues(phrase, next)) break;
    phrase = extended(phrase, next);
    taken += 1;
  }
  return beginsPhrase(phrase) ? { phrase, taken } : null;
}

/** The head that a label announces: `Các công chức: …`, `Các phòng: …`; null for another label. */
function announcedHead({ words }: Item): Head | null {
  const heading = headingAt(words, markerLength(words, 0));
  const whole = heading !== null && heading.used + markerLength(words, 0) === words.length;
  return whole && heading.head.role !== "person" ? heading.head : null;
}

/** Whether the text before a colon is about the units after it and names none: `Chủ trì: …`, `Các đơn vị: …`. */
function isMereLabel(item: Item, next: Item | undefined): boolean {
  if (!next || next.before === "break") return true;
  if (!next.heading && !next.collective) return false;
  return item.collective !== null || nounAt(item.words, 0) !== null || !item.heading;
}

/** How far the names that a label lists reach, where they are names alone: `UBND các xã: A, B, C`. */
function afterList(items: readonly Item[], from: number): number {
  let at = from;
  for (let item = items[at]; item && item.before !== "break" && !isUnitStart(item, []); item = items[at])
    at += 1;
  return at;
}

/** A piece, how many items it takes, and what it shares with those after it. */
interface Step {
  readonly piece: Piece | null;
  readonly next: number;
  readonly shared: Shared | null;
}

function namedStep(items: readonly Item[], at: number, shared: Shared | null, cell: Cell): Step {
  const { heading, taken, words } = nameAt(items, at, shared, cell);
  const last = items[at + taken - 1];
  const spelled = readNamed(words, heading, cell.text, cell.reading);
  const piece = { start: items[at]?.start ?? 0, end: last?.end ?? 0, length: words.length, spelled };
  const next = last?.label && spelled.kind === "group" ? afterList(items, at + taken) : at + taken;
  if (!heading) return { piece, next, shared };
  const announced = heading.used === 0 && shared?.announced === true;
  return { piece, next, shared: { head: heading.head, announced } };
}

function stepAt(items: readonly Item[], at: number, item: Item, shared: Shared | null, cell: Cell): Step {
  const head = item.label ? announcedHead(item) : null;
  if (head) return { piece: null, next: at + 1, shared: { head, announced: true } };
  if (item.label && isMereLabel(item, items[at + 1])) return { piece: null, next: at + 1, shared };
  const found = phraseAt(items, at);
  if (!found) return namedStep(items, at, shared, cell);
  const { start, end } = found.phrase;
  const spelled = readCollective(found.phrase, cell.text.slice(start, end), cell.reading);
  const piece = { start, end, length: item.words.length, spelled };
  return { piece, next: at + found.taken, shared: null };
}

/** The pieces of a cell, in order. */
export function readPieces(text: string, reading: UnitReading, isKnownName: IsKnownName): readonly Piece[] {
  const items = itemise(text).map((item): Item => {
    const heading = headingAt(item.words, 0);
    return { ...item, heading, collective: collectiveOf(item, heading) };
  });
  const cell: Cell = { text, reading, isKnownName };
  const pieces: Piece[] = [];
  let shared: Shared | null = null;
  let at = 0;
  for (let item = items[at]; item; item = items[at]) {
    const step: Step = stepAt(items, at, item, shared, cell);
    if (step.piece) pieces.push(step.piece);
    shared = step.shared;
    at = step.next;
  }
  return pieces;
}
