import type { Column } from "../report";
import { isBlank } from "../text/blank";
import { fold, foldWords } from "../text/fold";
import type { CellValue } from "../workbook/workbook";
import { columnLetters } from "../workbook/address";
import type { Grid } from "./grid";
import { spokenValue } from "./grid";
import type { Header } from "./header";
import { numbersColumns, opensList } from "./header";
import { CHARTED, isCross, isShareOrTick } from "./chart-columns";
import type { HeaderReading } from "./column-roles";
import { groupsTasks } from "./grouping-column";
import { itemNumber } from "./item-number";
import type { SheetTexts } from "./texts";
import type { Facet, Role } from "./roles";

/** A column's role as the user corrected it: by its header's words or its letters, on one sheet or on all. */
export interface ColumnCorrection {
  readonly sheet?: string | undefined;
  readonly header?: string | undefined;
  readonly column?: string | undefined;
  readonly role: Role;
}

/** Rows looked at to bear out what a header's words leave open. */
export const SAMPLE_ROWS = 40;
const SUBJECTS: readonly Role[] = ["task", "criterion"];
const DUTIES: readonly Role[] = ["product", "leadUnit", "supportUnits", "deadline"];
const POINTS: readonly Role[] = ["maxScore", "selfScore", "appraisedScore", "score", "lostScore"];
const AMOUNTS: readonly Role[] = ["total", "source"];
const UNITS: readonly Role[] = ["leadUnit", "supportUnits"];

/** A column on its way to a role. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly sample: readonly CellValue[];
  /** Its role is the user's word. */
  corrected: boolean;
  role: Role | null;
}

/**
 * Gives each column of a header its role; null when the columns do not make an appendix table. Its header says TT or
 * names the task in sure words, or else any row of a table could be one.
 */
export function assignColumns(
  grid: Grid,
  header: Header,
  corrections: readonly ColumnCorrection[],
): readonly Column[] | null {
  const readings = header.texts.map(grid.texts.header);
  if (!readings.some(saysHeader)) return null;
  const rows = sampleRows(grid, header);
  const candidates = readings.map((reading, at) =>
    candidateOf(grid, header.left + at, header.texts[at] ?? "", reading, rows),
  );
  for (const candidate of candidates) {
    candidate.role = correctedRole(candidate, grid.sheet.name, corrections);
    candidate.corrected = candidate.role !== null;
  }
  takeDetailedTask(grid, candidates, rows);
  takeSureRoles(candidates);
  if (!candidates.some(({ role }) => role === "tt")) takeNumberColumn(candidates);
  if (!candidates.some(isSubject)) takeSubject(candidates);
  takeMaybeRoles(candidates, grid.texts);
  return isAppendix(candidates)
    ? candidates.map(({ column, header: text, role }) => ({ column, role: role ?? "other", header: text }))
    : null;
}

/** What the columns of a table make it about. */
export function facetsOf(columns: readonly Column[]): Facet[] {
  const has = (roles: readonly Role[]): boolean => columns.some(({ role }) => roles.includes(role));
  const facets: Facet[] = [];
  if (has(DUTIES)) facets.push("duty");
  if (has(POINTS)) facets.push("score");
  if (has(AMOUNTS)) facets.push("budget");
  return facets;
}

/** The rows that bear a header out: none that number its columns, and none of the next list. */
function sampleRows(grid: Grid, header: Header): number[] {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= header.bottom + SAMPLE_ROWS; row += 1) {
    if (opensList(grid, row, header)) break;
    if (!numbersColumns(grid, header, header.left, row)) rows.push(row);
  }
  return rows;
}

function candidateOf(
  grid: Grid,
  column: number,
  header: string,
  reading: HeaderReading,
  rows: readonly number[],
): Candidate {
  const sample: CellValue[] = [];
  for (const row of rows) {
    const value = spokenValue(grid, row, column);
    if (!isBlank(value)) sample.push(value);
  }
  return { column, header, reading, sample, corrected: false, role: null };
}

function correctedRole(
  { column, header }: Candidate,
  sheet: string,
  corrections: readonly ColumnCorrection[],
): Role | null {
  const words = foldWords(header);
  const letters = columnLetters(column);
  const correction = corrections.find(
    (one) =>
      (one.sheet === undefined || one.sheet === sheet) &&
      (one.header === undefined || foldWords(one.header) === words) &&
      (one.column === undefined || one.column.toUpperCase() === letters),
  );
  return correction?.role ?? null;
}

const isSubject = ({ role }: Candidate): boolean => role !== null && SUBJECTS.includes(role);
const share = (sample: readonly CellValue[], test: (value: CellValue) => boolean): number =>
  sample.length === 0 ? 0 : sample.filter(test).length / sample.length;

/** Whether the cells of a column can be what the role says; a column without cells can be anything. */
function canBe(role: Role, sample: readonly CellValue[]): boolean {
  if (sample.length === 0) return true;
  // Below a short table stand letterheads and signatures, so that few numbers must do.
  if (AMOUNTS.includes(role)) return share(sample, saysAmount) >= 0.25;
  if (role === "deadline") return share(sample, isShareOrTick) < 0.5;
  if (UNITS.includes(role)) return share(sample, isCross) < 0.5;
  if (role === "product") return share(sample, isNumber) < 0.5;
  if (SUBJECTS.includes(role)) return sample.length < 2 || share(sample, isNumber) < 0.5;
  return true;
}

function isNumber(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^[\d.,\s]+%?$/.test(value));
}

function saysAmount(value: CellValue): boolean {
  if (typeof value !== "string") return typeof value === "number";
  return /^[\s(-]*\d/.test(value) || (value.length <= LONGEST_STAND_IN && STANDS_IN.test(fold(value)));
}

/** Folded: words that stand where an amount would, for money that comes with other tasks or is not known yet. */
const STANDS_IN =
  /^(?:kinh phi )?(?:long ghep|theo thuc te|tu can doi|xa hoi hoa|chua (?:bo tri|xac dinh|co)|khong (?:co|bo tri|su dung) kinh phi)\b/;
const LONGEST_STAND_IN = 60;

/** Of two columns headed as tasks, the second is the task's where the first only groups its rows. */
function takeDetailedTask(grid: Grid, candidates: readonly Candidate[], rows: readonly number[]): void {
  const saying = (role: Role): Candidate[] => candidates.filter(({ reading }) => reading.sure[0] === role);
  const [[tt], [first, second]] = [saying("tt"), saying("task")];
  if (!tt || !first || !second || candidates.some(isSubject) || second.role !== null) return;
  const columns = { tt: tt.column, first: first.column, second: second.column };
  if (groupsTasks(grid, rows, columns)) second.role = "task";
}

/**
 * Roles that the header's words settle. A role goes to one column, the one that says it most plainly; only every
 * source keeps its own.
 */
function takeSureRoles(candidates: readonly Candidate[]): void {
  const taken = new Set(candidates.map(({ role }) => role));
  const charted = CHARTED.filter((role) => candidates.some((one) => isCharted(one, role)));
  for (const candidate of candidates.toSorted((a, b) => a.reading.rank - b.reading.rank)) {
    if (candidate.role !== null) continue;
    const role = candidate.reading.sure.find(
      (one) =>
        (one === "source" || !taken.has(one)) &&
        canBe(one, candidate.sample) &&
        !(candidate.sample.length === 0 && charted.includes(one)),
    );
    if (role === undefined) continue;
    candidate.role = role;
    taken.add(role);
  }
}

/** Whether a column is of a chart under a heading that says `role`; where one is, blank ones beside it are, too. */
function isCharted({ reading, sample }: Candidate, role: Role): boolean {
  return reading.sure.includes(role) && share(sample, isCross) >= 0.5;
}

/** A first column without a readable header whose cells are numbers of items is the TT column. */
function takeNumberColumn(candidates: readonly Candidate[]): void {
  const first = candidates[0];
  if (first?.role === null && share(first.sample, (value) => itemNumber(value) !== null) >= 0.8) {
    first.role = "tt";
  }
}

/** No header says "task": take the column that also says it, or may, or else the one with the longest texts. */
function takeSubject(candidates: readonly Candidate[]): void {
  const also = candidates.find(
    ({ reading, sample }) => reading.sure.some((role) => SUBJECTS.includes(role)) && canBe("task", sample),
  );
  const maybe = candidates.find(
    ({ role, reading }) => role === null && reading.maybe.some((one) => SUBJECTS.includes(one)),
  );
  const longest = candidates
    .filter(({ role, sample }) => (role === null || role === "target") && meanLength(sample) >= 12)
    .toSorted((a, b) => meanLength(b.sample) - meanLength(a.sample))[0];
  const subject = also ?? maybe ?? longest;
  if (subject) subject.role = "task";
}

function meanLength(sample: readonly CellValue[]): number {
  const texts = sample.filter((value) => typeof value === "string");
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / sample.length;
}

/** Roles that the header's words only suggest and the cells bear out. */
function takeMaybeRoles(candidates: readonly Candidate[], texts: SheetTexts): void {
  for (const candidate of candidates) {
    if (candidate.role !== null) continue;
    const taken = new Set(candidates.map(({ role }) => role));
    const role = candidate.reading.maybe.find(
      (one) => !taken.has(one) && isBorneOut(one, candidate.sample, taken, texts),
    );
    if (role !== undefined) candidate.role = role;
  }
}

function isBorneOut(
  role: Role,
  sample: readonly CellValue[],
  taken: ReadonlySet<Role | null>,
  texts: SheetTexts,
): boolean {
  if (role === "total") return taken.has("source") && canBe(role, sample);
  if (role === "deadline") return share(sample, texts.saysWhen) >= 0.6;
  if (role === "leadUnit" || role === "supportUnits") {
    return share(sample, (value) => typeof value === "string" && texts.namesUnits(value)) >= 0.6;
  }
  return false;
}

/** Whether a header's column shows that it heads an appendix table: TT, or the task in sure words. */
function saysHeader({ sure }: HeaderReading): boolean {
  return sure.includes("tt") || saysSubject(sure);
}

/**
 * An appendix table names what is to be done or judged and says who, when, with what result, how many points or
 * how much money. Two columns alone are too little to tell it from a list. A subject that no word of the header names, and a list of
 * people or procedures, must be told by more.
 */
function isAppendix(candidates: readonly Candidate[]): boolean {
  const roles = candidates.flatMap(({ role }) => (role === null || role === "other" ? [] : [role]));
  const told = roles.filter((role) => TELLING.includes(role)).length;
  const subject = candidates.find(isSubject);
  if (!subject || roles.length < 3) return false;
  if (subject.corrected) return told >= 1;
  const headers = candidates.map(({ header }) => foldWords(header));
  if (candidates.some(keepsHours) || headers.some((words) => TIMETABLE.test(words))) return false;
  if (headers.some((words) => LIST.test(words))) {
    return told >= 2 && saysSubject(subject.reading.sure);
  }
  return told >= (saysSubject([...subject.reading.sure, ...subject.reading.maybe]) ? 1 : 2);
}

const TELLING: readonly Role[] = [...DUTIES, ...POINTS, ...AMOUNTS];
/** Columns of a list of members, staff, telephone numbers or administrative procedures. */
const LIST =
  /^(?:ho va ten|ho ten|ten can bo)\b(?!.*\b(?:chu tri|thuc hien|phu trach)\b)|\bdien thoai\b|^email$|\bthoi (?:han|gian) giai quyet\b/;
/** Columns of a week's timetable. */
const TIMETABLE = /^(?:buoi|gio|thu|thu ngay|ngay thu|ngay gio|thu ngay thang)$/;

const saysSubject = (roles: readonly Role[]): boolean => roles.some((role) => SUBJECTS.includes(role));

/** Whether a column of times has hours of the day: the programme of a meeting charges nobody with a duty. */
function keepsHours({ role, reading, sample }: Candidate): boolean {
  const isTime = role === "deadline" || reading.sure.includes("deadline");
  return isTime && share(sample, (value) => typeof value === "string" && HOURS.test(value)) >= 0.5;
}

const HOURS = /^\D{0,12}\d{1,2}\s?(?:(?:h|g|giờ)\s?(?:\d{2})?|:\d{2})\s*(?:$|[-–—:,;đ(])/iu;
