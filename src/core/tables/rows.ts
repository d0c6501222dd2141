import { isBlank, isBlankText } from "../text/blank";
import { fold } from "../text/fold";
import { normalise } from "../text/normalise";
import { sameTyped } from "../text/scan";
import { sameValue } from "../workbook/change";
import { valueAt } from "../workbook/workbook";
import type { CellValue } from "../workbook/workbook";
import { BULLET_TEXT, LOWER_START } from "./beginnings";
import { isFootnote } from "./footnotes";
import { mergeAt, spokenValue, textOf } from "./grid";
import { isCapitals, isNumbered, namesGroup, startsAnew } from "./groups";
import { isUnder, itemNumber, sameNumber, standsUnder } from "./item-number";
import type { ItemNumber } from "./item-number";
import { numberIn } from "./letter-or-roman";
import type { RowKind } from "./roles";
import { firstText, hasNumbersOnly, hasOther, isSpread } from "./row-frame";
import type { RowFrame } from "./row-frame";
import { listed, START } from "./row-state";
import type { RowState } from "./row-state";
import type { Row } from "./table";
import { isPlainTotal, isTotalLabel } from "./total-label";

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

const NUMBERED_TITLE = /^([IVXLC]{1,8}|[A-ZĐ])(?:\s*[.)\-–:,]\s*|\s*\/\s+|\s+)(\S.*)$/s;
/** A field's title that may have points or money beside it: its numeral is set off by a sign. */
const FIELD_TITLE = /^(?:[IVX]{1,6}|[A-HĐ])\s*[.)\-–:/]\s*\p{Lu}/u;
/** `Phần I`, `MỤC 2: …`; the label as written, the name where one follows. */
const WORDED_TITLE =
  /^(?:ph[aầ]n|m[uụ]c|ch[uư][oơ]ng|nh[oó]m|l[iĩ]nh v[uự]c)\s+(?:s[oố]\s+)?(\d{1,2}|[ivxlc]{1,8}|[a-hđ])(?:[\s.)\-–:,/]+(\S.*)?)?$/isu;
/** Folded: what the amounts below count in, and other remarks in brackets. */
const UNIT_LINE = /^\(|^don vi(?: tinh)?\b.{0,12}:/;

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

function sectionRow(number: ItemNumber, text: string): RowReading {
  return sureRow({ kind: "section", number, text, owner: -1 }, START);
}

function itemRow(index: number, number: ItemNumber | null, text: string): RowReading {
  const state = { item: index, number, last: index, latest: listed(number) };
  return sureRow({ kind: "item", number, text, owner: -1 }, state);
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
    return fromAbove ? itemRow(index, null, text) : sectionRow(number, text);
  }
  if (isSpread(frame, row, text) || namesGroup(frame, row, state, number, text)) {
    return sectionRow(number, text);
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
  return itemRow(index, number, text);
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
  return isOfSection(number) ? sectionRow(number, "") : itemRow(index, number, "");
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
  if (hasOther(frame, row, text)) return itemRow(index, null, text);
  const isTitle = bullet === null && !UNIT_LINE.test(fold(text)) && startsAnew(frame, row + 1, text);
  return isTitle ? titleRow(null, text) : plain("unknown", text, state);
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
