import { parseDeadline } from "../deadlines/parse-deadline";
import type { Column } from "../report";
import { isBlank } from "../text/blank";
import { foldWords } from "../text/fold";
import { looksLikeUnits } from "../units/looks-like-units";
import type { CellValue } from "../workbook/workbook";
import { columnLetters } from "../workbook/address";
import type { Grid } from "./grid";
import { spokenValue } from "./grid";
import type { Header } from "./header";
import { readHeader } from "./column-roles";
import type { HeaderReading } from "./column-roles";
import { itemNumber } from "./item-number";
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

/** A column on its way to a role. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly reading: HeaderReading;
  readonly sample: readonly CellValue[];
  role: Role | null;
}

/** Gives each column of a header its role; null when the columns do not make an appendix table. */
export function assignColumns(
  grid: Grid,
  header: Header,
  corrections: readonly ColumnCorrection[],
): readonly Column[] | null {
  const candidates = header.texts.map((text, at) => candidateOf(grid, header, header.left + at, text));
  for (const candidate of candidates) candidate.role = correctedRole(candidate, grid.sheet.name, corrections);
  takeSureRoles(candidates);
  if (!candidates.some(({ role }) => role === "tt")) takeNumberColumn(candidates);
  if (!candidates.some(isSubject)) takeSubject(candidates);
  takeMaybeRoles(candidates);
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

function candidateOf(grid: Grid, header: Header, column: number, text: string): Candidate {
  const sample: CellValue[] = [];
  for (let row = header.bottom + 1; row <= header.bottom + SAMPLE_ROWS; row += 1) {
    const value = spokenValue(grid, row, column);
    if (!isBlank(value)) sample.push(value);
  }
  return { column, header: text, reading: readHeader(text), sample, role: null };
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
  if (AMOUNTS.includes(role)) return share(sample, looksNumeric) >= 0.5;
  if (role === "deadline")
    return share(sample, (value) => typeof value === "string" && value.includes("%")) < 0.5;
  return true;
}

function looksNumeric(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^[\s(-]*\d/.test(value));
}

/** Roles that the header's words settle. A role goes to one column, but every source and note keeps its own. */
function takeSureRoles(candidates: readonly Candidate[]): void {
  const taken = new Set(candidates.map(({ role }) => role));
  for (const candidate of candidates) {
    if (candidate.role !== null) continue;
    const role = candidate.reading.sure.find(
      (one) => (one === "source" || !taken.has(one)) && canBe(one, candidate.sample),
    );
    if (role === undefined) continue;
    candidate.role = role;
    taken.add(role);
  }
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
  const also = candidates.find(({ reading }) => reading.sure.some((role) => SUBJECTS.includes(role)));
  const maybe = candidates.find(
    ({ role, reading }) => role === null && reading.maybe.some((one) => SUBJECTS.includes(one)),
  );
  const longest = candidates
    .filter(({ role, sample }) => role === null && meanLength(sample) >= 12)
    .toSorted((a, b) => meanLength(b.sample) - meanLength(a.sample))[0];
  const subject = also ?? maybe ?? longest;
  if (subject) subject.role = "task";
}

function meanLength(sample: readonly CellValue[]): number {
  const texts = sample.filter((value) => typeof value === "string");
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / sample.length;
}

/** Roles that the header's words only suggest and the cells bear out. */
function takeMaybeRoles(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.role !== null) continue;
    const role = candidate.reading.maybe.find(
      (one) => !candidates.some(({ role: other }) => other === one) && isBorneOut(one, candidate.sample),
    );
    if (role !== undefined) candidate.role = role;
  }
}

function isBorneOut(role: Role, sample: readonly CellValue[]): boolean {
  if (role === "deadline") return share(sample, saysWhen) >= 0.6;
  if (role === "leadUnit" || role === "supportUnits") {
    return share(sample, (value) => typeof value === "string" && looksLikeUnits(value)) >= 0.6;
  }
  return false;
}

function saysWhen(value: CellValue): boolean {
  const { milestones } = parseDeadline(value, { year: null, before: "strict" });
  return milestones.length > 0 && milestones.every(({ classes }) => !classes.includes("unrecognised"));
}

/**
 * An appendix table names what is to be done or judged and says who, when, with what result, how many points or
 * how much money. Its header says TT or names the task in sure words, or else any row of a table could be one; and
 * two columns alone are too little to tell it from a list.
 */
function isAppendix(candidates: readonly Candidate[]): boolean {
  const roles = candidates.flatMap(({ role }) => (role === null || role === "other" ? [] : [role]));
  const tells = roles.some(
    (role) => DUTIES.includes(role) || POINTS.includes(role) || AMOUNTS.includes(role),
  );
  const isHeader = candidates.some(({ reading }) =>
    reading.sure.some((role) => role === "tt" || SUBJECTS.includes(role)),
  );
  return isHeader && candidates.some(isSubject) && tells && roles.length >= 3;
}
