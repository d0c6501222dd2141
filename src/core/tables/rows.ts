import { isBlank, isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import { normalise } from "../text/normalise";
import { sameTyped } from "../text/scan";
import { sameValue } from "../workbook/change";
import { valueAt } from "../workbook/workbook";
import type { CellValue } from "../workbook/workbook";
import { mergeAt, spokenValue, textOf } from "./grid";
import type { Grid } from "./grid";
import { isUnder, itemNumber, sameNumber, standsUnder } from "./item-number";
import type { ItemNumber } from "./item-number";
import type { RowKind } from "./roles";
import type { Row } from "./table";
import { isPlainTotal, isTotalLabel } from "./total-label";

/** What telling a row's kind needs to know of the table it stands in. */
export interface RowFrame {
  readonly grid: Grid;
  readonly left: number;
  readonly right: number;
  /** Sheet column of TT; null in a table without one. */
  readonly tt: number | null;
  /** Sheet column that names the rows. */
  readonly subject: number;
  /** Sheet columns right of it whose headers name rows, too: `Tiêu chí thành phần` beside `Tiêu chí`. */
  readonly besides: readonly number[];
  /** Whether the rows are criteria: there a `-` right below a field is a part of the field and its points. */
  readonly isOfCriteria: boolean;
  readonly isHeader: (row: number) => boolean;
}

/**
 * What one row's kind depends on of the rows above it. Two equal states give the same kinds from there on, which is
 * what lets a change be followed only as far as it reaches.
 */
export interface RowState {
  /** Index of the open item, -1 before the first of a section; its number. */
  readonly item: number;
  readonly number: ItemNumber | null;
  /** Index of the latest item or part, -1 when none is open. */
  readonly last: number;
  /** The latest number of the open item and its parts that is no bullet. */
  readonly latest: ItemNumber | null;
}

const FIRST: ItemNumber = { style: "arabic", path: [1] };
const LETTER_H = itemNumber("h");
const LETTER_I: ItemNumber = { style: "letter", path: [1 + (LETTER_H?.path[0] ?? 0)] };
const ROMAN_I = itemNumber("i");
const ROMAN_II = itemNumber("ii");

export const START: RowState = { item: -1, number: null, last: -1, latest: null };

/** Whether two states lead on alike. */
export function sameState(a: RowState, b: RowState): boolean {
  return (
    a.item === b.item && a.last === b.last && sameNumber(a.number, b.number) && sameNumber(a.latest, b.latest)
  );
}

/** The state before the row with an index, as the rows above it leave it. */
export function stateBefore(rows: readonly Row[], index: number): RowState {
  let last = -1;
  let item = -1;
  let latest: ItemNumber | null = null;
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.kind === "section" || row.kind === "total") break;
    if (row.kind !== "item" && row.kind !== "part") continue;
    if (last < 0) last = at;
    latest ??= listed(row.number);
    if (row.kind === "item") return { item: at, number: row.number, last, latest };
    if (row.owner < 0) continue;
    item = row.owner;
    if (latest) break;
  }
  return { item, number: rows[item]?.number ?? null, last, latest };
}

/** A number that tells where in a list its row stands; null for a bullet. */
function listed(number: ItemNumber | null): ItemNumber | null {
  return number?.style === "bullet" ? null : number;
}

/** Whether two readings of a row come to the same. */
export function sameRow(a: Row, b: Row): boolean {
  return a.kind === b.kind && a.text === b.text && a.owner === b.owner && sameNumber(a.number, b.number);
}

/** A row understood, with how sure it belongs to the table, and the state after it. */
export interface RowReading {
  readonly row: Row;
  /** Stands in the table by itself; others belong only when a sure row follows. */
  readonly sure: boolean;
  /** Ends the table unless a numbered row follows: signatures, notes, the total in words. */
  readonly footnote: boolean;
  readonly state: RowState;
}

/** Folded: notes below a table, and the total in words. */
const NOTE =
  /^[*(\s]*(?:(?:so tien |tong (?:[a-z]+ ){1,6}\(?)?(?:viet )?bang chu\)?|ghi chu|luu y|chu thich|chu giai|noi nhan)\s*[:.(]|^noi nhan$|^\(\*+\)/;
/** Folded: the line of place and day above a signature. */
const SIGNED = /,\s*ngay .{0,12}thang .{0,12}nam/;
/** Folded: the letterhead of the next appendix. */
const LETTERHEAD = /^cong hoa xa hoi chu nghia viet nam|^doc lap\s?-\s?tu do/;
/** Folded, the whole cell: who signs, in whatever letters. */
const SIGNS =
  /^(?:nguoi (?:lap|ky|tong hop)(?: bieu| bang| ke hoach)?|ke toan(?: truong)?|thu truong(?: don vi| co quan)?|(?:pho )?(?:chu tich|truong phong|giam doc|bi thu))$/;
/** As written: who signs. In capitals, for a plan also has tasks that begin with these words. */
const SIGNER =
  /^(?:T\/?M\.?|K\/?T\.?|T\/?L\.?|TUQ\.?)\s+\p{Lu}{2}|^(?:PHÓ )?CHỦ TỊCH$|^(?:NGƯỜI (?:LẬP|TỔNG HỢP)|KẾ TOÁN|THỦ TRƯỞNG|XÁC NHẬN|PHÊ DUYỆT)(?: \p{Lu}+)*$|^\((?:Đã k|K)ý\b/u;
/** A title in capitals is short; a quadratic look at a long text would cost. */
const LONGEST_TITLE = 200;
/** A note or signature is told by how it begins. */
const BEGINNING = 120;
const NUMBERED_TITLE = /^([IVXLC]{1,8}|[A-ZĐ])(?:\s*[.)\-–:,]\s*|\s*\/\s+|\s+)(\S.*)$/s;
/** A field's title that may have points or money beside it: its numeral is set off by a sign. */
const FIELD_TITLE = /^(?:[IVX]{1,6}|[A-HĐ])\s*[.)\-–:/]\s*\p{Lu}/u;
/** `Phần I`, `MỤC 2: …`; the label as written, the name where one follows. */
const WORDED_TITLE =
  /^(?:ph[aầ]n|m[uụ]c|ch[uư][oơ]ng|nh[oó]m|l[iĩ]nh v[uự]c)\s+(?:s[oố]\s+)?(\d{1,2}|[ivxlc]{1,8}|[a-hđ])(?:[\s.)\-–:,/]+(\S.*)?)?$/isu;
/** A title in capitals: two words or more, and no small letter. */
const CAPITALS = /^\P{Ll}*\p{Lu}{2}\P{Ll}*\s\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;
/** What nearly every text has that is not in capitals, found without normalising it. */
const PLAIN_SMALL = /[a-z]/;
/** Folded: what the amounts below count in, and other remarks in brackets. */
const UNIT_LINE = /^\(|^don vi(?: tinh)?\b.{0,12}:/;
const NUMBER_TEXT = /^[\d.,\s%]+$/;
const BULLET_TEXT = /^[-+*•]\s*\S/;
const LOWER_START = /^\p{Ll}/u;

/** Tells the kind of the row `row` (sheet row), whose index among the table's rows is `index`. */
export function readRow(frame: RowFrame, row: number, index: number, state: RowState): RowReading {
  const { grid, tt, subject } = frame;
  const ttValue = tt === null ? null : spokenValue(grid, row, tt);
  const number = numberIn(frame, row, itemNumber(ttValue), state);
  const ownText = textOf(spokenValue(grid, row, subject));
  const subjectText = number && isBlankText(ownText) ? wordsBeside(frame, row) : ownText;
  const ttBlank = isBlank(ttValue);
  const subjectBlank = isBlankText(subjectText);
  if (ttBlank && subjectBlank && !hasOther(frame, row, "")) return plain("blank", "", state);
  if (frame.isHeader(row)) return { ...plain("header", subjectText, state), sure: true };

  if (number && !isOfSection(number) && isPlainTotal(subjectText)) return totalRow(subjectText);
  if (number && number.style !== "bullet" && !subjectBlank) {
    const quick = numberedRow(frame, row, index, state, number, subjectText);
    if (quick) return quick;
  }
  return unnumberedRow(frame, row, index, state, { number, ttValue, ttBlank, subjectText, subjectBlank });
}

/** After `h`, `i` is the letter, unless a list `i`, `ii` begins. */
function numberIn(
  { grid, tt }: RowFrame,
  row: number,
  number: ItemNumber | null,
  { latest }: RowState,
): ItemNumber | null {
  if (tt === null || !sameNumber(latest, LETTER_H) || !sameNumber(number, ROMAN_I)) return number;
  return sameNumber(itemNumber(spokenValue(grid, row + 1, tt)), ROMAN_II) ? number : LETTER_I;
}

/** What a column beside a blank subject calls a numbered row. */
function wordsBeside({ grid, besides }: RowFrame, row: number): string {
  const texts = besides.map((column) => textOf(spokenValue(grid, row, column)));
  return texts.find((text) => !isBlankText(text)) ?? "";
}

function plain(kind: RowKind, text: string, state: RowState): RowReading {
  return { row: { kind, number: null, text, owner: -1 }, sure: false, footnote: false, state };
}

function totalRow(text: string): RowReading {
  return sureRow({ kind: "total", number: null, text, owner: -1 }, START);
}

function sureRow(row: Row, state: RowState): RowReading {
  return { row, sure: true, footnote: false, state };
}

function isOfSection({ style }: ItemNumber): boolean {
  return style === "roman" || style === "capital";
}

/** A row with a number in TT and words: a section, an item, a part, or the item above filled or merged down. */
function numberedRow(
  frame: RowFrame,
  row: number,
  index: number,
  state: RowState,
  number: ItemNumber,
  text: string,
): RowReading | null {
  if (isFromAbove(frame, row, index, state)) {
    return sureRow({ kind: "continuation", number: null, text: "", owner: state.last }, state);
  }
  const fromAbove = frame.tt !== null && (mergeAt(frame.grid, row, frame.tt)?.top ?? row) < row;
  if (isOfSection(number)) {
    return fromAbove
      ? unnumberedItem(index, text)
      : sureRow({ kind: "section", number, text, owner: -1 }, START);
  }
  if (isSpread(frame, row, text) || namesGroup(frame, row, state, number, text)) {
    return sureRow({ kind: "section", number, text, owner: -1 }, START);
  }
  if (fromAbove && state.item >= 0) {
    return sureRow({ kind: "part", number: null, text, owner: state.item }, { ...state, last: index });
  }
  return itemOrPart(index, state, number, text);
}

function itemOrPart(index: number, state: RowState, number: ItemNumber, text: string): RowReading {
  if (state.item >= 0 && belongsTo(number, state.number)) {
    const latest = listed(number) ?? state.latest;
    return sureRow({ kind: "part", number, text, owner: state.item }, { ...state, last: index, latest });
  }
  return sureRow(
    { kind: "item", number, text, owner: -1 },
    { item: index, number, last: index, latest: listed(number) },
  );
}

/** Whether a row with one number is a part of the open item with the other: 3.1 and a) of 3, ii) of any but i), + of -. */
function belongsTo(number: ItemNumber, open: ItemNumber | null): boolean {
  if (number.style === "bullet") return open?.style !== "bullet" || standsUnder(number, open);
  if (open === null) return false;
  if (number.style === "small-roman") return open.style !== "small-roman";
  if (open.style !== "arabic") return false;
  return number.style === "letter" || isUnder(number.path, open.path);
}

interface Unnumbered {
  readonly number: ItemNumber | null;
  readonly ttValue: CellValue;
  readonly ttBlank: boolean;
  readonly subjectText: string;
  readonly subjectBlank: boolean;
}

/** A row without a number, without words, or with both in one cell. */
function unnumberedRow(
  frame: RowFrame,
  row: number,
  index: number,
  state: RowState,
  { number, ttValue, ttBlank, subjectText, subjectBlank }: Unnumbered,
): RowReading {
  if (number !== null) return numberWithoutWords(frame, index, state, number, subjectText);
  const nameless = ttBlank && subjectBlank;
  const lead = nameless ? firstText(frame, row) : ttBlank ? subjectText : textOf(ttValue);
  const total = nameless ? undefined : [lead, subjectText].find((text) => isTotal(frame, row, text));
  if (total !== undefined) return totalRow(total);
  if (isFootnote(lead)) return { ...plain("unknown", lead, state), footnote: true };
  const title = nameless ? null : sectionTitle(frame, row, lead, ttBlank ? "" : subjectText);
  if (title) return title;
  if (isFromAbove(frame, row, index, state)) return continuation(state);
  if (!subjectBlank) return unnumberedWords(frame, row, index, state, subjectText);
  if (ttBlank) return continuation(state);
  const isTitle = !hasOther(frame, row, lead) && isNumbered(frame, row + 1);
  return isTitle ? titleRow(null, lead) : plain("unknown", lead, state);
}

/** Whether a text is a total's label; with nothing beside it, the total in words begins so, too. */
function isTotal(frame: RowFrame, row: number, text: string): boolean {
  return isTotalLabel(text) && (!isFootnote(text) || hasOther(frame, row, text));
}

/** `-` and `+`: parts of the open item, or items where a section lists its tasks so. */
function bulletRow(
  frame: RowFrame,
  index: number,
  state: RowState,
  number: ItemNumber,
  text: string,
): RowReading {
  if (state.item >= 0 || !frame.isOfCriteria) return itemOrPart(index, state, number, text);
  return sureRow({ kind: "part", number, text, owner: -1 }, { ...state, last: index });
}

function numberWithoutWords(
  frame: RowFrame,
  index: number,
  state: RowState,
  number: ItemNumber,
  text: string,
): RowReading {
  if (number.style === "bullet") return bulletRow(frame, index, state, number, text);
  if (isOfSection(number)) {
    return sureRow({ kind: "section", number, text: "", owner: -1 }, START);
  }
  return sureRow(
    { kind: "item", number, text: "", owner: -1 },
    { item: index, number, last: index, latest: listed(number) },
  );
}

function continuation(state: RowState): RowReading {
  if (state.last < 0) return plain("unknown", "", state);
  return sureRow({ kind: "continuation", number: null, text: "", owner: state.last }, state);
}

/** Words without a number: a part, the end of an item cut by a page break, an item without a number, or a note. */
function unnumberedWords(
  frame: RowFrame,
  row: number,
  index: number,
  state: RowState,
  text: string,
): RowReading {
  const bullet = BULLET_TEXT.test(text) ? itemNumber(text.trim().charAt(0)) : null;
  if (bullet && (state.item >= 0 || (!frame.isOfCriteria && hasOther(frame, row, text)))) {
    return bulletRow(frame, index, state, bullet, text);
  }
  if (LOWER_START.test(text.trim()) && state.last >= 0) return continuation(state);
  if (hasOther(frame, row, text)) return unnumberedItem(index, text);
  const isTitle = bullet === null && !UNIT_LINE.test(fold(text)) && startsAnew(frame, row + 1, text);
  return isTitle ? titleRow(null, text) : plain("unknown", text, state);
}

function unnumberedItem(index: number, text: string): RowReading {
  return sureRow(
    { kind: "item", number: null, text, owner: -1 },
    { item: index, number: null, last: index, latest: null },
  );
}

/**
 * `III CẢI CÁCH …` or `Phần I: …` in one cell, a title spread over the width or in capitals without a number; `named`
 * are the words beside it.
 */
function sectionTitle(frame: RowFrame, row: number, lead: string, named: string): RowReading | null {
  const spread = isSpread(frame, row, lead);
  const typed = normalise(lead.trim(), "NFC");
  const isSummed = !spread && FIELD_TITLE.test(typed) && hasNumbersOnly(frame, row, lead);
  if (!spread && !isSummed && hasOther(frame, row, lead)) return null;
  const [, label = "", name = named] = NUMBERED_TITLE.exec(typed) ?? WORDED_TITLE.exec(typed) ?? [];
  const number = itemNumber(label.toUpperCase());
  if (number === null && !spread && !isCapitals(lead)) return null;
  return { ...titleRow(number, number === null ? lead : name), sure: isSummed };
}

function titleRow(number: ItemNumber | null, text: string): RowReading {
  return { row: { kind: "section", number, text, owner: -1 }, sure: false, footnote: false, state: START };
}

function isCapitals(text: string): boolean {
  return text.length <= LONGEST_TITLE && !PLAIN_SMALL.test(text) && CAPITALS.test(normalise(text, "NFC"));
}

/**
 * Whether a numbered row has nothing beside its words, and these are in capitals, or the items below do not go on from
 * its number: they count anew, run on from the group above, or have none.
 */
function namesGroup(
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

/** Whether three numbers count one list, `2 3 4`, if only one that skips some, `2 3 5`. In `3 2 4` the middle one is a group's. */
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
function isNumbered({ grid, tt, subject }: RowFrame, row: number): boolean {
  const number = tt === null ? null : itemNumber(spokenValue(grid, row, tt));
  return number?.style === "arabic" && !isBlankText(textOf(spokenValue(grid, row, subject)));
}

/** Whether a row is the first of a list, `1`, with words of its own other than those `above`. */
function startsAnew(frame: RowFrame, row: number, above: string): boolean {
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

/** Whether a text begins as a note, a signature or the total in words does. */
export function isFootnote(text: string): boolean {
  const beginning = text.slice(0, BEGINNING).trim();
  const words = fold(beginning);
  return (
    NOTE.test(words) ||
    LETTERHEAD.test(words) ||
    SIGNED.test(words) ||
    SIGNS.test(words) ||
    SIGNER.test(normalise(beginning, "NFC"))
  );
}

/** The first text of a row. */
function firstText({ grid, left, right }: RowFrame, row: number): string {
  for (let column = left; column <= right; column += 1) {
    const text = textOf(spokenValue(grid, row, column));
    if (!isBlankText(text)) return text;
  }
  return "";
}

/** Whether a cell right of TT other than the subject says something else than `text`. */
export function hasOther(frame: RowFrame, row: number, text: string): boolean {
  for (let column = frame.left; column <= frame.right; column += 1) {
    if (otherAt(frame, row, column, text) !== null) return true;
  }
  return false;
}

/** What a cell beside a row's words says other than they; null for nothing. */
function otherAt({ grid, tt, subject }: RowFrame, row: number, column: number, text: string): CellValue {
  if (column === tt || column === subject) return null;
  const area = mergeAt(grid, row, column);
  if (area && area.left <= subject && area.right >= subject) return null;
  const value = spokenValue(grid, row, column);
  return isBlank(value) || (typeof value === "string" && sameTyped(value, text)) ? null : value;
}

/** Whether all that stands beside a row's words is points or money. */
function hasNumbersOnly(frame: RowFrame, row: number, text: string): boolean {
  let count = 0;
  for (let column = frame.left; column <= frame.right; column += 1) {
    const value = otherAt(frame, row, column, text);
    if (value === null) continue;
    if (typeof value !== "number" && !(typeof value === "string" && NUMBER_TEXT.test(value))) return false;
    count += 1;
  }
  return count > 0;
}

/** Whether a row's words are spread over most of the table: merged sideways, or filled into every cell. */
function isSpread(frame: RowFrame, row: number, text: string): boolean {
  const { grid, left, right, tt, subject } = frame;
  const width = right - left + 1 - (tt === null ? 0 : 1);
  const from = mergeAt(grid, row, subject) ?? (tt === null ? null : mergeAt(grid, row, tt));
  if (from && from.right > from.left) {
    const covered = Math.min(from.right, right) - Math.max(from.left, left) + 1;
    if (covered > 2 && covered * 2 > width && !hasOther(frame, row, text)) return true;
  }
  return width >= 3 && isFilled(frame, row, text);
}

function isFilled(frame: RowFrame, row: number, text: string): boolean {
  for (let column = frame.left; column <= frame.right; column += 1) {
    if (column === frame.tt) continue;
    const value = valueAt(frame.grid.sheet, row, column);
    if (typeof value !== "string" || !sameTyped(value, text)) return false;
  }
  return text !== "";
}

/**
 * Whether TT and words are those of the row above: merged down, or, where somebody unmerged and filled the cells,
 * the same again in the very next row.
 */
function isFromAbove(frame: RowFrame, row: number, index: number, state: RowState): boolean {
  if (state.last < 0) return false;
  const { grid, tt, subject } = frame;
  const subjectArea = mergeAt(grid, row, subject);
  if (subjectArea && subjectArea.top < row) return true;
  const own = valueAt(grid.sheet, row, subject);
  if (tt === null || index === 0 || typeof own !== "string") return false;
  const above = spokenValue(grid, row - 1, subject);
  const sameNumbers = sameValue(spokenValue(grid, row - 1, tt), spokenValue(grid, row, tt));
  return sameNumbers && typeof above === "string" && !isBlankText(own) && sameTyped(above, own);
}
