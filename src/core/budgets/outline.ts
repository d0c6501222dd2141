import { fold } from "../text/fold";
import { itemNumber, sameNumber, standsUnder } from "../tables/item-number";
import type { ItemNumber } from "../tables/item-number";
import type { Row, Table } from "../tables/table";

/** Rows `from` … `end - 1` of a table (indices). */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** What a total row adds up. */
export interface Scope extends Range {
  /** The section that it closes; -1 where it closes none. */
  readonly section: number;
  /** What else it may add up, where its label leaves it open: a total in the middle that counts from the top. */
  readonly alternative: Range | null;
}

/** How a table's rows stand under one another. Indices are the table's. */
export interface Outline {
  /** The row that each row is listed under; -1 for the outermost. A parent stands above its children. */
  readonly parents: readonly number[];
  readonly scopes: ReadonlyMap<number, Scope>;
  /** Rows that may sum up others, sections and totals, from top to bottom. */
  readonly heads: readonly number[];
  /** Items and parts that parts are listed under, from top to bottom. */
  readonly spelledOut: readonly number[];
}

interface OpenSection {
  readonly index: number;
  readonly level: number;
}

/** What is known while rows are read from top to bottom. */
interface Reading {
  readonly rows: readonly Row[];
  readonly styles: string[];
  readonly sections: OpenSection[];
  readonly parts: number[];
  /** Labels of totals that closed a section or a run of items, folded. */
  readonly closers: Set<string>;
  /** The first row after the latest total. */
  runStart: number;
}

/**
 * The outline of a table's rows. Which sections are outer (A over I, or I over A) follows the order in which their
 * styles first appear; a section is open until a total row or one of its own or an outer style closes it. Linear.
 */
export function outlineOf({ rows }: Pick<Table, "rows">): Outline {
  const first = rows.findIndex(isListed);
  const last = rows.findLastIndex(isListed);
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  const reading: Reading = {
    rows,
    styles: [],
    sections: [],
    parts: [],
    closers: new Set(),
    runStart: 0,
  };
  const scopes = new Map<number, Scope>();
  const parents = rows.map((row, index) => {
    if (row.kind === "section") return openSection(reading, row, index);
    if (row.kind === "part" && row.owner >= 0) return parentOfPart(reading, index, row.owner);
    if (row.kind === "item") reading.parts.length = 0;
    if (row.kind !== "total") return reading.sections.at(-1)?.index ?? -1;
    const isGrand = index < first || (index > last && index === lastTotal);
    scopes.set(index, scopeOf(reading, index, isGrand));
    reading.runStart = index + 1;
    return -1;
  });
  const heads = [...rows.keys()].filter((index) => isHead(rows[index]));
  const spelledOut = [...new Set(parents.filter((parent) => isDetailed(rows[parent])))];
  return { parents, scopes, heads, spelledOut: spelledOut.sort((a, b) => a - b) };
}

function isHead(row: Row | undefined): boolean {
  return row?.kind === "total" || row?.kind === "section";
}

function isDetailed(row: Row | undefined): boolean {
  return row?.kind === "item" || row?.kind === "part";
}

function isListed({ kind }: Row): boolean {
  return kind === "section" || kind === "item" || kind === "part" || kind === "continuation";
}

function openSection({ styles, sections }: Reading, { number }: Row, index: number): number {
  const style = number?.style ?? "title";
  if (!styles.includes(style)) styles.push(style);
  const level = styles.indexOf(style);
  while ((sections.at(-1)?.level ?? -1) >= level) sections.pop();
  const parent = sections.at(-1)?.index ?? -1;
  sections.push({ index, level });
  return parent;
}

/** The part that a part stands directly under, 3.1 for a), else its item. */
function parentOfPart({ rows, parts }: Reading, index: number, owner: number): number {
  const number = rows[index]?.number ?? null;
  while (parts.length > 0) {
    const above = rows[parts.at(-1) ?? -1];
    if (above?.owner === owner && standsUnder(number, above.number)) break;
    parts.pop();
  }
  const parent = parts.at(-1) ?? owner;
  parts.push(index);
  return parent;
}

const NAMES_SECTION =
  /^(?:tong cong|tong|cong)(?: (?:muc|phan|nhom|linh vuc))? ?([ivx]{1,5}|[a-h]|\d{1,2})\.?\s*(?:[:(=].*)?$/;

function scopeOf({ rows, sections, closers, runStart }: Reading, index: number, isGrand: boolean): Scope {
  const label = fold(rows[index]?.text ?? "");
  const named = itemNumber((NAMES_SECTION.exec(label)?.[1] ?? "").toUpperCase());
  const open = named === null ? -1 : sections.findLastIndex((one) => isNumbered(rows[one.index], named));
  const soFar = { from: 0, end: index };
  if (open < 0 && isGrand && !closers.has(label)) {
    return { from: 0, end: rows.length, section: -1, alternative: null };
  }
  closers.add(label);
  const closed = sections.splice(open >= 0 ? open : Math.max(sections.length - 1, 0))[0];
  if (closed) return { from: closed.index + 1, end: index, section: closed.index, alternative: soFar };
  return { from: runStart, end: index, section: -1, alternative: soFar };
}

function isNumbered(row: Row | undefined, number: ItemNumber): boolean {
  return sameNumber(row?.number, number);
}
