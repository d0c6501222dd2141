import { isBlank, isBlankText } from "../text/blank";
import { normalise } from "../text/normalise";
import { sameTyped } from "../text/scan";
import { BULLET_TEXT, LOWER_START } from "./beginnings";
import { isFootnote } from "./footnotes";
import { mergeAt, spokenValue, textOf } from "./grid";
import { itemNumber, sameNumber } from "./item-number";
import type { ItemNumber } from "./item-number";
import { LETTER_I } from "./letter-or-roman";
import { hasOther } from "./row-frame";
import type { RowFrame } from "./row-frame";
import type { RowState } from "./row-state";
import type { Row } from "./table";
import { isTotalLabel } from "./total-label";

const FIRST: ItemNumber = { style: "arabic", path: [1] };

/** A title in capitals is short; a quadratic look at a long text would cost. */
const LONGEST_TITLE = 200;

/** A title in capitals: two words or more, and no small letter. */
const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*\s\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;

/** What nearly every text has that is not in capitals, found without normalising it. */
const PLAIN_SMALL = /[a-z]/;

/** Whether a text is a title in capitals. */
export function isCapitals(text: string): boolean {
  return text.length <= LONGEST_TITLE && !PLAIN_SMALL.test(text) && CAPITALS.test(normalise(text, "NFC"));
}

/**
 * Whether a numbered row has nothing beside its words, and these are in capitals, or the items below do not go on from
 * its number: they count anew, run on from the group above, or have none.
 */
export function namesGroup(
  frame: RowFrame,
  row: number,
  state: RowState,
  number: ItemNumber,
  text: string,
): boolean {
  if (number.path.length > 1) return false;
  // No list of parts goes on with 1: small Roman numerals above it are those of fields, with points of their own, too.
  if (number.style === "small-roman" && startsAnew(frame, row + 1, text)) return true;
  const isGroup =
    isCapitals(text) ||
    (mayNameField(number) &&
      (breaksOff(frame, row + 1, state, number, text) || listsUnnumbered(frame, row + 1)));
  return isGroup && !hasOther(frame, row, text);
}

/** Whether a row is an item of another list than the row above with that number, and `state` before it. */
function breaksOff(frame: RowFrame, row: number, state: RowState, above: ItemNumber, text: string): boolean {
  const number = frame.tt === null ? null : itemNumber(spokenValue(frame.grid, row, frame.tt));
  const [value = 0, ...deeper] = number?.path ?? [];
  if (number?.style !== "arabic" || deeper.length > 0) return false;
  const before = state.number?.style === "arabic" ? (state.number.path[0] ?? 0) : 0;
  const isOneList = above.style === "arabic" ? areOneList(before, above.path[0] ?? 0, value) : value !== 1;
  return !isOneList && hasOwnWords(frame, row, text);
}

/** Whether three numbers count one list, even one that skips some: `2 3 4`, `2 3 5`; in `3 2 4` the middle one is a group's. */
function areOneList(before: number, number: number, after: number): boolean {
  return number === before + 1 ? after > number : after === number + 1 && after !== before + 1;
}

/** Whether a row is a task without a number. Criteria without one say what points are given for. */
function listsUnnumbered(frame: RowFrame, row: number): boolean {
  const { grid, tt, subject } = frame;
  if (tt === null || frame.isOfCriteria || !isBlank(spokenValue(grid, row, tt))) return false;
  const text = textOf(spokenValue(grid, row, subject));
  const isItem = !LOWER_START.test(text.trim()) && !BULLET_TEXT.test(text) && hasOther(frame, row, text);
  return isItem && hasOwnWords(frame, row, "") && !isTotalLabel(text) && !isFootnote(text);
}

/**
 * Whether a row may be the title of a group in small letters, `2 | Cải cách thể chế` or without a number, which only
 * the row below tells from an item or a note.
 */
export function mayNameGroup({ kind, number }: Row): boolean {
  return mayNameField(number) || sameNumber(number, LETTER_I) || (kind === "section" && number === null);
}

function mayNameField(number: ItemNumber | null): boolean {
  return number?.style === "small-roman" || (number?.style === "arabic" && number.path.length === 1);
}

/** Whether a row has a plain number and words. */
export function isNumbered({ grid, tt, subject }: RowFrame, row: number): boolean {
  const number = tt === null ? null : itemNumber(spokenValue(grid, row, tt));
  return number?.style === "arabic" && !isBlankText(textOf(spokenValue(grid, row, subject)));
}

/** Whether a row is the first of a list, `1`, with words of its own other than those `above`. */
export function startsAnew(frame: RowFrame, row: number, above: string): boolean {
  const { grid, tt } = frame;
  if (tt === null || !sameNumber(itemNumber(spokenValue(grid, row, tt)), FIRST)) return false;
  return hasOwnWords(frame, row, above);
}

/** Whether a row has a TT and words of its own, not merged or filled down from those `above`, and is no header. */
function hasOwnWords(frame: RowFrame, row: number, above: string): boolean {
  const { grid, tt, subject } = frame;
  const text = textOf(spokenValue(grid, row, subject));
  if (isBlankText(text) || sameTyped(text, above)) return false;
  const isOwn = [tt ?? subject, subject].every((column) => (mergeAt(grid, row, column)?.top ?? row) === row);
  return isOwn && !frame.isHeader(row);
}
