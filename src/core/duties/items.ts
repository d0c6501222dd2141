import { isBlank } from "../text/blank";
import { sameTyped, tidyLetters, tidySpaces } from "../text/scan";
import { sameValue } from "../workbook/change";
import { mergeAt } from "../tables/grid";
import { standsUnder } from "../tables/item-number";
import type { Row, Table } from "../tables/table";
import { sheetRow, subjectColumn } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import type { CellPlace, CellValue } from "../workbook/workbook";
import type { CellText, Lexicon } from "./cell-text";

/** The roles that say who does a task, by when, with what result. */
export const DUTY_ROLES = ["product", "leadUnit", "supportUnits", "deadline"] as const;
export type DutyRole = (typeof DUTY_ROLES)[number];

/** A duty cell that says something. A merged one stands at its top-left place. */
export interface DutyCell extends CellPlace {
  readonly said: CellText;
}

/** One row's duties: what its own cells and its continuation rows say, each merged cell once. */
export interface Duty {
  /** Index in the table's rows. */
  readonly index: number;
  readonly row: Row;
  readonly cells: Readonly<Record<DutyRole, readonly DutyCell[]>>;
  /**
   * By role, the cell of another row that speaks for this one too: merged from above, or of the part that this one
   * stands under or that stands under it. Its faults are that row's.
   */
  readonly spokenFor: Readonly<Partial<Record<DutyRole, DutyCell>>>;
}

/** A task with its parts. Also a section row that carries a task itself. */
export interface Item {
  readonly own: Duty;
  readonly parts: readonly Duty[];
  /** The item itself, then its parts. */
  readonly all: readonly Duty[];
  /** Roles that the section row above says for all its items. */
  readonly section: readonly DutyRole[];
}

const NOTHING: readonly DutyCell[] = [];
const NO_VALUES: readonly CellValue[] = [];
const NOBODY: Duty["spokenFor"] = {};
const NO_ROLES: readonly DutyRole[] = [];
const NO_PARTS: readonly Duty[] = [];

/** A duty column, and whether any merged area covers a cell of it. */
interface DutyColumn {
  readonly role: DutyRole;
  readonly column: number;
  readonly merged: boolean;
}

/** What reading items needs of a table, worked out once. */
export interface ItemReader {
  readonly table: Table;
  readonly lexicon: Lexicon;
  readonly columns: readonly DutyColumn[];
  readonly subject: number;
}

/** What `look` finds in an item's rows, taken together. Most items have one row and nothing to find. */
export function fromDuties<Found>(item: Item, look: (duty: Duty) => readonly Found[]): readonly Found[] {
  return item.parts.length === 0 ? look(item.own) : item.all.flatMap(look);
}

/** Prepares the reading of a table's items. */
export function makeItemReader(table: Table, lexicon: Lexicon): ItemReader {
  const columns = DUTY_ROLES.flatMap((role) => {
    const column = table.columnOf[role];
    return column === undefined ? [] : [{ role, column, merged: table.grid.merges.has(column) }];
  });
  return { table, lexicon, columns, subject: subjectColumn(table) ?? table.area.left };
}

/** Whether a row opens a group of rows that belong together: an item with its parts and continuation rows. */
export function opensGroup(row: Row): boolean {
  return (
    row.kind === "item" ||
    row.kind === "section" ||
    row.kind === "total" ||
    (row.kind === "part" && row.owner < 0)
  );
}

/**
 * Calls `visit` for every item whose opening row lies in `from` … `end - 1` (indices). `above` are the roles that the
 * section over the first row says, where they are known; returned are those of the section over row `end`.
 */
export function forEachItem(
  reader: ItemReader,
  from: number,
  end: number,
  visit: (item: Item) => void,
  above = sectionRolesAbove(reader, from),
): readonly DutyRole[] {
  const { rows } = reader.table;
  let section = above;
  for (let index = from; index < end; index += 1) {
    const row = rows[index];
    if (!row || !opensGroup(row)) continue;
    if (row.kind === "total") {
      section = NO_ROLES;
    } else if (row.kind === "section") {
      section = rolesOfSection(reader, index);
      if (section.length > 0 && !hasItems(rows, index)) visit(readItem(reader, index, NO_ROLES));
    } else {
      visit(readItem(reader, index, section));
    }
  }
  return section;
}

function sectionRolesAbove(reader: ItemReader, from: number): readonly DutyRole[] {
  const { rows } = reader.table;
  for (let index = from - 1; index >= 0; index -= 1) {
    const kind = rows[index]?.kind;
    if (kind === "section") return rolesOfSection(reader, index);
    if (kind === "total") return NO_ROLES;
  }
  return NO_ROLES;
}

/** Whether an item or part stands between a section row and the next section or total. */
export function hasItems(rows: readonly Row[], section: number): boolean {
  for (let index = section + 1; index < rows.length; index += 1) {
    const kind = rows[index]?.kind;
    if (kind === "item" || kind === "part") return true;
    if (kind === "section" || kind === "total") return false;
  }
  return false;
}

function rolesOfSection(reader: ItemReader, index: number): readonly DutyRole[] {
  const roles = reader.columns.filter(({ column }) => !isBlank(dutyValue(reader, index, column)));
  return roles.length === 0 ? NO_ROLES : roles.map(({ role }) => role);
}

function readItem(reader: ItemReader, index: number, section: readonly DutyRole[]): Item {
  const { rows } = reader.table;
  const own = readDuty(reader, index);
  let parts: Duty[] | null = null;
  for (let at = index + 1; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || opensGroup(row)) break;
    if (row.kind === "part") (parts ??= []).push(readDuty(reader, at));
  }
  if (!parts) return { own, parts: NO_PARTS, all: [own], section };
  const spoken = speakForEachOther(parts);
  return { own, parts: spoken, all: [own, ...spoken], section };
}

/** Parts with what the parts above and below them say for them: 3.1 for its a) and b), or they for it. */
function speakForEachOther(parts: readonly Duty[]): readonly Duty[] {
  const above = parentsOf(parts);
  if (above.every((parent) => parent < 0)) return parts;
  const spoken = parts.map((part, at) => withSpeaker(part, parts[above[at] ?? -1]));
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const [parent = -1, part] = [above[at], spoken[at]];
    const over = spoken[parent];
    if (part && over) spoken[parent] = withSpeaker(over, part);
  }
  return spoken;
}

/** For each part, the index of the part that it stands directly under; -1 where it stands under the item only. */
function parentsOf(parts: readonly Duty[]): readonly number[] {
  const open: number[] = [];
  return parts.map(({ row }, at) => {
    while (open.length > 0 && !standsUnder(row.number, parts[open.at(-1) ?? -1]?.row.number ?? null))
      open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(at);
    return parent;
  });
}

/** A duty that lets another one say what it does not say itself. */
function withSpeaker(duty: Duty, speaker: Duty | undefined): Duty {
  if (!speaker) return duty;
  const roles = DUTY_ROLES.filter((role) => duty.cells[role].length === 0 && !duty.spokenFor[role]);
  const said = roles.flatMap((role) => {
    const cell = speaker.cells[role][0] ?? speaker.spokenFor[role];
    return cell ? [[role, cell] as const] : [];
  });
  return said.length === 0
    ? duty
    : { ...duty, spokenFor: { ...duty.spokenFor, ...Object.fromEntries(said) } };
}

function readDuty(reader: ItemReader, index: number): Duty {
  const { rows } = reader.table;
  const row = rows[index];
  if (!row) throw new RangeError(`no row ${index}`);
  const cells = { product: NOTHING, leadUnit: NOTHING, supportUnits: NOTHING, deadline: NOTHING };
  const end = endOfDuty(rows, index);
  const at = sheetRow(reader.table, index);
  const { sheet } = reader.table.grid;
  const values = sheet.values[at - sheet.origin.row] ?? NO_VALUES;
  let spokenFor = NOBODY;
  for (const { role, column, merged } of reader.columns) {
    if (!merged && end === index + 1) {
      const value = besideName(reader, index, values[column - sheet.origin.column] ?? null);
      if (!isBlank(value)) cells[role] = [{ row: at, column, said: reader.lexicon(value) }];
    } else {
      cells[role] = cellsOf(reader, index, end, column);
      const above = cells[role].length === 0 ? cellFromAbove(reader, index, column) : null;
      if (above) spokenFor = { ...spokenFor, [role]: above };
    }
  }
  return { index, row, cells, spokenFor };
}

/** One past the last continuation row of an item or part. */
function endOfDuty(rows: readonly Row[], index: number): number {
  let end = index + 1;
  for (let at = end; at < rows.length; at += 1) {
    const row = rows[at];
    if (row?.kind === "continuation" && row.owner === index) end = at + 1;
    else if (!isPassing(row)) break;
  }
  return end;
}

/** What a column says in the rows of a duty that may be merged. */
function cellsOf(reader: ItemReader, index: number, end: number, column: number): DutyCell[] {
  const cells: DutyCell[] = [];
  const said = new Set<string>();
  for (let at = index; at < end; at += 1) {
    if (at > index && reader.table.rows[at]?.kind !== "continuation") continue;
    const place = placeOf(reader, at, column);
    if (place.row < sheetRow(reader.table, at)) continue;
    const value = dutyValue(reader, at, column);
    if (isBlank(value) || (end > index + 1 && repeatsAbove(said, value))) continue;
    cells.push({ row: place.row, column: place.column, said: reader.lexicon(value) });
  }
  return cells;
}

/** The cell merged from a row above that says what the duty's own does not. */
function cellFromAbove(reader: ItemReader, index: number, column: number): DutyCell | null {
  const place = placeOf(reader, index, column);
  if (place.row >= sheetRow(reader.table, index)) return null;
  const value = dutyValue(reader, index, column);
  return isBlank(value) ? null : { ...place, said: reader.lexicon(value) };
}

/** A repeated header or a blank row may stand between an item and its continuation, at a page break. */
function isPassing(row: Row | undefined): boolean {
  return row?.kind === "header" || row?.kind === "blank";
}

/** In a sheet whose merged cells were unmerged and filled, a continuation row says again what was `said` above. */
function repeatsAbove(said: Set<string>, value: CellValue): boolean {
  const key = JSON.stringify(typeof value === "string" ? tidySpaces(tidyLetters(value)) : value);
  if (said.has(key)) return true;
  said.add(key);
  return false;
}

function sameSaid(a: CellValue, b: CellValue): boolean {
  return typeof a === "string" && typeof b === "string" ? sameTyped(a, b) : sameValue(a, b);
}

function placeOf({ table }: ItemReader, index: number, column: number): CellPlace {
  const row = sheetRow(table, index);
  const area = mergeAt(table.grid, row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** The value of a duty cell; blank where the row's own name is merged or filled over it. */
export function dutyValue(reader: ItemReader, index: number, column: number): CellValue {
  const { table, subject } = reader;
  const area = mergeAt(table.grid, sheetRow(table, index), column);
  if (!area) return besideName(reader, index, valueAt(table.grid.sheet, sheetRow(table, index), column));
  const tt = table.columnOf.tt ?? subject;
  const covers = (other: number): boolean => other >= area.left && other <= area.right;
  return covers(subject) || covers(tt) ? null : valueAt(table.grid.sheet, area.top, area.left);
}

/** The value of an unmerged duty cell; blank where a section's title was filled into every cell of its row. */
function besideName({ table, subject }: ItemReader, index: number, value: CellValue): CellValue {
  if (table.rows[index]?.kind !== "section") return value;
  const row = sheetRow(table, index);
  const { sheet } = table.grid;
  const tt = table.columnOf.tt ?? subject;
  const isName = sameSaid(value, valueAt(sheet, row, subject)) || sameSaid(value, valueAt(sheet, row, tt));
  return isName ? null : value;
}
