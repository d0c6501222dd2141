import Big from "big.js";
import { foldWords } from "../text/fold";
import { readNumber } from "../numbers/read-number";
import type { Role } from "../tables/roles";
import type { Table } from "../tables/table";
import { valueAt } from "../workbook/workbook";
import type { CellValue } from "../workbook/workbook";
import type { Heading, HeadingGroup } from "./headings";
import { readHeadings } from "./headings";
import type { UnitOfAccount } from "./unit-of-account";
import { readUnitOfAccount } from "./unit-of-account";

/**
 * A column of amounts: the row's `total`; a `source` or `period` (a year, a quarter) that is part of it; a `subtotal` of
 * some of these under a header of their own; a `side` one, which stands for itself, the money of last year; an `open`
 * one, which may be part of the total, but the rows do not say so: its cells count for nothing; or `workings`, texts
 * that tell how an amount comes about.
 */
export interface AmountColumn {
  /** Sheet column. */
  readonly column: number;
  readonly kind: "total" | "source" | "period" | "subtotal" | "side" | "open" | "workings";
  readonly header: string;
  /** Null where neither its header nor the table says one. */
  readonly unit: UnitOfAccount | null;
  /** The columns that it adds up in each row, as places in the list of amount columns; none for a part. */
  readonly parts: readonly number[];
}

/** Folded words of a column that sums up others, or is the whole beside them. */
const SUMS_UP =
  /^(?:tong|cong)(?:$| )|^(?:thanh tien|so tien|kinh phi|du toan)$|\b(?:tong so|tong cong|tong)$/;
/** Of a group over the parts of a whole. */
const PARTS = /^(?:trong do|chia ra|chia theo|gom|bao gom|phan ky|phan theo|phan bo)\b/;
/** Of a group over money. */
const MONEY = /\b(?:kinh phi|du toan|nguon|von|ngan sach|nsnn|ns|so tien)\b/;
/** Of a column that pays. */
const PAYER =
  /^(?:ngan sach|ns|nstw|nsdp|nsnn|nst|nsx|nsh|von|nguon|trung uong|tw|tinh|huyen|xa|dia phuong|dp|cap tren|xa hoi hoa|xhh|vien tro|oda|tai tro|khac|doanh nghiep|nhan dan)\b/;
/** Of one of several stretches of time. */
const PERIOD =
  /^20\d\d$|\bnam (?:hoc )?20\d\d\b|\b(?:quy|q) ?(?:\d|i{1,3}|iv)$|\bthang \d{1,2}$|\bgiai doan 20\d\d\b|\b(?:6|sau) thang (?:dau|cuoi) nam$/;
/** Of a column of money that stands beside the total. */
const AMOUNT = /^(?:tong )?(?:kinh phi|du toan|so tien|thanh tien|nhu cau kinh phi)\b/;
/** What is counted or rated and not paid: `Số lượng`, `Đơn giá`, `Tỷ lệ`. */
const NO_MONEY =
  /\b(?:ty le|ti le|ty trong|ti trong|co cau|don gia|dinh muc|muc chi|muc ho tro|muc hd|he so|khoi luong|so luong|binh quan|so sanh|chenh lech|tang giam|don vi tinh|dvt|can cu|chi tieu|muc tieu)\b|^sl$|^dg$|^so (?!tien|von|kinh phi|ngan sach|ns|du toan|nguon|bo sung|con)|\b(?:kinh phi|du toan|so tien|chi) (?:1|mot|moi|tren)\b/;

/** Of a column of texts that multiply. */
const WORKINGS = /\b(?:dien giai|cach tinh|thuyet minh|chi tiet|can cu tinh)\b/;

/** Rows that bear out which columns add up to which. */
const SAMPLE_ROWS = 40;

/** A column that may hold amounts. */
interface Candidate {
  /** Its place among the table's columns. */
  readonly place: number;
  readonly column: number;
  readonly role: Role;
  readonly header: string;
  readonly heading: Heading;
}

/** What the columns of a table are to each other. */
interface Layout {
  readonly total: Candidate | null;
  readonly parts: readonly Candidate[];
  readonly partKind: "source" | "period";
  readonly subtotals: readonly { readonly whole: Candidate; readonly parts: readonly Candidate[] }[];
  readonly sides: readonly Candidate[];
  readonly open: readonly Candidate[];
}

/**
 * The amount columns of a table: the total first, then the others from left to right. Their roles and the groups of
 * their headers tell what each is; what headers leave open, the years beside a total, the first rows must bear out.
 */
export function amountColumns(table: Table, unit: UnitOfAccount | null): readonly AmountColumn[] {
  const headings = readHeadings(table);
  const candidates = candidatesOf(table, headings);
  const { total, parts, partKind, subtotals, sides, open } = layoutOf(table, candidates);
  const others = [...parts, ...subtotals.map(({ whole }) => whole), ...sides];
  const ordered = [...(total ? [total] : []), ...others.toSorted((a, b) => a.place - b.place), ...open];
  // What the total's header says holds for the columns beside that say nothing.
  const usual = unit ?? (total ? readUnitOfAccount(total.header, "header") : null);
  const unitOf = ({ header }: Candidate): UnitOfAccount | null =>
    readUnitOfAccount(header, "header") ?? usual;
  // What counts in đồng does not add up to what counts in thousands.
  const placesOf = (whole: Candidate, some: readonly Candidate[]): number[] =>
    some.every((one) => unitOf(one)?.factor === unitOf(whole)?.factor)
      ? some.map((one) => ordered.indexOf(one))
      : [];
  const amounts = ordered.map((one): AmountColumn => {
    const subtotal = subtotals.find(({ whole }) => whole === one);
    const { column, header } = one;
    const known = { column, header, unit: unitOf(one) };
    if (one === total) return { ...known, kind: "total", parts: placesOf(one, parts) };
    if (subtotal) return { ...known, kind: "subtotal", parts: placesOf(one, subtotal.parts) };
    if (parts.includes(one)) return { ...known, kind: partKind, parts: [] };
    return { ...known, kind: open.includes(one) ? "open" : "side", parts: [] };
  });
  return amounts.length > 0 ? [...amounts, ...workingsOf(table)] : amounts;
}

/** Columns without a role whose headers say that they explain the amounts; among them only where there are any. */
function workingsOf({ columns }: Table): readonly AmountColumn[] {
  return columns.flatMap(({ column, role, header }): AmountColumn[] =>
    role === "other" && WORKINGS.test(foldWords(header))
      ? [{ column, kind: "workings", header, unit: null, parts: [] }]
      : [],
  );
}

/** The columns that may hold money; where none of those that were recognised seems to, all of these. */
function candidatesOf({ columns }: Table, headings: readonly Heading[]): readonly Candidate[] {
  const all = columns.flatMap(({ column, role, header }, place): Candidate[] => {
    const heading = headings[place];
    const mayPay = role === "total" || role === "source" || role === "other";
    return heading && mayPay ? [{ place, column, role, header, heading }] : [];
  });
  const money = all.filter(({ heading }) => !isRate(heading));
  const isKnown = ({ role }: Candidate): boolean => role !== "other";
  return money.some(isKnown) || money.some(sumsUp) ? money : all.filter(isKnown);
}

function isRate({ own, groups, isPercent }: Heading): boolean {
  return isPercent || NO_MONEY.test(own) || groups.some(({ words }) => NO_MONEY.test(words));
}

const sumsUp = ({ heading }: Candidate): boolean => SUMS_UP.test(heading.own);
const isPeriod = ({ heading }: Candidate): boolean => PERIOD.test(heading.own);
const isUnder = ({ heading }: Candidate, words: RegExp): boolean =>
  heading.groups.some((group) => words.test(group.words));
const isListed = (one: Candidate): boolean => isUnder(one, PARTS) || PARTS.test(one.heading.own);
const isIn = ({ place }: Candidate, { first, last }: HeadingGroup): boolean =>
  first <= place && place <= last;

/** Whether a column's header alone tells that it is part of a whole. */
function isSurePart(one: Candidate): boolean {
  return one.role === "source" || isListed(one) || (isUnder(one, MONEY) && PAYER.test(one.heading.own));
}

function layoutOf(table: Table, candidates: readonly Candidate[]): Layout {
  const total = totalOf(candidates);
  const others = candidates.filter((one) => one !== total);
  const subtotals = others.flatMap((whole) => {
    const group = sumsUp(whole) ? whole.heading.groups.at(-1) : undefined;
    const parts = group ? others.filter((one) => one !== whole && isIn(one, group) && !sumsGroup(one)) : [];
    return parts.length > 0 ? [{ whole, parts }] : [];
  });
  const leaves = others.filter((one) => !subtotals.some(({ whole }) => whole === one));
  const parts = partsOf(table, total, leaves, subtotals);
  const listed = subtotals.flatMap((one) => one.parts);
  const sides = leaves.filter(
    (one) =>
      !parts.includes(one) && (listed.includes(one) || one.role !== "other" || AMOUNT.test(one.heading.own)),
  );
  const group = total?.heading.groups[0];
  const mayBePart = (one: Candidate): boolean =>
    isPeriod(one) || PAYER.test(one.heading.own) || (group !== undefined && isIn(one, group));
  const open = leaves.filter((one) => mayBePart(one) && !parts.includes(one) && !sides.includes(one));
  const partKind = parts.length > 0 && parts.every(isPeriod) ? "period" : "source";
  return { total, parts, partKind, subtotals, sides, open };
}

const sumsGroup = (one: Candidate): boolean => sumsUp(one) && one.heading.groups.length > 0;

/** The column of the whole: the one recognised, unless its header makes it one of several under a group. */
function totalOf(candidates: readonly Candidate[]): Candidate | null {
  const isWhole = (one: Candidate): boolean => {
    const { own, groups } = one.heading;
    if (isListed(one)) return false;
    const inner = groups.at(-1);
    const isShared = inner !== undefined && candidates.some((other) => other !== one && isIn(other, inner));
    if (one.role === "total") return !isShared || SUMS_UP.test(own);
    return (
      SUMS_UP.test(own) &&
      (groups.length === 0 ? /^(?:tong|cong)\b/.test(own) : MONEY.test(groups[0]?.words ?? ""))
    );
  };
  const rankOf = (one: Candidate): number => {
    if (one.role === "total" && !isPeriod(one)) return 0;
    return /^(?:tong|cong)\b/.test(one.heading.own) ? 1 : 2;
  };
  return candidates.filter(isWhole).toSorted((a, b) => rankOf(a) - rankOf(b) || a.place - b.place)[0] ?? null;
}

/** The parts of the whole, or of a table that shows none: sources where there are some, else stretches of time. */
function partsOf(
  table: Table,
  total: Candidate | null,
  leaves: readonly Candidate[],
  subtotals: Layout["subtotals"],
): readonly Candidate[] {
  const listed = new Set(subtotals.flatMap(({ parts }) => parts));
  if (!total) return leaves.filter((one) => isSurePart(one) || isUnder(one, MONEY) || listed.has(one));
  const group = total.heading.groups[0];
  const members = group ? leaves.filter((one) => isIn(one, group)) : [];
  const sure = (members.length > 0 ? members : leaves).filter(isSurePart);
  const isLikely = (one: Candidate): boolean =>
    sure.includes(one) || (!group && (listed.has(one) || PAYER.test(one.heading.own)));
  const likely = members.length > 0 ? members : leaves.filter(isLikely);
  if (likely.length > 0) return likely.length === sure.length || addUp(table, total, likely) ? likely : sure;
  const periods = leaves.filter((one) => isPeriod(one) && one.heading.groups.length === 0);
  return periods.length > 0 && addUp(table, total, periods) ? periods : [];
}

/** Whether in the first rows that can tell, at least half, the parts make up the whole. */
function addUp({ grid, headerBottom, area }: Table, whole: Candidate, parts: readonly Candidate[]): boolean {
  let [equal, other] = [0, 0];
  const last = Math.min(area.bottom, headerBottom + SAMPLE_ROWS);
  for (let row = headerBottom + 1; row <= last; row += 1) {
    const stated = numberIn(valueAt(grid.sheet, row, whole.column));
    const added = parts.flatMap(({ column }) => numberIn(valueAt(grid.sheet, row, column)) ?? []);
    if (!stated || added.length === 0) continue;
    const sum = added.reduce((before, value) => before.plus(value), new Big(0));
    if (sum.minus(stated).abs().lt(0.000_001)) equal += 1;
    else other += 1;
  }
  return equal > 0 && equal >= other;
}

function numberIn(value: CellValue): Big | null {
  const read = readNumber(value);
  return read.kind === "number" ? read.value : null;
}

/** Whether the columns of a table are the same after new contents of its rows from an index on. */
export function keepsColumns(
  columns: readonly AmountColumn[],
  table: Table,
  unit: UnitOfAccount | null,
  from: number,
): boolean {
  if (table.area.top + from > table.headerBottom + SAMPLE_ROWS) return true;
  const now = amountColumns(table, unit);
  return (
    now.length === columns.length && now.every(({ column, kind }, at) => isSame(columns[at], column, kind))
  );
}

function isSame(was: AmountColumn | undefined, column: number, kind: AmountColumn["kind"]): boolean {
  return was?.column === column && was.kind === kind;
}
