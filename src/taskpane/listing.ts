import type { Finding, Level, Report, TableSummary } from "../core/report";
import { areaAddress, isInside } from "../core/workbook/address";

/** A finding with a key that stays its own while the sheet changes around it. */
export interface Entry {
  readonly key: string;
  /** The key of its group. */
  readonly group: string;
  readonly finding: Finding;
}

/** The findings of one table, or of a sheet outside its tables. */
export interface Group {
  readonly key: string;
  readonly sheet: string;
  readonly table: TableSummary | null;
  readonly entries: readonly Entry[];
}

/** A line of the list: a group's heading with what it holds, or a finding. `position` counts from 1. */
export type ListRow =
  | { readonly kind: "group"; readonly key: string; readonly group: Group; readonly isClosed: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly entry: Entry };

/** Findings by sheet and table, in the order of the sheets. */
export function groupFindings({ findings, tables }: Report): readonly Group[] {
  const groups = new Map<string, Group & { readonly entries: Entry[] }>();
  const taken = new Map<string, number>();
  for (const finding of findings) {
    const table = tableOf(finding, tables);
    const key = JSON.stringify([finding.sheet, table ? areaStart(table) : null]);
    const group = groups.get(key) ?? { key, sheet: finding.sheet, table, entries: [] };
    if (group.entries.length === 0) groups.set(key, group);
    group.entries.push({ key: uniqueKey(finding, taken), group: key, finding });
  }
  return [...groups.values()];
}

function tableOf({ sheet, cell }: Finding, tables: readonly TableSummary[]): TableSummary | null {
  const place = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return tables.find((table) => table.sheet === sheet && isInside(place, table.area)) ?? null;
}

/** A table grows and shrinks at its end; where it starts names it. */
function areaStart({ area }: TableSummary): string {
  return areaAddress({ ...area, bottom: area.top, right: area.left });
}

/** Several findings of a rule at one cell are told apart by their order. */
function uniqueKey({ rule, sheet, cell, message }: Finding, taken: Map<string, number>): string {
  const key = `${rule} ${message} ${cell.row} ${cell.column} ${sheet}`;
  const before = taken.get(key) ?? 0;
  taken.set(key, before + 1);
  return before === 0 ? key : `${key} ${before}`;
}

/** The groups with only the findings of some levels; none chosen means all. Empty groups fall out. */
export function filterGroups(groups: readonly Group[], levels: readonly Level[]): readonly Group[] {
  if (levels.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter(({ finding }) => levels.includes(finding.level)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The lines of the list; a closed group shows its heading only. */
export function listRows(groups: readonly Group[], closed: readonly string[]): readonly ListRow[] {
  return groups.flatMap((group): ListRow[] => {
    const isClosed = closed.includes(group.key);
    const heading: ListRow = { kind: "group", key: group.key, group, isClosed };
    if (isClosed) return [heading];
    return [heading, ...group.entries.map((entry) => ({ kind: "finding" as const, key: entry.key, entry }))];
  });
}

/** The finding after (1) or before (-1) the open one, round the end; the first or last when none is open. */
export function neighbour(groups: readonly Group[], open: string | null, step: 1 | -1): Entry | null {
  const entries = groups.flatMap((group) => group.entries);
  const at = entries.findIndex(({ key }) => key === open);
  const next = at < 0 ? (step === 1 ? 0 : -1) : (at + step) % entries.length;
  return entries.at(next) ?? null;
}
