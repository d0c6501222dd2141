import type { RulesByScope } from "./checking/active-rules";
import { activeRules } from "./checking/active-rules";
import type { Followed } from "./checking/follow";
import { followChange } from "./checking/follow";
import { withSettings } from "./checking/plan";
import { reachesHeader } from "./checking/re-read";
import { joinedFindings } from "./checking/score-check";
import { spellingsIn } from "./checking/spellings";
import type { TableCheck } from "./checking/table-check";
import { checkTable, findingOf } from "./checking/table-check";
import type { Finding, Report } from "./report";
import { LEVELS } from "./report";
import { RULES } from "./rules/index";
import type { Rule } from "./rules/rule";
import type { Settings } from "./settings";
import { findTables } from "./tables/find-tables";
import { overlap } from "./workbook/address";
import { applyChange } from "./workbook/change";
import type { Area, Change, Workbook } from "./workbook/workbook";

/** A report with what the next check of the same workbook can use again. */
export interface Review {
  readonly report: Report;
  readonly state: ReviewState;
}

/** Everything that a change needs to be followed. It is used up by `recheck`. */
export interface ReviewState {
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly allRules: readonly Rule[];
  readonly rules: RulesByScope;
  readonly tables: readonly TableCheck[];
  readonly spellingFindings: readonly Finding[];
  /** About the points of all tables together. */
  readonly joinedFindings: readonly Finding[];
  readonly workbookFindings: readonly Finding[];
}

/** How far a check is: rows done of rows in all tables. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Checks a workbook at one go. */
export function check(workbook: Workbook, settings: Settings, rules: readonly Rule[] = RULES): Review {
  const steps = checkInSteps(workbook, settings, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Checks a workbook in slices of a few milliseconds; whoever drives it may stop between any two. */
export function* checkInSteps(
  workbook: Workbook,
  settings: Settings,
  allRules: readonly Rule[] = RULES,
): Generator<Progress, Review> {
  const rules = activeRules(allRules, settings);
  const tables = workbook.sheets.flatMap((sheet) => findTables(sheet, settings.columns));
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  yield { done, total };
  const checks: TableCheck[] = [];
  for (const { table, setting } of withSettings(tables, settings)) {
    const steps = checkTable(table, setting, rules, settings);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        checks.push(step.value);
        break;
      }
      done += step.value;
      yield { done, total };
    }
  }
  return makeReview({
    workbook,
    settings,
    allRules,
    rules,
    tables: checks,
    spellingFindings: spellingFindings(rules, checks),
    joinedFindings: joinedFindings(rules, checks, settings),
    workbookFindings: workbookFindings(workbook, rules, checks),
  });
}

/**
 * The review after a change, equal to checking the changed workbook anew. A change inside a table's rows costs what
 * depends on it; one that may reach further costs a whole check. The review given is used up: go on with the result.
 */
export function recheck(review: Review, change: Change): Review {
  const { state } = review;
  const workbook = applyChange(state.workbook, change);
  const followed = follow(state, workbook, change);
  if (!followed) return check(workbook, state.settings, state.allRules);
  const tables = state.tables.with(followed.at, followed.check);
  const spellings = followed.unitsChanged ? spellingFindings(state.rules, tables) : state.spellingFindings;
  const joined =
    followed.check.scores === state.tables[followed.at]?.scores
      ? state.joinedFindings
      : joinedFindings(state.rules, tables, state.settings);
  return makeReview({ ...state, workbook, tables, spellingFindings: spellings, joinedFindings: joined });
}

/** The one table that a change concerns, brought up to it; null when it is none or several, or reaches further. */
function follow(
  { tables, settings }: ReviewState,
  { sheets }: Workbook,
  { sheet: name, area }: Change,
): (Followed & { readonly at: number }) | null {
  const [sheet, ...namesakes] = sheets.filter((one) => one.name === name);
  const beside = tables.filter(({ context }) => context.sheet === name).map(({ context }) => context.table);
  const at = tables.findIndex(({ context }) => context.sheet === name && overlap(context.table.area, area));
  const table = tables[at];
  if (!sheet || namesakes.length > 0 || !table) return null;
  if (reachesHeader(beside, { ...table.context.table.grid, sheet }, area, settings)) return null;
  if (tables.some((other) => other !== table && speaksBelow(other, name, area))) return null;
  const followed = followChange(table, sheet, area);
  return followed && { ...followed, at };
}

/** Whether a change touches the rows below a budget in which its words and notes stand. */
function speaksBelow({ context, budget }: TableCheck, sheet: string, area: Area): boolean {
  if (!budget || context.sheet !== sheet) return false;
  return area.top <= budget.frame.below.last && area.bottom > context.table.area.bottom;
}

/** What the spelling rules find in all tables. */
export function spellingFindings(rules: RulesByScope, tables: readonly TableCheck[]): Finding[] {
  if (rules.spelling.length === 0) return [];
  const indexes = tables.map(({ context, units }) => ({ sheet: context.table.grid.sheet, units }));
  return spellingsIn(indexes).flatMap((spellings) =>
    rules.spelling.flatMap((active) =>
      active.rule.check(spellings).map((draft) => findingOf(active, draft, draft.sheet, "")),
    ),
  );
}

function workbookFindings(workbook: Workbook, rules: RulesByScope, checks: readonly TableCheck[]): Finding[] {
  const tables = checks.map(({ context }) => context.table);
  return rules.workbook.flatMap((active) =>
    active.rule.check(workbook, tables).map((draft) => findingOf(active, draft, draft.sheet, "")),
  );
}

/** Puts a report together from what was found. */
export function makeReview(state: ReviewState): Review {
  const findings = inOrder(state);
  const counts = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<
    (typeof LEVELS)[number],
    number
  >;
  for (const { level } of findings) counts[level] += 1;
  const tables = state.tables.map(({ summary }) => summary);
  const verdict = counts.error > 0 ? "errors" : tables.length === 0 ? "no-tables" : "ready";
  return { report: { verdict, counts, tables, findings }, state };
}

/** All findings by sheet, row, column, and at one cell by the order of the rules. */
function inOrder({
  workbook,
  tables,
  spellingFindings: spellings,
  joinedFindings: joined,
  workbookFindings: others,
  rules,
}: ReviewState): Finding[] {
  const ranks = new Map(
    [
      ...rules.item,
      ...rules.cell,
      ...rules.stretch,
      ...rules.repeat,
      ...rules.budget,
      ...rules.scores,
      ...rules["all-scores"],
      ...rules.spelling,
      ...rules.workbook,
    ].map(({ rule }) => [rule.id, RULES.indexOf(rule)]),
  );
  const sheets = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const lists = tables.flatMap(({ rowFindings, stretches, repeatFindings, budget, scores }) => [
    rowFindings,
    budget?.findings ?? [],
    scores?.findings ?? [],
    ...stretches.flatMap(({ findings }) => (findings.length > 0 ? [findings] : [])),
    ...repeatFindings.values(),
  ]);
  const all = [...lists, spellings, joined, others].flat();
  return all.sort(
    (a, b) =>
      (sheets.get(a.sheet) ?? 0) - (sheets.get(b.sheet) ?? 0) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      (ranks.get(a.rule) ?? 0) - (ranks.get(b.rule) ?? 0),
  );
}
