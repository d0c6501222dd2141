import type { ItemReader } from "../duties/items";
import { forEachItem, opensGroup } from "../duties/items";
import type { Finding } from "../report";
import type { TableContext } from "../rules/rule";
import { sameNumber } from "../tables/item-number";
import type { RowKind } from "../tables/roles";
import type { Row, Table } from "../tables/table";
import { isInside } from "../workbook/address";
import type { Area, Sheet } from "../workbook/workbook";
import type { BudgetCheck } from "./budget-check";
import { followBudget } from "./budget-check";
import { checkScores, touchesScores } from "./score-check";
import type { Span } from "./re-read";
import { reReadRows } from "./re-read";
import type { RulesByScope } from "./active-rules";
import { moveTask } from "./repeats";
import type { UnitIndex } from "./spellings";
import { addUnits, moveUnits } from "./spellings";
import { checkStretches, followStretches } from "./stretches";
import type { TableCheck } from "./table-check";
import { checkRepeats, checkRows, summaryOf } from "./table-check";

/** A table check brought up to a change, and whether a unit's name may be written otherwise now. */
export interface Followed {
  readonly check: TableCheck;
  readonly unitsChanged: boolean;
}

/**
 * Brings a table check up to a change inside its rows, touching only what depends on it. Null when the change may
 * reach beyond them. The indexes of the check given are used up when the result is not null.
 */
export function followChange(check: TableCheck, sheet: Sheet, area: Area): Followed | null {
  const { table } = check.context;
  if (area.top <= table.headerBottom || !isInside(area, table.area)) return null;
  const moved: Table = { ...table, grid: { ...table.grid, sheet } };
  const span = reReadRows(moved, area);
  if (!span) return null;
  return follow(check, span.rows === table.rows ? moved : { ...moved, rows: span.rows }, area, span);
}

/** Replaces what the rows read again had brought with what they bring now. */
function follow(check: TableCheck, now: Table, area: Area, span: Span): Followed {
  const was = check.context.table;
  const context = { ...check.context, table: now };
  const reader: ItemReader = { ...check.reader, table: now };
  const [from, end] = widen(was.rows, now.rows, span);
  const duties = touchesDuties(check.reader, area) || now.rows !== was.rows;
  const unitsWas: UnitIndex = new Map();
  const unitsNow: UnitIndex = new Map();
  if (duties) {
    forEachItem(check.reader, from, end, (item) => {
      addUnits(unitsWas, item);
    });
  }
  const { found } = checkRows(reader, context, check.rules, { from, end }, (item) => {
    if (duties) addUnits(unitsNow, item);
  });
  moveUnits(check.units, unitsWas, unitsNow);
  const top = now.area.top;
  const rowFindings = spliced(check.rowFindings, top + from, top + end, found);
  const repeatFindings = followTasks(check, context.table, span);
  const stretches = stretchesAfter(check, context, span);
  const budget = check.budget && budgetAfter(check.budget, context, check.rules, area, span);
  const scores = touchesScores(now, area, was.rows, now.rows)
    ? checkScores(context, check.rules)
    : check.scores;
  const summary = sameKinds(was.rows, now.rows, span) ? check.summary : summaryOf(now, context.sheet);
  return {
    check: { ...check, context, reader, rowFindings, repeatFindings, stretches, budget, scores, summary },
    unitsChanged: duties,
  };
}

/** Where neither an amount nor a row's number or words changed, the money is as it was. */
function budgetAfter(
  budget: BudgetCheck,
  context: TableContext,
  rules: RulesByScope,
  area: Area,
  { from, to, rows }: Span,
): BudgetCheck | null {
  const { columns, table } = budget.frame;
  const isAmount = columns.some(({ column }) => column >= area.left && column <= area.right);
  return isAmount || rows !== table.rows
    ? followBudget(budget, context, rules, { from, end: to + 1 })
    : budget;
}

function sameKinds(was: readonly Row[], now: readonly Row[], { from, to }: Span): boolean {
  if (was === now) return true;
  for (let index = from; index <= to; index += 1) if (was[index]?.kind !== now[index]?.kind) return false;
  return true;
}

/**
 * The groups of rows that may be judged otherwise: those read again, the one above (a section may have lost its only
 * item) and the one below (it may merge with the row above); all of a section whose own row changed.
 */
function widen(was: readonly Row[], now: readonly Row[], { from, to }: Span): [number, number] {
  const opensAt = (index: number): boolean => {
    const [a, b] = [was[index], now[index]];
    return (a !== undefined && opensGroup(a)) || (b !== undefined && opensGroup(b));
  };
  const opener = (index: number): number => {
    let at = index;
    while (at > 0 && !opensAt(at)) at -= 1;
    return at;
  };
  const first = opener(opener(from) - 1);
  let end = to + 1;
  let groups = 0;
  let inSection = now.slice(from, to + 1).some(({ kind }) => kind === "section");
  inSection ||= was.slice(from, to + 1).some(({ kind }) => kind === "section");
  for (; end < now.length; end += 1) {
    const kind = now[end]?.kind;
    if (inSection && kind !== "section" && kind !== "total") continue;
    inSection = false;
    if (opensAt(end)) groups += 1;
    if (groups > 1) break;
  }
  return [Math.max(first, 0), end];
}

function touchesDuties({ columns }: ItemReader, area: Area): boolean {
  return columns.some(({ column }) => column >= area.left && column <= area.right);
}

/** `found` in place of the findings between two sheet rows. */
function spliced(
  findings: readonly Finding[],
  top: number,
  end: number,
  found: Finding[],
): readonly Finding[] {
  const start = firstAt(findings, top);
  const stop = firstAt(findings, end);
  if (start === stop && found.length === 0) return findings;
  found.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  // Not `toSpliced`: a section of 100,000 rows may find more than a call takes arguments.
  return findings.slice(0, start).concat(found, findings.slice(stop));
}

function firstAt(findings: readonly Finding[], row: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.cell.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function followTasks(
  check: TableCheck,
  table: Table,
  { from, to, rows }: Span,
): TableCheck["repeatFindings"] {
  const was = check.context.table.rows;
  if (rows === was) return check.repeatFindings;
  const hashes = new Set<number>();
  for (let index = from; index <= to; index += 1) {
    const [before, after] = [was[index], rows[index]];
    if (!before || !after || before === after) continue;
    for (const hash of moveTask(check.tasks, index, after)) if (hash !== 0) hashes.add(hash);
  }
  const findings = new Map(check.repeatFindings);
  for (const hash of hashes) {
    const found = checkRepeats(check.tasks, hash, { ...check.context, table }, check.rules);
    if (found.length === 0) findings.delete(hash);
    else findings.set(hash, found);
  }
  return findings;
}

/** Where sections began or ended the table is cut otherwise, and all stretches are checked; else those near by. */
function stretchesAfter(check: TableCheck, context: TableContext, span: Span): TableCheck["stretches"] {
  const was = check.context.table.rows;
  const cutsMoved = CUTTING.some((kind) => movesKind(was, span, kind));
  return cutsMoved
    ? checkStretches(context, check.rules)
    : followStretches(check.stretches, context, check.rules, span, !sameNumbers(was, span));
}

const CUTTING: readonly RowKind[] = ["section", "item"];

/** Whether all rows keep their kinds and numbers. */
function sameNumbers(was: readonly Row[], { from, to, rows }: Span): boolean {
  for (let index = from; index <= to; index += 1) {
    const [before, after] = [was[index], rows[index]];
    if (before?.kind !== after?.kind || !sameNumber(before?.number, after?.number)) return false;
  }
  return true;
}

function movesKind(was: readonly Row[], { from, to, rows }: Span, kind: RowKind): boolean {
  for (let index = from; index <= to; index += 1) {
    if ((was[index]?.kind === kind) !== (rows[index]?.kind === kind)) return true;
  }
  return false;
}
