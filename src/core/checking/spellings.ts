import type { CellText } from "../duties/cell-text";
import type { DutyCell, Item } from "../duties/items";
import type { UnitPlace, UnitSpellings } from "../rules/rule";
import type { Unit } from "../units/unit";
import { normaliseName } from "../text/fold";
import { tidyLetters } from "../text/scan";
import type { Sheet } from "../workbook/workbook";
import { formulaAt } from "../workbook/workbook";
import { insertInto, removeFrom, without } from "./ascending";

/** Where each text of a table's unit columns stands: places, ascending, as row × 16384 + column. */
export type UnitIndex = Map<CellText, number[]>;

const COLUMNS = 16_384;
/** Places carried by one finding; beyond it the message only counts. */
const MOST_PLACES = 2_000;

/** Enters an item's unit cells. */
export function addUnits(index: UnitIndex, item: Item): void {
  forEachUnitCell(item, ({ said, row, column }) => {
    const places = index.get(said);
    if (places) insertInto(places, row * COLUMNS + column);
    else index.set(said, [row * COLUMNS + column]);
  });
}

/** Puts the unit cells of items read again in place of those that they had. Most stand where they stood. */
export function moveUnits(index: UnitIndex, was: UnitIndex, now: UnitIndex): void {
  for (const [said, before] of was) {
    const places = index.get(said) ?? [];
    for (const place of without(before, now.get(said) ?? [])) removeFrom(places, place);
    if (places.length === 0) index.delete(said);
  }
  for (const [said, after] of now) {
    const places = index.get(said) ?? [];
    index.set(said, places);
    for (const place of without(after, was.get(said) ?? [])) insertInto(places, place);
  }
}

function forEachUnitCell({ all }: Item, visit: (cell: DutyCell) => void): void {
  for (const { cells } of all) {
    for (const cell of cells.leadUnit) if (cell.said.text !== "") visit(cell);
    for (const cell of cells.supportUnits) if (cell.said.text !== "") visit(cell);
  }
}

/** One text that writes a unit in some way, with its places. */
interface Source {
  readonly sheet: Sheet;
  readonly sheetOrder: number;
  readonly unit: Unit;
  readonly value: string;
  readonly places: readonly number[];
}

interface Way {
  readonly sources: Source[];
  count: number;
}

/** The units that are written in several ways in the tables given, tables in sheet order. */
export function spellingsIn(tables: readonly { sheet: Sheet; units: UnitIndex }[]): UnitSpellings[] {
  const several = writtenSeveralWays(tables.map(({ units }) => units));
  if (several.size === 0) return [];
  const byUnit = new Map<string, Map<string, Way>>();
  tables.forEach(({ sheet, units }, sheetOrder) => {
    for (const [said, places] of units) {
      for (const unit of said.units()) {
        if (several.has(unit.key)) enter(byUnit, { sheet, sheetOrder, unit, value: said.text, places });
      }
    }
  });
  // By key, so that two units that differ at one cell always come in the same order.
  return [...byUnit]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ways]) => spellingsOf([...ways.values()]));
}

/** The keys of the named units that are written in several ways. Most are not, and need no more than one look. */
function writtenSeveralWays(indexes: readonly UnitIndex[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const said of indexes.flatMap((units) => [...units.keys()])) {
    for (const { kind, key, written } of said.units()) {
      if (kind !== "named" || several.has(key)) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, written);
      else if (known !== written && wayOf(known) !== wayOf(written)) several.add(key);
    }
  }
  return several;
}

function enter(byUnit: Map<string, Map<string, Way>>, source: Source): void {
  const { unit, places } = source;
  const ways = byUnit.get(unit.key) ?? new Map<string, Way>();
  byUnit.set(unit.key, ways);
  const key = wayOf(unit.written);
  const way = ways.get(key) ?? { sources: [], count: 0 };
  ways.set(key, way);
  way.sources.push(source);
  way.count += places.length;
}

/** What is the same for two spellings that differ in case only. */
const wayOf = (written: string): string => spelling(written).toLowerCase();

/** A unit as written: composed letters, single spaces, no closing stop. */
function spelling(written: string): string {
  return tidyLetters(written)
    .replace(/\s+/g, " ")
    .replace(/[\s.;,:]+$/, "")
    .trim();
}

/**
 * Ways that write the name out come first, then the frequent ones, then by where they first stand; so the order does
 * not depend on how it was found.
 */
function spellingsOf(ways: readonly Way[]): UnitSpellings {
  const placed = ways.map((way) => ({ way, first: firstPlace(way) }));
  const sorted = placed.toSorted(
    (a, b) =>
      Number(b.first.isFull) - Number(a.first.isFull) ||
      b.way.count - a.way.count ||
      a.first.order - b.first.order ||
      a.first.place - b.first.place,
  );
  const others = sorted.slice(1).map(({ way }) => way);
  const sources = others.flatMap((way) => way.sources);
  return {
    unit: sorted[0]?.first.name ?? "",
    spellings: sorted.map(({ first }) => first.written),
    count: others.reduce((sum, way) => sum + way.count, 0),
    others: placesOf(sources),
  };
}

interface FirstPlace {
  readonly order: number;
  readonly place: number;
  readonly written: string;
  readonly name: string;
  /** Written out, with or without the level at its end, and not abbreviated. */
  readonly isFull: boolean;
}

/** The first place of a way, and how the unit is written and called there. */
function firstPlace({ sources }: Way): FirstPlace {
  const first = sources.toSorted(
    (a, b) =>
      a.sheetOrder - b.sheetOrder || (a.places[0] ?? 0) - (b.places[0] ?? 0) || a.unit.start - b.unit.start,
  )[0];
  const written = spelling(first?.unit.written ?? "");
  const name = first?.unit.name ?? "";
  return {
    order: first?.sheetOrder ?? 0,
    place: first?.places[0] ?? 0,
    written,
    name,
    isFull: written !== "" && normaliseName(name).startsWith(normaliseName(written)),
  };
}

function placesOf(sources: readonly Source[]): UnitPlace[] {
  return sources
    .flatMap((source) => source.places.slice(0, MOST_PLACES).map((place) => ({ source, place })))
    .toSorted((a, b) => a.source.sheetOrder - b.source.sheetOrder || a.place - b.place)
    .slice(0, MOST_PLACES)
    .map(({ source: { sheet, value, unit }, place }) => {
      const [row, column] = [Math.floor(place / COLUMNS), place % COLUMNS];
      const typed = formulaAt(sheet, row, column) === null;
      return { sheet: sheet.name, row, column, value, typed, start: unit.start, end: unit.end };
    });
}
