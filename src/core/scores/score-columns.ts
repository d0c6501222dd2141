import { readHeader } from "../tables/column-roles";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { foldWords } from "../text/fold";
import type { Column } from "../report";
import { valueAt } from "../workbook/workbook";
import { readPoints } from "./points";
import { headsProfile } from "./profile-sheet";
import type { Measure } from "./tree";
import { MEASURES } from "./tree";

/** The columns (sheet columns) that a table's points are read from. */
export interface ScoreColumns {
  readonly measures: readonly (readonly [Measure, number])[];
  /** Codes in a column of their own; null where there is none. */
  readonly code: number | null;
  /** Points on top of the maximum, row by row; null where there are none. */
  readonly bonus: number | null;
  /** Whether another column weighs the points, so that they do not simply add up. */
  readonly isWeighted: boolean;
}

/** Folded: a share of the points is no number of points. */
const SHARE = /\bty (?:le|trong)\b|\bphan tram\b/;
/** As written: `Điểm đạt (%)`, but not `Điểm tối đa (100%)`. */
const PERCENT = /(?:^|[^\d\s])\s*%/;
const CODES = /^(?:ma(?: so| hieu)?|ky hieu)(?: (?:tieu chi|thanh phan|tc|tctp))*$/;
const BONUS = /\bdiem (?:thuong|cong)\b/;
const WEIGHTS = /\btrong so\b|^he so\b/;

/** Folded: what the maximum is called where other columns say who awarded points. */
const BARE = /^(?:so )?diem$/;
/** Folded: points of a year to come. */
const AIMED_AT = /\b(?:muc tieu|phan dau|du kien|ke hoach|dang ky)\b/;
/** Rows looked at to tell points from words. */
const SAMPLE_ROWS = 40;

/**
 * Tells the columns of a table that say something about its points. Of two that may, one with shares or words does not;
 * `Điểm` beside `Điểm tự chấm` is the maximum.
 */
export function scoreColumns(table: Table): ScoreColumns {
  const others = table.columns.filter(({ role }) => role === "other");
  const find = (words: RegExp): number | null =>
    others.find(({ header }) => words.test(foldWords(header)))?.column ?? null;
  const measures = MEASURES.flatMap((measure) => {
    const fit = candidates(table, measure).filter(({ header }) => !isShare(header));
    const column = latest(fit.filter((one) => !isWordy(table, one.column)));
    return column ? [[measure, column.column] as const] : [];
  });
  return {
    measures: withBareMaximum(table, measures),
    code: find(CODES),
    bonus: find(BONUS),
    isWeighted: find(WEIGHTS) !== null,
  };
}

/** The columns that may hold a measure, the one with its role first. */
function candidates({ columns, columnOf }: Table, measure: Measure): readonly Column[] {
  const column = columns.filter((one) => one.column === columnOf[measure]);
  if (column.length === 0) return [];
  return [...column, ...columns.filter((one) => one.role === "other" && says(one.header, measure))];
}

/** The first column, or of several years' the last one; what is only aimed at is none. */
function latest([first, ...others]: readonly Column[]): Column | undefined {
  const year = first && yearIn(first.header);
  if (!year) return first;
  const later = others.filter(({ header }) => !AIMED_AT.test(foldWords(header)) && yearIn(header) > year);
  return later.toSorted((a, b) => yearIn(b.header) - yearIn(a.header))[0] ?? first;
}

function yearIn(header: string): number {
  return Number(/\b20\d\d\b/.exec(header)?.[0] ?? 0);
}

function withBareMaximum(table: Table, measures: ScoreColumns["measures"]): ScoreColumns["measures"] {
  const columnOf = new Map(measures);
  const score = columnOf.get("score");
  const header = table.columns.find(({ column }) => column === score)?.header ?? "";
  const won = [columnOf.get("selfScore"), columnOf.get("appraisedScore")].filter((one) => one !== undefined);
  if (score === undefined || won.length === 0 || columnOf.has("maxScore") || !BARE.test(foldWords(header))) {
    return measures;
  }
  const isMost = sample(table).every((row) =>
    won.every((column) => (pointsAt(table, row, column) ?? 0) <= (pointsAt(table, row, score) ?? Infinity)),
  );
  if (!isMost) return measures;
  return measures.map(([measure, column]) => [measure === "score" ? "maxScore" : measure, column] as const);
}

/** The first rows (sheet rows) of criteria. */
function sample(table: Table): readonly number[] {
  const rows: number[] = [];
  for (const [index, { kind }] of table.rows.entries()) {
    if (kind === "item" || kind === "part") rows.push(sheetRow(table, index));
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** Whether most of a column's cells say something else than points. */
function isWordy(table: Table, column: number): boolean {
  const kinds = sample(table).map((row) => readPoints(valueAt(table.grid.sheet, row, column)).kind);
  const filled = kinds.filter((kind) => kind !== "blank");
  return filled.filter((kind) => kind === "other").length * 2 > filled.length && filled.length > 1;
}

function pointsAt({ grid }: Table, row: number, column: number): number | null {
  const points = readPoints(valueAt(grid.sheet, row, column));
  return points.kind === "points" ? points.value : null;
}

/** Whether a table has points of an office: a column of them, and not a set of criteria laid out as a profile. */
export function hasPoints({ columns, columnOf }: Pick<Table, "columns" | "columnOf">): boolean {
  return MEASURES.some((measure) => columnOf[measure] !== undefined) && !headsProfile(columns);
}

/** Every column that a change may come from, apart from the words. */
export function columnsRead(table: Table): readonly number[] {
  const { code, bonus } = scoreColumns(table);
  const { tt, task } = table.columnOf;
  const beside = [code, bonus, tt, task].filter((column) => typeof column === "number");
  const measured = MEASURES.flatMap((measure) => candidates(table, measure));
  return [...measured.map(({ column }) => column), ...beside];
}

function says(header: string, role: Role): boolean {
  return !isShare(header) && readHeader(header).sure.includes(role);
}

function isShare(header: string): boolean {
  return PERCENT.test(header) || SHARE.test(foldWords(header));
}
