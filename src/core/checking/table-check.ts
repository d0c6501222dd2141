import { makeLexicon } from "../duties/cell-text";
import type { DutyRole, Item, ItemReader } from "../duties/items";
import { forEachItem, makeItemReader } from "../duties/items";
import type { Finding, TableSummary } from "../report";
import type { Draft, Stretch, TableContext } from "../rules/rule";
import type { Settings } from "../settings";
import { CLEAN, scanText } from "../text/scan";
import { ROW_KINDS } from "../tables/roles";
import type { RowKind } from "../tables/roles";
import type { PlanYears, Table } from "../tables/table";
import { sheetRow } from "../tables/table";
import { titleOf } from "../tables/title";
import type { OfficeLevel } from "../units/unit";
import type { CellValue } from "../workbook/workbook";
import type { ActiveRule, RulesByScope } from "./active-rules";
import type { BudgetCheck } from "./budget-check";
import { makeBudgetChecker } from "./budget-check";
import type { ScoreCheck } from "./score-check";
import { checkScores } from "./score-check";
import type { TaskIndex } from "./repeats";
import { enterTasks, makeTaskIndex, repeatedHashes, repeatsUnder } from "./repeats";
import type { CheckedStretch } from "./stretches";
import { checkStretches } from "./stretches";
import type { UnitIndex } from "./spellings";
import { addUnits } from "./spellings";

/** What the plan as a whole tells about one of its tables. */
export interface TableSetting {
  readonly years: PlanYears | null;
  readonly office: OfficeLevel | null;
  /** Another table comes before it in the workbook, and its numbers may go on here. */
  readonly follows: boolean;
}

/** One table under check: what was found, kept apart by what makes it change. */
export interface TableCheck {
  readonly reader: ItemReader;
  readonly context: TableContext;
  readonly rules: RulesByScope;
  readonly tasks: TaskIndex;
  readonly units: UnitIndex;
  /** Of rules on items and cells, by place. */
  readonly rowFindings: readonly Finding[];
  /** Of rules on the run of rows, stretch by stretch. */
  readonly stretches: readonly CheckedStretch[];
  /** Of rules on repeated texts, by the texts' hash. */
  readonly repeatFindings: ReadonlyMap<number, readonly Finding[]>;
  /** Of rules on money; null for a table without any. */
  readonly budget: BudgetCheck | null;
  /** Of rules on points; null for a table without any. */
  readonly scores: ScoreCheck | null;
  readonly summary: TableSummary;
}

/** Rows checked between two looks at the clock. */
const SLICE = 1_000;
/** The first rows go in smaller slices: most phrases are read for the first time there, which costs most. */
const FIRST_SLICE = 100;

/** Checks one table, row by row; yields the number of rows done after each slice. */
export function* checkTable(
  table: Table,
  setting: TableSetting,
  rules: RulesByScope,
  settings: Settings,
): Generator<number, TableCheck> {
  const context = contextOf(table, setting, settings);
  const reading = {
    deadlines: { year: setting.years?.usual ?? null, before: settings.beforeDate },
    units: context.units,
  };
  const reader = makeItemReader(table, makeLexicon(reading));
  const units: UnitIndex = new Map();
  const mine = rulesFor(rules, table);
  const rowFindings: Finding[] = [];
  const tasks = makeTaskIndex(table.rows.length);
  const money = makeBudgetChecker(context, mine);
  let section: readonly DutyRole[] = [];
  for (let from = 0; from < table.rows.length;) {
    const end = Math.min(from + (from < SLICE ? FIRST_SLICE : SLICE), table.rows.length);
    const seeItem = (item: Item): void => {
      addUnits(units, item);
    };
    const checked = checkRows(reader, context, mine, { from, end }, seeItem, section);
    for (const finding of checked.found) rowFindings.push(finding);
    section = checked.section;
    // While the texts of the slice are still near the processor: later they would have to come from memory again.
    enterTasks(tasks, table.rows, from, end);
    money?.see({ from, end });
    yield end - from;
    from = end;
  }
  rowFindings.sort(byPlace);
  const repeatFindings = new Map(
    repeatedHashes(tasks).map((hash) => [hash, checkRepeats(tasks, hash, context, mine)]),
  );
  yield 0;
  return {
    reader,
    context,
    rules: mine,
    tasks,
    units,
    rowFindings,
    stretches: checkStretches(context, mine),
    repeatFindings,
    budget: money?.finish() ?? null,
    scores: checkScores(context, mine),
    summary: summaryOf(table, context.sheet),
  };
}

function contextOf(table: Table, setting: TableSetting, settings: Settings): TableContext {
  const units = { office: setting.office, year: setting.years?.usual ?? null, register: settings.units };
  return { ...setting, table, sheet: table.grid.sheet.name, units, settings, options: {} };
}

/** The active rules whose columns a table has. */
function rulesFor(rules: RulesByScope, table: Table): RulesByScope {
  const fits = ({ rule }: ActiveRule): boolean =>
    rule.needs.every((role) => table.columnOf[role] !== undefined);
  return {
    ...rules,
    item: rules.item.filter(fits),
    cell: rules.cell.filter(fits),
    stretch: rules.stretch.filter(fits),
    repeat: rules.repeat.filter(fits),
    budget: rules.budget.filter(fits),
    scores: rules.scores.filter(fits),
  };
}

/** Findings stand by place; at one cell in the order of the catalogue, as they were made. */
export function byPlace(a: Finding, b: Finding): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/**
 * Runs the rules on items and cells over a stretch of rows; `seeItem` is told every item on the way. The roles that the
 * section above says come in, where they are known, and those for the rows below go out.
 */
export function checkRows(
  reader: ItemReader,
  context: TableContext,
  rules: RulesByScope,
  { from, end }: Stretch,
  seeItem: (item: Item) => void,
  above?: readonly DutyRole[],
): { readonly found: Finding[]; readonly section: readonly DutyRole[] } {
  const found: Finding[] = [];
  const active = rules.item.map((one) => ({ ...one, context: { ...context, options: one.options } }));
  const visit = (item: Item): void => {
    seeItem(item);
    for (const one of active) {
      const drafts = draftsOfItem(one, item);
      if (drafts.length === 0) continue;
      for (const draft of drafts) found.push(findingOf(one, draft, context.sheet, item.own.row.text));
    }
  };
  const section = forEachItem(reader, from, end, visit, above);
  checkCells(context, rules, from, end, found);
  return { found, section };
}

function checkCells(
  context: TableContext,
  { cell: active }: RulesByScope,
  from: number,
  end: number,
  found: Finding[],
): void {
  const { table } = context;
  const { sheet } = table.grid;
  const { left, right } = table.area;
  const offset = sheet.origin.column;
  for (let index = from; index < end; index += 1) {
    const row = sheetRow(table, index);
    const cells = sheet.values[row - sheet.origin.row];
    if (!cells) continue;
    for (let column = left; column <= right; column += 1) {
      const value = cells[column - offset];
      if (value === undefined || value === null || typeof value === "number" || typeof value === "boolean")
        continue;
      const marks = typeof value === "string" ? scanText(value) : CLEAN;
      if (marks === CLEAN && typeof value === "string") continue;
      runCellRules(context, active, { row, column, value, marks }, table.rows[index]?.text ?? "", found);
    }
  }
}

function runCellRules(
  context: TableContext,
  active: RulesByScope["cell"],
  cell: { row: number; column: number; value: CellValue; marks: number },
  text: string,
  found: Finding[],
): void {
  for (const one of active) {
    if ((cell.marks & one.rule.marks) === 0 && (one.rule.marks !== 0 || cell.marks !== CLEAN)) continue;
    const drafts = attempt(one, context, () => one.rule.check(cell, context));
    for (const draft of drafts) found.push(findingOf(one, draft, context.sheet, text));
  }
}

/** Runs the rules on repeated texts over one hash. */
export function checkRepeats(
  tasks: TaskIndex,
  hash: number,
  context: TableContext,
  rules: RulesByScope,
): readonly Finding[] {
  return repeatsUnder(tasks, hash, context.table).flatMap((repeated) =>
    rules.repeat.flatMap((active) =>
      attempt(active, context, () =>
        active.rule.check(repeated, { ...context, options: active.options }),
      ).map((draft) => findingOf(active, draft, context.sheet, repeated.text)),
    ),
  );
}

/** A draft with the rule's level and the place's sheet; `text` is the row's unless the draft says another. */
export function findingOf({ rule, level }: ActiveRule, draft: Draft, sheet: string, text: string): Finding {
  return {
    rule: rule.id,
    level,
    sheet,
    cell: { row: draft.row, column: draft.column },
    row: draft.text ?? text,
    message: draft.message,
    data: draft.data ?? NO_DATA,
    related: draft.related ?? [],
    fix: draft.fix ?? null,
  };
}

const NO_DATA: Readonly<Record<string, string>> = {};

/** The message of a finding about a rule that failed; the wording is the same for all rules. */
export const RULE_FAILED = "rule-failed";

/** Runs a rule; one that throws is a bug, is reported as a finding, and stops nobody. */
export function attempt(
  active: ActiveRule,
  context: TableContext,
  run: () => readonly Draft[],
): readonly Draft[] {
  try {
    return run();
  } catch (error) {
    return failure(active, context, error);
  }
}

/** The same for the rules that run most often, without a closure a row. */
function draftsOfItem(
  active: RulesByScope["item"][number] & { readonly context: TableContext },
  item: Item,
): readonly Draft[] {
  try {
    return active.rule.check(item, active.context);
  } catch (error) {
    return failure(active, active.context, error);
  }
}

/** A finding about a rule itself, at the table's corner. */
function failure({ rule }: ActiveRule, { table }: TableContext, error: unknown): Draft[] {
  const reason = error instanceof Error ? error.message : String(error);
  const { top: row, left: column } = table.area;
  return [{ row, column, message: RULE_FAILED, data: { rule: rule.id, reason }, text: "" }];
}

/** What is told of a table. */
export function summaryOf(table: Table, sheet: string): TableSummary {
  const rows = Object.fromEntries(ROW_KINDS.map((kind) => [kind, 0])) as Record<RowKind, number>;
  const unknownRows: number[] = [];
  table.rows.forEach(({ kind }, index) => {
    rows[kind] += 1;
    if (kind === "unknown") unknownRows.push(sheetRow(table, index));
  });
  const title = titleOf(table.titleLines);
  return { sheet, area: table.area, title, facets: table.facets, columns: table.columns, rows, unknownRows };
}
