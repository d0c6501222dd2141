import { isBlank } from "../text/blank";
import { mergeAt } from "../tables/grid";
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
  /** Roles that a cell merged from a row above speaks for; it was read with that row. */
  readonly spokenFor: readonly DutyRole[];
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
const NO_ROLES: readonly DutyRole[] = [];
const NO_PARTS: readonly Duty[] = [];

/** What reading items needs of a table, worked out once. */
export interface ItemReader {
  readonly table: Table;
  readonly lexicon: Lexicon;
  readonly columns: readonly (readonly [DutyRole, number])[];
  readonly subject: number;
}

/** Prepares the reading of a table's items. */
export function makeItemReader(table: Table, lexicon: Lexicon): ItemReader {
  const columns = DUTY_ROLES.flatMap((role) => {
    const column = table.columnOf[role];
    return column === undefined ? [] : ([[role, column]] as const);
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

/** Calls `visit` for every item whose opening row lies in `from` … `end - 1` (indices). */
export function forEachItem(
  reader: ItemReader,
  from: number,
  end: number,
  visit: (item: Item) => void,
): void {
  const { rows } = reader.table;
  let section = sectionRolesAbove(reader, from);
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
  const roles = reader.columns.filter(([, column]) => !isBlank(dutyValue(reader, index, column)));
  return roles.length === 0 ? NO_ROLES : roles.map(([role]) => role);
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
  return { own, parts: parts ?? NO_PARTS, all: parts ? [own, ...parts] : [own], section };
}

function readDuty(reader: ItemReader, index: number): Duty {
  const { rows } = reader.table;
  const cells: Record<DutyRole, readonly DutyCell[]> = {
    product: NOTHING,
    leadUnit: NOTHING,
    supportUnits: NOTHING,
    deadline: NOTHING,
  };
  let spokenFor: DutyRole[] | null = null;
  let end = index + 1;
  while (
    rows[end] &&
    (rows[end]?.owner === index ? rows[end]?.kind === "continuation" : isPassing(rows[end]))
  )
    end += 1;
  for (const [role, column] of reader.columns) {
    for (let at = index; at < end; at += 1) {
      const row = rows[at];
      if (at > index && row?.kind !== "continuation") continue;
      const place = placeOf(reader, at, column);
      if (place.row < sheetRow(reader.table, index)) {
        if (!isBlank(valueOf(reader, place))) (spokenFor ??= []).push(role);
        continue;
      }
      if (place.row < sheetRow(reader.table, at)) continue;
      const value = dutyValue(reader, at, column);
      if (isBlank(value) || (at > index && repeatsAbove(cells[role], value))) continue;
      const cell = { row: place.row, column: place.column, said: reader.lexicon(value) };
      cells[role] = cells[role] === NOTHING ? [cell] : [...cells[role], cell];
    }
  }
  const row = rows[index];
  if (!row) throw new RangeError(`no row ${index}`);
  return { index, row, cells, spokenFor: spokenFor ?? NO_ROLES };
}

/** A repeated header or a blank row may stand between an item and its continuation, at a page break. */
function isPassing(row: Row | undefined): boolean {
  return row?.kind === "header" || row?.kind === "blank";
}

/** In a sheet whose merged cells were unmerged and filled, a continuation row says again what the item said. */
function repeatsAbove(cells: readonly DutyCell[], value: CellValue): boolean {
  return cells.some(({ said }) => said.value === value);
}

function placeOf({ table }: ItemReader, index: number, column: number): CellPlace {
  const row = sheetRow(table, index);
  const area = mergeAt(table.grid, row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}

function valueOf({ table }: ItemReader, place: CellPlace): CellValue {
  return valueAt(table.grid.sheet, place.row, place.column);
}

/** The value of a duty cell; blank where the row's own name is merged or filled over it. */
export function dutyValue(reader: ItemReader, index: number, column: number): CellValue {
  const { table, subject } = reader;
  const place = placeOf(reader, index, column);
  const tt = table.columnOf.tt ?? subject;
  if (place.column !== column && (place.column === subject || place.column === tt)) return null;
  const value = valueOf(reader, place);
  if (table.rows[index]?.kind !== "section") return value;
  const row = sheetRow(table, index);
  const { sheet } = table.grid;
  return value === valueAt(sheet, row, subject) || value === valueAt(sheet, row, tt) ? null : value;
}
