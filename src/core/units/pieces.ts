import { type Collective, beginsPhrase, continues, extended } from "./collective";
import { headingAt } from "./heads";
import { type Item, itemise } from "./items";
import type { Head } from "./lexicon";
import { readNamed } from "./named";
import { type Cell, type IsKnownName, type Shared, isUnitStart, nameAt } from "./names";
import { markerLength, nounAt } from "./nouns";
import { readCollective } from "./read-collective";
import type { Spelled } from "./spelled";
import type { UnitReading } from "./unit";

/** A part of a cell that denotes one unit. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** How many words it has; a unit's name is no sentence. */
  readonly length: number;
  readonly spelled: Spelled;
}

/** A piece, the item after it, and what it shares with those after it. */
interface Step {
  readonly piece: Piece | null;
  readonly next: number;
  readonly shared: Shared | null;
}

/** The phrase that begins at an item, and how many items it takes; null where a name begins. */
function phraseAt(
  items: readonly Item[],
  at: number,
  { collective }: Item,
): { readonly phrase: Collective; readonly taken: number } | null {
  if (!collective) return null;
  let phrase = collective;
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
  const many = markerLength(words, 0);
  const heading = headingAt(words, many);
  const isWhole = heading !== null && many + heading.used === words.length;
  return isWhole && heading.head.role !== "person" ? heading.head : null;
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

function namedStep(items: readonly Item[], at: number, item: Item, shared: Shared | null, cell: Cell): Step {
  const { heading, taken, words } = nameAt(items, at, item, shared, cell);
  const last = items[at + taken - 1] ?? item;
  const spelled = readNamed(words, heading, cell.text, cell.reading);
  const piece = { start: item.start, end: last.end, length: words.length, spelled };
  const next = last.label && spelled.kind === "group" ? afterList(items, at + taken) : at + taken;
  if (!heading) return { piece, next, shared };
  const announced = heading.used === 0 && shared?.announced === true;
  return { piece, next, shared: { head: heading.head, announced } };
}

function stepAt(items: readonly Item[], at: number, item: Item, shared: Shared | null, cell: Cell): Step {
  const head = item.label ? announcedHead(item) : null;
  if (head) return { piece: null, next: at + 1, shared: { head, announced: true } };
  if (item.label && isMereLabel(item, items[at + 1])) return { piece: null, next: at + 1, shared };
  const found = phraseAt(items, at, item);
  if (!found) return namedStep(items, at, item, shared, cell);
  const { start, end } = found.phrase;
  const spelled = readCollective(found.phrase, cell.text.slice(start, end), cell.reading);
  const piece = { start, end, length: item.words.length, spelled };
  return { piece, next: at + found.taken, shared: null };
}

/** The pieces of a cell, in order. `isKnownName` tells names of several items that the lexicon does not have. */
export function readPieces(text: string, reading: UnitReading, isKnownName: IsKnownName): readonly Piece[] {
  const items = itemise(text);
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
